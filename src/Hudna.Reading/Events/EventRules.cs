using System.Globalization;
using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Model;

namespace Hudna.Reading.Events;

/// <summary>The rules of <c>rules/events</c> by trigger class, in the order they are tried.</summary>
internal sealed class EventRules
{
    private static readonly EventRule[] None = [];
    private readonly Dictionary<int, EventRule[]> _byTrigger;

    private EventRules(IEnumerable<EventRule> rules) =>
        _byTrigger = rules.OrderBy(rule => rule.Rank).GroupBy(rule => rule.Trigger).ToDictionary(group => group.Key, group => group.ToArray());

    public EventRule[] Of(int trigger) => _byTrigger.GetValueOrDefault(trigger, None);

    public IEnumerable<EventRule> All => _byTrigger.Values.SelectMany(rules => rules);

    public static EventRules Load(KnowledgeFolders folders, WordClasses classes, List<Fault> faults)
    {
        var rules = new List<EventRule>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in DataFiles.Below(Path.Combine(folders.Rules, "events")))
        {
            if (DataFiles.Load(file, faults) is not { } root) continue;
            root.Allow("source", "note", "rules");
            foreach (var node in root.List("rules"))
            {
                var rule = Read(node, classes);
                if (!ids.Add(rule.Id)) node.Report($"the rule '{rule.Id}' is there twice.", "Give one of them another id.");
                rules.Add(rule);
            }
        }

        return new(rules);
    }

    private static EventRule Read(DataNode node, WordClasses classes)
    {
        node.Allow("id", "type", "trigger", "rank", "when", "doer", "sufferer", "genitive", "from", "bare", "status", "nominal", "follows", "again", "flown", "why", "examples", "counterexamples");
        node.Text("why");
        if (node.Texts("examples").Count == 0 || node.Texts("counterexamples").Count == 0)
        {
            node.Report("the rule has no example or no counterexample.", "Add 'examples:' and 'counterexamples:', the trigger in square brackets.");
        }

        var trigger = node.Text("trigger");
        if (classes.Find(trigger) is not { } number)
        {
            node.Report($"the word class '{trigger}' is not known.", "Name a class of lexicon/events.");
            number = -1;
        }

        var doer = node.Choice("doer", Part.Initiators);
        return new(
            node.Text("id"), node.Choice<EventType>("type"), number, (int)(node.NumberOrNull("rank") ?? 50),
            [.. node.List("when").Select(test => Conditions(test, classes))],
            doer, node.Choice("sufferer", Part.Targets), node.Choice("genitive", doer), node.Choice("from", doer), node.Flag("bare"),
            node.Has("status") ? node.Choice<EventStatus>("status") : null, node.Has("nominal") ? node.Choice<EventStatus>("nominal") : null,
            node.Has("follows") ? node.Choice<EventType>("follows") : null, node.Has("again") ? node.Choice<EventType>("again") : null,
            node.Has("flown") ? node.Choice<EventType>("flown") : null);
    }

    /// <summary>Reads one line of a rule's tests, its alternatives joined by "or".</summary>
    internal static Condition[] Conditions(DataNode test, WordClasses classes)
    {
        var conditions = new List<Condition>();
        foreach (var part in test.AsText().Split(" or ", StringSplitOptions.TrimEntries))
        {
            if (Condition.Parse(part, classes, out var fault) is { } condition) conditions.Add(condition);
            if (fault is not null) test.Report(fault, string.Create(CultureInfo.InvariantCulture, $"Write 'after class|class 5', 'clause class', 'at class' or 'form verb'; 'not' may stand before."));
        }

        return [.. conditions];
    }
}
