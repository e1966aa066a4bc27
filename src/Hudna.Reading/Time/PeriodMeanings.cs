using System.Globalization;
using Hudna.Model;
using NodaTime;

namespace Hudna.Reading.Time;

/// <summary>Meanings that come out as a month, a year, or another stretch of the calendar.</summary>
internal static class PeriodMeanings
{
    public static TimeValue? Month(TimeFrame frame, TimeSetting setting)
    {
        if (frame.NumberOf(TimeSlot.Month) is not { } month) return null;
        if (DayMeanings.YearOf(frame, setting) is { } year) return Part(TimeValue.Month(new LocalDate(year, month, 1)), frame);
        if (setting.Today is not { } today || frame.Has(TimeSlot.Year)) return TimeValue.Unknown;
        var first = today.FirstOfMonth();
        var found = frame.NumberOf(TimeSlot.Deixis) switch
        {
            < 0 => new LocalDate(month < today.Month ? today.Year : today.Year - 1, month, 1),
            > 0 => new LocalDate(month > today.Month ? today.Year : today.Year + 1, month, 1),
            _ => DayMeanings.Occurrence(first, frame, setting, offset => new LocalDate(today.Year + offset, month, 1)),
        };
        return found is { } day ? Part(TimeValue.Month(day), frame) : null;
    }

    /// <summary>A month of the Hijri calendar, as the days it covers in ours.</summary>
    public static TimeValue? HijriMonth(TimeFrame frame, TimeSetting setting)
    {
        if (frame.NumberOf(TimeSlot.HijriMonth) is not { } month) return null;
        LocalDate? first = null;
        if (frame.NumberOf(TimeSlot.HijriYear) is { } year) first = Days.HijriOrNull(year, month, 1);
        else if (setting.Today is { } today)
        {
            var now = Days.InHijri(today);
            var begin = Days.HijriOrNull(now.Year, now.Month, 1) ?? today;
            first = frame.NumberOf(TimeSlot.Deixis) is < 0
                ? Days.HijriOrNull(month < now.Month ? now.Year : now.Year - 1, month, 1)
                : frame.NumberOf(TimeSlot.Deixis) is > 0
                    ? Days.HijriOrNull(month > now.Month ? now.Year : now.Year + 1, month, 1)
                    : DayMeanings.Occurrence(begin, frame, setting, offset => Days.HijriOrNull(now.Year + offset, month, 1));
        }

        if (first is not { } from) return TimeValue.Unknown;
        var hijri = Days.InHijri(from);
        return TimeValue.Interval(from, from.PlusDays(Days.HijriDaysIn(hijri.Year, hijri.Month) - 1), TimePrecision.Month);
    }

    public static TimeValue? Year(TimeFrame frame, TimeSetting setting)
    {
        var year = DayMeanings.YearOf(frame, setting) ?? frame.NumberOf(TimeSlot.Number);
        return year is >= 1000 and <= 2200 ? Part(TimeValue.Year(year.Value), frame) : frame.Has(TimeSlot.Year) ? TimeValue.Unknown : null;
    }

    /// <summary>A Hijri year, as the days it covers in ours.</summary>
    public static TimeValue? HijriYear(TimeFrame frame, TimeSetting setting)
    {
        if (frame.NumberOf(TimeSlot.HijriYear) is not { } year) return null;
        return Days.HijriOrNull(year, 1, 1) is { } from && Days.HijriOrNull(year + 1, 1, 1) is { } next
            ? TimeValue.Interval(from, next.PlusDays(-1), TimePrecision.Year)
            : TimeValue.Unknown;
    }

    /// <summary>This, the last or the next day, week, month, year, decade or century.</summary>
    public static TimeValue? Unit(TimeFrame frame, TimeSetting setting)
    {
        if (frame.CodeOf(TimeSlot.Unit) is not { } unit || (unit is "DEC" or "CENT" && !frame.Has(TimeSlot.Deixis))) return null;
        return setting.Today is { } today ? UnitOf(frame, unit, today, frame.NumberOf(TimeSlot.Deixis) ?? 0) : TimeValue.Unknown;
    }

    public static TimeValue? SameUnit(TimeFrame frame, TimeSetting setting) =>
        frame.CodeOf(TimeSlot.Unit) is not { } unit ? null : setting.Last is { } last ? UnitOf(frame, unit, last, 0) : TimeValue.Unknown;

