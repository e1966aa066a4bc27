using Hudna.Reading.Names;

namespace Hudna.Tests.Reading.Names;

public class NamesScoreTests
{
    [Theory]
    [InlineData("B-PER I-PER O", "B-PER I-PER O", 1, 1, 1)]
    [InlineData("B-PER I-PER O", "B-PER O O", 0, 1, 1)]
    [InlineData("B-PER I-PER O", "B-LOC I-LOC O", 0, 1, 1)]
    [InlineData("B-PER B-PER", "B-PER I-PER", 0, 1, 2)]
    [InlineData("B-LOC O B-LOC", "B-LOC O O", 1, 1, 2)]
    [InlineData("O O", "O O", 0, 0, 0)]
    [InlineData("I-LOC I-LOC", "B-LOC I-LOC", 1, 1, 1)]
    [InlineData("B-LOC I-PER", "B-LOC B-PER", 2, 2, 2)]
    public void A_name_is_right_only_with_all_its_words_and_its_type(string gold, string predicted, int right, int marked, int inGold)
    {
        var score = new NamesScore();
        score.Add(gold.Split(' '), predicted.Split(' '));
        score.Overall.ShouldBe(new NamesCount(right, marked, inGold));
    }

    [Fact]
    public void Precision_recall_and_their_mean_are_shares_of_whole_names()
    {
        var count = new NamesCount(Right: 3, Marked: 4, Gold: 6);
        (count.Precision, count.Recall, count.F1).ShouldBe((0.75, 0.5, 0.6));
    }

    [Fact]
    public void Nothing_found_scores_nothing_and_divides_by_nothing() => new NamesCount(0, 0, 0).F1.ShouldBe(0);

    [Fact]
    public void Types_are_counted_apart()
    {
        var score = new NamesScore();
        score.Add(["B-PER", "B-LOC"], ["B-PER", "B-ORG"]);
        score.Types["PER"].ShouldBe(new NamesCount(1, 1, 1));
        score.Types["LOC"].ShouldBe(new NamesCount(0, 0, 1));
        score.Types["ORG"].ShouldBe(new NamesCount(0, 1, 0));
    }

    [Fact]
    public void Lists_of_different_length_are_refused() =>
        Should.Throw<ArgumentException>(() => new NamesScore().Add(["O"], ["O", "O"])).Message.ShouldContain("1 gold tags and 2 predicted");
}
