using System.Collections;

namespace Hudna.Text;

/// <summary>The tokens of a folded text in order; white space other than line ends lies between them.</summary>
public sealed class TokenList : IReadOnlyList<Token>
{
    private readonly Token[] _tokens;

    private TokenList(FoldedText source, Token[] tokens)
    {
        Source = source;
        _tokens = tokens;
    }

    public FoldedText Source { get; }

    public int Count => _tokens.Length;

    public Token this[int index] => _tokens[index];

    public static TokenList Of(FoldedText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var text = source.Text;
        var tokens = new List<Token>((text.Length / 5) + 8);
        for (var i = 0; i < text.Length;)
        {
            var end = EndOf(text, i, out var kind);
            if (kind is { } known)
            {
                var folded = new Span(i, end);
                tokens.Add(new(source.ToOriginal(folded), folded, known));
            }

            i = end;
        }

        return new(source, [.. tokens]);
    }

    public static TokenList Of(string text) => Of(FoldedText.Of(text));

    /// <summary>The next token of a folded text from an offset on, which moves behind it; null at the end. For short forms that need no list.</summary>
    public static Span? Next(string folded, ref int at)
    {
        ArgumentNullException.ThrowIfNull(folded);
        while (at < folded.Length)
        {
            var start = at;
            at = EndOf(folded, start, out var kind);
            if (kind is not null) return new(start, at);
        }

        return null;
    }

    /// <summary>The folded characters of a token.</summary>
    public ReadOnlySpan<char> Folded(int index)
    {
        var span = _tokens[index].Folded;
        return Source.Text.AsSpan(span.Start, span.Length);
    }

    /// <summary>The first token that begins at or after an offset of the original; Count when there is none.</summary>
    public int FirstAt(int originalOffset)
    {
        int low = 0, high = _tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].Span.Start < originalOffset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The original span from the first token to the last, both included.</summary>
    public Span Cover(int first, int last) => new(_tokens[first].Span.Start, _tokens[last].Span.End);

    public IEnumerator<Token> GetEnumerator() => ((IEnumerable<Token>)_tokens).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int EndOf(string text, int start, out TokenKind? kind)
    {
        var c = text[start];
        kind = null;
        if (c == ' ') return start + 1;
        if (c is '\n' or '\r') return Sign(TokenKind.LineEnd, out kind);
        if (char.IsAsciiDigit(c))
        {
            kind = TokenKind.Number;
            return EndOfNumber(text, start);
        }

        if (char.IsLetter(c) || char.IsSurrogate(c))
        {
            kind = TokenKind.Word;
            return EndOfWord(text, start);
        }

        if (Letters.IsQuotationMark(c)) return Sign(TokenKind.Quote, out kind);
        return char.IsWhiteSpace(c) || char.IsControl(c) ? start + 1 : Sign(TokenKind.Sign, out kind);

        int Sign(TokenKind sign, out TokenKind? found)
        {
            found = sign;
            return start + 1;
        }
    }

    private static int EndOfNumber(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length)
        {
            if (char.IsAsciiDigit(text[i])) i++;
            else if (text[i] is '.' or ',' or Letters.ArabicDecimal or Letters.ArabicThousands && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])) i += 2;
            else break;
        }

        return i;
    }

    private static int EndOfWord(string text, int start)
    {
        var arabic = Letters.IsArabic(text[start]);
        var i = start + 1;
        while (i < text.Length)
        {
            var c = text[i];
            var continues = arabic
                ? char.IsLetter(c) && Letters.IsArabic(c)
                : ((char.IsLetter(c) && !Letters.IsArabic(c)) || char.IsSurrogate(c) || char.IsAsciiDigit(c) || IsInnerSign(text, i));
            if (!continues) break;
            i++;
        }

        return i;
    }

    /// <summary>An apostrophe or a combining mark inside a word of another script.</summary>
    private static bool IsInnerSign(string text, int i) =>
        char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark
        || (text[i] is '\'' or '\u2019' && i + 1 < text.Length && char.IsLetter(text[i + 1]) && !Letters.IsArabic(text[i + 1]));
}
