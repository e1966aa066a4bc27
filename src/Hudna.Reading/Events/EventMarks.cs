using Hudna.Lexicon.Phrases;
using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Reading.Quantities;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>What each token of an article is to the event rules: the classes it belongs to, and the lexicon's hits that begin there.</summary>
internal sealed class EventMarks
{
    private readonly ClassSet[] _masks;
    private readonly List<PhraseHit<EventWord>> _hits = [];
    private readonly int[] _firstHit;

    private EventMarks(int tokens)
    {
        _masks = new ClassSet[tokens];
        _firstHit = new int[tokens + 1];
    }

    public static EventMarks Of(Analysis analysis, EventLexicon lexicon)
    {
        var tokens = analysis.Tokens;
        var marks = new EventMarks(tokens.Count);
        for (var t = 0; t < tokens.Count; t++)
        {
            marks._firstHit[t] = marks._hits.Count;
            if (analysis.SentenceOf(t) >= 0 && tokens[t].Kind == TokenKind.Word) lexicon.Words.FindAt(tokens, t, marks._hits);
            for (var h = marks._firstHit[t]; h < marks._hits.Count; h++)
            {
                var hit = marks._hits[h];
                for (var i = hit.First; i <= hit.Last; i++) marks._masks[i] |= WordClasses.Bit(hit.Value.Class);
            }
        }

        marks._firstHit[tokens.Count] = marks._hits.Count;
        foreach (var block in analysis.Article.Blocks)
        {
            if (block.Kind == BlockKind.Headline) marks.MarkSpan(tokens, block.Span, WordClasses.Headline);
        }

        foreach (var phrase in analysis.Named.All) marks.MarkPhrase(phrase);
        foreach (var time in analysis.Times) marks.MarkSpan(tokens, time.Span, WordClasses.Time);
        foreach (var quantity in analysis.Quantities)
        {
            if (quantity.Counts == "killed") marks.MarkSpan(tokens, quantity.Span, WordClasses.Killed);
            else if (quantity.Counts == "injured") marks.MarkSpan(tokens, quantity.Span, WordClasses.Injured);
        }

        foreach (var count in analysis.Counts) marks.MarkObject(tokens, count);

        return marks;
    }

    public int Count => _masks.Length;

    public ClassSet this[int token] => _masks[token];

    public bool Is(int token, ClassSet classes) => token >= 0 && token < _masks.Length && _masks[token].Overlaps(classes);

    /// <summary>The hits that begin at a token; none before the first and behind the last.</summary>
    public ReadOnlySpan<PhraseHit<EventWord>> HitsAt(int token) =>
        token >= 0 && token < _masks.Length ? System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_hits)[_firstHit[token].._firstHit[token + 1]] : default;

    /// <summary>Whether a word of the lexicon that begins at a token can be a verb; what it is there, <see cref="VerbOrNoun"/> tells.</summary>
    public bool MayBeVerb(int token)
    {
        foreach (var hit in HitsAt(token))
        {
            if (hit.Value.IsVerb) return true;
        }

        return false;
    }

    /// <summary>The first token of [from, to) that belongs to one of the classes, or -1.</summary>
    public int Find(int from, int to, ClassSet classes)
    {
        for (var t = Math.Max(from, 0); t < to && t < _masks.Length; t++)
        {
            if (_masks[t].Overlaps(classes)) return t;
        }

        return -1;
    }

    /// <summary>The last token of [from, to) that belongs to one of the classes, or -1.</summary>
    public int FindLast(int from, int to, ClassSet classes)
    {
        for (var t = Math.Min(to, _masks.Length) - 1; t >= from && t >= 0; t--)
        {
            if (_masks[t].Overlaps(classes)) return t;
        }

        return -1;
    }

    public int CountOf(int from, int to, ClassSet classes)
    {
        var count = 0;
        for (var t = from; t < to; t++)
        {
            if (_masks[t].Overlaps(classes)) count++;
        }

        return count;
    }

    /// <summary>A noun of action joined by "and" opens another matter with parties and places of its own: "the liberation of A and the start of …".</summary>
    public bool OpensAnother(int token, Grammar grammar)
    {
        foreach (var hit in HitsAt(token))
        {
            if (hit.Value.IsNoun && (hit.Attached & Proclitics.And) != 0 && WordClasses.Bit(hit.Value.Class).Overlaps(grammar.Light)) return true;
        }

        return false;
    }

    private void MarkPhrase(NamedPhrase phrase)
    {
        var bits = phrase.IsParty ? WordClasses.Bit(WordClasses.Party) : ClassSet.None;
        if (phrase.Place is not null || phrase.Kind is MentionKind.Place or MentionKind.State) bits |= WordClasses.Bit(WordClasses.Place);
        if (phrase.Kind is MentionKind.Person or MentionKind.Office) bits |= WordClasses.Bit(WordClasses.Personal);
        if (phrase.Kind == MentionKind.Media) bits |= WordClasses.Bit(WordClasses.Media);
        if (phrase.Kind == MentionKind.ArmedGroup) bits |= WordClasses.Bit(WordClasses.Force);
        for (var t = phrase.First; t <= phrase.Last; t++) _masks[t] |= bits;
    }

    /// <summary>People counted as the object of a verb would be: no particle before them, and no part of others.</summary>
    private void MarkObject(TokenList tokens, Count count)
    {
        if (count.IsPart || (count.Quantity.Whom is null && count.Quantity.Counts is not ("killed" or "detainees"))) return;
        var first = tokens.FirstAt(count.Quantity.Span.Start);
        if (first < tokens.Count && tokens[first].Span.Start == count.Quantity.Span.Start) MarkSpan(tokens, count.Quantity.Span, WordClasses.Counted);
    }

    private void MarkSpan(TokenList tokens, Span span, int number)
    {
        for (var t = tokens.FirstAt(span.Start); t < tokens.Count && tokens[t].Span.Start < span.End; t++) _masks[t] |= WordClasses.Bit(number);
    }
}
