using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// People without a side whom a deed is aimed at, by what they are called: "attacks on civilians", "an attack that targeted activists", "the
/// police attacked the worshippers". People who are only counted among the dead were no aim.
/// </summary>
internal sealed class PeopleHit(Analysis analysis, EventMarks marks, Grammar grammar)
{
    // "Fierce attacks, by night, on civilians"; "attacked, the men of the police, this morning, the worshippers" in tokens.
    private const int FarthestAgainst = 5, FarthestObject = 8, FarthestHit = 9;

    /// <summary>Adds those whom the deed fell on; in place of a shorter name for them.</summary>
    public void Add(Draft draft, Clause scope)
    {
        if (draft.Type is not (EventType.Airstrike or EventType.Shelling or EventType.GroundAttack or EventType.Bombing)) return;
        if ((Targeted(draft.At, scope) ?? Against(draft.At, scope) ?? Object(draft)) is not { } head) return;
        var people = Named(head);
        draft.Targets.RemoveAll(known => known is { Actor: null, Span: { } span } && people.Span!.Value.Overlaps(span));
        draft.Initiators.RemoveAll(known => known is { Actor: null, Span: { } span } && people.Span!.Value.Overlaps(span));
        draft.Add(Part.Targets, people);
        draft.Bystanders = people;
    }

    /// <summary>Behind a verb of hitting whose subject is the deed, or a word for the deed stands between: "an attack targeted, in the town, a group of activists".</summary>
    private int? Targeted(Candidate at, Clause scope)
    {
        if (at.IsVerb) return null;
        for (var verb = scope.First; verb < scope.End; verb++)
        {
            if (!marks.Is(verb, grammar.Hitting) || Agreeing.HasObject(analysis.Tokens.Folded(verb))) continue;
            if (verb > at.Last && marks.Find(at.Last + 1, verb, grammar.Deadly | grammar.That | grammar.Report) >= 0) continue;
            if (Find(verb + 1, Math.Min(scope.End, verb + 1 + FarthestHit), at, grammar.Aside) is { } head) return head;
        }

        return null;
    }

    /// <summary>Right behind "against" or "on", for "against" anywhere in the clause.</summary>
    private int? Against(Candidate at, Clause scope)
    {
        for (var t = at.Last + 1; t < scope.End; t++)
        {
            if (marks.Is(t, grammar.That | grammar.Report)) return null;
            if (!marks.Is(t, grammar.Against) || (t - at.Last > FarthestAgainst && !marks.Is(t, grammar.Versus))) continue;
            if (HeadAt(t + 1, scope.End) is { } head) return head;
        }

        return null;
    }

    /// <summary>The object of the verb of the deed, behind its subject, or the genitive of "the attacking of"; a killing has its own dead.</summary>
    private int? Object(Draft draft)
    {
        var at = draft.At;
        if (draft.IsSlaying || WordClasses.Bit(draft.Rule.Trigger).Overlaps(grammar.Murder) || marks.Is(at.First, grammar.Murder)) return null;
        if (at.IsVerb) return Find(at.Last + 1, Math.Min(at.Clause.End, at.Last + 1 + FarthestObject), at, ClassSet.None);
        return marks.Is(at.Last, grammar.Onto) ? HeadAt(at.Last + 1, at.Clause.End) : null;
    }

    /// <summary>The first people in [first, end) with no preposition, joint or verb before them.</summary>
    /// <param name="passed">Prepositions that may stand before them, with a place.</param>
    private int? Find(int first, int end, Candidate at, ClassSet passed)
    {
        for (var t = first; t < end; t++)
        {
            if (HeadAt(t, end) is { } head) return head;
            if (t >= at.First && t <= at.Last) continue;
            if (marks.Is(t, passed) && (marks.Is(t + 1, grammar.Settlement) || analysis.Named.StartingAt(t + 1) is { Kind: MentionKind.Place or MentionKind.State }))
            {
                t = analysis.Named.StartingAt(t + 1)?.Last ?? t + 1;
                continue;
            }

            // "Hit the houses of the inhabitants".
            if (marks.Is(t, grammar.Site | grammar.Building | grammar.Settlement | grammar.Vehicle)) return null;
            if (marks.Is(t, grammar.Aside | grammar.From | grammar.Against | grammar.With | grammar.Between | grammar.That | grammar.Relative | grammar.Report | grammar.Boundary | grammar.Agent)) return null;
            // "In a town (in the south)".
            if (analysis.Tokens[t].Kind == TokenKind.Sign && EndOfAside(t, end) is { } close)
            {
                t = close;
                continue;
            }

            if (analysis.Tokens[t].Kind == TokenKind.Sign) return null;
            if (analysis.Named.StartingAt(t) is { } phrase)
            {
                // Behind a verb of hitting a party is what was hit.
                if (phrase.IsParty && !passed.IsEmpty) return null;
                t = phrase.Last;
                continue;
            }

            if (IsAttached(t)) return null;
        }

        return null;
    }

