using Hudna.Model;
using Hudna.Sources.Cleaning;
using Hudna.Text;
using NodaTime;

namespace Hudna.Sources.Dates;

/// <summary>A day written in a line, and the words it takes.</summary>
/// <param name="First">The first word of the date.</param>
/// <param name="End">Behind its last word.</param>
/// <param name="IsAlone">Whether the line says nothing but when it was published: other words are those of a dateline, or a few names parted from it.</param>
internal readonly record struct WrittenDate(LocalDate Day, int First, int End, bool IsAlone);

/// <summary>Reads days such as <c>27 February 2016</c> in the languages whose months it is told, with the month once or in two calendars' names.</summary>
internal sealed class DayReader
{
    // Names beside a dateline's date: an outlet, a town, an author. More words are a sentence that mentions a day.
    private const int MostOtherWords = 6;

    private readonly Dictionary<string, List<Month>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _dateWords;

    public DayReader(Seq<MonthName> months, Seq<string> dateWords)
    {
        var byFirst = new Dictionary<string, List<Month>>(StringComparer.Ordinal);
        foreach (var month in months)
        {
            if (Parts(month.Name) is not [var first, .. var more]) continue;
            if (!byFirst.TryGetValue(first, out var all)) byFirst.Add(first, all = []);
            // The longest name first, and of two as long the one that came first.
            var at = all.FindIndex(other => other.More.Length < more.Length);
            all.Insert(at < 0 ? all.Count : at, new(month.Month, more));
        }

        _lookup = byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
        _dateWords = dateWords.SelectMany(Parts).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A month's number and the words of its name behind the first.</summary>
    private sealed record Month(int Number, string[] More);

    /// <summary>The first whole date of a line, or null.</summary>
    public WrittenDate? Find(Words line)
    {
        for (var at = 0; at + 2 < line.Count; at++)
        {
            if (At(line, at) is var (day, end)) return new(day, at, end, IsAlone(line, at, end));
        }

        return null;
    }

    private (LocalDate Day, int End)? At(Words line, int at)
    {
        if (line.IsNumber(at)) return DayFirst(line, at) ?? InDigits(line, at);
        var month = MonthAt(line, ref at);
        if (month == 0 || at + 1 >= line.Count || line.Value(at) is not (>= 1 and <= 31 and var day)) return null;
        return WrittenDay.Day(line.Value(at + 1), month, day) is { } found ? (found, at + 2) : null;
    }

    private (LocalDate Day, int End)? DayFirst(Words line, int at)
    {
        var day = line.Value(at++);
        var month = MonthAt(line, ref at);
        if (month == 0) return null;
        var beside = at;
        if (MonthAt(line, ref beside) == month) at = beside;
        return at < line.Count && line.IsNumber(at) && WrittenDay.Day(line.Value(at), month, day) is { } found ? (found, at + 1) : null;
    }

    /// <summary>2016-02-27 or 27/02/2016; where day and month could be exchanged it is no date.</summary>
    private static (LocalDate Day, int End)? InDigits(Words line, int at)
    {
        if (at + 2 >= line.Count || !line.IsNumber(at + 1) || !line.IsNumber(at + 2) || !IsDateSign(line.Before(at + 1)) || !IsDateSign(line.Before(at + 2))) return null;
        int first = line.Value(at), second = line.Value(at + 1), third = line.Value(at + 2);
        if (line[at].Length == 4) return WrittenDay.Day(first, second, third) is { } iso ? (iso, at + 3) : null;
        if (line[at + 2].Length != 4 || (first <= 12 && first != second)) return null;
        return WrittenDay.Day(third, second, first) is { } found ? (found, at + 3) : null;
    }

    private static bool IsDateSign(ReadOnlySpan<char> signs) => signs is ['-' or '/' or '.'] or [' ', '-' or '/', ' '];

    private int MonthAt(Words line, ref int at)
    {
        if (at >= line.Count || !_lookup.TryGetValue(line[at], out var months)) return 0;
        foreach (var (month, more) in months)
        {
            if (at + more.Length >= line.Count) continue;
            var same = true;
            for (var i = 0; i < more.Length && same; i++) same = line[at + 1 + i].SequenceEqual(more[i]);
            if (!same) continue;
            at += 1 + more.Length;
            return month;
        }

        return 0;
    }

    private bool IsAlone(Words line, int first, int end)
    {
        var others = 0;
        for (var i = 0; i < line.Count; i++)
        {
            if (i == first) i = end;
            if (i < line.Count && !line.IsNumber(i) && !_dateWords.Contains(line[i])) others++;
        }

        if (others == 0) return true;
        if (others > MostOtherWords) return false;
        while (first > 0 && _dateWords.Contains(line[first - 1])) first--;
        var before = first > 0 && !IsParted(line.Before(first));
        var after = end < line.Count && !line.IsNumber(end) && !_dateWords.Contains(line[end]) && !IsParted(line.Before(end));
        return !before && !after;

        static bool IsParted(ReadOnlySpan<char> signs) => signs.IndexOfAny(Signs.Parting) >= 0;
    }

    private static string[] Parts(string name)
    {
        var words = new Words(name, new(0, name.Length));
        return [.. Enumerable.Range(0, words.Count).Select(i => words[i].ToString())];
    }
}
