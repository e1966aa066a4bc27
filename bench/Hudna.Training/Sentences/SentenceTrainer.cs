using Hudna.Reading.Sentences;

namespace Hudna.Training.Sentences;

/// <summary>A sentence as features, and whether people said that it reports the act.</summary>
internal sealed record JudgedSentence(string Id, HashSet<string> Features, bool Reports);

/// <summary>
/// Logistic regression by steps that shrink with what a weight has moved (AdaGrad), with a pull towards nought; sentences that report the
/// act weigh more, since they are few. The same data and seed give the same weights.
/// </summary>
internal sealed class SentenceTrainer(float pull, float weightOfReports)
{
    private const int Rounds = 12, Parts = 5, LeastCount = 2;
    private const float Step = 0.3f, BiasStep = 0.05f, Least = 1e-6f;
    private const ulong Seed = 1;

    /// <summary>The model of all sentences; the number to pass is the best found on parts of them that a model had not seen.</summary>
    public (SentenceModel Model, double F1) Train(IReadOnlyList<JudgedSentence> sentences)
    {
        var unseen = new List<(float Score, bool Reports)>();
        for (var part = 0; part < Parts; part++)
        {
            var model = Fit([.. sentences.Where((_, i) => i % Parts != part)]);
            unseen.AddRange(sentences.Where((_, i) => i % Parts == part).Select(sentence => (model.Judge(sentence.Features), sentence.Reports)));
        }

        var best = unseen.Select(pair => (pair.Score, F1: F1(unseen, pair.Score))).OrderByDescending(pair => pair.F1).First();
        return (Fit(sentences).Shifted(-best.Score), best.F1);
    }

    private static double F1(List<(float Score, bool Reports)> judged, float atLeast)
    {
        var right = judged.Count(pair => pair.Score >= atLeast && pair.Reports);
        return 2.0 * right / (judged.Count(pair => pair.Score >= atLeast) + judged.Count(pair => pair.Reports));
    }

    private SentenceModel Fit(IReadOnlyList<JudgedSentence> sentences)
    {
        var counts = sentences.SelectMany(sentence => sentence.Features).CountBy(feature => feature, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var known = sentences.Select(sentence => sentence.Features.Where(feature => counts[feature] >= LeastCount).Order(StringComparer.Ordinal).ToArray()).ToArray();
        var weights = new Dictionary<string, float>(StringComparer.Ordinal);
        var moved = new Dictionary<string, float>(StringComparer.Ordinal);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Randomness(Seed);
        float bias = 0;
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                var z = bias + known[at].Sum(feature => weights.GetValueOrDefault(feature));
                var error = ((1 / (1 + MathF.Exp(-z))) - (sentences[at].Reports ? 1 : 0)) * (sentences[at].Reports ? weightOfReports : 1);
                bias -= BiasStep * error;
                foreach (var feature in known[at])
                {
                    var gradient = error + (pull * sentences.Count * weights.GetValueOrDefault(feature));
                    var sum = moved[feature] = moved.GetValueOrDefault(feature, Least) + (gradient * gradient);
                    weights[feature] = weights.GetValueOrDefault(feature) - (Step * gradient / MathF.Sqrt(sum));
                }
            }
        }

        return new(weights.Append(new("bias", bias)));
    }
}
