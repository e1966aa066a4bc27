using System.Runtime.Intrinsics;
using System.Runtime.InteropServices;
using Hudna.Reading.Names;

namespace Hudna.Training.Names;

/// <summary>How a chain model is trained.</summary>
/// <param name="Epochs">Passes over the sentences.</param>
/// <param name="Rate">First step length of AdaGrad.</param>
/// <param name="Ridge">Weight of the squared penalty, per pass.</param>
/// <param name="Dropout">The share of features hidden at each step, so that the model leans on no single one.</param>
internal sealed record CrfOptions(int Epochs, float Rate, float Ridge, float Dropout, ulong Seed);

/// <summary>
/// A linear-chain conditional random field trained by AdaGrad, one sentence a step, the penalty applied after each pass.
/// One thread, one seed: the same sentences give the same weights.
/// </summary>
internal sealed class CrfTrainer
{
    private const float Small = 1e-8f;

    private readonly int _labels;
    private readonly int _stride;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _transitionSquares;
    private readonly CrfOptions _options;
    private Randomness _random;

    public float[] Transitions { get; }

    public CrfTrainer(int features, int labels, CrfOptions options)
    {
        _labels = labels;
        _stride = (labels + 7) / 8 * 8;
        _weights = new float[features * _stride];
        _squares = new float[features * _stride];
        Transitions = new float[labels * labels];
        _transitionSquares = new float[labels * labels];
        _options = options;
        _random = new Randomness(options.Seed);
    }

    /// <summary>The weights of a feature, one per label.</summary>
    public ReadOnlySpan<float> this[int feature] => _weights.AsSpan(feature * _stride, _labels);

