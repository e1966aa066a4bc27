using Dapper;
using Hudna.Model.Ports;
using Hudna.Store.Searching;
using Hudna.Text.Searching;

namespace Hudna.Store.Sqlite;

internal sealed class SqliteSearch(SqliteDatabase database, SearchWords words) : ISearch
{
    public Task<SearchAnswer> FindAsync(SearchQuery query, CancellationToken cancel) => Task.Run(
        () =>
        {
            var terms = QueryReader.Read(query.Text, words);
            if (terms.Count == 0) return new SearchAnswer(0, terms, []);
            var match = string.Join(" AND ", terms.Select(term => term.Phrase ? $"{{exact}} : \"{term.Sought}\"" : $"{{stem title_stem}} : \"{term.Sought}\""));
            return database.Use(connection =>
            {
                var total = connection.ExecuteScalar<long>(database.Statements["count-hits"], new { match });
                var rows = connection.Query<HitRow>(database.Statements["hits"], new { match, limit = query.Limit, offset = query.Offset });
                return new SearchAnswer(total, terms, [.. rows.Select(row => ToHit(row, terms))]);
            });
        },
        cancel);

    private SearchHit ToHit(HitRow row, IReadOnlyList<SearchTerm> terms)
    {
        var (snippet, marks) = Snippets.Of(row.Text, Store.Body.Parse(row.Body), terms, words);
        return new(row.ToSummary(), -row.Score, snippet, snippet.Of(row.Text), marks);
    }

    private sealed class HitRow : ArticleRow
    {
        public double Score { get; init; }

        public string Text { get; init; } = "";

        public string Body { get; init; } = "";
    }
}
