using System.Globalization;
using System.Text;
using Hudna.Text;

namespace Hudna.Eval;

/// <summary>How much two spans share, and the pairing of gold with predictions; the same arithmetic as the scorer beside the gold.</summary>
internal static class Measures
{
    public static int Overlap(Span? a, Span? b) => a is { } x && b is { } y ? x.Intersect(y)?.Length ?? 0 : 0;

    /// <summary>Twice the shared units over the sum of lengths.</summary>
    public static double Dice(Span? a, Span? b) => a is { } x && b is { } y ? 2.0 * Overlap(x, y) / Math.Max(1, x.Length + y.Length) : 0;

    public static double IntersectionOverUnion(Span a, Span b)
    {
        var shared = Overlap(a, b);
        return (double)shared / Math.Max(1, a.Length + b.Length - shared);
    }

    /// <summary>Greedy one-to-one pairs, best weight first; none below <paramref name="least"/>.</summary>
    public static List<(int Gold, int Predicted)> Pair<TGold, TPredicted>(
        IReadOnlyList<TGold> gold, IReadOnlyList<TPredicted> predicted, Func<TGold, TPredicted, double> weight, double least)
    {
        var candidates = new List<(double Weight, int Gold, int Predicted)>();
        for (var i = 0; i < gold.Count; i++)
        {
            for (var j = 0; j < predicted.Count; j++)
            {
                if (weight(gold[i], predicted[j]) is var w && w >= least) candidates.Add((w, i, j));
            }
        }

        candidates.Sort((x, y) => y.CompareTo(x));
        var usedGold = new HashSet<int>();
        var usedPredicted = new HashSet<int>();
        var pairs = new List<(int, int)>();
        foreach (var (_, i, j) in candidates)
        {
            if (usedGold.Contains(i) || usedPredicted.Contains(j)) continue;
            usedGold.Add(i);
            usedPredicted.Add(j);
            pairs.Add((i, j));
        }

        return pairs;
    }
}

/// <summary>True positives, gold and predicted, and how often each attribute of the matched ones is right.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, (int Right, int Of)> _attributes = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private int _right, _gold, _predicted;

    public double Precision => _predicted == 0 ? 0 : (double)_right / _predicted;

    public double Recall => _gold == 0 ? 0 : (double)_right / _gold;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public void Add(int right, int gold, int predicted)
    {
        _right += right;
        _gold += gold;
        _predicted += predicted;
    }

    public void Mark(string attribute, bool right) => Mark(attribute, right ? 1 : 0, 1);

    public void Mark(string attribute, int right, int of)
    {
        if (!_attributes.TryGetValue(attribute, out var before)) _order.Add(attribute);
        _attributes[attribute] = (before.Right + right, before.Of + of);
    }

    /// <summary>An attribute's share of right ones; null when it was never asked.</summary>
    public double? Attribute(string name) => _attributes.TryGetValue(name, out var counted) && counted.Of > 0 ? (double)counted.Right / counted.Of : null;

    /// <summary>A figure by name: <c>precision</c>, <c>recall</c>, <c>f1</c> or an attribute.</summary>
    public double? Figure(string name) => name switch { "precision" => Precision, "recall" => Recall, "f1" => F1, _ => Attribute(name) };

    public string Row(string name)
    {
        var row = new StringBuilder(name.PadRight(15));
        row.Append(CultureInfo.InvariantCulture, $"precision {Precision:F3}  recall {Recall:F3}  f1 {F1:F3}  gold {_gold}  predicted {_predicted}");
        foreach (var attribute in _order)
        {
            if (Attribute(attribute) is { } share) row.Append(CultureInfo.InvariantCulture, $"  {attribute} {share:F3}");
        }

        return row.ToString();
    }
}
