using System.Text;

namespace Hudna.Text.Searching;

/// <summary>A word as search sees it: where it stands in the original, its folded form and its stem.</summary>
public readonly record struct SearchWord(Span Span, string Exact, string Stem);

/// <summary>Cuts a text into the words that are indexed and sought; the one analyser of every database.</summary>
public sealed class SearchWords(LightStemmer stemmer)
{
    public LightStemmer Stemmer => stemmer;

    public IEnumerable<SearchWord> Of(string text)
    {
        var tokens = TokenList.Of(FoldedText.Of(text, FoldingLevel.Search));
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            var exact = tokens.Folded(i).ToString();
            var stem = stemmer.Stem(exact);
            yield return new(tokens[i].Span, exact, stem.Length == exact.Length ? exact : stem.ToString());
        }
    }

    /// <summary>The two strings a full-text index holds: folded words and stems, each joined by spaces. Only the given stretches are taken.</summary>
    public (string Exact, string Stems) Index(string text, IEnumerable<Span> stretches)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(stretches);
        var exact = new StringBuilder(text.Length);
        var stems = new StringBuilder(text.Length);
        foreach (var stretch in stretches)
        {
            var tokens = TokenList.Of(FoldedText.Of(stretch.Of(text), FoldingLevel.Search));
            for (var i = 0; i < tokens.Count; i++)
            {
                if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
                exact.Append(tokens.Folded(i)).Append(' ');
                stems.Append(stemmer.Stem(tokens.Folded(i))).Append(' ');
            }
        }

        return (exact.ToString(), stems.ToString());
    }
}
