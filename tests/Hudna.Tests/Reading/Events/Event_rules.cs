using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Tests.Support;

namespace Hudna.Tests.Reading.Events;

/// <summary>The examples and counterexamples that stand in the rules, run one by one.</summary>
public class Event_rules
{
    public static TheoryData<string, EventType, string> Examples => Of("examples");

    public static TheoryData<string, EventType, string> Counterexamples => Of("counterexamples");

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_its_event(string rule, EventType type, string example)
    {
        var (text, marked) = EventExamples.Unbracket(example);
        marked.ShouldNotBeNull($"an example of {rule} marks its trigger in brackets");
        var events = EventExamples.Read(text).Events;
        events.ShouldContain(
            told => told.Type == type && told.Trigger.Overlaps(marked.Value),
            $"{rule}: {text} gave {string.Join("; ", events.Select(told => $"{told.Type} by {told.Rule} at {told.Trigger.Of(text)}"))}");
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_counterexample_gives_none_of_that_type(string rule, EventType type, string example)
    {
        var text = EventExamples.Unbracket(example).Text;
        EventExamples.Read(text).Events.ShouldNotContain(told => told.Type == type, $"{rule}: {text}");
    }

    private static TheoryData<string, EventType, string> Of(string field)
    {
        var data = new TheoryData<string, EventType, string>();
        foreach (var file in DataFiles.Below(Repository.File("rules", "events")))
        {
            var faults = new List<Fault>();
            foreach (var rule in DataFiles.Load(file, faults)?.List("rules") ?? [])
            {
                foreach (var example in rule.Texts(field)) data.Add(rule.Text("id"), rule.Choice<EventType>("type"), example);
            }
        }

        return data;
    }
}
