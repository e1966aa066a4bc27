using System.Globalization;

namespace Hudna.Reading.Sentences;

/// <summary>The weights of a judge cannot be read: the line, what is wrong with it and how to mend it.</summary>
public sealed class SentenceModelException(string message) : Exception(message);

/// <summary>
/// Judges whether a sentence reports an act (an assault, a protest): a weight for each feature, learnt from sentences that people judged,
/// in a file that can be read by eye: feature, tab, weight. Above nought means that it does. Immutable.
/// </summary>
public sealed class SentenceModel
{
    private const string Bias = "bias";

    private readonly Dictionary<string, float> _weights;

    public SentenceModel(IEnumerable<KeyValuePair<string, float>> weights) => _weights = new(weights, StringComparer.Ordinal);

    public float Judge(IEnumerable<string> features)
    {
        ArgumentNullException.ThrowIfNull(features);
        var sum = _weights.GetValueOrDefault(Bias);
        foreach (var feature in features) sum += _weights.GetValueOrDefault(feature);
        return sum;
    }

    /// <exception cref="SentenceModelException">A line is not a feature, a tab and a number.</exception>
    public static SentenceModel Read(TextReader from)
    {
        ArgumentNullException.ThrowIfNull(from);
        var weights = new Dictionary<string, float>(StringComparer.Ordinal);
        for (var number = 1; from.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0 || !float.TryParse(line.AsSpan(tab + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                throw new SentenceModelException($"line {number}: '{line}' is not a feature, a tab and a number. Copy the file anew, or make it again (lexicon/sentences/README.md).");
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
    public SentenceModel Shifted(float by) => new(_weights.Where(pair => pair.Key != Bias).Append(new(Bias, _weights.GetValueOrDefault(Bias) + by)));
}
