using Hudna.Model.Ports;

namespace Hudna.Store.Sqlite;

internal sealed class SqliteArticles(SqliteDatabase database) : IArticles
{
    public Task<ArticleSummary?> FindAsync(string id, CancellationToken cancel) => Task.Run(
        () => database.Use(connection => connection.First(database.Statements["article"], row => new ArticleRow(row), ("@id", id))?.Summary), cancel);

    public Task<Page<ArticleSummary>> ListAsync(ArticleFilter filter, PageRequest page, CancellationToken cancel) => Task.Run(
        () => database.Use(connection =>
        {
            var before = Cursor.Parse(page.Cursor);
            int? day = filter.Undated ? 0 : filter.Day is { } known ? Days.Of(known) : null;
            var rows = connection.All(
                database.Statements["articles"], row => new ArticleRow(row),
                ("@day", day), ("@outlet", filter.Outlet), ("@beforeDay", before?.Day), ("@beforeRow", before?.Row), ("@limit", page.Limit + 1));
            return Paging.Page(rows, page.Limit, row => row.Summary, row => new(row.Day, row.Row, 0));
        }),
        cancel);

    public Task<IReadOnlyList<DayCount>> DaysAsync(int most, CancellationToken cancel) => Task.Run(
        () => database.Use(connection => connection.All(
            database.Statements["days"], row => new DayCount(Days.From(row.Number("day")), (int)row.Number("articles"), (int)row.Number("statements")), ("@limit", most))),
        cancel);

    public Task<IReadOnlyList<OutletCount>> OutletsAsync(CancellationToken cancel) => Task.Run(
        () => database.Use(connection => connection.All(
            database.Statements["outlets"], row => new OutletCount(row.TextOrNull("outlet"), (int)row.Number("articles")))),
        cancel);
}
