using NodaTime;

namespace Hudna.Sources.Dates;

/// <summary>A day in digits, as manifests, metadata and addresses write it.</summary>
internal static class WrittenDay
{
    // Outside these years a date is a slip of the pen or of a clock: no news of a ceasefire online is older, none is later.
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    public const string Range = "years 1990 to 2100";

    /// <summary>Reads 2016-02-27, 2016/2/27, 20160227 and the same with a time after it, whose day it is; null for anything else.</summary>
    public static LocalDate? Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var compact = Digits(text) == 8;
        var at = 0;
        if (!Number(text, ref at, 4, 4, out var year)) return null;
        if (!compact && !Mark(text, ref at)) return null;
        if (!Number(text, ref at, compact ? 2 : 1, 2, out var month)) return null;
        if (!compact && !Mark(text, ref at)) return null;
        if (!Number(text, ref at, compact ? 2 : 1, 2, out var day)) return null;
        return at == text.Length || text[at] is 'T' or 't' or ' ' ? Day(year, month, day) : null;
    }

    /// <summary>The day of these numbers, or null when the calendar or the accepted years have none.</summary>
    public static LocalDate? Day(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day) : null;

    /// <summary>The day in an address such as <c>/2016/02/27/</c>, <c>/2016-02-27-</c> or <c>/20160227/</c>; null when there is none.</summary>
    public static LocalDate? InAddress(string? url)
    {
        for (var i = 0; url is not null && i + 8 <= url.Length; i++)
        {
            if (!char.IsAsciiDigit(url[i]) || (i > 0 && url[i - 1] is not ('/' or '-' or '_' or '='))) continue;
            var rest = url.AsSpan(i);
            var length = Digits(rest);
            if (length == 8 && Read(rest[..8]) is { } compact) return compact;
            if (length != 4 || rest.Length < 8 || rest[4] is not ('/' or '-')) continue;
            var at = 5;
            if (!Number(rest, ref at, 1, 2, out var month) || at >= rest.Length || rest[at++] != rest[4] || !Number(rest, ref at, 1, 2, out var day)) continue;
            if (int.TryParse(rest[..4], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
                && (at == rest.Length || !char.IsAsciiDigit(rest[at])) && Day(year, month, day) is { } found) return found;
        }

        return null;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count])) count++;
        return count;
    }

    private static bool Number(ReadOnlySpan<char> text, ref int at, int least, int most, out int value)
    {
        value = 0;
        var from = at;
        while (at < text.Length && at - from < most && char.IsAsciiDigit(text[at])) value = (value * 10) + (text[at++] - '0');
        return at - from >= least;
    }

    private static bool Mark(ReadOnlySpan<char> text, ref int at) => at < text.Length && text[at++] is '-' or '/' or '.';
}
