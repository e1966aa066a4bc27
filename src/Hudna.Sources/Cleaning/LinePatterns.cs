using System.Runtime.InteropServices;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Sources.Cleaning;

/// <summary>The line rules, made ready to be asked about a line.</summary>
internal sealed class LinePatterns
{
    private const string Number = "#";
    private const string Gap = "\u2026";
    private const string Colon = ":";
    private const char More = '*';
    private const int LongestGap = 8;

    private readonly Dictionary<string, List<Pattern>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public LinePatterns(Seq<LineRule> rules)
    {
        var byFirst = new Dictionary<string, List<Pattern>>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (rule.Glued) LongestGlued = Math.Max(LongestGlued, rule.Longest);
            foreach (var text in rule.Patterns)
            {
                if (Items(text) is not { Length: > 0 } items || items[0] == Gap) continue;
                if (!byFirst.TryGetValue(items[0], out var patterns)) byFirst.Add(items[0], patterns = []);
                patterns.Add(new(rule, items));
            }
        }

        _lookup = byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The most words a part glued to the end of a line can have.</summary>
    public int LongestGlued { get; }

    /// <summary>The first rule, in the order of the data, that takes the line as it stands in this region.</summary>
    public LineRule? Find(Words line, LineRegion region)
    {
        for (var at = 0; at < line.Count; at++)
        {
            foreach (var pattern in StartingAt(line, at))
            {
                var rule = pattern.Rule;
                if (line.Count > rule.Longest || !IsIn(rule.Region, region)) continue;
                if (rule.Unstopped && line.IsStopped) continue;
                if (at > 0 && rule.Fit is LineFit.Whole or LineFit.Begins) continue;
                if (Matches(line, at, pattern.Items, toEnd: rule.Fit is LineFit.Whole or LineFit.Ends)) return rule;
            }
        }

        return null;
    }

    /// <summary>The word behind a full stop, or behind a word of another script without a space, where something begins that a rule takes to the line's end; or -1.</summary>
    public int FindGlued(Words line)
    {
        for (var at = Math.Max(1, line.Count - LongestGlued); at < line.Count; at++)
        {
            if (!EndsSentence(line.Before(at)) && !line.Before(at).IsEmpty) continue;
            foreach (var pattern in StartingAt(line, at))
            {
                var rule = pattern.Rule;
                if (rule.Glued && !(rule.Unstopped && line.IsStopped) && line.Count - at <= rule.Longest && Matches(line, at, pattern.Items, toEnd: rule.Fit is LineFit.Whole or LineFit.Ends)) return at;
            }
        }

        return -1;
    }

    private static bool IsIn(LineRegion wanted, LineRegion region) => wanted switch
    {
        LineRegion.Anywhere => true,
        LineRegion.Margins => region is LineRegion.Head or LineRegion.Foot or LineRegion.Margins,
        LineRegion.Head or LineRegion.Foot => wanted == region,
    };

    private ReadOnlySpan<Pattern> StartingAt(Words line, int at) =>
        _lookup.TryGetValue(line.IsNumber(at) ? Number : line[at], out var patterns) ? CollectionsMarshal.AsSpan(patterns) : default;

    private static bool EndsSentence(ReadOnlySpan<char> signs) => signs.IndexOfAny(Signs.Closing) >= 0;

    private static bool Matches(Words line, int at, ReadOnlySpan<string> items, bool toEnd)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] == Gap)
            {
                for (var skip = 0; skip <= LongestGap && at + skip <= line.Count; skip++)
                {
                    if (Matches(line, at + skip, items[(i + 1)..], toEnd)) return true;
                }

                return false;
            }

            if (items[i] == Colon)
            {
                if (!line.Before(at).Contains(':')) return false;
                continue;
            }

            if (at >= line.Count) return false;
            if (items[i] == Number ? !line.IsNumber(at) : items[i][^1] == More ? !line[at].StartsWith(items[i].AsSpan(..^1)) : !line[at].SequenceEqual(items[i])) return false;
            at++;
        }

        return !toEnd || at == line.Count;
    }

    /// <summary>The folded words of a pattern with its signs kept.</summary>
    private static string[] Items(string pattern)
    {
        var items = new List<string>();
        foreach (var part in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is Number or Gap or Colon)
            {
                items.Add(part);
                continue;
            }

            var words = new Words(part, new(0, part.Length));
            for (var i = 0; i < words.Count; i++) items.Add(part[^1] == More && i == words.Count - 1 ? $"{words[i]}{More}" : words[i].ToString());
        }

        return [.. items];
    }

    private sealed record Pattern(LineRule Rule, string[] Items);
}
