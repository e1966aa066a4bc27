using System.Runtime.InteropServices;
using Hudna.Lexicon.Phrases;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>One article as the mechanism of attribution sees it: the classes of its words, its quotations, its mentions.</summary>
internal sealed class Layer
{
    private const Proclitics Joining = Proclitics.And | Proclitics.So;

    private readonly List<PhraseHit<WordEntry>> _hits = [];
    private readonly int[] _firstHit;
    private readonly WordClass[] _plain;
    private readonly WordClass[] _afterBy;
    private readonly WordClass[] _afterTo;
    private readonly bool[] _timed;
    private readonly bool[] _bare;

    public Layer(Analysis analysis, PhraseTrie<WordEntry> words)
    {
        Analysis = analysis;
        var count = analysis.Tokens.Count;
        _firstHit = new int[count + 1];
        _plain = new WordClass[count + 1];
        _afterBy = new WordClass[count + 1];
        _afterTo = new WordClass[count + 1];
        _timed = new bool[count + 1];
        _bare = new bool[count + 1];
        for (var t = 0; t < count; t++)
        {
            _firstHit[t] = _hits.Count;
            if (analysis.SentenceOf(t) < 0 || Tokens[t].Kind != TokenKind.Word) continue;
            words.FindAt(Tokens, t, _hits);
            Classify(t);
        }

        _firstHit[count] = _hits.Count;
        Quotations = QuotationFinder.Of(analysis);
        foreach (var time in analysis.Times)
        {
            for (var t = Tokens.FirstAt(time.Span.Start); t < count && Tokens[t].Span.Start < time.Span.End; t++) _timed[t] = true;
        }
    }

    public Analysis Analysis { get; }

    public TokenList Tokens => Analysis.Tokens;

    public NamedPhrases Named => Analysis.Named;

    public QuotationFinder Quotations { get; }

    /// <summary>Phrases that begin at a token, in every reading of its particles.</summary>
    public ReadOnlySpan<PhraseHit<WordEntry>> HitsAt(int token) => CollectionsMarshal.AsSpan(_hits)[_firstHit[token].._firstHit[token + 1]];

    /// <summary>Whether a word of a class begins at a token, with nothing but a conjunction attached.</summary>
    public bool Is(int token, WordClass any) => (_plain[token] & any) != 0;

    /// <summary>Whether a word of a class begins at a token with nothing attached, not even a conjunction.</summary>
    public bool IsUnattached(int token, WordClass any)
    {
        foreach (var hit in HitsAt(token))
        {
            if (hit.Attached == Proclitics.None && (hit.Value.Class & any) != 0) return true;
        }

        return false;
    }

    /// <summary>Whether a word of a class stands at a token behind an attached "by".</summary>
    public bool IsAfterBy(int token, WordClass any) => (_afterBy[token] & any) != 0;

    public bool IsAfterTo(int token, WordClass any) => (_afterTo[token] & any) != 0;

    public bool IsThat(int token) => IsWord(token) && Tokens.Folded(token)[0] is not (Letters.Waw or Letters.Feh) && (Is(token, WordClass.That | WordClass.ThatPronoun) || IsAfterBy(token, WordClass.That | WordClass.ThatPronoun));

    public bool IsTimed(int token) => _timed[token];

    public bool IsWord(int token) => token >= 0 && token < Tokens.Count && Tokens[token].Kind == TokenKind.Word;

    public bool IsSign(int token, char sign) => token >= 0 && token < Tokens.Count && Tokens[token].Kind == TokenKind.Sign && Tokens.Folded(token)[0] == sign;

    public bool IsComma(int token) => IsSign(token, Letters.ArabicComma) || IsSign(token, ',') || IsSign(token, Letters.ArabicSemicolon) || IsSign(token, ';');

    public bool IsDefinite(int token) => IsWord(token) && Tokens.Folded(token) is [Letters.Alef, Letters.Lam, _, _, ..] && !_bare[token];

    /// <summary>Whether the word begins with an attached "by" or "to" and the article.</summary>
    public bool IsAttachedDefinite(int token) =>
        IsWord(token) && Tokens.Folded(token) is [Letters.Beh or Letters.Kaf, Letters.Alef, Letters.Lam, _, _, ..] or [Letters.Lam, Letters.Lam, _, _, ..];

    /// <summary>Whether the word has the shape of a verb of the future, a present behind the particle: s- and a prefix of person.</summary>
    public bool IsFuture(int token)
    {
        if (!IsWord(token) || Is(token, WordClass.NoFuture) || Named.Covering(token) is not null) return false;
        var word = Tokens.Folded(token);
        if (word is [Letters.Waw or Letters.Feh, Letters.Seen, ..]) word = word[1..];
        return word is [Letters.Seen, Letters.Yeh or Letters.Teh or Letters.Noon or Letters.Alef, _, _, ..];
    }

    /// <summary>Whether the word is joined to what stands before by an attached "and".</summary>
    public bool IsJoined(int token) => IsWord(token) && Tokens.Folded(token) is [Letters.Waw, _, _, ..];

    /// <summary>The last token of the longest phrase of a class that begins at a token, or -1.</summary>
    public int LastOf(int token, WordClass any)
    {
        var last = -1;
        foreach (var hit in HitsAt(token))
        {
            if ((hit.Value.Class & any) != 0 && (hit.Attached & ~Joining) == 0 && hit.Last > last) last = hit.Last;
        }

        return last;
    }

    private void Classify(int token)
    {
        for (var h = _firstHit[token]; h < _hits.Count; h++)
        {
            var hit = _hits[h];
            _bare[token] |= hit is { Value.Bare: true, Attached: Proclitics.None };
            if ((hit.Attached & ~Joining) == 0) _plain[token] |= hit.Value.Class;
            else if ((hit.Attached & ~(Joining | Proclitics.By)) == 0) _afterBy[token] |= hit.Value.Class;
            else if ((hit.Attached & ~(Joining | Proclitics.To | Proclitics.HiddenArticle)) == 0) _afterTo[token] |= hit.Value.Class;
        }
    }
}
