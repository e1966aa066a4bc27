using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace Hudna.Reading.Time;

/// <summary>Days, weeks (ISO: Monday first) and months as values.</summary>
internal static class Days
{
    private static readonly CalendarSystem Hijri = CalendarSystem.UmAlQura;

    public static LocalDate? OrNull(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    /// <summary>A day of the Umm al-Qura calendar as a day of ours; null outside its tables (1318-1500).</summary>
    public static LocalDate? HijriOrNull(int year, int month, int day) =>
        year >= Hijri.MinYear && year <= Hijri.MaxYear && month is >= 1 and <= 12 && day >= 1 && day <= Hijri.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day, Hijri).WithCalendar(CalendarSystem.Iso)
            : null;

    public static LocalDate InHijri(LocalDate day) => day.WithCalendar(Hijri);

    public static int HijriDaysIn(int year, int month) => Hijri.GetDaysInMonth(year, month);

    public static string IsoDay(this LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    public static string IsoMonth(this LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}");

    public static string IsoWeek(this LocalDate day)
    {
        var rule = WeekYearRules.Iso;
        return string.Create(CultureInfo.InvariantCulture, $"{rule.GetWeekYear(day):0000}-W{rule.GetWeekOfWeekYear(day):00}");
    }

    public static LocalDate Monday(this LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    public static LocalDate FirstOfMonth(this LocalDate day) => new(day.Year, day.Month, 1);

    public static LocalDate LastOfMonth(this LocalDate day) => new(day.Year, day.Month, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month));
}
