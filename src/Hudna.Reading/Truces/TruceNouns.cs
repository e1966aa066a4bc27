using Hudna.Lexicon.Phrases;
using Hudna.Reading.Events;
using Hudna.Reading.Talks;
using Hudna.Text;

namespace Hudna.Reading.Truces;

/// <summary>Finds where an article names a truce. A calming of something ("to calm fears") is written like a truce and is none.</summary>
internal sealed class TruceNouns(WordClasses classes, OrdinalWords ordinals)
{
    // "The humanitarian truce, the third": a mark stands at most so far behind the noun.
    private const int MarkBehind = 2;

    private readonly ClassSet _truce = classes.Mask("truce"), _calming = classes.Mask("calming"), _former = classes.Mask("former");
    private readonly ClassSet _small = classes.Mask("aside") | classes.Mask("between") | classes.Mask("with") | classes.Mask("term-cue") | classes.Mask("relative");

    public List<TruceNoun> In(Telling telling)
    {
        var found = new List<TruceNoun>();
        for (var t = 0; t < telling.Marks.Count; t++)
        {
            if (!telling.Marks.Is(t, _truce) || Longest(t, telling.Marks) is not { } hit || IsCalming(hit, telling)) continue;
            found.Add(Noun(hit, telling));
            t = hit.Last;
        }

        return found;
    }

    private PhraseHit<EventWord>? Longest(int token, EventMarks marks)
    {
        PhraseHit<EventWord>? longest = null;
        foreach (var hit in marks.HitsAt(token))
        {
            if (WordClasses.Bit(hit.Value.Class).Overlaps(_truce) && !(longest?.Last >= hit.Last)) longest = hit;
        }

        return longest;
    }

    /// <summary>Only an adjective, a preposition, a length or nothing stands behind a truce; what is calmed stands there otherwise.</summary>
    private bool IsCalming(PhraseHit<EventWord> hit, Telling telling)
    {
        if (hit.First != hit.Last || !telling.Marks.Is(hit.First, _calming)) return false;
        var next = hit.Last + 1;
        var tokens = telling.Analysis.Tokens;
        if (next >= tokens.Count || tokens[next].Kind != TokenKind.Word || telling.Marks.Is(next, _small)) return false;
        var word = tokens.Folded(next);
        return word[^1] is not (Letters.TehMarbuta or Letters.Heh) || word is [Letters.Alef, Letters.Lam, ..];
    }

    private TruceNoun Noun(PhraseHit<EventWord> hit, Telling telling)
    {
        var analysis = telling.Analysis;
        var folded = analysis.Tokens[hit.First].Folded;
        var start = analysis.Folded.ToOriginal(new Span(Math.Min(folded.Start + hit.AttachedLength, folded.End - 1), folded.End)).Start;
        int? ordinal = null;
        var former = false;
        for (var t = hit.Last + 1; t <= hit.Last + MarkBehind && analysis.Tokens.Count > t && analysis.SentenceOf(t) == analysis.SentenceOf(hit.First); t++)
        {
            ordinal ??= ordinals.At(analysis.Tokens, t)?.Value;
            former |= telling.Marks.Is(t, _former);
        }

        return new(hit.First, hit.Last, new(start, analysis.Tokens[hit.Last].Span.End), ordinal, former, hit.Value.Form == WordForm.Noun && !analysis.Tokens.Folded(hit.First).StartsWith([Letters.Alef, Letters.Lam]));
    }
}
