using Hudna.Sources.Cleaning;

namespace Hudna.Tests.Sources;

/// <summary>Every rule of <c>rules/cleaning/lines.yaml</c> against the examples written beside it.</summary>
public sealed class Cleaning_rules_by_example
{
    public static TheoryData<string, string> Examples => Rows(rule => rule.Examples);

    public static TheoryData<string, string> Counterexamples => Rows(rule => rule.Counterexamples);

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_takes_its_examples(string id, string example) => Taken(id, example).ShouldBe(Wanted(example));

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_rule_leaves_its_counterexamples(string id, string counterexample) => Taken(id, counterexample).ShouldBeNull();

    [Fact]
    public void No_two_rules_have_one_id() => Inputs.Rules.Lines.Select(rule => rule.Id).ShouldBeUnique();

    private static TheoryData<string, string> Rows(Func<LineRule, IEnumerable<string>> lines)
    {
        var rows = new TheoryData<string, string>();
        foreach (var rule in Inputs.Rules.Lines)
        {
            foreach (var line in lines(rule)) rows.Add(rule.Id, line);
        }

        return rows;
    }

    /// <summary>What of the line the rule takes, or null.</summary>
    private static string? Taken(string id, string marked)
    {
        var rule = Inputs.Rules.Lines.Single(rule => rule.Id == id);
        var patterns = new LinePatterns([rule]);
        var line = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var words = new Words(line, new(0, line.Length));
        if (patterns.Find(words, rule.Region) is not null) return line;
        return patterns.FindGlued(words) is >= 0 and var at ? line[words.SpanOf(at).Start..].TrimEnd() : null;
    }

    private static string Wanted(string marked) =>
        marked.IndexOf('[', StringComparison.Ordinal) is >= 0 and var open ? marked[(open + 1)..marked.IndexOf(']', StringComparison.Ordinal)].TrimStart('.') : marked;
}
