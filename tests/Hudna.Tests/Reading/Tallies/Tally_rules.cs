using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Tests.Reading.Events;
using Hudna.Tests.Support;

namespace Hudna.Tests.Reading.Tallies;

/// <summary>The examples and counterexamples that stand in rules/tallies, run one by one.</summary>
public class Tally_rules
{
    public static TheoryData<string, string> Examples => Of("examples");

    public static TheoryData<string, string> Counterexamples => Of("counterexamples");

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_its_tally(string rule, string example)
    {
        var (text, marked) = EventExamples.Unbracket(example);
        marked.ShouldNotBeNull($"an example of {rule} marks its number in brackets");
        EventExamples.Read(text).Tallies.ShouldContain(tally => tally.Rule == rule && tally.Evidence.Overlaps(marked.Value), text);
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_counterexample_gives_none(string rule, string example) =>
        EventExamples.Read(example).Tallies.ShouldNotContain(tally => tally.Rule == rule);

    [Fact]
    public void A_tally_is_the_toll_of_no_event() =>
        EventExamples.Read("تشهد مدينة حلب منذ عشرة أيام معارك أسفرت عن مقتل أكثر من 250 مدنيا.").Events.ShouldAllBe(told => told.Killed == null);

    private static TheoryData<string, string> Of(string field)
    {
        var data = new TheoryData<string, string>();
        foreach (var file in DataFiles.Below(Repository.File("rules", "tallies")))
        {
            foreach (var rule in DataFiles.Load(file, [])?.List("rules") ?? [])
            {
                foreach (var example in rule.Texts(field)) data.Add(rule.Text("id"), example);
            }
        }

        return data;
    }
}
