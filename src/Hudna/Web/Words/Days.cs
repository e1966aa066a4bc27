using System.Globalization;
using NodaTime;

namespace Hudna.Web.Words;

/// <summary>Days of the Gregorian calendar in words: names of months and weekdays come from the word list, never from a culture.</summary>
internal static class Days
{
    /// <summary>Such as <c>السبت 27 شباط/فبراير 2016</c>.</summary>
    public static string Full(LocalDate day, WordList words, Digits digits) => $"{words[Weekday(day)]} {Short(day, words, digits)}";

    /// <summary>Without the weekday.</summary>
    public static string Short(LocalDate day, WordList words, Digits digits) =>
        $"{Numbers.Plain(day.Day, digits)} {words[Month(day.Month)]} {Numbers.Plain(day.Year, digits)}";

    /// <summary>First and last day, both inclusive; what they share is written once.</summary>
    public static string Range(LocalDate from, LocalDate to, WordList words, Digits digits)
    {
        if (from == to) return Short(from, words, digits);
        if (from.Year == to.Year && from.Month == to.Month)
            return $"{Numbers.Plain(from.Day, digits)}\u2013{Numbers.Plain(to.Day, digits)} {words[Month(to.Month)]} {Numbers.Plain(to.Year, digits)}";
        return $"{Short(from, words, digits)} \u2013 {Short(to, words, digits)}";
    }

    private static string Month(int month) => string.Create(CultureInfo.InvariantCulture, $"month.{month}");

    private static string Weekday(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"weekday.{(int)day.DayOfWeek}");
}
