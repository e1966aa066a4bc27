using System.Text.Json;
using Hudna.Eval;
using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Tests.Support;
using Span = Hudna.Text.Span;

namespace Hudna.Tests.Eval;

public class MentionScoresTests
{
    private const string Text = "قال سامر النجار في المدينة";
    private static readonly Span Name = new(4, 15);

    [Fact]
    public void An_id_of_the_gold_is_right_even_where_the_spans_differ()
    {
        var scores = Scored(new Mention(new(4, 8), MentionKind.Person, "samer", null));
        scores.Strict("all").ShouldBe(1);
        scores.Precision.ShouldBe(1);
    }

    [Fact]
    public void The_same_words_with_an_id_of_no_dossier_are_lenient_only()
    {
        var scores = Scored(new Mention(Name, MentionKind.Person, "x-samr-alnjar", null));
        scores.Strict("all").ShouldBe(0);
        scores.Lenient("all").ShouldBe(1);
    }

    [Fact]
    public void Another_actor_is_wrong_for_both()
    {
        var scores = Scored(new Mention(Name, MentionKind.Person, "other", null));
        scores.Lenient("all").ShouldBe(0);
        scores.Precision.ShouldBe(0);
    }

    [Fact]
    public void A_mention_in_clutter_is_not_asked_for()
    {
        var scores = new MentionScores(Dossiers());
        scores.Add(Gold(", \"in_boilerplate\": true"), Make.Reading(Text));
        scores.Rows().ShouldHaveSingleItem().ShouldContain("of 0 known mentions");
    }

    [Fact]
    public void An_article_without_a_reading_is_missed()
    {
        var said = new List<string>();
        var scores = new MentionScores(Dossiers(), (what, _, _, id) => said.Add($"{what} {id}"));
        scores.Add(Gold(""), null);
        said.ShouldBe(["MISSED samer"]);
    }

    private static MentionScores Scored(Mention mention)
    {
        var scores = new MentionScores(Dossiers());
        scores.Add(Gold(""), Make.Reading(Text) with { Mentions = [mention] });
        return scores;
    }

    private static GoldArticle Gold(string more) => new(JsonDocument.Parse(
        $$"""{"doc": "a", "entities": [{"id": "samer", "kind": "person", "mentions": [{"start": 4, "end": 15, "kind": "name"{{more}}}]}]}""").RootElement);

    private static DossierSet Dossiers() => new([Person("samer"), Person("other")], [], []);

    private static Actor Person(string id) => new(id, MentionKind.Person, null, Agreement.Masculine, "test", [], [], [], [], [], null, [], []);
}
