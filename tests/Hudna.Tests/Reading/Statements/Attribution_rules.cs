using Hudna.Model;
using Hudna.Text;

namespace Hudna.Tests.Reading.Statements;

/// <summary>Every example of rules/attribution is a test.</summary>
public class Attribution_rules
{
    public static TheoryData<string, int> Examples => Rows(rule => rule.Examples.Count);

    public static TheoryData<string, int> Counterexamples => Rows(rule => rule.Counterexamples.Count);

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_reads_what_its_example_shows(string id, int index)
    {
        var example = StatementExamples.Reader.Rules.Single(rule => rule.Id == id).Examples[index];
        var found = Read(id, example.Text);
        found.Select(statement => (statement.Rule, Words: statement.Content.Of(example.Text))).ShouldContain((id, example.Content));
        var read = found.First(statement => statement.Rule == id && statement.Content.Of(example.Text) == example.Content);
        if (example.Speaker is { } speaker) read.Speaker?.Name.ShouldBe(speaker);
        if (example.Stance is { } stance) read.Stance.ShouldBe(stance);
        if (example.Mode is { } mode) read.Mode.ShouldBe(mode);
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_rule_stays_away_from_its_counterexamples(string id, int index) =>
        Read(id, StatementExamples.Reader.Rules.Single(rule => rule.Id == id).Counterexamples[index]).ShouldNotContain(statement => statement.Rule == id);

    private static List<Statement> Read(string id, string text) => id == "attribution/headline" ? StatementExamples.ReadHeadline(text) : StatementExamples.Read(text);

    private static TheoryData<string, int> Rows(Func<Hudna.Reading.Statements.AttributionRule, int> count)
    {
        var rows = new TheoryData<string, int>();
        foreach (var rule in StatementExamples.Reader.Rules)
        {
            for (var index = 0; index < count(rule); index++) rows.Add(rule.Id, index);
        }

        return rows;
    }
}
