using Hudna.Text;

namespace Hudna.Reading.Promises;

/// <summary>A span of tokens without the signs at its ends and, when asked for, without the particle of one letter attached to its first word.</summary>
internal static class Stretch
{
    public static Span? Of(int first, int end, Analysis analysis, bool cutParticle)
    {
        var last = end - 1;
        while (last >= first && analysis.Tokens[last].Kind is TokenKind.Sign or TokenKind.Quote or TokenKind.LineEnd) last--;
        while (first <= last && analysis.Tokens[first].Kind is TokenKind.Sign or TokenKind.Quote) first++;
        if (last < first) return null;
        var span = analysis.Tokens.Cover(first, last);
        return cutParticle && span.Length > 1 ? new(span.Start + 1, span.End) : span;
    }
}
