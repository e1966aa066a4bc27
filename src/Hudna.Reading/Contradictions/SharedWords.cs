using Hudna.Text;

namespace Hudna.Reading.Contradictions;

/// <summary>The telling words of a claim, brought to a rough stem: particles, the article and short endings off, words of no weight left out.</summary>
internal sealed class SharedWords(HashSet<string> common)
{
    private const int LeastStem = 3;

    private static readonly string[] Endings =
    [
        new([Letters.Heh, Letters.Alef]), new([Letters.Heh, Letters.Meem]), new([Letters.Alef, Letters.Teh]), new([Letters.Alef, Letters.Noon]),
        new([Letters.Waw, Letters.Noon]), new([Letters.Yeh, Letters.Noon]), new([Letters.Heh]), new([Letters.Alef]), new([Letters.Yeh]), new([Letters.Teh]),
    ];

    public HashSet<string> Of(Span content, Analysis analysis)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var t = analysis.Tokens.FirstAt(content.Start); t < analysis.Tokens.Count && analysis.Tokens[t].Span.Start < content.End; t++)
        {
            if (analysis.Tokens[t].Kind != TokenKind.Word) continue;
            var stem = StemOf(analysis.Tokens.Folded(t).ToString());
            if (stem.Length >= LeastStem && !common.Contains(stem)) words.Add(stem);
        }

        return words;
    }

    /// <summary>The telling words of a name.</summary>
    public HashSet<string> Of(string? name) =>
        [.. (name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(StemOf).Where(stem => stem.Length >= LeastStem && !common.Contains(stem))];

    public static string StemOf(string word) => Stem(FoldedText.Fold(word, FoldingLevel.Search));

    private static string Stem(string word)
    {
        var start = 0;
        if (word.Length - start > LeastStem + 1 && word[start] is Letters.Waw or Letters.Feh) start++;
        if (word.Length - start > LeastStem + 1 && word[start] is Letters.Beh or Letters.Lam or Letters.Kaf) start++;
        if (word.Length - start > LeastStem + 1 && word[start] == Letters.Alef && word[start + 1] == Letters.Lam) start += 2;
        else if (start > 0 && word.Length - start > LeastStem && word[start] == Letters.Lam && word[start - 1] == Letters.Lam) start++;
        var end = word.Length;
        foreach (var ending in Endings)
        {
            if (end - start < LeastStem + ending.Length || !word.AsSpan(start, end - start).EndsWith(ending)) continue;
            end -= ending.Length;
            break;
        }

        return word[start..end];
    }
}
