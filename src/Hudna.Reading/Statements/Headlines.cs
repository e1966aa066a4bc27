using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>Compares the words of a headline with those of the text below it.</summary>
internal static class Headlines
{
    private const int ShortestWord = 3;

    // The first letters without particles and article: enough to bring "strikes" and "the strikes" together.
    private const int StemLength = 4;

    private const int FewestWords = 3;

    private const double Most = 0.6;

    /// <summary>Whether most words of the one stretch stand in the other, in some form: the headline names the speaker by another word.</summary>
    public static bool IsTold(TokenList tokens, Span headline, Span told)
    {
        var words = Stems(tokens, told);
        int all = 0, found = 0;
        foreach (var stem in Stems(tokens, headline))
        {
            all++;
            if (words.Contains(stem)) found++;
        }

        return all >= FewestWords && found >= all * Most;
    }

    private static HashSet<string> Stems(TokenList tokens, Span span)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var t = tokens.FirstAt(span.Start); t < tokens.Count && tokens[t].Span.Start < span.End; t++)
        {
            if (tokens[t].Kind != TokenKind.Word) continue;
            var word = tokens.Folded(t);
            if (word is [Letters.Waw or Letters.Beh or Letters.Lam, Letters.Alef, Letters.Lam, ..]) word = word[1..];
            if (word is [Letters.Alef, Letters.Lam, _, _, ..] or [Letters.Lam, Letters.Lam, _, _, ..]) word = word[2..];
            if (word.Length >= ShortestWord) stems.Add(word[..Math.Min(word.Length, StemLength)].ToString());
        }

        return stems;
    }
}
