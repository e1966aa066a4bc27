using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Reading.Events;

namespace Hudna.Reading.Truces;

/// <summary>Which field of a truce a rule fills.</summary>
internal enum TruceField { Guarantors, Mediators, Parties, MechanismAgreed, MechanismWorking }

/// <summary>When words beside a truce fill one of its fields: a trigger class and tests on the words around it (<c>rules/truces</c>).</summary>
internal sealed record TruceRule(string Id, TruceField Field, int Trigger, Condition[][] Conditions)
{
    public bool Matches(EventMarks marks, Candidate at) => Array.TrueForAll(Conditions, alternatives => Array.Exists(alternatives, condition => condition.Holds(marks, at)));

    public static TruceRule[] Load(KnowledgeFolders folders, WordClasses classes, List<Fault> faults)
    {
        var rules = new List<TruceRule>();
        foreach (var file in DataFiles.Below(Path.Combine(folders.Rules, "truces")))
        {
            if (DataFiles.Load(file, faults) is not { } root) continue;
            root.Allow("source", "note", "rules");
            rules.AddRange(root.List("rules").Select(node => Read(node, classes)));
        }

        return [.. rules];
    }

    private static TruceRule Read(DataNode node, WordClasses classes)
    {
        node.Allow("id", "field", "trigger", "when", "why", "examples", "counterexamples");
        node.Text("why");
        if (node.Texts("examples").Count == 0 || node.Texts("counterexamples").Count == 0)
        {
            node.Report("the rule has no example or no counterexample.", "Add 'examples:' and 'counterexamples:', the words that fill the field in square brackets.");
        }

        var trigger = node.Text("trigger");
        if (classes.Find(trigger) is not { } number)
        {
            node.Report($"the word class '{trigger}' is not known.", "Name a class of lexicon/events.");
            number = -1;
        }

        if (!node.Has("field")) node.Report("the field 'field' is missing.", "Add 'field: guarantors' or another field of a truce.");
        return new(node.Text("id"), node.Choice<TruceField>("field"), number, [.. node.List("when").Select(test => EventRules.Conditions(test, classes))]);
    }
}
