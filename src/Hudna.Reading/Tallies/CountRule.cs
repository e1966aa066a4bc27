using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Reading.Events;

namespace Hudna.Reading.Tallies;

/// <summary>When a count is a tally: what is counted, and tests on the words around the number.</summary>
/// <param name="Least">A smaller number is rather the toll of one event.</param>
internal sealed record CountRule(string Id, string[] Counts, Condition[][] Conditions, long Least)
{
    /// <summary>The frame that reads places; a tally is no event and gives none.</summary>
    public EventRule AsEvent { get; } = new(Id, EventType.Clash, -1, 0, [], Part.None, Part.None, Part.None, Part.None, true, null);

    public bool Matches(EventMarks marks, Candidate at) => AllHold(Conditions, marks, at);

    public static CountRule[] Load(KnowledgeFolders folders, WordClasses classes, List<Fault> faults)
    {
        var rules = new List<CountRule>();
        foreach (var file in DataFiles.Below(Path.Combine(folders.Rules, "tallies")))
        {
            if (DataFiles.Load(file, faults) is not { } root) continue;
            root.Allow("source", "note", "rules");
            foreach (var node in root.List("rules"))
            {
                node.Allow("id", "counts", "when", "least", "why", "examples", "counterexamples");
                node.Text("why");
                rules.Add(new(node.Text("id"), [.. node.Texts("counts")], [.. node.List("when").Select(test => EventRules.Conditions(test, classes))], (long)(node.NumberOrNull("least") ?? 0)));
            }
        }

        return [.. rules];
    }

    private static bool AllHold(Condition[][] conditions, EventMarks marks, Candidate at) =>
        Array.TrueForAll(conditions, alternatives => Array.Exists(alternatives, condition => condition.Holds(marks, at)));
}