    /// <summary>Where a bracket of a word or two closes; null when none opens here.</summary>
    private int? EndOfAside(int token, int end)
    {
        if (analysis.Tokens.Folded(token) is not ['(']) return null;
        for (var t = token + 2; t <= token + 3 && t < end; t++)
        {
            if (analysis.Tokens.Folded(t) is [')']) return t;
        }

        return null;
    }

    /// <summary>The noun for people at a token, or behind "a gathering of", or behind their number.</summary>
    private int? HeadAt(int token, int end)
    {
        var gathered = false;
        for (var t = token; t < end && t <= token + 2; t++)
        {
            if (IsPeople(t, gathered)) return t;
            if (marks.Is(t, grammar.Gathering)) gathered = true;
            else if (!marks.Is(t, grammar.AllOf) && analysis.Tokens[t].Kind != TokenKind.Number && !analysis.IsCounting(t)) return null;
        }

        return null;
    }

    /// <summary>People by a noun that is no part of a longer name, with no particle before it but the "of" of a gathering.</summary>
    private bool IsPeople(int token, bool gathered)
    {
        if (analysis.Named.Covering(token) is { } phrase && (phrase.Actor is not null || phrase.First != token || phrase.Form != NameForm.Generic)) return false;
        foreach (var hit in marks.HitsAt(token))
        {
            if (WordClasses.Bit(hit.Value.Class).Overlaps(grammar.Bystander) && (hit.Attached == Proclitics.None || (gathered && hit.Attached is Proclitics.To or (Proclitics.To | Proclitics.HiddenArticle)))) return true;
        }

        return false;
    }

    private bool IsAttached(int token)
    {
        foreach (var hit in marks.HitsAt(token))
        {
            if (hit.Value.IsNoun && (hit.Attached & (Proclitics.By | Proclitics.To | Proclitics.And)) != 0) return true;
        }

        return false;
    }

    /// <summary>What they are called: with an adjective in the sound plural and what that governs, where they are new to the text ("activists supporting the cause").</summary>
    private Party Named(int head)
    {
        var start = analysis.Tokens[head].Span.Start;
        foreach (var hit in marks.HitsAt(head))
        {
            if (WordClasses.Bit(hit.Value.Class).Overlaps(grammar.Bystander) && hit.Attached == Proclitics.To) start = analysis.Tokens[head].Span.Start + hit.AttachedLength;
        }

        var last = head;
        if (!IsDefinite(head))
        {
            while (last - head < 2 && last + 1 < analysis.Tokens.Count && analysis.Tokens.Folded(last + 1) is [_, _, _, .., Letters.Yeh, Letters.Noon] and not [Letters.Waw or Letters.Beh or Letters.Lam, ..] && !IsDefinite(last + 1) && !marks.Is(last + 1, grammar.Bystander)) last++;
            if (last > head && last + 1 < analysis.Tokens.Count && analysis.Tokens.Folded(last + 1) is [Letters.Lam, Letters.Lam, _, _, ..])
            {
                last++;
                if (last + 1 < analysis.Tokens.Count && analysis.Tokens.Folded(last + 1) is [Letters.Alef, Letters.Lam, _, _, .., Letters.Yeh or Letters.TehMarbuta] && analysis.Tokens[last + 1].Kind == TokenKind.Word) last++;
            }
        }

        var span = new Span(start, analysis.Tokens[last].Span.End);
        return new(span, null, span.Of(analysis.Text));
    }

    private bool IsDefinite(int token) => analysis.Tokens.Folded(token) is [Letters.Alef, Letters.Lam, _, _, ..] or [Letters.Lam, Letters.Lam, _, _, ..];
}
