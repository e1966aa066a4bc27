using Hudna.Reading.Judging;

namespace Hudna.Training.Judging;

/// <summary>What was judged, as features, and whether people said yes. Examples of one group are learnt from together or not at all.</summary>
internal sealed record Example(string Group, IReadOnlyDictionary<string, float> Features, bool Yes);

/// <summary>
/// Logistic regression by steps that shrink with what a weight has moved (AdaGrad), with a pull towards nought; examples of yes weigh more
/// where they are few. The same data and seed give the same weights.
/// </summary>
internal sealed class LinearTrainer(float pull, float weightOfYes)
{
    private const int Rounds = 12, Parts = 5, LeastCount = 2;
    private const float Step = 0.3f, BiasStep = 0.05f, Least = 1e-6f;
    private const ulong Seed = 1;

    /// <summary>The judge of all examples; the number to pass is the best found on parts of them that a judge had not seen.</summary>
    public (LinearJudge Judge, double F1) Train(IReadOnlyList<Example> examples)
    {
        var unseen = new List<(float Score, bool Yes)>();
        var groups = examples.Select(example => example.Group).Distinct(StringComparer.Ordinal).Select((group, number) => (group, number)).ToDictionary(pair => pair.group, pair => pair.number % Parts, StringComparer.Ordinal);
        for (var part = 0; part < Parts; part++)
        {
            var judge = Fit([.. examples.Where(example => groups[example.Group] != part)]);
            unseen.AddRange(examples.Where(example => groups[example.Group] == part).Select(example => (judge.Judge(example.Features), example.Yes)));
        }

        var best = unseen.Select(pair => (pair.Score, F1: F1(unseen, pair.Score))).OrderByDescending(pair => pair.F1).First();
        return (Fit(examples).Shifted(-best.Score), best.F1);
    }

    private static double F1(List<(float Score, bool Yes)> judged, float atLeast)
    {
        var right = judged.Count(pair => pair.Score >= atLeast && pair.Yes);
        return 2.0 * right / (judged.Count(pair => pair.Score >= atLeast) + judged.Count(pair => pair.Yes));
    }

    private LinearJudge Fit(IReadOnlyList<Example> examples)
    {
        var counts = examples.SelectMany(example => example.Features.Keys).CountBy(feature => feature, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var known = examples.Select(example => example.Features.Where(feature => counts[feature.Key] >= LeastCount).OrderBy(feature => feature.Key, StringComparer.Ordinal).ToArray()).ToArray();
        var weights = new Dictionary<string, float>(StringComparer.Ordinal);
        var moved = new Dictionary<string, float>(StringComparer.Ordinal);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Randomness(Seed);
        float bias = 0;
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                var z = bias + known[at].Sum(feature => weights.GetValueOrDefault(feature.Key) * feature.Value);
                var error = ((1 / (1 + MathF.Exp(-z))) - (examples[at].Yes ? 1 : 0)) * (examples[at].Yes ? weightOfYes : 1);
                bias -= BiasStep * error;
                foreach (var (feature, amount) in known[at])
                {
                    var gradient = (error * amount) + (pull * examples.Count * weights.GetValueOrDefault(feature));
                    var sum = moved[feature] = moved.GetValueOrDefault(feature, Least) + (gradient * gradient);
                    weights[feature] = weights.GetValueOrDefault(feature) - (Step * gradient / MathF.Sqrt(sum));
                }
            }
        }

        return new(weights.Append(new("bias", bias)));
    }
}
