using Hudna.Model;
using NodaTime;

namespace Hudna.Reading.Time;

/// <summary>What a time expression stands for; see <see cref="TimeExpression"/> for the shapes.</summary>
internal readonly record struct TimeValue(string? Value, TimePrecision Precision, LocalDate? From, LocalDate? To)
{
    /// <summary>A relative expression in a text whose day is not known.</summary>
    public static TimeValue Unknown { get; } = new(null, TimePrecision.Unknown, null, null);

    public static TimeValue Day(LocalDate day) => new(day.IsoDay(), TimePrecision.Day, day, day);

    public static TimeValue Week(LocalDate within)
    {
        var monday = within.Monday();
        return new(monday.IsoWeek(), TimePrecision.Week, monday, monday.PlusDays(6));
    }

    public static TimeValue Month(LocalDate within) => new(within.IsoMonth(), TimePrecision.Month, within.FirstOfMonth(), within.LastOfMonth());

    public static TimeValue Year(int year) =>
        new(year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture), TimePrecision.Year, new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    /// <summary>A stretch with no calendar name of its own, as an ISO interval.</summary>
    public static TimeValue Interval(LocalDate from, LocalDate to, TimePrecision precision) => new($"{from.IsoDay()}/{to.IsoDay()}", precision, from, to);

    /// <summary>A length or a reference: no days.</summary>
    public static TimeValue Of(string value, TimePrecision precision = TimePrecision.Unknown) => new(value, precision, null, null);

    public TimeValue Within(LocalDate from, LocalDate to) => this with { From = from, To = to };
}
