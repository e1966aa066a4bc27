namespace Hudna.Reading.Names;

/// <summary>
/// One word form as the tagger sees it, whatever its neighbours: computed once per form and shared.
/// <see cref="Atoms"/> holds hashed observations in three rings: the first <see cref="Wide"/> are seen two words away,
/// the first <see cref="Near"/> one word away, all of them at the word itself.
/// </summary>
internal sealed record NameWord
{
    public required uint[] Atoms { get; init; }

    /// <summary>The token as given.</summary>
    public required string Token { get; init; }

    /// <summary>
    /// Once scored by a model: what the observations add to the labels of the words around, a row of sums for each distance.
    /// Then <see cref="Atoms"/> is empty: it would only hold memory.
    /// </summary>
    public int[] Sums { get; private init; } = [];

    public required int Wide { get; init; }

    public required int Near { get; init; }

    /// <summary>The hash of the folded form, and of each reading of it without proclitics.</summary>
    public required uint[] Forms { get; init; }

    /// <summary>Facts of the first form that the tables know.</summary>
    public required WordFacts Facts { get; init; }

    /// <summary>The lists of all forms together.</summary>
    public required NameLists Lists { get; init; }

    /// <summary>True for a token without a letter or digit.</summary>
    public required bool Mark { get; init; }

    /// <summary>How far, in words, a word is seen.</summary>
    public const int Reach = 2;

    /// <summary>The observations of this word made from a word <paramref name="offset"/> places before it.</summary>
    public ReadOnlySpan<uint> Seen(int offset) => Atoms.AsSpan(0, offset switch { 0 => Atoms.Length, 1 or -1 => Near, _ => Wide });

    /// <summary>The key of the weights of an observation at an offset.</summary>
    public static uint Feature(uint atom, int offset) => NameHash.Mix(atom, unchecked((uint)(offset + Reach)));

    /// <summary>What is seen where the sentence has no word.</summary>
    public static uint Edge(int offset) => Feature((uint)Template.Bias, offset);

    /// <summary>The sums for the word that has this one <paramref name="offset"/> places after it.</summary>
    public ReadOnlySpan<int> SumsAt(int offset, int labels) => Sums.AsSpan((offset + Reach) * labels, labels);

    public NameWord ScoredBy(FeatureWeights weights)
    {
        var sums = new int[((2 * Reach) + 1) * weights.Labels];
        for (var offset = -Reach; offset <= Reach; offset++)
        {
            var row = sums.AsSpan((offset + Reach) * weights.Labels, weights.Labels);
            foreach (var atom in Seen(offset))
                weights.AddTo(row, Feature(atom, offset));
        }
        return this with { Atoms = [], Sums = sums };
    }
}
