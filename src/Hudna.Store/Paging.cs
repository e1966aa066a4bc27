using Hudna.Model.Ports;

namespace Hudna.Store;

internal static class Paging
{
    /// <summary>A page out of one row more than the limit: the extra row tells that there is a next page and is dropped.</summary>
    public static Page<T> Page<TRow, T>(IReadOnlyList<TRow> rows, int limit, Func<TRow, T> toItem, Func<TRow, Cursor> toCursor)
    {
        var items = rows.Take(limit).Select(toItem).ToArray();
        return new(items, rows.Count > limit ? toCursor(rows[limit - 1]).ToString() : null);
    }
}
