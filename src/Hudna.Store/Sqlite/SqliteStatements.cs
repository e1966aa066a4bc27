using Hudna.Model.Json;
using Hudna.Model.Ports;

namespace Hudna.Store.Sqlite;

internal sealed class SqliteStatements(SqliteDatabase database) : IStatements
{
    public Task<Page<StatementInArticle>> ListAsync(StatementFilter filter, PageRequest page, CancellationToken cancel) => Task.Run(
        () => database.Use(connection =>
        {
            var before = Cursor.Parse(page.Cursor);
            int? day = filter.Day is { } known ? Days.Of(known) : null;
            var rows = connection.All(
                database.Statements["statements"], row => new StatementRow(row),
                ("@speaker", filter.Speaker), ("@day", day), ("@beforeDay", before?.Day), ("@beforeRow", before?.Row), ("@afterOrdinal", before?.Ordinal), ("@limit", page.Limit + 1));
            return Paging.Page(rows, page.Limit, ToStatement, row => new(row.StatementDay, row.Article, row.Ordinal));
        }),
        cancel);

    private static StatementInArticle ToStatement(StatementRow row)
    {
        var statement = ReadingJson.ReadStatement(row.Document);
        return new(row.Summary, statement, statement.Content.Of(row.Text));
    }

    private sealed class StatementRow(Row row) : ArticleRow(row)
    {
        public long Article { get; } = row.Number("article");

        public long Ordinal { get; } = row.Number("ordinal");

        public long StatementDay { get; } = row.Number("statementDay");

        public string Document { get; } = row.Text("document");

        public string Text { get; } = row.Text("text");
    }
}
