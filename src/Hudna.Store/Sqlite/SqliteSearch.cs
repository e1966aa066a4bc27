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
                var total = connection.First(database.Statements["count-hits"], row => row.Number("hits"), ("@match", match));
                var rows = connection.All(database.Statements["hits"], row => ToHit(row, terms), ("@match", match), ("@limit", query.Limit), ("@offset", query.Offset));
                return new SearchAnswer(total, terms, rows);
            });
        },
        cancel);

    private SearchHit ToHit(Row row, IReadOnlyList<SearchTerm> terms)
    {
        var text = row.Text("text");
        var (snippet, marks) = Snippets.Of(text, Body.Parse(row.Text("body")), terms, words);
        return new(new ArticleRow(row).Summary, -row.Real("score"), snippet, snippet.Of(text), marks);
    }
}
