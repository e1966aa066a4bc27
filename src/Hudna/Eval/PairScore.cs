using System.Globalization;

namespace Hudna.Eval;

/// <summary>How often pairs are judged as people judged them, by stance; the mean of agree and disagree is the figure that is compared.</summary>
internal sealed class PairScore(IReadOnlyList<(JudgedPair Pair, string Predicted)> judged)
{
    public double Macro => (Of(PairsFile.Agree).F1 + Of(PairsFile.Disagree).F1) / 2;

    public IEnumerable<string> Rows()
    {
        foreach (var stance in (string[])[PairsFile.Agree, PairsFile.Disagree, PairsFile.OtherMatter])
        {
            var (precision, recall, f1, gold) = Of(stance);
            yield return string.Create(CultureInfo.InvariantCulture, $"{stance,-10} precision {precision:0.000}  recall {recall:0.000}  f1 {f1:0.000}  gold {gold}");
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"macro f1 of agree and disagree {Macro:0.000}  pairs {judged.Count}");
    }

    private (double Precision, double Recall, double F1, int Gold) Of(string stance)
    {
        var right = judged.Count(entry => entry.Predicted == stance && entry.Pair.Stance == stance);
        var said = judged.Count(entry => entry.Predicted == stance);
        var gold = judged.Count(entry => entry.Pair.Stance == stance);
        return (Share(right, said), Share(right, gold), Share(2 * right, said + gold), gold);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
