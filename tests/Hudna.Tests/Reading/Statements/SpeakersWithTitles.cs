namespace Hudna.Tests.Reading.Statements;

/// <summary>Where the name of a speaker stands in a long phrase, and what is no speech at all.</summary>
public class SpeakersWithTitles
{
    [Theory]
    [InlineData("وقال المتحدث الرسمي لهيئة الموانئ إن الطريق مغلق.", "المتحدث الرسمي لهيئة الموانئ")]
    [InlineData("وقال الناطق الإعلامي بشرطة المنطقة الشرقية إن الطريق مغلق.", "الناطق الإعلامي بشرطة المنطقة الشرقية")]
    [InlineData("وقال عدد من السكان إن الطريق مغلق.", "عدد من السكان")]
    [InlineData("وقال مصدر في قطاع النقل وبيانات الشحن إن الطريق مغلق.", "مصدر في قطاع النقل وبيانات الشحن")]
    [InlineData("وأفادت المصادر بحسب سكاي نيوز بأن الطريق مغلق.", "المصادر")]
    [InlineData("وقال المركز في بيانه إن الطريق مغلق.", "المركز")]
    public void The_speaker_is_the_whole_phrase_and_no_more(string text, string speaker) =>
        StatementExamples.Read(text).ShouldHaveSingleItem().Speaker!.Name.ShouldBe(speaker);

    [Theory]
    [InlineData("وقال المتحدث إن الطريق مغلق أو يدعون إلى فتحه.")]
    [InlineData("وأكد المتحدث أن البيت - أيده الله - مفتوح للجميع.")]
    [InlineData("وقال المتحدث إن الطريق مغلق وكأنها تعترف بأن الجسر مهدم.")]
    public void Alternatives_wishes_and_likenesses_are_no_statements_of_their_own(string text) =>
        StatementExamples.Read(text).Count.ShouldBe(1);

    [Fact]
    public void What_the_source_is_said_to_have_called_it_is_no_part_of_the_words() =>
        StatementExamples.Said("وقال المتحدث إن الطريق مغلق تماما حسب قوله.").ShouldBe(["المتحدث: الطريق مغلق تماما"]);

    [Fact]
    public void A_need_opens_what_is_said_even_after_a_name_nobody_knows() =>
        StatementExamples.Said("وأكد النائب سمير حمدان ضرورة التمسك بالاتفاق.").ShouldBe(["سمير حمدان: ضرورة التمسك بالاتفاق"]);

    [Fact]
    public void A_claim_of_responsibility_is_a_statement() =>
        StatementExamples.Said("وأعلنت الحركة مسؤوليتها عن الهجوم.").ShouldBe(["الحركة: مسؤوليتها عن الهجوم"]);

    [Fact]
    public void A_participle_that_is_a_predicate_reports_nothing() =>
        StatementExamples.Read("وأصبح مؤكدا أن الطريق مغلق.").ShouldBeEmpty();

    [Theory]
    [InlineData("ودعا المبعوث الأطراف إلى العمل على فتح الطريق.", "العمل على فتح الطريق")]
    [InlineData("وأشاد الناطق بجهود اللجنة.", "جهود اللجنة")]
    [InlineData("وحذر الناطق من المفاوضات السرية.", "المفاوضات السرية")]
    public void Calls_praise_and_warnings_take_any_noun(string text, string content) =>
        StatementExamples.Read(text).ShouldHaveSingleItem().Content.Of(text).ShouldBe(content);

    [Fact]
    public void What_a_speaker_says_he_will_do_is_a_promise() =>
        StatementExamples.Read("وقال الناطق \"سنفتح الطريق خلال أيام\".")[0].Stance.ShouldBe(Hudna.Model.Stance.Promise);
}
