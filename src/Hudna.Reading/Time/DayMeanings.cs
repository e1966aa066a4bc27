using NodaTime;

namespace Hudna.Reading.Time;

/// <summary>Meanings that come out as one day.</summary>
internal static class DayMeanings
{
    /// <summary>Yesterday, today, tomorrow, and how far from them; a weekday beside it wins, since pages are dated later than they are written.</summary>
    public static TimeValue? Offset(TimeFrame frame, TimeSetting setting)
    {
        if (frame.NumberOf(TimeSlot.Offset) is not { } offset) return null;
        if (setting.Today is not { } today) return TimeValue.Unknown;
        var day = today.PlusDays(offset);
        return TimeValue.Day(frame.NumberOf(TimeSlot.Weekday) is { } weekday ? Nearest(day, weekday) : day);
    }

    public static TimeValue? Weekday(TimeFrame frame, TimeSetting setting)
    {
        if (frame.NumberOf(TimeSlot.Weekday) is not { } weekday) return null;
        if (frame.NumberOf(TimeSlot.SecondWeekday) is { } second && second != (weekday % 7) + 1) return null;
        return setting.Today is { } today ? TimeValue.Day(WeekdayOf(frame, setting, today, weekday)) : TimeValue.Unknown;
    }

    /// <summary>The night that leads to a day is named after that day and dated by the day on which it begins.</summary>
    public static TimeValue? NightBefore(TimeFrame frame, TimeSetting setting)
    {
        if (frame.Has(TimeSlot.SecondWeekday)) return Weekday(frame, setting);
        return Weekday(frame, setting) is not { } value ? null : value.From is { } day ? TimeValue.Day(day.PlusDays(-1)) : value;
    }

    public static TimeValue? LastNight(TimeFrame frame, TimeSetting setting) =>
        setting.Today is { } today ? TimeValue.Day(today.PlusDays(-1)) : TimeValue.Unknown;

    public static TimeValue? NextDay(TimeFrame frame, TimeSetting setting) => setting.Near is { } near ? TimeValue.Day(near.PlusDays(1)) : TimeValue.Unknown;

    /// <summary>Day and month, with a year, a relative year or none.</summary>
    public static TimeValue? Date(TimeFrame frame, TimeSetting setting)
    {
        if ((frame.NumberOf(TimeSlot.Day) ?? frame.NumberOf(TimeSlot.Ordinal)) is not { } day || frame.NumberOf(TimeSlot.Month) is not { } month) return null;
        if (day is < 1 or > 31 || Days.OrNull(2000, month, day) is null) return null;
        if (YearOf(frame, setting) is { } year) return Days.OrNull(year, month, day) is { } full ? TimeValue.Day(full) : null;
        if (setting.Today is not { } today || frame.Has(TimeSlot.Year)) return TimeValue.Unknown;
        return Occurrence(today, frame, setting, offset => Days.OrNull(today.Year + offset, month, day)) is { } found ? TimeValue.Day(found) : null;
    }

    /// <summary>A day of this, the last or the next month.</summary>
    public static TimeValue? DayOfMonth(TimeFrame frame, TimeSetting setting)
    {
        if (frame.NumberOf(TimeSlot.Day) is not { } day || frame.NumberOf(TimeSlot.Deixis) is not { } offset) return null;
        if (setting.Today is not { } today) return TimeValue.Unknown;
        var month = today.FirstOfMonth().PlusMonths(offset);
        return Days.OrNull(month.Year, month.Month, day) is { } found ? TimeValue.Day(found) : TimeValue.Unknown;
    }

    public static TimeValue? NumericDate(TimeFrame frame, TimeSetting setting) =>
        frame.CodeOf(TimeSlot.Date) is { } iso && NodaTime.Text.LocalDatePattern.Iso.Parse(iso) is { Success: true } day ? TimeValue.Day(day.Value) : null;

    public static TimeValue? HijriDate(TimeFrame frame, TimeSetting setting)
    {
        if ((frame.NumberOf(TimeSlot.Day) ?? frame.NumberOf(TimeSlot.Ordinal)) is not { } day || frame.NumberOf(TimeSlot.HijriMonth) is not { } month) return null;
        if (frame.NumberOf(TimeSlot.HijriYear) is { } year) return Days.HijriOrNull(year, month, day) is { } full ? TimeValue.Day(full) : null;
        if (setting.Today is not { } today) return TimeValue.Unknown;
        var now = Days.InHijri(today).Year;
        return Occurrence(today, frame, setting, offset => Days.HijriOrNull(now + offset, month, day)) is { } found ? TimeValue.Day(found) : null;
    }

    /// <summary>The year a frame names, or counts from the present one (a small number).</summary>
    public static int? YearOf(TimeFrame frame, TimeSetting setting) => frame.NumberOf(TimeSlot.Year) switch
    {
        null => null,
        > 1000 and var year => year,
        var offset => setting.Today?.Year + offset,
    };

    /// <summary>
    /// Which of the yearly occurrences is meant. Marked past: the last one up to today; marked next: the first after it; this: of this
    /// year. Unmarked: as the verb says, else the last one up to today, but one that lies close ahead and long behind is ahead.
    /// </summary>
    internal static LocalDate? Occurrence(LocalDate today, TimeFrame frame, TimeSetting setting, Func<int, LocalDate?> inYear)
    {
        LocalDate? past = null, next = null;
        for (var offset = -4; offset <= 4; offset++)
        {
            if (inYear(offset) is not { } day) continue;
            if (day <= today) past = day;
            else next ??= day;
        }

        switch (frame.NumberOf(TimeSlot.Deixis))
        {
            case < 0: return past;
            case > 0: return next;
            case 0: return inYear(0);
        }

        if (inYear(0) is { } here && here.Month == today.Month) return here;
        if (setting.Tense == Tense.Future && next is { } ahead && Period.DaysBetween(today, ahead) <= FarthestAhead) return ahead;
        if (setting.Tense == Tense.Past || past is null || next is null) return past ?? next;
        return Period.DaysBetween(today, next.Value) <= CloseAhead && Period.DaysBetween(past.Value, today) >= LongBehind ? next : past;
    }

    private const int CloseAhead = 62, LongBehind = 290, FarthestAhead = 240;

    private static LocalDate WeekdayOf(TimeFrame frame, TimeSetting setting, LocalDate today, int weekday)
    {
        var behind = ((int)today.DayOfWeek - weekday + 7) % 7;
        var past = today.PlusDays(-behind);
        var next = behind == 0 ? today : past.PlusDays(7);
        return frame.NumberOf(TimeSlot.Deixis) switch
        {
            < 0 => behind == 0 ? past.PlusDays(-7) : past,
            > 0 => behind == 0 ? next.PlusDays(7) : next,
            _ => setting.Tense == Tense.Future ? next : past,
        };
    }

    private static LocalDate Nearest(LocalDate day, int weekday)
    {
        var behind = ((int)day.DayOfWeek - weekday + 7) % 7;
        return behind <= 5 ? day.PlusDays(-behind) : day.PlusDays(7 - behind);
    }
}
