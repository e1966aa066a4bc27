using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>Finds where the words said end, and whether they are quoted.</summary>
internal sealed class ContentFinder(Layer layer)
{
    private const int NameLength = 3;

    // A noun phrase longer than this may hold a relative clause without a word for it.
    private const int ShortPhrase = 6;

    /// <summary>Sets content, end and mode of a head. <paramref name="cut"/> is the token where the next clause of the reporter begins.</summary>
    public void Bound(Head head, int cut, ContentShape shape)
    {
        if (head.Opening.Kind == OpeningKind.Quote && Quoted(head, cut)) return;
        // Behind the last words nothing is said; the cue's own sentence ends there.
        var sentence = layer.Analysis.Sentences[Math.Max(layer.Analysis.SentenceOf(head.Opening.First), layer.Analysis.SentenceOf(head.CueLast))];
        var limit = Math.Min(cut, sentence.EndToken);
        if (layer.Quotations.Within(head.CueFirst) is >= 0 and var around) limit = Math.Min(limit, layer.Quotations.All[around].End);
        if (head.Opening.End > 0) limit = Math.Min(limit, head.Opening.End);
        limit = Math.Max(limit, head.Opening.First);
        var end = head.Opening.First;
        for (var t = head.Opening.First; t < limit; t++)
        {
            if (layer.Quotations.OpenedAt(t) is >= 0 and var q && layer.Quotations.All[q].Closed)
            {
                var quotation = layer.Quotations.All[q];
                if (quotation.After > sentence.EndToken) sentence = layer.Analysis.Sentences[Math.Max(layer.Analysis.SentenceOf(quotation.End), layer.Analysis.SentenceOf(t))];
                if (limit < quotation.After) limit = Math.Max(limit, Math.Min(cut, sentence.EndToken));
                t = Math.Min(quotation.End, Math.Max(limit, quotation.After) - 1);
                end = t + 1;
                continue;
            }

            if (t > head.Opening.First && Ends(t, shape, head.Opening.First)) break;
            end = t + 1;
        }

        Settle(head, head.Opening.Start, end);
    }

    /// <summary>Content from its start to a token, trimmed; mode by the marks inside.</summary>
    public void Settle(Head head, int start, int end)
    {
        var first = head.Opening.First;
        while (end > first && IsTrimmed(end - 1, first)) end--;
        if (end > first && layer.Quotations.OpenedAt(first) is >= 0 and var q && layer.Quotations.All[q] is { } whole && (whole.After >= end || !whole.Closed) && !IsName(whole))
        {
            SetQuoted(head, whole);
            return;
        }

        head.ContentEnd = end;
        head.Content = end > first ? new(start, Math.Max(start, layer.Tokens[end - 1].Span.End)) : new(start, start);
        head.Mode = HoldsQuotation(first, end) ? StatementMode.Mixed : StatementMode.Reported;
        if (layer.Quotations.Within(head.CueFirst) is >= 0 and var around && first < layer.Quotations.All[around].End) head.Mode = StatementMode.Reported;
    }

    /// <summary>Words that open with a quotation mark: direct when nothing but the quotation is said, else mixed and handled as a clause.</summary>
    private bool Quoted(Head head, int cut)
    {
        var quotation = layer.Quotations.All[layer.Quotations.OpenedAt(head.Opening.First - 1)];
        if (!quotation.Closed)
        {
            SetQuoted(head, quotation);
            return true;
        }

        var after = quotation.After;
        var sentences = layer.Analysis.Sentences;
        var end = sentences[Math.Max(layer.Analysis.SentenceOf(quotation.End), layer.Analysis.SentenceOf(quotation.Open))].EndToken;
        var alone = after >= end || after >= cut || layer.Tokens[after].Kind != TokenKind.Word || layer.Is(after, WordClass.Tail | WordClass.Break | WordClass.According | WordClass.Preposition | WordClass.Relative) || IsReporter(after);
        if (alone)
        {
            SetQuoted(head, quotation);
            return true;
        }

        var last = quotation.After;
        while (last < end && last < cut && !Ends(last, ContentShape.Clause, quotation.First)) last++;
        while (last > quotation.After && IsTrimmed(last - 1, quotation.Open)) last--;
        head.ContentEnd = last;
        head.Content = layer.Tokens.Cover(quotation.Open, last - 1);
        head.Mode = StatementMode.Mixed;
        return true;
    }

    /// <summary>Whether a joined word after a quotation goes on with the report: a second quotation, or what looks like a verb.</summary>
    private bool IsReporter(int after) =>
        layer.Tokens.Folded(after) is [Letters.Waw] || (layer.IsJoined(after) && !layer.Is(after, WordClass.Preposition) && layer.Tokens.Folded(after) is not [_, Letters.Alef, Letters.Lam, ..]);

    private void SetQuoted(Head head, Quotation quotation)
    {
        var first = quotation.First;
        var end = quotation.End;
        if (first + 1 < end && layer.Is(first, WordClass.That | WordClass.ThatPronoun) && !layer.IsJoined(first)) first++;
        while (end - 1 > first && layer.IsComma(end - 1)) end--;
        if (!quotation.Closed)
        {
            while (end - 1 > first && IsTrimmed(end - 1, first)) end--;
        }

        head.ContentEnd = quotation.After;
        head.Content = end > first ? layer.Tokens.Cover(first, end - 1) : new(head.Opening.Start, head.Opening.Start);
        head.Mode = StatementMode.Direct;
    }

