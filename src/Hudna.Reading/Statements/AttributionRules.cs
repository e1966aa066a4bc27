using Hudna.Lexicon.Data;
using Hudna.Model;

namespace Hudna.Reading.Statements;

/// <summary>Reads rules/attribution and finds every fault in it.</summary>
internal static class AttributionRules
{
    public static AttributionRule[] Load(string folder, List<Fault> faults)
    {
        var rules = new List<AttributionRule>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in DataFiles.Below(folder))
        {
            if (DataFiles.Load(path, faults) is not { } root) continue;
            root.Allow("source", "why", "rules");
            root.Text("why");
            foreach (var node in root.List("rules"))
            {
                var rule = Read(node);
                if (!ids.Add(rule.Id)) node.Report($"the rule '{rule.Id}' is there already.", "Give it another id.");
                rules.Add(rule);
            }
        }

        return [.. rules];
    }

    private static AttributionRule Read(DataNode node)
    {
        node.Allow("id", "why", "when", "then", "counted", "examples", "counterexamples");
        node.Text("why");
        if (!node.List("examples").Any()) node.Report("the rule shows no example.", "Add 'examples' with a text and the content it must find.");
        if (node.Texts("counterexamples").Count == 0) node.Report("the rule shows no counterexample.", "Add 'counterexamples' with a text it must leave alone.");
        var when = node.Find("when");
        var then = node.Find("then");
        var counted = node.Find("counted");
        when?.Allow("cue", "opening", "speaker", "place", "verb");
        then?.Allow("content");
        counted?.Allow("right", "of");
        if (when is null) node.Report("the field 'when' is missing.", "Say which cue and opening the rule takes.");
        return new(
            "attribution/" + node.Text("id"), Members<CueKind>(when, "cue"), Members<OpeningKind>(when, "opening"), Members<SpeakerPlace>(when, "speaker"),
            Members<HeadPlace>(when, "place"), (when?.Texts("verb") ?? []).ToSeq(), then?.Choice<ContentShape>("content") ?? ContentShape.Clause,
            (int)(counted?.NumberOrNull("right") ?? 0), (int)(counted?.NumberOrNull("of") ?? 0),
            node.List("examples").Select(Example).ToSeq(), node.Texts("counterexamples").ToSeq());
    }

    private static Seq<T> Members<T>(DataNode? node, string field)
        where T : struct, Enum
    {
        var entries = node?.List(field) ?? [];
        var (members, count) = (new T[entries.Count], 0);
        foreach (var entry in entries)
        {
            // Not Enum.TryParse<T>: generic code over each enum would be compiled at every start.
            if (Enum.TryParse(typeof(T), entry.AsText().Replace("-", "", StringComparison.Ordinal), true, out var member)) members[count++] = (T)member;
            else entry.Report($"'{entry.AsText()}' is no {typeof(T).Name}.", $"Write some of: {string.Join(", ", Enum.GetNames<T>())}.");
        }

        return Seq.Of<T>(members.AsSpan(0, count));
    }

    private static StatementExample Example(DataNode node)
    {
        node.Allow("text", "content", "speaker", "stance", "mode");
        return new(
            node.Text("text"), node.Text("content"), node.TextOrNull("speaker"), node.Has("stance") ? node.Choice<Stance>("stance") : null,
            node.Has("mode") ? node.Choice<StatementMode>("mode") : null);
    }
}
