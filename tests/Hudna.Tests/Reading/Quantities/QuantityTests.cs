using Hudna.Reading.Quantities;
using Hudna.Tests.Support;
using Hudna.Text;

namespace Hudna.Tests.Reading.Quantities;

public class QuantityTests
{
    public static TheoryData<string, string> Examples => QuantityExamples.FromLexicon();

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_lexicon_keeps_its_examples(string text, string told) => QuantityExamples.Told(text).ShouldContain(told);

    [Theory]
    [InlineData("صدر القرار رقم 2254 بالإجماع.")]
    [InlineData("بدأت الحرب عام 2011.")]
    [InlineData("استمرت المعارك خمسة أيام.")]
    [InlineData("ارتفعت الأسعار بنسبة 20 في المئة.")]
    [InlineData("التقى الوفد القتلة السابقين.")]
    [InlineData("ارتفع عدد ضحايا الحادث.")]
    public void What_counts_nobody_is_left_alone(string text) => QuantityExamples.Told(text).ShouldBeEmpty();

    [Fact]
    public void A_part_is_not_added_to_the_whole()
    {
        const string text = "مقتل 18 شخصا بينهم ثلاثة أطفال وإصابة عشرات الجرحى.";
        var analysis = QuantityExamples.Analyse(text);
        Casualties.Of(analysis, new Span(0, text.Length), "killed").ShouldBe(new(18, 18, false));
        Casualties.Of(analysis, new Span(0, text.Length), "injured").ShouldBe(new(20, null, false));
    }

    [Fact]
    public void The_dead_of_both_sides_are_added_up()
    {
        const string text = "سقط 15 قتيلا من المتمردين من بينهم ثلاثة ضباط، فيما قتل 6 من الجنود.";
        Casualties.Of(QuantityExamples.Analyse(text), new Span(0, text.Length), "killed").ShouldBe(new(21, 21, false));
    }

    [Fact]
    public void A_count_knows_its_number_its_noun_and_its_cue()
    {
        const string text = "أسفر القصف عن مقتل نحو 50 طفلا.";
        var count = QuantityExamples.Analyse(text).Counts.ShouldHaveSingleItem();
        count.Number.Of(text).ShouldBe("نحو 50");
        count.Noun?.Of(text).ShouldBe("طفلا");
        count.Cue?.Of(text).ShouldBe("مقتل");
        count.Quantity.Approximate.ShouldBeTrue();
    }

    [Fact]
    public void No_text_breaks_the_reader_and_every_span_lies_in_the_text() => Any.Text.Check(text =>
        QuantityExamples.Analyse(text).Quantities.TrueForAll(quantity => !quantity.Span.IsEmpty && quantity.Span.End <= text.Length));
}
