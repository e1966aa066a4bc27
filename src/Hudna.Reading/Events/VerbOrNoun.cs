using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Tells the past verb from the verbal noun where unvowelled writing does not ("bombed" and "bombing" are one form): by what stands before
/// and after. A word that is listed as one of them only is that.
/// </summary>
internal sealed class VerbOrNoun(Analysis analysis, EventMarks marks, Grammar grammar)
{
    /// <summary>Whether the hits at a token are verbs here; false when none of them can be one.</summary>
    public bool IsVerb(int token)
    {
        // "At dawn" is written like "they two blew up".
        if (Letters.EndsInTanwin(analysis.Tokens[token].Span.Of(analysis.Text))) return false;
        bool verb = false, noun = false;
        foreach (var hit in marks.HitsAt(token))
        {
            // "To strike", and not "to" and "struck".
            verb |= hit.Value.IsVerb && !(hit.Value.Form == WordForm.Past && (hit.Attached & Proclitics.To) != 0);
            noun |= hit.Value.IsNoun;
        }

        return verb && (!noun || IsVerbByPlace(token));
    }

    private bool IsVerbByPlace(int token)
    {
        var joined = false;
        var plain = false;
        foreach (var hit in marks.HitsAt(token))
        {
            // "Which [they retook] (it)" is written like "its retaking", but a relative takes a verb.
            if (hit.Value.Form == WordForm.DefiniteNoun) return marks.Is(token - 1, grammar.Relative) && Agreeing.HasObject(analysis.Tokens.Folded(token));
            if (!hit.Value.IsVerb || (hit.Attached & (Proclitics.By | Proclitics.To | Proclitics.Like)) != 0) continue;
            plain = true;
            joined |= (hit.Attached & (Proclitics.And | Proclitics.So)) != 0;
        }

        if (!plain) return false;
        var before = token - 1;
        var opens = before < 0 || analysis.SentenceOf(before) != analysis.SentenceOf(token) || analysis.Tokens[before].Kind is TokenKind.Sign or TokenKind.Quote;
        var subjectFollows = marks.Is(token + 1, grammar.Party | grammar.Unit | grammar.Official);
        if (opens || joined) return subjectFollows;
        // "Has pledged", "may strike": only a verb stands behind these.
        if (marks.Is(before, grammar.Relative | grammar.That | grammar.Boundary | grammar.May)) return true;
        return marks.Is(before, grammar.Party) && (!subjectFollows || IsSubject(before));
    }

    /// <summary>"That the forces [bombed] rebels": a party right behind "that" or at the head of a sentence waits for its verb.</summary>
    private bool IsSubject(int last)
    {
        if (analysis.Named.Covering(last) is not { Attached: Proclitics.None } party || party.Last != last) return false;
        var before = party.First - 1;
        return before < 0 || marks.Is(before, grammar.That) || analysis.SentenceOf(before) != analysis.SentenceOf(last);
    }
}
