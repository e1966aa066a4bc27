using Hudna.Text;

namespace Hudna.Reading.Promises;

/// <summary>A span of tokens without the signs at its ends and the particle attached to its first word.</summary>
/// <remarks>"To" is cut only where the rule expects it: many nouns begin with its letter.</remarks>
internal static class Stretch
{
    public static Span? Of(int first, int end, Analysis analysis, bool cutParticle, bool cutTo = false)
    {
        var last = end - 1;
        while (last >= first && analysis.Tokens[last].Kind is TokenKind.Sign or TokenKind.Quote or TokenKind.LineEnd) last--;
        while (first <= last && analysis.Tokens[first].Kind is TokenKind.Sign or TokenKind.Quote) first++;
        if (last < first) return null;
        var span = analysis.Tokens.Cover(first, last);
        var word = analysis.Tokens.Folded(first);
        return cutParticle && word.Length > 3 && (word[0] is Letters.Beh or Letters.Waw || (cutTo && word[0] == Letters.Lam)) ? new(span.Start + 1, span.End) : span;
    }
}