    /// <summary>Whether the reporter speaks again from a token on.</summary>
    private bool Ends(int t, ContentShape shape, int first)
    {
        if (layer.Is(t, WordClass.Break) && layer.LastOf(t, WordClass.NoBreak) < 0 && (layer.IsComma(t - 1) || layer.Tokens[t - 1].Kind == TokenKind.Quote)) return shape != ContentShape.Clause || !GoesOn(t);
        if (layer.Is(t, WordClass.Tail) && (layer.IsComma(t - 1) || layer.Tokens[t - 1].Kind == TokenKind.Quote)) return true;
        if (layer.Is(t, WordClass.OwnWords)) return true;
        if (shape == ContentShape.Clause) return false;
        if (t - first is > 0 and <= ShortPhrase && IsFinite(t) && !HoldsClause(first, t)) return true;
        if (layer.Is(t, WordClass.Stop) && layer.Tokens.Folded(t) is [Letters.Waw, Letters.Heh, not Letters.Meem, ..]) return true; // "and it", "and this": a clause of its own, no member of a noun phrase
        if (layer.Is(t, WordClass.Occasion) && !layer.IsThat(t - 1) || layer.IsSign(t, '(') && (layer.IsSign(t + 1, '.') || layer.IsSign(t + 1, '\u2026'))) return true;
        if (!layer.IsComma(t - 1)) return false;
        if (shape == ContentShape.Member) return true;
        return layer.Is(t, WordClass.Preposition | WordClass.Kana | WordClass.Topic) && layer.LastOf(t, WordClass.NoBreak) < 0;
    }

    /// <summary>"And it led to", "and she ran": joined, with the shape of a verb of the past, three letters before a preposition or the ending of the feminine. A noun phrase is joined to no verb.</summary>
    private bool IsFinite(int t)
    {
        if (!layer.IsJoined(t) || layer.Is(t, WordClass.Preposition | WordClass.Stop | WordClass.WawRoot | WordClass.Source) || layer.IsUnattached(t, WordClass.Act) || layer.Named.Covering(t) is not null) return false;
        var word = layer.Tokens.Folded(t)[1..];
        return word switch
        {
            [_, _, _] => !layer.Is(t, WordClass.Act) && (layer.Is(t + 1, WordClass.ToWord | WordClass.OnWord | WordClass.OfWord) || layer.IsWord(t + 1) && layer.Is(t + 1, WordClass.Stop)),
            [_, _, .., not Letters.Alef and not Letters.Waw and not Letters.Yeh, Letters.Teh] => word.Length >= 5,
            _ => false,
        };
    }

    private bool HoldsClause(int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (layer.Is(t, WordClass.Relative | WordClass.That | WordClass.ThatPronoun) || layer.IsWord(t) && layer.Tokens.Folded(t) is [_, _, _, .., not Letters.Alef and not Letters.Waw and not Letters.Yeh, Letters.Teh]) return true;
        }

        return false;
    }

    /// <summary>"While", "whereas", with no verb of saying behind it: what was said goes on.</summary>
    private bool GoesOn(int t)
    {
        if (!layer.Is(t, WordClass.Topic) || layer.IsJoined(t) || t < 2 || layer.Tokens[t - 1].Kind == TokenKind.Quote || layer.Tokens[t - 2].Kind == TokenKind.Quote) return false;
        var after = layer.LastOf(t, WordClass.Break) + 1;
        for (var next = after; next < after + 3 && next < layer.Tokens.Count; next++)
        {
            if (layer.Is(next, WordClass.Cue)) return false;
        }

        return true;
    }

    private bool IsTrimmed(int token, int first)
    {
        switch (layer.Tokens[token].Kind)
        {
            case TokenKind.LineEnd: return true;
            case TokenKind.Sign: return !layer.IsSign(token, ')') && !layer.IsSign(token, '(') && !layer.IsSign(token, '%') || layer.IsSign(token, '(');
            case TokenKind.Quote:
                for (var t = token - 1; t >= Math.Max(first - 1, 0) && token - t < 400; t--)
                {
                    if (layer.Quotations.OpenedAt(t) is >= 0 and var q && layer.Quotations.All[q].Closed && layer.Quotations.All[q].End == token) return t < first;
                }

                return true;
            default: return false;
        }
    }

    private bool HoldsQuotation(int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (layer.Quotations.OpenedAt(t) is >= 0 and var q && layer.Quotations.All[q].End > layer.Quotations.All[q].First && !IsName(layer.Quotations.All[q])) return true;
        }

        return false;
    }

    /// <summary>Whether marks hold a name: after a word that names, or a mention.</summary>
    private bool IsName(Quotation quotation)
    {
        var length = quotation.End - quotation.First;
        if (length > NameLength + 2) return false;
        if (quotation.Open > 0 && layer.Is(quotation.Open - 1, WordClass.Naming) || layer.IsAfterBy(Math.Max(quotation.Open - 1, 0), WordClass.Naming)) return true;
        if (quotation.Open > 1 && layer.IsWord(quotation.Open - 1) && layer.Tokens.Folded(quotation.Open - 1) is [Letters.Waw] && layer.Tokens[quotation.Open - 2].Kind is TokenKind.Quote or TokenKind.Sign) return length <= NameLength;
        return length <= NameLength + 1 && layer.Named.Covering(quotation.First) is { } mention && mention.Last >= quotation.End - 1 && mention.First <= quotation.First + 1;
    }
}
