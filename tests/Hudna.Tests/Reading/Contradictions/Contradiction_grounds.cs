using Hudna.Lexicon.Data;
using Hudna.Tests.Reading.Events;
using Hudna.Tests.Support;
using Hudna.Text;

namespace Hudna.Tests.Reading.Contradictions;

/// <summary>The examples and counterexamples that stand in rules/contradictions, run one by one.</summary>
public class Contradiction_grounds
{
    public static TheoryData<string, string> Examples => Of("examples");

    public static TheoryData<string, string> Counterexamples => Of("counterexamples");

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_its_pair(string ground, string example)
    {
        var (text, marked) = Unbracket(example);
        var pairs = EventExamples.Read(text).Contradictions;
        pairs.ShouldContain(pair => pair.Rule == $"contradiction.{ground}" && marked.All(span => span.Overlaps(pair.A) || span.Overlaps(pair.B)),
            $"{ground}: {text} gave {string.Join("; ", pairs.Select(pair => $"{pair.Rule} {pair.A.Of(text)} | {pair.B.Of(text)}"))}");
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_counterexample_gives_none(string ground, string example) =>
        EventExamples.Read(example).Contradictions.ShouldNotContain(pair => pair.Rule == $"contradiction.{ground}");

    private static (string Text, List<Span> Marked) Unbracket(string example)
    {
        var marked = new List<Span>();
        while (EventExamples.Unbracket(example) is (var text, { } span))
        {
            marked.Add(span);
            example = text;
        }

        return (example, marked);
    }

    private static TheoryData<string, string> Of(string field)
    {
        var data = new TheoryData<string, string>();
        foreach (var file in DataFiles.Below(Repository.File("rules", "contradictions")))
        {
            var faults = new List<Fault>();
            foreach (var ground in DataFiles.Load(file, faults)!.List("grounds"))
            {
                foreach (var example in ground.List(field)) data.Add(ground.Text("id"), example.AsText());
            }
        }

        return data;
    }
}
