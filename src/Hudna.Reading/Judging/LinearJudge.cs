using System.Globalization;

namespace Hudna.Reading.Judging;

/// <summary>The weights of a judge cannot be read: the line, what is wrong with it and how to mend it.</summary>
public sealed class LinearJudgeException(string message) : Exception(message);

/// <summary>
/// Judges yes or no (does a sentence report an assault, do two headlines agree): a weight for each feature, learnt from what people judged,
/// in a file that can be read by eye: feature, tab, weight. Above nought means yes. Immutable.
/// </summary>
public sealed class LinearJudge
{
    private const string Bias = "bias";

    private readonly Dictionary<string, float> _weights;

    public LinearJudge(IEnumerable<KeyValuePair<string, float>> weights) => _weights = new(weights, StringComparer.Ordinal);

    /// <param name="features">Each feature with how much of it there is.</param>
    public float Judge(IEnumerable<KeyValuePair<string, float>> features)
    {
        ArgumentNullException.ThrowIfNull(features);
        var sum = _weights.GetValueOrDefault(Bias);
        foreach (var (feature, amount) in features) sum += _weights.GetValueOrDefault(feature) * amount;
        return sum;
    }

    /// <exception cref="LinearJudgeException">A line is not a feature, a tab and a number.</exception>
    public static LinearJudge Read(TextReader from)
    {
        ArgumentNullException.ThrowIfNull(from);
        var weights = new Dictionary<string, float>(StringComparer.Ordinal);
        for (var number = 1; from.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0 || !float.TryParse(line.AsSpan(tab + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                throw new LinearJudgeException($"line {number}: '{line}' is not a feature, a tab and a number. Copy the file anew, or make it again (README.md beside it).");
            weights[line[..tab]] = weight;
        }

        return new(weights);
    }

    /// <summary>The heaviest first; what weighs less than <paramref name="least"/> is left out.</summary>
    /// <param name="note">Lines for the head of the file.</param>
    public void Write(TextWriter to, IEnumerable<string> note, float least)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(note);
        foreach (var line in note) to.Write($"# {line}\n");
        foreach (var (feature, weight) in _weights.Where(pair => pair.Key == Bias || MathF.Abs(pair.Value) >= least).OrderByDescending(pair => MathF.Abs(pair.Value)).ThenBy(pair => pair.Key, StringComparer.Ordinal))
            to.Write(FormattableString.Invariant($"{feature}\t{weight:0.000}\n"));
    }

    /// <summary>The same judge, with another number to pass.</summary>
    public LinearJudge Shifted(float by) => new(_weights.Where(pair => pair.Key != Bias).Append(new(Bias, _weights.GetValueOrDefault(Bias) + by)));
}
