using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Reading.Events;

namespace Hudna.Reading.Promises;

/// <summary>Where the content of a promise begins.</summary>
internal enum ContentFrom { Trigger, After, On, Clause }

/// <summary>A way to undertake something: the word, the tests, and where the words undertaken begin.</summary>
internal sealed record PromiseRule(string Id, int Trigger, Condition[][] Conditions, ContentFrom From, CommitmentStatus Status)
{
    /// <summary>The frame that reads who undertakes it: the subject.</summary>
    public EventRule AsEvent { get; } = new(Id, EventType.Agreement, Trigger, 0, [], Part.Initiators, Part.None, Part.Initiators, Part.None, true, null);

    public bool Matches(EventMarks marks, Candidate at) =>
        Array.TrueForAll(Conditions, alternatives => Array.Exists(alternatives, condition => condition.Holds(marks, at)));

    public static ILookup<int, PromiseRule> Load(KnowledgeFolders folders, WordClasses classes, List<Fault> faults)
    {
        var rules = new List<PromiseRule>();
        foreach (var file in DataFiles.Below(Path.Combine(folders.Rules, "promises")))
        {
            if (DataFiles.Load(file, faults) is not { } root) continue;
            root.Allow("source", "note", "rules");
            foreach (var node in root.List("rules"))
            {
                node.Allow("id", "trigger", "when", "content", "status", "why", "examples", "counterexamples");
                node.Text("why");
                if (classes.Find(node.Text("trigger")) is not { } trigger)
                {
                    node.Report($"the word class '{node.Text("trigger")}' is not known.", "Name a class of lexicon/events.");
                    continue;
                }

                rules.Add(new(
                    node.Text("id"), trigger, [.. node.List("when").Select(test => EventRules.Conditions(test, classes))],
                    node.Choice("content", ContentFrom.After), node.Choice("status", CommitmentStatus.Open)));
            }
        }

        return rules.ToLookup(rule => rule.Trigger);
    }
}
