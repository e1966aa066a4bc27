namespace Hudna.Reading.Names;

/// <summary>
/// One word form as the tagger sees it, whatever its neighbours: computed once per form and shared.
/// <see cref="Atoms"/> holds hashed observations in three rings: the first <see cref="Wide"/> are seen two words away,
/// the first <see cref="Near"/> one word away, all of them at the word itself.
/// </summary>
internal sealed class NameWord
{
    public required uint[] Atoms { get; init; }

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
}
