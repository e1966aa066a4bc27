using Hudna.Tests.Support;
using Hudna.Text;

namespace Hudna.Tests.Text;

public class FoldedTextTests
{
    [Theory]
    [InlineData("هُدْنَةٌ", "هدنة")]
    [InlineData("الهــدنة", "الهدنة")]
    [InlineData("أُمم إدلب آستانة", "امم ادلب استانة")]
    [InlineData("٢٧ شباط ۲۰۱۷", "27 شباط 2017")]
    [InlineData("\u200Fروسيا\u200F", "روسيا")]
    [InlineData("قال\u00A0\"نعم\"", "قال \"نعم\"")]
    [InlineData("\uFEFB \uFEDFا", "لا لا")]
    [InlineData("Reuters", "reuters")]
    [InlineData("على علي", "على علي")]
    public void Spelling_brings_one_written_word_to_one_form(string text, string folded) => FoldedText.Fold(text).ShouldBe(folded);

    [Theory]
    [InlineData("مستشفى", "مستشفي")]
    [InlineData("هدنة", "هدنه")]
    [InlineData("مسؤول", "مسوول")]
    [InlineData("دائم", "دايم")]
    [InlineData("سماء", "سما")]
    public void Search_folds_further(string text, string folded) => FoldedText.Fold(text, FoldingLevel.Search).ShouldBe(folded);

    [Fact]
    public void A_folded_word_maps_to_the_word_with_its_marks()
    {
        var folded = FoldedText.Of("في هُدْنَةٍ جديدة");
        var at = folded.Text.IndexOf("هدنة", StringComparison.Ordinal);
        folded.ToOriginal(new(at, at + 4)).Of(folded.Original).ShouldBe("هُدْنَةٍ");
    }

    [Fact]
    public void A_layout_sign_after_a_word_is_no_part_of_it()
    {
        var folded = FoldedText.Of("حلب\u200F.");
        folded.ToOriginal(new(0, 3)).ShouldBe(new Hudna.Text.Span(0, 3));
    }

    [Fact]
    public void Both_letters_of_a_ligature_map_to_it()
    {
        var folded = FoldedText.Of("\uFEFB");
        folded.Text.Length.ShouldBe(2);
        folded.ToOriginal(new(0, 1)).ShouldBe(folded.ToOriginal(new(1, 2)));
    }

    [Fact]
    public void The_map_is_monotone_and_onto_for_any_text() => Any.Text.Check(text =>
    {
        var folded = FoldedText.Of(text);
        var before = 0;
        for (var i = 0; i < folded.Text.Length; i++)
        {
            var span = folded.ToOriginal(new(i, i + 1));
            if (span.Start < before || span.IsEmpty || span.End > text.Length) return false;
            before = span.Start;
        }

        return Enumerable.Range(0, text.Length).All(at => folded.FromOriginal(at) is var f && f >= 0 && folded.Text.Length >= f);
    });

    [Fact]
    public void Any_folded_span_maps_to_a_valid_original_span() => Any.Text.Check(text =>
    {
        var folded = FoldedText.Of(text, FoldingLevel.Search);
        for (var start = 0; start <= folded.Text.Length; start++)
        {
            var span = folded.ToOriginal(new(start, folded.Text.Length));
            if (span.End > text.Length) return false;
        }

        return true;
    });

    [Fact]
    public void Folding_twice_changes_nothing_more() => Any.Text.Check(text =>
        Enum.GetValues<FoldingLevel>().All(level => FoldedText.Fold(FoldedText.Fold(text, level), level) == FoldedText.Fold(text, level)));

    [Fact]
    public void A_text_in_which_no_letter_changes_is_not_copied()
    {
        const string Text = "هدنة 2016";
        FoldedText.Fold(Text).ShouldBeSameAs(Text);
    }

    [Fact]
    public void A_text_with_a_nul_is_folded_like_any() => FoldedText.Fold("أ\0إ").ShouldBe("ا\0ا");
}
