using Hudna.Lexicon.Data;
using Hudna.Text;

namespace Hudna.Reading.Time;

/// <summary>A rule of rules/time: patterns, what they mean, and the sentences that show it.</summary>
/// <param name="Order">Its place among all rules; of two equally long matches the earlier rule wins.</param>
/// <param name="Fixed">A value given outright, or null.</param>
/// <param name="Attached">A particle that must stand attached before the expression, or None.</param>
internal sealed record TimeRule(
    string Id, int Order, TimePattern[] Patterns, string Means, Meaning Meaning, string? Fixed, Proclitics Attached, RuleExample[] Examples, string[] Counterexamples);

/// <summary>A sentence and an expression the rule must find in it. Published is ISO or null for the usual day.</summary>
internal sealed record RuleExample(string Text, string? Published, string Words, string? Value);

internal static class TimeRuleFiles
{
    public static TimeRule[] Load(string folder, TimeClasses classes, List<Fault> faults)
    {
        var rules = new List<TimeRule>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in DataFiles.Below(folder))
        {
            if (DataFiles.Load(path, faults) is not { } root) continue;
            root.Allow("source", "why", "parts", "rules");
            root.Text("why");
            var parts = PatternParts.Of(root);
            foreach (var node in root.List("rules"))
            {
                node.Allow("id", "why", "patterns", "means", "value", "attached", "examples", "counterexamples");
                var rule = Read(node, rules.Count, classes, parts);
                if (!ids.Add(rule.Id)) node.Report($"the rule '{rule.Id}' is there already.", "Give it another id.");
                rules.Add(rule);
            }
        }

        return [.. rules];
    }

    private static TimeRule Read(DataNode node, int order, TimeClasses classes, PatternParts parts)
    {
        var means = node.Text("means");
        if (!Meanings.ByName.TryGetValue(means, out var meaning))
        {
            node.Report($"'{means}' is no meaning.", $"Write one of: {string.Join(", ", Meanings.ByName.Keys.Order(StringComparer.Ordinal))}.");
            meaning = static (_, _) => null;
        }

        node.Text("why");
        return new(
            "time/" + node.Text("id"), order, [.. node.List("patterns").SelectMany(pattern => parts.Expand(pattern).Select(text => TimePattern.Parse(text, pattern, classes)))], means, meaning, node.TextOrNull("value"),
            node.Choice<Proclitics>("attached"), [.. node.List("examples").Select(Example)], [.. node.Texts("counterexamples")]);
    }

    private static RuleExample Example(DataNode node)
    {
        node.Allow("text", "published", "words", "value");
        return new(node.Text("text"), node.TextOrNull("published"), node.Text("words"), node.TextOrNull("value"));
    }
}
