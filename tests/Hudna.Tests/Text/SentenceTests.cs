using Hudna.Tests.Support;
using Hudna.Text;

namespace Hudna.Tests.Text;

public class SentenceTests
{
    [Theory]
    [InlineData("بدأت الهدنة. صمدت يوما.", "بدأت الهدنة.|صمدت يوما.")]
    [InlineData("بدأت الهدنة.. ثم انهارت", "بدأت الهدنة..|ثم انهارت")]
    [InlineData("هل صمدت؟ نعم!", "هل صمدت؟|نعم!")]
    [InlineData("سطر أول\nسطر ثان", "سطر أول|سطر ثان")]
    [InlineData("نحو 3.5 كيلومتر. انتهى", "نحو 3.5 كيلومتر.|انتهى")]
    [InlineData("قال د. سامر إن الهدنة صامدة.", "قال د. سامر إن الهدنة صامدة.")]
    [InlineData("قال \"صمدت الهدنة. لا خروق\" اليوم. ثم غادر.", "قال \"صمدت الهدنة. لا خروق\" اليوم.|ثم غادر.")]
    [InlineData("   ", "")]
    public void A_block_falls_into_its_sentences(string text, string expected) =>
        string.Join('|', Sentences.Of(text, new(0, text.Length)).Select(sentence => sentence.Of(text))).ShouldBe(expected);

    [Fact]
    public void A_spaced_comma_closes_a_sentence_where_stops_are_hardly_used()
    {
        const string text = "بدأت الهدنة صباحا , وصمدت يوما , ثم انهارت";
        Sentences.Of(text, new(0, text.Length)).Count.ShouldBe(3);
    }

    [Fact]
    public void A_text_without_stops_is_cut_at_spaces()
    {
        var text = string.Join(' ', Enumerable.Repeat("هدنة", 5000));
        var sentences = Sentences.Of(text, new(0, text.Length));
        sentences.Count.ShouldBeGreaterThan(5);
        string.Join(' ', sentences.Select(sentence => sentence.Of(text))).ShouldBe(text);
    }

    [Fact]
    public void Sentences_are_trimmed_ordered_and_inside_the_block_for_any_text() => Any.Text.Check(text =>
    {
        var end = 0;
        foreach (var sentence in Sentences.Of(text, new(0, text.Length)))
        {
            if (sentence.Start < end || sentence.End > text.Length || sentence.Trim(text) != sentence) return false;
            end = sentence.End;
        }

        return true;
    });
}
