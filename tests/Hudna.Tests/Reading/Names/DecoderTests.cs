using Hudna.Reading.Names;

namespace Hudna.Tests.Reading.Names;

public class DecoderTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    public void The_best_path_is_the_one_that_trying_all_paths_finds(int length, int kinds)
    {
        var random = new Random(length * 31 + kinds);
        for (var round = 0; round < 40; round++)
        {
            var (scores, transitions) = Weights(random, length, kinds);
            var found = Decode(scores, transitions, length, kinds);
            Valid(found).ShouldBeTrue();
            Score(found, scores, transitions, kinds).ShouldBe(Paths(length, NameLabels.Count(kinds)).Where(Valid).Max(path => Score(path, scores, transitions, kinds)), 1e-4);
        }
    }

    [Fact]
    public void A_name_never_goes_on_that_did_not_begin_however_much_the_scores_ask_for_it()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var (scores, transitions) = Weights(random, 12, 3);
            for (var at = 0; at < scores.Length; at++)
            {
                if (NameLabels.IsInside(at % NameLabels.Count(3))) scores[at] += 50;
            }

            Valid(Decode(scores, transitions, 12, 3)).ShouldBeTrue();
        }
    }

    [Fact]
    public void The_probability_of_a_label_is_its_share_of_all_paths()
    {
        var random = new Random(3);
        var (scores, transitions) = Weights(random, 4, 2);
        var labels = Decode(scores, transitions, 4, 2);
        var count = NameLabels.Count(2);
        var steps = transitions.Select((weight, at) => NameLabels.May(at / count, at % count) ? MathF.Exp(weight) : 0).ToArray();
        var probabilities = new float[4];
        NameMarginals.Fill((float[])scores.Clone(), steps, count, new float[scores.Length], labels, probabilities);

        var paths = Paths(4, count).Where(Valid).Select(path => (path, Weight: Math.Exp(Score(path, scores, transitions, 2)))).ToList();
        for (var word = 0; word < 4; word++)
            ((double)probabilities[word]).ShouldBe(paths.Where(each => each.path[word] == labels[word]).Sum(each => each.Weight) / paths.Sum(each => each.Weight), 1e-4);
    }

    private static (float[] Scores, float[] Transitions) Weights(Random random, int length, int kinds)
    {
        var count = NameLabels.Count(kinds);
        float[] Some(int size) => [.. Enumerable.Range(0, size).Select(_ => (float)(random.NextDouble() * 4 - 2))];
        return (Some(length * count), Some(count * count));
    }

    private static byte[] Decode(float[] scores, float[] transitions, int length, int kinds)
    {
        var labels = new byte[length];
        NameDecoder.Decode(scores, transitions, NameLabels.Count(kinds), new byte[scores.Length], labels);
        return labels;
    }

    private static IEnumerable<byte[]> Paths(int length, int count) => length == 0
        ? [[]]
        : Paths(length - 1, count).SelectMany(path => Enumerable.Range(0, count).Select(label => (byte[])[.. path, (byte)label]));

    private static bool Valid(byte[] path) => Enumerable.Range(0, path.Length).All(at => NameLabels.May(at > 0 ? path[at - 1] : NameLabels.Outside, path[at]));

    private static double Score(byte[] path, float[] scores, float[] transitions, int kinds)
    {
        var count = NameLabels.Count(kinds);
        return path.Select((label, at) => scores[(at * count) + label] + transitions[((at > 0 ? path[at - 1] : NameLabels.Outside) * count) + label]).Sum(each => (double)each);
    }
}
