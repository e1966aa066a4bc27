using Hudna.Lexicon.Data;

namespace Hudna.Reading.Time;

/// <summary>Named parts of patterns, written once a file: <c>{months}</c> stands for each of its alternatives, <c>{year}?</c> for none as well.</summary>
internal sealed class PatternParts
{
    private const int MostExpansions = 64;

    private readonly Dictionary<string, List<string>> _parts = new(StringComparer.Ordinal);

    public static PatternParts Of(DataNode root)
    {
        var parts = new PatternParts();
        if (root.Find("parts") is not { } node) return parts;
        foreach (var name in node.Fields) parts._parts.Add(name, node.Texts(name));
        return parts;
    }

    /// <summary>The plain patterns one written pattern stands for; a fault and nothing when it names an unknown part.</summary>
    public List<string> Expand(DataNode pattern)
    {
        List<string> done = [""];
        foreach (var step in pattern.AsText().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            List<string> alternatives = [step];
            if (step[0] == '{')
            {
                var name = step.TrimEnd('?').Trim('{', '}');
                if (!_parts.TryGetValue(name, out var part))
                {
                    pattern.Report($"the part '{name}' is not there.", "Name it under 'parts' of this file.");
                    return [];
                }

                alternatives = step[^1] == '?' ? [.. part, ""] : part;
            }

            done = [.. done.SelectMany(begun => alternatives.Select(alternative => $"{begun} {alternative}"))];
        }

        if (done.Count <= MostExpansions) return done;
        pattern.Report($"this stands for {done.Count} patterns.", $"Write it with fewer parts; {MostExpansions} are allowed.");
        return [];
    }
}
