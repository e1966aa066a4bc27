using Hudna.Tests.Support;

namespace Hudna.Tests.Text;

public class LightStemmerTests
{
    [Theory]
    [InlineData("هدنة", "الهدنة")]
    [InlineData("هدنة", "بالهدنة")]
    [InlineData("هدنة", "وبالهدنة")]
    [InlineData("هدنة", "للهدنة")]
    [InlineData("هدنة", "هدنتهم")]
    [InlineData("محادثات", "المحادثات")]
    [InlineData("محادثات", "محادثة")]
    [InlineData("انتهاكات", "انتهاك")]
    [InlineData("إدلب", "وادلب")]
    [InlineData("وزير", "الوزير")]
    [InlineData("بيان", "البيان")]
    [InlineData("مقاتلون", "المقاتلين")]
    public void Forms_of_one_word_meet(string one, string other) => Stem(one).ShouldBe(Stem(other));

    [Theory]
    [InlineData("وزير", "زير")]
    [InlineData("بيان", "يان")]
    [InlineData("اتفاق", "اتحاد")]
    [InlineData("فصيل", "صيل")]
    [InlineData("قصف", "قصة")]
    public void Different_words_stay_apart(string one, string other) => Stem(one).ShouldNotBe(Stem(other));

    private static string Stem(string word) => Make.Words("وزير", "بيان", "فصيل", "وفد").Of(word).Single().Stem;
}
