using System.Text.Json;
using Dapper;
using Hudna.Model;
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
            var rows = connection.Query<StatementRow>(
                database.Statements["statements"],
                new { speaker = filter.Speaker, day, beforeDay = before?.Day, beforeRow = before?.Row, afterOrdinal = before?.Ordinal, limit = page.Limit + 1 }).AsList();
            return Paging.Page(rows, page.Limit, ToStatement, row => new(row.StatementDay, row.Article, row.Ordinal));
        }),
        cancel);

    private static StatementInArticle ToStatement(StatementRow row)
    {
        var statement = JsonSerializer.Deserialize<Statement>(row.Document, ReadingJson.Options) ?? throw new JsonException("A statement is an object, not null.");
        return new(row.ToSummary(), statement, statement.Content.Of(row.Text));
    }

    private sealed class StatementRow : ArticleRow
    {
        public long Article { get; init; }

        public long Ordinal { get; init; }

        public long StatementDay { get; init; }

        public string Document { get; init; } = "";

        public string Text { get; init; } = "";
    }
}
