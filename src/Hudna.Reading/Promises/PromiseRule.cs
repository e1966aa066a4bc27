using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Reading.Events;

namespace Hudna.Reading.Promises;

/// <summary>Where the content of a promise begins.</summary>
internal enum ContentFrom { Trigger, After, By, Object, On, Clause, Next, Future }

/// <summary>A way to undertake something: the word, the tests, and where the words undertaken begin.</summary>
/// <param name="Governor">The classes of the word whose subject undertakes it, or none when that is the trigger.</param>
/// <param name="Deeds">The classes whose words the content begins with, when only these are meant.</param>
/// <param name="IsDated">Whether the time between trigger and content is the time it is due.</param>
/// <param name="IsOffer">Whether another can refuse it.</param>
/// <param name="IsBound">Whether it is let go when nobody is found whom it binds.</param>
/// <param name="IsTaken">Whether it is let go when nobody is found who takes it upon him, unless the words are his own: "we have decided".</param>
/// <param name="IsList">Whether the content may name several deeds, each undertaken for itself.</param>
/// <param name="IsOwn">Whether only the outlet or one of his own side can say it of him: what others say he intends is their claim.</param>
internal sealed record PromiseRule(string Id, int Trigger, Condition[][] Conditions, ContentFrom From, ClassSet Governor, ClassSet Deeds, bool IsDated, bool IsOffer, bool IsOwn, bool IsBound, bool IsTaken, bool IsList)
{
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
                node.Allow("id", "trigger", "when", "content", "by", "deeds", "dated", "offer", "own", "bound", "taken", "list", "why", "examples", "counterexamples");
                node.Text("why");
                if (classes.Find(node.Text("trigger")) is not { } trigger)
                {
                    node.Report($"the word class '{node.Text("trigger")}' is not known.", "Name a class of lexicon/events.");
                    continue;
                }

                rules.Add(new(
                    node.Text("id"), trigger, [.. node.List("when").Select(test => EventRules.Conditions(test, classes))],
                    node.Choice("content", ContentFrom.After), Classes(node, "by", classes), Classes(node, "deeds", classes), node.Flag("dated"), node.Flag("offer"), node.Flag("own"), node.Flag("bound"), node.Flag("taken"), node.Flag("list")));
            }
        }

        return rules.ToLookup(rule => rule.Trigger);
    }

    /// <summary>The classes a field names with bars between; none when it is absent.</summary>
    private static ClassSet Classes(DataNode node, string field, WordClasses classes)
    {
        var set = ClassSet.None;
        foreach (var name in node.TextOrNull(field)?.Split('|') ?? [])
        {
            if (classes.Find(name) is { } number) set |= WordClasses.Bit(number);
            else node.Report($"the word class '{name}' is not known.", "Name a class of lexicon/events.");
        }

        return set;
    }
}
