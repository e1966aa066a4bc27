namespace Hudna.Text.Searching;

/// <summary>
/// Brings the forms of an Arabic word together for search: attached particles, article and common endings go, and nothing else.
/// Takes words folded at <see cref="FoldingLevel.Search"/>. A rest is never under <see cref="LeastStem"/> letters.
/// </summary>
/// <param name="radicalFirst">Words, folded for search, whose first waw, feh, beh, kaf or lam is their own (minister, delegation, statement).</param>
public sealed class LightStemmer(IReadOnlySet<string> radicalFirst)
{
    /// <summary>Two letters joined agreement with union and 443 articles of 4,124; three was read off the same set.</summary>
    public const int LeastStem = 3;

    private static readonly string[] Endings =
    [
        new([Letters.Heh, Letters.Alef]), new([Letters.Heh, Letters.Meem]), new([Letters.Heh, Letters.Noon]), new([Letters.Kaf, Letters.Meem]), new([Letters.Noon, Letters.Alef]),
        new([Letters.Alef, Letters.Teh]), new([Letters.Alef, Letters.Noon]), new([Letters.Waw, Letters.Noon]), new([Letters.Yeh, Letters.Noon]), new([Letters.Yeh, Letters.Heh]),
        new([Letters.Heh]), new([Letters.Teh]), new([Letters.Yeh]), new([Letters.Alef]),
    ];

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _radicalFirst =
        new HashSet<string>(radicalFirst, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The stem inside a folded word, as a stretch of it.</summary>
    public ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !Letters.IsArabic(word[0])) return word;
        var rest = WithoutParticles(word);
        return WithoutEndings(rest);
    }

    private ReadOnlySpan<char> WithoutParticles(ReadOnlySpan<char> word)
    {
        var rest = word;
        if (rest[0] is Letters.Waw or Letters.Feh && Leaves(rest, 1) && !IsRadical(rest)) rest = rest[1..];
        if (rest[0] is Letters.Beh or Letters.Kaf && Leaves(rest, 1) && !IsRadical(rest) && StartsWithArticle(rest[1..])) rest = rest[1..];
        if (StartsWithArticle(rest) && Leaves(rest, 2)) return rest[2..];
        if (rest[0] == Letters.Lam && rest.Length > 1 && rest[1] == Letters.Lam && Leaves(rest, 2) && !IsRadical(rest)) return rest[2..];
        if (rest[0] is Letters.Beh or Letters.Lam && Leaves(rest, 2) && !IsRadical(rest)) return rest[1..];
        return rest;
    }

    private static ReadOnlySpan<char> WithoutEndings(ReadOnlySpan<char> word)
    {
        // Two passes: a possessive may stand on a plural.
        for (var pass = 0; pass < 2; pass++)
        {
            var cut = false;
            foreach (var ending in Endings)
            {
                if (!Leaves(word, ending.Length) || !word.EndsWith(ending)) continue;
                word = word[..^ending.Length];
                cut = true;
                break;
            }

            if (!cut) break;
        }

        return word;
    }

    /// <summary>Whether the first letter belongs to the word itself, with or without an ending.</summary>
    private bool IsRadical(ReadOnlySpan<char> word) => _radicalFirst.Contains(word) || _radicalFirst.Contains(WithoutEndings(word));

    private static bool StartsWithArticle(ReadOnlySpan<char> word) => word.Length > 2 && word[0] == Letters.Alef && word[1] == Letters.Lam;

    private static bool Leaves(ReadOnlySpan<char> word, int cut) => word.Length - cut >= LeastStem;
}
