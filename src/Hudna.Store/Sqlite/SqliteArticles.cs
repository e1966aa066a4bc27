using Dapper;
using Hudna.Model.Ports;

namespace Hudna.Store.Sqlite;

internal sealed class SqliteArticles(SqliteDatabase database) : IArticles
{
    public Task<ArticleSummary?> FindAsync(string id, CancellationToken cancel) => Task.Run(
        () => database.Use(connection => connection.QuerySingleOrDefault<ArticleRow>(database.Statements["article"], new { id })?.ToSummary()), cancel);

    public Task<Page<ArticleSummary>> ListAsync(ArticleFilter filter, PageRequest page, CancellationToken cancel) => Task.Run(
        () => database.Use(connection =>
        {
            var before = Cursor.Parse(page.Cursor);
            int? day = filter.Undated ? 0 : filter.Day is { } known ? Days.Of(known) : null;
            var rows = connection.Query<ArticleRow>(
                database.Statements["articles"], new { day, outlet = filter.Outlet, beforeDay = before?.Day, beforeRow = before?.Row, limit = page.Limit + 1 }).AsList();
            return Paging.Page(rows, page.Limit, row => row.ToSummary(), row => new(row.Day, row.Row, 0));
        }),
        cancel);

    public Task<IReadOnlyList<DayCount>> DaysAsync(int most, CancellationToken cancel) => Task.Run<IReadOnlyList<DayCount>>(
        () => database.Use(connection => connection.Query<(long Day, long Articles, long Statements)>(database.Statements["days"], new { limit = most })
            .Select(row => new DayCount(Days.From(row.Day), (int)row.Articles, (int)row.Statements)).ToArray()),
        cancel);

    public Task<IReadOnlyList<OutletCount>> OutletsAsync(CancellationToken cancel) => Task.Run<IReadOnlyList<OutletCount>>(
        () => database.Use(connection => connection.Query<(string? Outlet, long Articles)>(database.Statements["outlets"])
            .Select(row => new OutletCount(row.Outlet, (int)row.Articles)).ToArray()),
        cancel);
}
