using Hudna.Training.Names;

namespace Hudna.Tests.Reading.Names;

public class RejoiningTests
{
    [Theory]
    [InlineData("و قال", "وقال")]
    [InlineData("حصة ها", "حصتها")]
    [InlineData("ل العراق", "للعراق")]
    [InlineData("و ل العراق", "وللعراق")]
    [InlineData("على هم", "عليهم")]
    [InlineData("مستوى ها", "مستواها")]
    [InlineData("قال .", "قال .")]
    public void Clitics_go_back_to_their_words(string split, string joined)
    {
        var tokens = split.Split(' ');
        var sentence = Rejoining.Rejoin(new LabelledSentence(tokens, [.. tokens.Select(_ => "O")]), _ => 0);
        string.Join(' ', sentence.Tokens).ShouldBe(joined);
    }

    [Fact]
    public void A_name_keeps_its_tag_when_a_particle_joins_it() =>
        Rejoining.Rejoin(new LabelledSentence(["و", "دمشق"], ["O", "B-Nation"]), _ => 0).Tags.ShouldBe(["B-Nation"]);

    [Fact]
    public void The_initials_of_an_agency_stay_alone() =>
        Rejoining.Rejoin(new LabelledSentence(["د", "ب", "ا"], ["B-Media", "I-Media", "I-Media"]), _ => 0).Tokens.Length.ShouldBe(3);

    [Fact]
    public void A_doubled_article_is_mended_when_the_encyclopedia_knows_the_other_spelling() =>
        Rejoining.Rejoin(new LabelledSentence(["الالبنانية"], ["O"]), word => word == "اللبنانية" ? 5 : 0).Tokens.ShouldBe(["اللبنانية"]);
}
