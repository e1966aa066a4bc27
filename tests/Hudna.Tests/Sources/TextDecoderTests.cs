using System.Text;
using Hudna.Sources.Charsets;

namespace Hudna.Tests.Sources;

public sealed class TextDecoderTests
{
    private const string Arabic = "أعلنت الوزارة أن الهدنة في المدينة ما زالت قائمة، وأن القوات لم ترد على إطلاق النار من الجانب الآخر.";

    private static readonly TextDecoder Decoder = new(new(Inputs.Rules.LetterPairs));

    [Theory]
    [InlineData("windows-1256")]
    [InlineData("iso-8859-6")]
    public void Arabic_charsets_are_told_apart_by_their_letters(string name)
    {
        var decoded = Decoder.Decode(CharsetNames.Find(name)!.GetBytes(Arabic), null);
        (decoded.Text, decoded.Charset).ShouldBe((Arabic, $"{name} (letter pairs)"));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_decides_and_is_dropped(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var decoded = Decoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Arabic)], "windows-1252");
        (decoded.Text, decoded.Charset).ShouldBe((Arabic, $"{encoding.WebName} (byte-order mark)"));
    }

    [Fact]
    public void Wide_characters_without_a_mark_are_seen_by_their_zeroes() => Decoder.Decode(Encoding.Unicode.GetBytes(Arabic), null).Text.ShouldBe(Arabic);

    [Theory]
    [InlineData("x-cp1256")]
    [InlineData("CP1256")]
    [InlineData("windows-1256")]
    [InlineData("iso-8859-6")]
    [InlineData("iso-8859-1")]
    [InlineData("no-such-charset")]
    public void A_page_is_read_right_whatever_it_calls_its_charset(string label)
    {
        var page = $"<meta charset=\"{label}\"><p>{Arabic}</p>";
        Decoder.Decode(CharsetNames.Windows1256.GetBytes(page), null, declared: true).Text.ShouldBe(page);
    }

    [Fact]
    public void A_page_that_is_UTF_8_against_its_own_word_is_read_as_UTF_8_with_a_warning()
    {
        var decoded = Decoder.Decode(Encoding.UTF8.GetBytes($"<meta charset=windows-1256><p>{Arabic}</p>"), null, declared: true);
        decoded.Text.ShouldContain(Arabic);
        decoded.Warnings.ShouldHaveSingleItem().ShouldContain("UTF-8");
    }

    [Fact]
    public void An_XML_prolog_is_heard() =>
        Decoder.Decode(CharsetNames.Windows1256.GetBytes($"<?xml version='1.0' encoding='windows-1256'?><p>{Arabic}</p>"), null, declared: true).Charset.ShouldBe("windows-1256 (XML prolog)");

    [Fact]
    public void A_cut_last_letter_is_left_out_and_said_so()
    {
        var decoded = Decoder.Decode(Encoding.UTF8.GetBytes(Arabic + "ب").AsSpan()[..^1], null);
        decoded.Text.ShouldBe(Arabic);
        decoded.Warnings.ShouldHaveSingleItem().ShouldContain("cut off");
    }

    [Fact]
    public void One_broken_byte_does_not_turn_the_whole_text_into_another_charset()
    {
        var bytes = Encoding.UTF8.GetBytes(Arabic + " " + Arabic);
        bytes[10] = 0xFF;
        Decoder.Decode(bytes, null).Text.ShouldEndWith(Arabic);
    }

    [Fact]
    public void Text_encoded_twice_is_mended_and_said_so()
    {
        var twice = CharsetNames.Windows1256.GetString(Encoding.UTF8.GetBytes(Arabic));
        var decoded = Decoder.Decode(Encoding.UTF8.GetBytes("x\n" + twice), null);
        decoded.Text.ShouldBe("x\n" + Arabic);
        decoded.Warnings.ShouldHaveSingleItem().ShouldContain("encoded twice");
    }

    [Fact]
    public void European_letters_that_are_no_UTF_8_are_read_as_windows_1252() => Decoder.Decode(CharsetNames.Windows1252.GetBytes("café déjà vu"), null).Text.ShouldBe("café déjà vu");
}
