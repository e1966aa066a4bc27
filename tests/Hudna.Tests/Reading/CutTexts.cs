using Hudna.Tests.Reading.Events;
using Hudna.Tests.Reading.Statements;

namespace Hudna.Tests.Reading;

/// <summary>Crawled texts are cut anywhere: any word may be the first of an article or the last.</summary>
public class CutTexts
{
    [Fact]
    public void Any_word_of_an_example_may_be_the_first_or_the_last()
    {
        var texts = StatementExamples.Reader.Rules.SelectMany(rule => rule.Examples.Select(example => example.Text).Concat(rule.Counterexamples)).Distinct();
        foreach (var text in texts)
        {
            var words = text.Split(' ');
            for (var cut = 1; cut < words.Length; cut++)
            {
                Read(string.Join(' ', words[cut..]));
                Read(string.Join(' ', words[..cut]));
            }
        }
    }

    [Theory]
    [InlineData("مدينة ساحلية تفرض على سكانها قيودا جديدة.")]
    [InlineData("منتقدا سياسة المجلس.")]
    [InlineData("الوضع هادئ»، قال المتحدث في ختام زيارته.")]
    [InlineData("الهدنة صامدة في المدينة\"، بحسب المتحدث.")]
    public void A_word_that_may_be_a_participle_of_speech_may_open_the_text(string text) => Read(text);

    private static void Read(string text) => Should.NotThrow(() => EventExamples.Read(text), text);
}
