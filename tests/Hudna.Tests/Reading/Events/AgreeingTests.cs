using Hudna.Reading.Events;

namespace Hudna.Tests.Reading.Events;

public class AgreeingTests
{
    [Theory]
    [InlineData("مواقعه", true)]
    [InlineData("مواقعها", true)]
    [InlineData("مواقعهم", true)]
    [InlineData("مواقعهما", true)]
    [InlineData("خروجه", true)]
    [InlineData("مواقع", false)]
    [InlineData("فيها", false)]
    public void A_word_of_three_letters_may_end_in_a_pronoun(string word, bool ends) => Agreeing.EndsInPronoun(word).ShouldBe(ends);

    [Theory]
    [InlineData("قصفته", true)]
    [InlineData("استعادوها", true)]
    [InlineData("واجه", false)]
    [InlineData("قصفت", false)]
    public void A_verb_may_have_its_object_attached(string verb, bool has) => Agreeing.HasObject(verb).ShouldBe(has);

    [Fact]
    public void Those_who_speak_have_a_pronoun_of_their_own() => Agreeing.EndsInOurs("قواتنا").ShouldBeTrue();
}
