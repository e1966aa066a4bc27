using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>The second side where a clause names only one beside the event: behind "between A …", or before "fighting with B".</summary>
internal sealed class Opponents(Analysis analysis, EventMarks marks, Grammar grammar)
{
    private const int FarthestBack = 40, FarthestBetween = 12, FarthestHand = 24, BesideHand = 3;

    /// <summary>"Between A, who …, and B", "between A on one hand and B and C on the other": B, and who is joined to it.</summary>
    public List<PartyPhrase> BehindBetween(Draft draft, Party first, Clause scope)
    {
        var found = new List<PartyPhrase>();
        if (first.Span is not { } span) return found;
        var (open, start) = (analysis.Tokens.FirstAt(span.Start), analysis.Tokens.FirstAt(span.End - 1) + 1);
        var isBetween = start > draft.At.Last && analysis.Named.StartingAt(open) is { Attached: var before } && (before & Proclitics.And) == 0
            && marks.FindLast(open - 4, open, grammar.Between) > draft.At.Last;
        if (!isBetween)
        {
            if (scope.End >= draft.At.Clause.End || !marks.Is(scope.End, grammar.Relative)) return found;
            start = scope.End;
        }

        var hand = isBetween ? marks.Find(start, Math.Min(start + FarthestHand, draft.At.Sentence.EndToken), grammar.OneHand) : -1;
        // Several on the first side: only "on one hand" tells where it ends.
        if (hand < 0 && draft.Participants.Count > 1) return found;
        if (hand >= 0) start = hand + 1;
        var end = hand >= 0 ? Math.Min(draft.At.Sentence.EndToken, start + FarthestBetween) : draft.At.Clause.End;
        for (var t = start; t < end && (scope.End <= t || t - start <= FarthestBetween); t++)
        {
            if (hand >= 0 && found.Count == 0 && t - start > BesideHand) break;
            if (analysis.Named.PartyAt(analysis.Tokens, t) is not { } party) continue;
            if ((party.Words.Attached & Proclitics.And) != 0) found.Add(party);
            else if (found.Count > 0) break;
            t = party.Last;
            if (found.Count > 0 && (t + 1 >= analysis.Tokens.Count || analysis.Named.StartingAt(t + 1) is not { Attached: var attached } || (attached & Proclitics.And) == 0)) break;
        }

        return found;
    }

    /// <summary>
    /// "A took the town after fighting with B", "30 of A were killed in fighting with B": the force named last before the fighting that is
    /// somebody's subject, or whose dead are counted.
    /// </summary>
    public PartyPhrase? Before(Draft draft, Party first, Links links)
    {
        var at = draft.At;
        if (first.Span is not { } span || span.Start < analysis.Tokens[at.First].Span.Start) return null;
        // "Between it and B" names the first side by a pronoun.
        var between = marks.Find(at.Last + 1, analysis.Tokens.FirstAt(span.Start), grammar.Between);
        if (between >= 0 && !marks.Is(between - 1, grammar.Among)) return null;
        var whole = at with { Clause = new(at.Sentence.FirstToken, at.Clause.End) };
        for (var t = at.First - 1; t >= at.Sentence.FirstToken && at.First - t <= FarthestBack; t--)
        {
            if (analysis.Named.PartyAt(analysis.Tokens, t) is not { } party || !IsForce(party) || Draft.Same(party.ToParty(analysis.Text), first)) continue;
            if (links.Of(party.Words, whole) == Link.Bare) return party;
        }

        return null;
    }

    private bool IsForce(PartyPhrase party) => party.Kind == MentionKind.ArmedGroup
        || (party.Kind == MentionKind.Organisation && party.Actor is not null && marks.Find(party.First - 1, party.Last + 1, grammar.Armed) >= 0);
}
