using Hudna.Lexicon.Phrases;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>The verb that carries a noun of action ("launched a raid"), or the verb a trigger is itself.</summary>
/// <param name="Token">Its index, or -1 when a noun stands without one.</param>
internal readonly record struct Governor(int Token, WordForm Form, Proclitics Attached)
{
    public static Governor None { get; } = new(-1, WordForm.Noun, Proclitics.None);

    private const int FarthestBefore = 16, FarthestAfter = 4, FarthestNoun = 5;

    public bool IsVerb => Form is WordForm.Past or WordForm.Present;

    /// <summary>The trigger if it is a verb; else the nearest carrying verb or noun before it in its clause, else right after it.</summary>
    public static Governor Of(Candidate at, EventMarks marks, TokenList tokens, Grammar grammar)
    {
        if (at.IsVerb) return new(at.First, at.Word.Form, at.Attached);
        if (marks.Is(at.First - 1, grammar.Agent)) return None;
        if (marks.Is(at.First, grammar.ByPhone)) return OfAdverb(at, marks);
        var carries = grammar.Light | grammar.Suffer;
        var noun = None;
        // "Shelled the airport during the unloading": a noun behind "during" is of no verb before it.
        var titles = 0;
        for (var t = at.First - 1; !marks.Is(at.First - 1, grammar.During) && t >= at.Clause.First && at.First - t <= FarthestBefore + titles; t--)
        {
            // "The prince, deputy of the head of the council, minister of defence, received a call": titles part nobody from his verb.
            if (marks.Is(t, grammar.Official | grammar.Honour)) titles++;
            if (at.First - t > FarthestBefore && marks.Is(t - 1, grammar.Relative)) break;
            // "The inquiry that the state carries out into the blast": the verb has its object before it.
            if (noun.Token < 0 && marks.Is(t - 1, grammar.Relative) && marks.Is(at.First - 1, grammar.Within) && Agreeing.HasObject(tokens.Folded(t))) continue;
            if (marks.Is(t, carries) && Carrier(t, marks, carries, grammar) is { } found)
            {
                if (found.IsVerb) return found;
                if (at.First - t > FarthestNoun) continue;
                // "Announced the start of fighting": the noun carries, the verb before it has the subject.
                (noun, carries) = (found, carries | grammar.Announce);
            }

            if (noun.Token >= 0 && marks.Is(t, grammar.Relative)) break;
            if (marks.Is(t, grammar.Report) && !marks.Is(t, grammar.Announce)) break;
            if (marks.Is(t, grammar.Beside) && !marks.Is(t + 1, WordClasses.Bit(WordClasses.Time))) break;
        }

        if (noun.Token >= 0) return noun;
        // "The operations that the state carries out": the relative clause right behind the noun has its verb.
        var relative = marks.Is(at.Last + 1, grammar.Relative) ? at.Last + 1 : at.Last + 2;
        if (marks.Is(relative, grammar.Relative) && relative + 1 < at.Sentence.EndToken && Carrier(relative + 1, marks, carries, grammar) is { IsVerb: true } behind) return behind;
        for (var t = at.Last + 1; t < at.Clause.End && t - at.Last <= FarthestAfter; t++)
        {
            if (marks.Is(t, carries) && Carrier(t, marks, carries, grammar) is { IsVerb: true } found) return found;
            if (marks.Is(t, grammar.Party | grammar.Truce | grammar.Aside | grammar.Against | grammar.From)) break;
        }

        return None;
    }

    /// <summary>"Spoke by telephone": whatever verb the adverb goes with; "spoke" is written like "happens", which nobody does.</summary>
    private static Governor OfAdverb(Candidate at, EventMarks marks)
    {
        for (var t = at.First - 1; t >= at.Clause.First && at.First - t <= FarthestBefore; t--)
        {
            var found = None;
            foreach (var hit in marks.HitsAt(t))
            {
                if (hit.Value.IsVerb && found.Form != WordForm.Past) found = new(t, hit.Value.Form, hit.Attached);
            }

            if (found.IsVerb) return found;
        }

        return None;
    }

    private static Governor? Carrier(int token, EventMarks marks, ClassSet carries, Grammar grammar)
    {
        PhraseHit<EventWord>? noun = null;
        foreach (var hit in marks.HitsAt(token))
        {
            if (hit.Value.IsNoun && WordClasses.Bit(hit.Value.Class).Overlaps(carries)) noun = hit;
        }

        // "On holding" is written like "on" and "held": a noun stands behind a preposition.
        if (noun is { } held && marks.Is(token - 1, grammar.Against) && !marks.Is(token, grammar.Suffer)) return new(token, held.Value.Form, held.Attached);
        foreach (var hit in marks.HitsAt(token))
        {
            if (!WordClasses.Bit(hit.Value.Class).Overlaps(carries)) continue;
            // "By launching" is written like "by" and "launched": a verb takes no preposition.
            if (hit.Value.IsVerb && (hit.Attached & (Proclitics.By | Proclitics.To | Proclitics.Like)) != 0) continue;
            if (hit.Value.IsVerb) return new(token, hit.Value.Form, hit.Attached);
        }

        return noun is { } found ? new(token, found.Value.Form, found.Attached) : null;
    }
}
