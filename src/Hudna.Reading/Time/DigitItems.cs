using System.Globalization;
using Hudna.Text;
using NodaTime;

namespace Hudna.Reading.Time;

/// <summary>
/// What digits can be in a time: a day of the month, a year of either calendar, an hour, a date written in digits (day, month, year or the
/// other way round, with a slash, a dash or a stop between them).
/// </summary>
internal static class DigitItems
{
    public static void Add(TokenList tokens, int at, List<TimeItem> items)
    {
        if (AddDate(tokens, at, items)) return;
        var digits = tokens.Folded(at);
        if (digits.Length > 4 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return;
        switch (digits.Length)
        {
            case <= 2 when number is >= 1 and <= 31:
                items.Add(new(at + 1, 0, Proclitics.None, new(TimeClasses.DayNumber, "", number)));
                if (number <= 24) items.Add(new(at + 1, 0, Proclitics.None, new(TimeClasses.Hour, "", number)));
                break;
            case 4 when number is >= 1600 and <= 2100:
                items.Add(new(at + 1, 0, Proclitics.None, new(TimeClasses.YearNumber, "", number)));
                if (OpensEntry(tokens, at)) items.Add(new(at + 1, 0, Proclitics.None, new(TimeClasses.LineYear, "", number)));
                break;
            case 4 when number is >= 1300 and <= 1500:
                items.Add(new(at + 1, 0, Proclitics.None, new(TimeClasses.HijriYear, "", number)));
                break;
        }
    }

    /// <summary>Opens an entry of a chronicle, on a line of its own or run on: "1994 - ", "* 1994: ", "… the war. 1994 – ".</summary>
    private static bool OpensEntry(TokenList tokens, int at) =>
        (at == 0 || tokens[at - 1].Kind == TokenKind.LineEnd || tokens.Folded(at - 1) is "*" or "•" or "-" or "." or "–")
        && at + 1 < tokens.Count && tokens.Folded(at + 1) is "-" or "–" or "—" or ":";

    private static bool AddDate(TokenList tokens, int at, List<TimeItem> items)
    {
        Span<int> parts = stackalloc int[3];
        Span<int> lengths = stackalloc int[3];
        var text = tokens.Source.Text;
        var i = tokens[at].Folded.Start;
        var separator = '\0';
        for (var part = 0; part < 3; part++)
        {
            if (part > 0)
            {
                if (i < text.Length && text[i] == ' ') i++;
                if (i >= text.Length || text[i] is not ('/' or '-' or '.' or '\\') || (separator != '\0' && text[i] != separator)) return false;
                separator = text[i++];
                if (i < text.Length && text[i] == ' ' && separator == '/') i++;
            }

            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]) && i - start < 5) i++;
            lengths[part] = i - start;
            if (lengths[part] is 0 or > 4 || !int.TryParse(text.AsSpan(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture, out parts[part])) return false;
        }

        if (i < text.Length && char.IsAsciiDigit(text[i])) return false;
        if (DateOf(parts, lengths, separator) is not { } date) return false;
        var end = at + 1;
        while (end < tokens.Count && tokens[end].Folded.Start < i) end++;
        if (tokens[end - 1].Folded.End != i) return false;
        items.Add(new(end, 0, Proclitics.None, new(TimeClasses.NumericDate, date.IsoDay(), 0)));
        return true;
    }

    /// <summary>Year first when it has four digits; else day first, as Arabic papers write, unless only the other order can be.</summary>
    private static LocalDate? DateOf(ReadOnlySpan<int> parts, ReadOnlySpan<int> lengths, char separator)
    {
        if (lengths[0] == 4) return Days.OrNull(parts[0], parts[1], parts[2]);
        if (lengths[2] == 3) return null;
        var year = lengths[2] == 4 ? parts[2] : lengths[2] == 2 && separator == '/' ? 2000 + parts[2] : 0;
        if (year is >= 1300 and <= 1500) return Days.HijriOrNull(year, parts[1], parts[0]);
        return year is < 1800 or > 2100 ? null : Days.OrNull(year, parts[1], parts[0]) ?? Days.OrNull(year, parts[0], parts[1]);
    }
}
