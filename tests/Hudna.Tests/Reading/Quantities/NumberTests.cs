using Hudna.Lexicon.Data;
using Hudna.Reading.Quantities;
using Hudna.Tests.Support;
using Hudna.Text;

namespace Hudna.Tests.Reading.Quantities;

public class NumberTests
{
    private static readonly NumberReader Reader = Load();

    [Theory]
    [InlineData("15", "15..15")]
    [InlineData("١٥", "15..15")]
    [InlineData("1,200", "1200..1200")]
    [InlineData("1.5 مليون", "1500000..1500000")]
    [InlineData("15 ألف", "15000..15000")]
    [InlineData("ثلاثة", "3..3")]
    [InlineData("أحد عشر", "11..11")]
    [InlineData("اثنتي عشرة", "12..12")]
    [InlineData("خمسة وعشرين", "25..25")]
    [InlineData("مئتين وخمسين", "250..250")]
    [InlineData("ثلاث مئة", "300..300")]
    [InlineData("ألف وتسعمئة وأربعة وثمانين", "1984..1984")]
    [InlineData("ثلاثة آلاف وخمسمئة", "3500..3500")]
    [InlineData("ألفين وأحد عشر", "2011..2011")]
    [InlineData("مليون ومئتي ألف", "1200000..1200000")]
    [InlineData("عشرات", "20..?")]
    [InlineData("عشرات الآلاف", "20000..?")]
    [InlineData("مئات", "200..?")]
    [InlineData("بضع", "3..9")]
    [InlineData("بضعة آلاف", "3000..9000")]
    public void A_number_is_read_whole(string text, string bounds)
    {
        var tokens = TokenList.Of(text);
        var number = Reader.ReadAt(tokens, 0).ShouldNotBeNull();
        number.End.ShouldBe(tokens.Count);
        $"{number.Least}..{number.Most?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}".ShouldBe(bounds);
    }

    [Theory]
    [InlineData("هدنة")]
    [InlineData("3.7")]
    [InlineData("99999999999999999999")]
    [InlineData("أحد")]
    public void What_is_no_whole_number_is_none(string text) => Reader.ReadAt(TokenList.Of(text), 0).ShouldBeNull();

    private static NumberReader Load()
    {
        var faults = new List<Fault>();
        var lexicon = NumberLexicon.Load(Repository.File("lexicon", "numbers", "words"), faults);
        faults.ShouldBeEmpty();
        return new(lexicon);
    }
}
