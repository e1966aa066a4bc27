using Hudna.Reading.Names;

namespace Hudna.Training.Names;

/// <summary>Turns trained weights into the file's: signed bytes of one common scale; a feature whose weights all round to nothing is left out.</summary>
internal static class Freezing
{
    /// <summary>
    /// The step of a stored weight. Larger weights than 127 steps are held at 127 steps; at 0.02 that is 2.54 and touches fewer than one in a
    /// thousand, while smaller steps keep more features than they are worth.
    /// </summary>
    public const float Step = 0.02f;

    public static NamesModel Freeze(CrfTrainer trained, FeatureIndex index, WordTable words)
    {
        var labels = NameLabels.Count(LabelSet.Kinds.Length);
        var keys = new List<uint>();
        var rows = new List<sbyte>();
        foreach (var feature in Enumerable.Range(0, index.Keys.Count).OrderBy(feature => index.Keys[feature]))
        {
            var row = new sbyte[labels];
            for (var label = 0; label < labels; label++)
                row[label] = (sbyte)Math.Clamp(MathF.Round(trained[feature][label] / Step), -127, 127);
            if (row.All(weight => weight == 0))
                continue;
            keys.Add(index.Keys[feature]);
            rows.AddRange(row);
        }
        return new NamesModel(LabelSet.Kinds, Step, trained.Transitions, words, new FeatureWeights([.. keys], [.. rows], labels));
    }
}