    public void Train(IReadOnlyList<TrainingSentence> sentences)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        for (var pass = 0; pass < _options.Epochs; pass++)
        {
            _random.Shuffle(order);
            foreach (var at in order)
                Step(sentences[at]);
            Penalise(_weights, _squares);
            Penalise(Transitions, _transitionSquares);
        }
    }

    private void Step(TrainingSentence sentence)
    {
        var length = sentence.Labels.Length;
        var kept = new int[length][];
        var scale = 1 / (1 - _options.Dropout);
        var emit = new float[length * _stride];
        for (var word = 0; word < length; word++)
        {
            kept[word] = Keep(sentence.Features[word]);
            Sum(kept[word], emit.AsSpan(word * _stride, _stride), scale);
        }
        var marginals = new float[length * _stride];
        var pairs = new float[_labels * _labels];
        Marginals(emit, length, marginals, pairs);
        for (var word = 0; word < length; word++)
        {
            var gradient = marginals.AsSpan(word * _stride, _stride);
            gradient[sentence.Labels[word]] -= 1;
            if (Largest(gradient) < 1e-4f)
                continue;
            foreach (var feature in kept[word])
                Update(feature, gradient, scale);
        }
        for (var word = 0; word < length; word++)
            pairs[((word > 0 ? sentence.Labels[word - 1] : NameLabels.Outside) * _labels) + sentence.Labels[word]] -= 1;
        for (var at = 0; at < pairs.Length; at++)
        {
            if (pairs[at] == 0)
                continue;
            _transitionSquares[at] += pairs[at] * pairs[at];
            Transitions[at] -= _options.Rate * pairs[at] / MathF.Sqrt(_transitionSquares[at] + Small);
        }
    }

    private int[] Keep(List<int> features)
    {
        var kept = new int[features.Count];
        var count = 0;
        foreach (var feature in features)
        {
            if (_random.NextSingle() >= _options.Dropout)
                kept[count++] = feature;
        }
        return kept[..count];
    }

    private void Sum(int[] features, Span<float> row, float scale)
    {
        var into = MemoryMarshal.Cast<float, Vector256<float>>(row);
        foreach (var feature in features)
        {
            var from = MemoryMarshal.Cast<float, Vector256<float>>(_weights.AsSpan(feature * _stride, _stride));
            for (var at = 0; at < into.Length; at++)
                into[at] += from[at];
        }
        for (var at = 0; at < into.Length; at++)
            into[at] *= scale;
    }

    private void Update(int feature, ReadOnlySpan<float> gradient, float scale)
    {
        var weights = MemoryMarshal.Cast<float, Vector256<float>>(_weights.AsSpan(feature * _stride, _stride));
        var squares = MemoryMarshal.Cast<float, Vector256<float>>(_squares.AsSpan(feature * _stride, _stride));
        var slopes = MemoryMarshal.Cast<float, Vector256<float>>(gradient);
        for (var at = 0; at < weights.Length; at++)
        {
            var slope = slopes[at] * scale;
            squares[at] += slope * slope;
            weights[at] -= slope * _options.Rate / Vector256.Sqrt(squares[at] + Vector256.Create(Small));
        }
    }

    private static float Largest(ReadOnlySpan<float> row)
    {
        float largest = 0;
        foreach (var value in row)
            largest = Math.Max(largest, Math.Abs(value));
        return largest;
    }

    private void Penalise(float[] weights, float[] squares)
    {
        for (var at = 0; at < weights.Length; at++)
        {
            if (weights[at] == 0)
                continue;
            var rate = _options.Rate / MathF.Sqrt(squares[at] + Small);
            weights[at] /= 1 + (rate * _options.Ridge);
        }
    }

    /// <summary>Forward-backward with each row scaled to one; fills the probabilities of labels and of pairs of labels.</summary>
    private void Marginals(float[] emit, int length, float[] marginals, float[] pairs)
    {
        var count = _labels;
        var step = new float[count * count];
        for (var from = 0; from < count; from++)
        {
            for (var to = 0; to < count; to++)
                step[(from * count) + to] = NameLabels.May(from, to) ? MathF.Exp(Transitions[(from * count) + to]) : 0;
        }
        var forward = new float[length * count];
        var backward = new float[length * count];
        var potential = new float[length * count];
        var scales = new float[length];
        for (var word = 0; word < length; word++)
        {
            var row = emit.AsSpan(word * _stride, count);
            var top = Max(row);
            for (var label = 0; label < count; label++)
                potential[(word * count) + label] = MathF.Exp(row[label] - top);
            float sum = 0;
            for (var to = 0; to < count; to++)
            {
                float reach = 0;
                if (word == 0)
                    reach = step[to];
                else
                {
                    for (var from = 0; from < count; from++)
                        reach += forward[((word - 1) * count) + from] * step[(from * count) + to];
                }
                sum += forward[(word * count) + to] = reach * potential[(word * count) + to];
            }
            for (var to = 0; to < count; to++)
                forward[(word * count) + to] /= sum;
            scales[word] = sum;
        }
        for (var word = length - 1; word >= 0; word--)
        {
            for (var from = 0; from < count; from++)
            {
                if (word == length - 1)
                {
                    backward[(word * count) + from] = 1;
                    continue;
                }
                float reach = 0;
                for (var to = 0; to < count; to++)
                    reach += step[(from * count) + to] * potential[((word + 1) * count) + to] * backward[((word + 1) * count) + to];
                backward[(word * count) + from] = reach / scales[word + 1];
            }
        }
        for (var word = 0; word < length; word++)
        {
            for (var label = 0; label < count; label++)
                marginals[(word * _stride) + label] = forward[(word * count) + label] * backward[(word * count) + label];
            for (var from = 0; from < count; from++)
            {
                var left = word > 0 ? forward[((word - 1) * count) + from] : from == NameLabels.Outside ? 1 : 0;
                if (left == 0)
                    continue;
                for (var to = 0; to < count; to++)
                {
                    pairs[(from * count) + to] += left * step[(from * count) + to] * potential[(word * count) + to]
                        * backward[(word * count) + to] / scales[word];
                }
            }
        }
    }

    private static float Max(ReadOnlySpan<float> row)
    {
        var top = row[0];
        foreach (var value in row)
            top = Math.Max(top, value);
        return top;
    }
}