    private static TimeValue? UnitOf(TimeFrame frame, string unit, LocalDate today, int offset)
    {
        TimeValue? value = unit switch
        {
            "D" => TimeValue.Day(today.PlusDays(offset)),
            "W" => TimeValue.Week(today.PlusDays(7 * offset)),
            "M" => TimeValue.Month(today.FirstOfMonth().PlusMonths(offset)),
            "Y" => TimeValue.Year(today.Year + offset),
            "DEC" => Years((((today.Year / 10) + offset) * 10), 10, 3),
            "CENT" => Years((((today.Year / 100) + offset) * 100), 100, 2),
            _ => null,
        };
        return value is { } found ? Part(found, frame) : null;
    }

    /// <summary>The nineties; with no century said, the last such decade that has begun.</summary>
    public static TimeValue? Decade(TimeFrame frame, TimeSetting setting)
    {
        if (frame.NumberOf(TimeSlot.Decade) is not { } tens) return null;
        var century = frame.NumberOf(TimeSlot.Ordinal) is { } named ? (named - 1) * 100
            : (frame.NumberOf(TimeSlot.Deixis) is { } offset && setting.Today is { } today ? ((today.Year / 100) + offset) * 100 : 1900);
        return Years(century + tens, 10, 3);
    }

    public static TimeValue? Century(TimeFrame frame, TimeSetting setting) =>
        frame.NumberOf(TimeSlot.Ordinal) is >= 1 and <= 30 and var century ? Years((century - 1) * 100, 100, 2) : null;

    /// <summary>A quarter of a year, which has a name of its own.</summary>
    public static TimeValue? Quarter(TimeFrame frame, TimeSetting setting)
    {
        if (frame.NumberOf(TimeSlot.Ordinal) is not (>= 1 and <= 4 and var quarter)) return null;
        var year = DayMeanings.YearOf(frame, setting) ?? setting.Today?.Year + (frame.NumberOf(TimeSlot.Deixis) ?? 0);
        if (year is not { } known) return TimeValue.Unknown;
        var from = new LocalDate(known, (quarter * 3) - 2, 1);
        return new(string.Create(CultureInfo.InvariantCulture, $"{known:0000}-Q{quarter}"), TimePrecision.Quarter, from, from.PlusMonths(3).PlusDays(-1));
    }

    /// <summary>A season is told by its year: ISO has no name for it. Winter is dated by the year in which it begins.</summary>
    public static TimeValue? Season(TimeFrame frame, TimeSetting setting)
    {
        if (frame.NumberOf(TimeSlot.Season) is not { } month) return null;
        if (DayMeanings.YearOf(frame, setting) is { } year) return Season(new LocalDate(year, month, 1));
        if (setting.Today is not { } today) return TimeValue.Unknown;
        // Last summer is not the summer we are in.
        var since = frame.NumberOf(TimeSlot.Deixis) is < 0 ? today.PlusMonths(-3) : today;
        return DayMeanings.Occurrence(since, frame, setting, offset => new LocalDate(today.Year + offset, month, 1)) is { } from ? Season(from) : null;
    }

    private static TimeValue Season(LocalDate from) => TimeValue.Year(from.Year).Within(from, from.PlusMonths(3).PlusDays(-1));

    private static TimeValue Years(int first, int count, int digits) => new(
        first.ToString("0000", CultureInfo.InvariantCulture)[..digits], TimePrecision.Unknown, new LocalDate(first, 1, 1), new LocalDate(first + count - 1, 12, 31));

    /// <summary>Narrows the days to the part named (start, middle, end, first or second half); the value stays that of the whole.</summary>
    private static TimeValue Part(TimeValue whole, TimeFrame frame)
    {
        if (frame.CodeOf(TimeSlot.Edge) is not { } edge || whole is not { From: { } from, To: { } to }) return whole;
        if (edge == "half") edge = frame.NumberOf(TimeSlot.Ordinal) switch { 1 => "first-half", 2 => "second-half", _ => "" };
        var days = Period.DaysBetween(from, to) + 1;
        // The start of a year is its first months, not a third of it.
        if (whole.Precision == TimePrecision.Year && days is 365 or 366)
        {
            if (edge == "start") return whole.Within(from, from.PlusMonths(3).PlusDays(-1));
            if (edge == "end") return whole.Within(from.PlusMonths(9), to);
        }

        return edge switch
        {
            "start" => whole.Within(from, from.PlusDays((days / 3) - 1)),
            "end" => whole.Within(to.PlusDays(1 - (days / 3)), to),
            "middle" => whole.Within(from.PlusDays(days / 3), to.PlusDays(-(days / 3))),
            "first-half" => whole.Within(from, from.PlusDays((days / 2) - 1)),
            "second-half" => whole.Within(from.PlusDays(days / 2), to),
            _ => whole,
        };
    }
}
