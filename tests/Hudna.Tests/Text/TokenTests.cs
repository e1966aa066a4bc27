using Hudna.Tests.Support;
using Hudna.Text;

namespace Hudna.Tests.Text;

public class TokenTests
{
    [Theory]
    [InlineData("قال إن 15.5 قتلوا", "قال|إن|15.5|قتلوا")]
    [InlineData("و20 جريحا", "و|20|جريحا")]
    [InlineData("الأرض.ويتوسط", "الأرض|.|ويتوسط")]
    [InlineData("شباط/فبراير", "شباط|/|فبراير")]
    [InlineData("«قال»", "«|قال|»")]
    [InlineData("عام 2015.", "عام|2015|.")]
    [InlineData("هُدْنَةٌ", "هُدْنَةٌ")]
    [InlineData("l'Orient B52", "l'Orient|B52")]
    [InlineData("سطر\nسطر", "سطر|\n|سطر")]
    [InlineData("", "")]
    public void Words_numbers_and_signs_are_told_apart(string text, string expected) =>
        string.Join('|', TokenList.Of(text).Select(token => token.Span.Of(text))).ShouldBe(expected);

    [Fact]
    public void Tokens_never_overlap_and_never_go_back() => Any.Text.Check(text =>
    {
        var end = 0;
        foreach (var token in TokenList.Of(text))
        {
            if (token.Span.IsEmpty || token.Span.Start < end) return false;
            end = text[token.Span.Start] is >= '\uFB50' ? token.Span.Start : token.Span.End;
        }

        return true;
    });

    [Fact]
    public void The_first_token_at_an_offset_is_found() => TokenList.Of("قال إن").FirstAt(1).ShouldBe(1);

    [Theory]
    [InlineData("وبالهدنة", "وبالهدنة|بالهدنة|الهدنة")]
    [InlineData("للتحالف", "للتحالف|لتحالف|تحالف")]
    [InlineData("قال", "قال")]
    [InlineData("ولد", "ولد|لد")]
    public void Attached_particles_are_seen_and_the_whole_form_kept(string word, string rests)
    {
        var cuts = new Cut[Clitics.MostCuts];
        var count = Clitics.Cuts(word, cuts);
        string.Join('|', cuts.Take(count).Select(cut => word[cut.Length..])).ShouldBe(rests);
    }
}
