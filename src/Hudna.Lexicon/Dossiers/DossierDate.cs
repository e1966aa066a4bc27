using System.Globalization;
using Hudna.Model;
using NodaTime;
using NodaTime.Text;

namespace Hudna.Lexicon.Dossiers;

/// <summary>A day, month or year of the public record, as finely as it is known: the first and the last day it can mean.</summary>
public sealed record DossierDate(LocalDate First, LocalDate Last, TimePrecision Precision)
{
    private static readonly YearMonthPattern Months = YearMonthPattern.Iso;

    /// <summary>Reads <c>2016-02-11</c>, <c>2016-02</c> or <c>2016</c>; null for anything else.</summary>
    public static DossierDate? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }) return new(day, day, TimePrecision.Day);
        if (Months.Parse(text) is { Success: true, Value: var month })
        {
            var interval = month.ToDateInterval();
            return new(interval.Start, interval.End, TimePrecision.Month);
        }

        if (text.Length != 4 || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == 0) return null;
        return new(new(year, 1, 1), new(year, 12, 31), TimePrecision.Year);
    }
}
