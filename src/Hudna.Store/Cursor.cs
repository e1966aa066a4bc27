using System.Globalization;

namespace Hudna.Store;

/// <summary>Where a page ended: the sort key of its last row. Opaque outside; one that cannot be read starts from the beginning.</summary>
internal readonly record struct Cursor(long Day, long Row, long Ordinal)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day}-{Row}-{Ordinal}");

    public static Cursor? Parse(string? text)
    {
        if (text?.Split('-') is not [var day, var row, var ordinal]) return null;
        return long.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d)
            && long.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var r)
            && long.TryParse(ordinal, NumberStyles.None, CultureInfo.InvariantCulture, out var o) ? new(d, r, o) : null;
    }
}
