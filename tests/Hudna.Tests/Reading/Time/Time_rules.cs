using Hudna.Text;

namespace Hudna.Tests.Reading.Time;

/// <summary>Every example of rules/time is a test.</summary>
public class Time_rules
{
    public static TheoryData<string, string, string?, string, string?> Examples
    {
        get
        {
            var rows = new TheoryData<string, string, string?, string, string?>();
            foreach (var rule in TimeExamples.Reader.Rules)
            {
                foreach (var example in rule.Examples) rows.Add(rule.Id, example.Text, example.Published, example.Words, example.Value);
            }

            return rows;
        }
    }

    public static TheoryData<string, string> Counterexamples
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var rule in TimeExamples.Reader.Rules)
            {
                foreach (var text in rule.Counterexamples) rows.Add(rule.Id, text);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_finds_what_its_example_shows(string rule, string text, string? published, string words, string? value)
    {
        var found = TimeExamples.Read(text, published ?? "2016-05-10").Select(time => (time.Rule, Words: time.Span.Of(text), time.Value));
        found.ShouldContain((rule, words, value));
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_rule_stays_away_from_its_counterexamples(string rule, string text) =>
        TimeExamples.Read(text).ShouldNotContain(time => time.Rule == rule);

    [Fact]
    public void Every_rule_that_finds_a_time_shows_an_example() =>
        TimeExamples.Reader.Rules.Where(rule => rule.Means != "nothing" && rule.Examples.Length == 0).Select(rule => rule.Id).ShouldBeEmpty();
}
