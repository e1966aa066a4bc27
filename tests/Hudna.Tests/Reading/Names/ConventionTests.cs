using Hudna.Training.Names;

namespace Hudna.Tests.Reading.Names;

public class ConventionTests
{
    private static readonly LabelledSentence Nations = Sentence("يقع:O لبنان:B-Nation هنا:O");

    [Theory]
    [InlineData("نهر:B-Water-Body الوادي:I-Water-Body", "O B-Water-Body")]
    [InlineData("بمدينة:B-Population-Center الوردية:I-Population-Center", "O B-Population-Center")]
    [InlineData("مدينة:B-Population-Center", "B-Population-Center")]
    [InlineData("صحيفة:B-Media \":I-Media المنارة:I-Media \":I-Media", "O O B-Media O")]
    [InlineData("و:B-Media م:I-Media", "O O")]
    [InlineData("لبنان:B-Sports", "B-Nation")]
    [InlineData("ولبنان:B-Sports", "B-Nation")]
    [InlineData("المنارة:B-Sports", "B-Sports")]
    [InlineData("في:O الخليج:O", "O B-Land-Region-Natural")]
    public void Bounds_and_types_follow_the_convention(string sentence, string tags) =>
        string.Join(' ', new Convention(ShippableLists.OwnFile("convention.yaml"), [Nations]).Apply(Sentence(sentence)).Tags).ShouldBe(tags);

    [Theory]
    [InlineData("دفع:O ألف:O دولار:O", "O O B-Other")]
    [InlineData("بالدولار:O", "B-Other")]
    [InlineData("كأس:O العالم:O", "B-Other I-Other")]
    [InlineData("عبد:B-Artist الله:I-Artist", "B-Artist I-Artist")]
    public void Currencies_and_contests_are_marked_where_the_corpus_leaves_them(string sentence, string tags) =>
        string.Join(' ', OtherNames.Load(ShippableLists.OwnFile("other-names.yaml")).Mark(Sentence(sentence)).Tags).ShouldBe(tags);

    private static LabelledSentence Sentence(string words)
    {
        var pairs = words.Split(' ').Select(word => word.Split(':')).ToList();
        return new([.. pairs.Select(pair => pair[0])], [.. pairs.Select(pair => pair[1])]);
    }
}
