using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>
/// Pairs the quotation marks of an article, block by block. Which way a mark points is read from what stands about it rather than from its
/// shape, since outlets open with one kind and close with another, use closing marks to open, nest the same mark and forget to close. An
/// unclosed quotation ends with its sentence. Linear in the number of tokens.
/// </summary>
internal sealed class QuotationFinder
{
    private readonly Analysis _analysis;
    private readonly List<Quotation> _found = [];
    private readonly int[] _openAt;
    private readonly int[] _within;

    private QuotationFinder(Analysis analysis)
    {
        _analysis = analysis;
        _openAt = new int[analysis.Tokens.Count + 1];
        _within = new int[analysis.Tokens.Count + 1];
        Array.Fill(_openAt, -1);
        Array.Fill(_within, -1);
    }

    public IReadOnlyList<Quotation> All => _found;

    /// <summary>Index of the quotation a token opens, or -1.</summary>
    public int OpenedAt(int token) => _openAt[token];

    /// <summary>Index of the outermost quotation a token stands in, marks excluded, or -1.</summary>
    public int Within(int token) => _within[token];

    public static QuotationFinder Of(Analysis analysis)
    {
        var finder = new QuotationFinder(analysis);
        var tokens = analysis.Tokens;
        var open = new Stack<int>();
        var block = -1;
        for (var t = 0; t < tokens.Count; t++)
        {
            if (analysis.BlockOf(t) != block)
            {
                finder.CloseAll(open);
                block = analysis.BlockOf(t);
            }

            if (tokens[t].Kind != TokenKind.Quote || analysis.SentenceOf(t) < 0) continue;
            if (Points(analysis, t, open.Count > 0) > 0) finder.Open(t, open);
            else if (open.Count > 0) finder.Close(open.Pop(), t, true);
        }

        finder.CloseAll(open);
        finder.Cover();
        return finder;
    }

    /// <summary>1 for a mark that opens, -1 for one that closes.</summary>
    private static int Points(Analysis analysis, int t, bool anyOpen)
    {
        var text = analysis.Text;
        var span = analysis.Tokens[t].Span;
        var before = span.Start > 0 ? text[span.Start - 1] : ' ';
        var after = span.End < text.Length ? text[span.End] : ' ';
        var canOpen = !char.IsWhiteSpace(after) && !IsClosingSign(after);
        var canClose = !char.IsWhiteSpace(before) && before is not ('(' or ':' or '-' or '[');
        if (canOpen != canClose) return canOpen ? (!anyOpen || text[span.Start] is not ('\u00BB' or '\u203A') ? 1 : -1) : anyOpen ? -1 : (text[span.Start] is '\u00BB' ? -1 : 1);
        return text[span.Start] switch
        {
            '\u00AB' or '\u201C' or '\u201E' or '\u2039' => 1,
            '\u00BB' or '\u201D' or '\u203A' when anyOpen => -1,
            _ => anyOpen && !(canOpen && char.IsLetter(before)) ? -1 : 1,
        };
    }

    private static bool IsClosingSign(char c) => c is '.' or ':' or ',' or ')' or '!' or '?' or ';' or Letters.ArabicComma or Letters.ArabicSemicolon or Letters.ArabicQuestionMark;

    private void Open(int token, Stack<int> open)
    {
        _openAt[token] = _found.Count;
        _found.Add(new(token, -1, false, open.Count > 0 ? open.Peek() : -1));
        open.Push(_found.Count - 1);
    }

    private void Close(int quotation, int end, bool closed) => _found[quotation] = _found[quotation] with { End = end, Closed = closed };

    private void CloseAll(Stack<int> open)
    {
        while (open.Count > 0)
        {
            var quotation = open.Pop();
            var sentence = _analysis.Sentences[_analysis.SentenceOf(_found[quotation].Open)];
            var end = sentence.EndToken;
            while (end - 1 > _found[quotation].Open && _analysis.Tokens[end - 1].Kind is TokenKind.Sign or TokenKind.LineEnd) end--;
            Close(quotation, Math.Max(end, _found[quotation].First), false);
        }
    }

    private void Cover()
    {
        var reached = 0;
        for (var q = 0; q < _found.Count; q++)
        {
            if (_found[q].First < reached) continue;
            for (var t = _found[q].First; t < _found[q].End; t++) _within[t] = q;
            reached = _found[q].End;
        }
    }
}
