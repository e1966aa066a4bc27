using Hudna.Eval;
using Hudna.Tests.Support;

namespace Hudna.Tests.Eval;

public sealed class PairsFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "the file is empty.")]
    [InlineData("s1,s2\na,b\n", "line 1: the column 'stance' is missing.")]
    [InlineData("s1,s2,stance\n", "the file holds no pair.")]
    [InlineData("s1,s2,stance\na,b,maybe\n", "line 2: 'maybe' is no stance.")]
    public void What_is_wrong_is_told_with_its_line(string content, string message) =>
        Should.Throw<InvalidDataException>(() => PairsFile.Read(_folder.Write("a.csv", content))).Message.ShouldBe(message);

    [Fact]
    public void Predictions_repeat_the_pairs_with_a_column_more()
    {
        var path = _folder.File("out.csv");
        PairsFile.Write(path, [(new("أول، ثان", "ثالث", "agree"), "disagree")]);
        File.ReadAllLines(path).ShouldBe(["s1,s2,stance,predicted", "أول، ثان,ثالث,agree,disagree"]);
    }

    [Fact]
    public void The_figure_is_the_mean_of_agree_and_disagree()
    {
        JudgedPair Pair(string stance) => new("a", "b", stance);
        var score = new PairScore([(Pair("agree"), "agree"), (Pair("agree"), "disagree"), (Pair("disagree"), "disagree"), (Pair("other"), "other")]);
        score.Macro.ShouldBe(2.0 / 3, 1e-9);
        score.Rows().Last().ShouldBe("macro f1 of agree and disagree 0.667  pairs 4");
    }
}
