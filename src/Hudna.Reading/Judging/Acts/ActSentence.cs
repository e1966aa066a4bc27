using Hudna.Lexicon.Phrases;
using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;

namespace Hudna.Reading.Judging.Acts;

/// <summary>The tokens of a single sentence with their word classes, names and times.</summary>
internal sealed class ActSentence
{
    private readonly ActLexicon _lexicon;
    private readonly ClassSet[] _classes;
    private readonly VerbForm?[] _verbs;
    private readonly bool[] _inTime;
    private readonly Named?[] _named;

    public ActSentence(Model.Reading reading, ActLexicon lexicon)
    {
        _lexicon = lexicon;
        Text = reading.Text;
        Tokens = TokenList.Of(Text);
        _classes = new ClassSet[Tokens.Count];
        _verbs = new VerbForm?[Tokens.Count];
        _inTime = new bool[Tokens.Count];
        _named = new Named?[Tokens.Count];
        foreach (var time in reading.Times) ForEach(time.Span, t => _inTime[t] = true);
        foreach (var mention in reading.Mentions.OrderByDescending(mention => mention.Span.Length)) Name(mention);
        var hits = new List<PhraseHit<EventWord>>();
        for (var t = 0; t < Tokens.Count; t++)
        {
            if (Tokens[t].Kind != TokenKind.Word) continue;
            hits.Clear();
            lexicon.Words.Words.FindAt(Tokens, t, hits);
            // The seen of "will" stands before present verbs only: "inhabitants" is not "will" and "was".
            hits.RemoveAll(hit => (hit.Attached & Proclitics.Will) != 0 && hit.Value.Form != WordForm.Present);
            foreach (var hit in hits)
            {
                for (var i = hit.First; i <= hit.Last; i++) _classes[i] |= WordClasses.Bit(hit.Value.Class);
            }

            _verbs[t] = VerbAt(t, hits);
        }
    }

    public string Text { get; }

    public TokenList Tokens { get; }

    public int Count => Tokens.Count;

    public bool Is(int token, in ClassSet classes) => token >= 0 && token < Count && _classes[token].Overlaps(classes);

    /// <summary>The verb a token is, or null.</summary>
    public VerbForm? Verb(int token) => token >= 0 && token < Count ? _verbs[token] : null;

    public bool InTime(int token) => _inTime[token];

    /// <summary>The widest mention a token is part of, or null.</summary>
    public Named? NamedAt(int token) => token >= 0 && token < Count ? _named[token] : null;

    public ReadOnlySpan<char> Word(int token) => Tokens.Folded(token);

    public bool IsSign(int token, char sign) => token >= 0 && token < Count && Tokens[token].Kind == TokenKind.Sign && Word(token)[0] == sign;

    /// <summary>A stop, semicolon or colon.</summary>
    public bool IsStop(int token) => IsSign(token, '.') || IsSign(token, ':') || IsSign(token, Letters.ArabicSemicolon);

    /// <summary>Whether a word is joined to the one before by waw, as far as its letters tell.</summary>
    public bool IsJoined(int token) =>
        Tokens[token].Kind == TokenKind.Word && Word(token) is [Letters.Waw, _, _, _, ..] && !Is(token, _lexicon.Waw) && _named[token]?.StartsWithin(Tokens[token]) != true;

    /// <summary>A noun that may be the head of a party's phrase.</summary>
    public bool IsNoun(int token)
    {
        if (token >= Count || Tokens[token].Kind != TokenKind.Word || _inTime[token] || _verbs[token] is not null || Is(token, _lexicon.NoNoun)) return false;
        var word = Word(token);
        return (word.Length > 2 || _named[token] is not null) && Letters.IsArabic(word[0]) && word is not ([Letters.Beh or Letters.Kaf, Letters.Alef, Letters.Lam, _, ..] or [Letters.Lam, Letters.Lam, ..]);
    }

    public bool IsDefinite(int token) => Word(token) is [Letters.Alef, Letters.Lam, _, ..] or [Letters.Waw, Letters.Alef, Letters.Lam, _, ..] or [Letters.Lam, Letters.Lam, _, ..];

    /// <summary>The first token behind the clause a token stands in.</summary>
    public int ClauseEnd(int token)
    {
        var t = token + 1;
        while (t < Count && !Is(t, _lexicon.Opens) && !IsStop(t)) t++;
        return t;
    }

    private VerbForm? VerbAt(int token, List<PhraseHit<EventWord>> hits)
    {
        // No verb stands behind a preposition, nor inside a name; a body's name may begin with what is a verb here: "gathered" is written like "gathering".
        if (Is(token - 1, _lexicon.Preposition) || _named[token] is { Kind: MentionKind.Person or MentionKind.Place } || (_named[token] is { Kind: MentionKind.Organisation } body && body.First != token)) return null;
        var word = Word(token);
        bool noun = false, governed = false;
        VerbForm? verb = null;
        foreach (var hit in hits)
        {
            governed |= hit.First == hit.Last && (hit.Attached & (Proclitics.By | Proclitics.To)) != 0 && hit.Value.IsNoun;
            noun |= hit.Value.IsNoun;
            if (hit.Value.IsVerb && (hit.Attached & (Proclitics.By | Proclitics.To | Proclitics.Like)) == 0) verb = VerbForm.Of(word[hit.AttachedLength..], hit.Value.Form, _lexicon.Words);
        }

        if (verb is null && hits.Count == 0 && !_inTime[token] && _named[token] is null) verb = VerbForm.Guess(word);
        return noun && governed ? null : verb;
    }

    private void Name(Mention mention)
    {
        var first = Tokens.FirstAt(mention.Span.Start);
        // A particle attached to the name is part of its token.
        if (first > 0 && Tokens[first - 1].Span.End > mention.Span.Start) first--;
        var last = first;
        while (last + 1 < Count && Tokens[last + 1].Span.Start < mention.Span.End) last++;
        for (var t = first; t <= last && t < Count; t++) _named[t] ??= new(mention.Kind, mention.Span, first, last);
    }

    private void ForEach(Span span, Action<int> mark)
    {
        for (var t = Tokens.FirstAt(span.Start); t < Count && Tokens[t].Span.Start < span.End; t++) mark(t);
    }
}

/// <summary>A mention by its tokens, both included.</summary>
internal sealed record Named(MentionKind Kind, Span Span, int First, int Last)
{
    /// <summary>Whether the mention begins with the first letter of its first token, so that no particle is attached.</summary>
    public bool StartsWithin(Token token) => Span.Start == token.Span.Start || token.Span.Start > Span.Start;
}
