using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Tests.Reading.Events;
using Hudna.Tests.Support;
using Hudna.Text;

namespace Hudna.Tests.Reading.Truces;

/// <summary>The examples and counterexamples that stand in rules/truces, run one by one: every bracket of an example is in the field.</summary>
public class Truce_rules
{
    public static TheoryData<string, string, string> Examples => Of("examples");

    public static TheoryData<string, string, string> Counterexamples => Of("counterexamples");

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_fills_the_field(string rule, string field, string example)
    {
        var (text, marked) = EventExamples.UnbracketAll(example);
        marked.ShouldNotBeEmpty($"an example of {rule} marks its words in brackets");
        var filled = EventExamples.Read(text).Truces.SelectMany(truce => Field(truce, field)).ToList();
        marked.ShouldAllBe(span => filled.Contains(span), $"{text}: {string.Join(", ", filled.Select(span => span.Of(text)))}");
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_counterexample_leaves_it_empty(string rule, string field, string example) =>
        EventExamples.Read(example).Truces.SelectMany(truce => Field(truce, field)).ShouldBeEmpty(rule);

    private static IEnumerable<Span> Field(TruceReport truce, string field) => field switch
    {
        "guarantors" => truce.Guarantors.Select(party => party.Span!.Value),
        "mediators" => truce.Mediators.Select(party => party.Span!.Value),
        "parties" => truce.Parties.Select(party => party.Span!.Value),
        "mechanism-agreed" => truce.MechanismAgreed,
        "mechanism-working" => truce.MechanismWorking,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No field of a truce."),
    };

    private static TheoryData<string, string, string> Of(string field)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var file in DataFiles.Below(Repository.File("rules", "truces")))
        {
            foreach (var rule in DataFiles.Load(file, [])?.List("rules") ?? [])
            {
                foreach (var example in rule.Texts(field)) data.Add(rule.Text("id"), rule.Text("field"), example);
            }
        }

        return data;
    }
}
