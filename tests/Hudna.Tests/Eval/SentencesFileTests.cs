using Hudna.Eval;
using Hudna.Tests.Support;

namespace Hudna.Tests.Eval;

public sealed class SentencesFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sentences_are_read_with_their_labels_whatever_the_order_of_the_columns()
    {
        var file = SentencesFile.Read(_folder.Write("a.csv", "text,more,label,id\n\"قصفت المدفعية، البلدة\",1,yes,one\nانتهى الاجتماع,2,difficult no,two\n"));
        file.ShouldBe([new("one", SentenceLabel.Yes, "قصفت المدفعية، البلدة"), new("two", SentenceLabel.DifficultNo, "انتهى الاجتماع")]);
    }

    [Theory]
    [InlineData("", "the file is empty.")]
    [InlineData("id,text\n1,a\n", "line 1: the column 'label' is missing.")]
    [InlineData("id,label,text\n", "the file holds no sentence.")]
    [InlineData("id,label,text\n1,perhaps,a\n", "line 2: 'perhaps' is no label.")]
    public void What_is_wrong_is_told_with_its_line(string content, string message) =>
        Should.Throw<InvalidDataException>(() => SentencesFile.Read(_folder.Write("b.csv", content))).Message.ShouldBe(message);

    [Fact]
    public void About_half_of_the_sentences_are_kept_back() =>
        Enumerable.Range(0, 1000).Count(number => new LabelledSentence($"id-{number}", SentenceLabel.Yes, "").IsForDevelopment).ShouldBeInRange(400, 600);

    [Fact]
    public void Only_the_label_asked_for_stands_against_yes()
    {
        LabelledSentence Of(SentenceLabel label) => new("x", label, "");
        var score = SentenceScore.Of([(Of(SentenceLabel.Yes), true), (Of(SentenceLabel.Yes), false), (Of(SentenceLabel.EasyNo), true), (Of(SentenceLabel.DifficultNo), true), (Of(SentenceLabel.Ambiguous), true)], SentenceLabel.EasyNo);
        score.ShouldBe(new(1, 2, 2, 1));
        score.F1.ShouldBe(0.5);
    }
}
