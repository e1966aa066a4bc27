using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Quantities;

/// <summary>Adds up the counts of a passage.</summary>
internal static class Casualties
{
    /// <summary>
    /// How many of those counted as <paramref name="counts"/> (<c>killed</c>, <c>injured</c>) a passage tells of: the sum of its counts, parts
    /// left out; open upwards as soon as one of them is. Null when it counts none.
    /// </summary>
    public static Toll? Of(Analysis analysis, Span within, string counts)
    {
        long least = 0, most = 0;
        bool found = false, open = false, approximate = false;
        foreach (var count in analysis.Counts)
        {
            if (count.IsPart || count.Quantity.Counts != counts || !within.Contains(count.Quantity.Span)) continue;
            found = true;
            least += count.Quantity.Min ?? 0;
            most += count.Quantity.Max ?? 0;
            open |= count.Quantity.Max is null;
            approximate |= count.Quantity.Approximate;
        }

        return found ? new(least, open ? null : most, approximate) : null;
    }
}
