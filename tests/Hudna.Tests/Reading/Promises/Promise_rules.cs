using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Tests.Reading.Events;
using Hudna.Tests.Support;

namespace Hudna.Tests.Reading.Promises;

/// <summary>The examples and counterexamples that stand in rules/promises, run one by one.</summary>
public class Promise_rules
{
    public static TheoryData<string, string> Examples => Of("examples");

    public static TheoryData<string, string> Counterexamples => Of("counterexamples");

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_its_promise(string rule, string example)
    {
        var (text, marked) = EventExamples.Unbracket(example);
        marked.ShouldNotBeNull($"an example of {rule} marks its content in brackets");
        var promises = EventExamples.Read(text).Commitments;
        promises.ShouldContain(promise => promise.Content.Overlaps(marked.Value), $"{rule}: {text} gave {string.Join("; ", promises.Select(promise => promise.Content.Of(text)))}");
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_counterexample_gives_none(string rule, string example) =>
        EventExamples.Read(example).Commitments.ShouldNotContain(promise => promise.Rule == rule);

    private static TheoryData<string, string> Of(string field)
    {
        var data = new TheoryData<string, string>();
        foreach (var file in DataFiles.Below(Repository.File("rules", "promises")))
        {
            foreach (var rule in DataFiles.Load(file, [])?.List("rules") ?? [])
            {
                foreach (var example in rule.Texts(field)) data.Add(rule.Text("id"), example);
            }
        }

        return data;
    }
}
