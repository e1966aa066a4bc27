namespace Hudna.Tests.Reading.Statements;

/// <summary>Pledges, warnings and accusations told as nouns; attacks claimed and put down to somebody; and what is none of these.</summary>
public class NounsOfSaying
{
    [Theory]
    [InlineData("ونفذت الشرطة أوامر الحكومة السورية بإخلاء الميناء.", "الحكومة السورية: إخلاء الميناء")]
    [InlineData("وانتهى اللقاء بموافقة الحكومة السورية على فتح المعابر.", "الحكومة السورية: فتح المعابر")]
    public void A_noun_of_saying_is_joined_by_its_preposition(string text, string said) => StatementExamples.Said(text).ShouldBe([said]);

    [Fact]
    public void Amid_calls_nobody_is_named()
    {
        var call = StatementExamples.Read("وقال الوزير إن الطريق مغلق. وعادت القافلة وسط دعوات لإغلاق السوق.")[1];
        call.Speaker.ShouldBeNull();
    }

    [Theory]
    [InlineData("وسقطت القذائف على القرية دون أنباء عن وقوع إصابات.")]
    [InlineData("وبقي الجسر مفتوحا مع تهديد السيل بإغلاقه.")]
    [InlineData("ووقع الهجوم الذي نسب إلى تنظيم داعش قرب الميناء.")]
    [InlineData("وتجمع الطلاب في الميناء لمطالبة الحكومة السورية بفتح الطريق.")]
    [InlineData("ونفذت الحكومة الخطة التي تبناها البرلمان.")]
    public void Where_nobody_says_it_there_is_no_statement(string text) => StatementExamples.Read(text).ShouldBeEmpty();

    [Theory]
    [InlineData("وقال سكان في العاصمة صنعاء إن الطريق مغلق.", "سكان في العاصمة صنعاء")]
    [InlineData("وطمأن الوزير العراقي نظيره الأمريكي بأن الطريق مفتوح.", "الوزير العراقي")]
    [InlineData("وأوضح المختار هاتفيا أن الطريق مغلق.", "المختار")]
    [InlineData("وقال سعدون جابر الكرخي عميد بلدية الميناء إن الطريق مغلق.", "سعدون جابر الكرخي")]
    public void A_place_an_object_and_a_manner_are_no_names(string text, string speaker) => StatementExamples.Read(text).ShouldHaveSingleItem().Speaker!.Name.ShouldBe(speaker);

    [Fact]
    public void A_mark_right_before_a_colon_closes() =>
        StatementExamples.Said("وقال الوزير لـ\"الميناء\": إن الطريق مغلق.").ShouldBe(["الوزير: الطريق مغلق"]);

    [Fact]
    public void Attention_is_drawn_by_whoever_spoke() =>
        StatementExamples.Said("وقال الوزير إن الطريق مغلق. ولفت الانتباه إلى أن القافلة تنتظر.").ShouldBe(["الوزير: الطريق مغلق", "الوزير: القافلة تنتظر"]);
}
