using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>Doers that the grammar of the clause itself does not give: who claims an attack, who says "it", the suicide bomber, whose aid and ships arrive.</summary>
internal sealed class Unnamed(Analysis analysis, EventMarks marks, Grammar grammar)
{
    private const int ClaimWithin = 8, ClaimBehind = 12, SelfWithin = 2, AdjectiveWithin = 3, FarthestSite = 4;

    /// <summary>Adds the doers of an event that has none yet; and the bomber, though his group is named too.</summary>
    public void Add(Draft draft, Clause scope, Subjects subjects)
    {
        var isHostile = draft.Type <= EventType.Siege && draft.Rule.Doer != Part.Participants;
        if (isHostile && draft.Targets.Count == 0 && OwnSites(draft, scope) is { } owner) draft.Add(Part.Targets, owner);
        if (isHostile) draft.Claimant = Claimant(draft.At, subjects);
        if (draft.Type == EventType.Bombing && draft.Initiators.Count > 0 && draft.Initiators.TrueForAll(party => party.Actor is not null) && Bomber(scope) is { } bomber) draft.Add(Part.Initiators, bomber);
        if (draft.Initiators.Count > 0) return;
        if (draft.Claimant is { } claimant) draft.Add(Part.Initiators, claimant);
        if (isHostile && !draft.At.IsVerb && draft.Initiators.Count == 0 && (Behind(draft.At, claims: false) ?? StandsBehind(draft.At)) is { } did) draft.Add(Part.Initiators, did);
        if (draft.Rule.Doer == Part.Initiators && Self(draft) is { } self) draft.Add(Part.Initiators, self);
        if (draft.Initiators.Count > 0) return;
        var doer = draft.Type switch { EventType.Bombing => Bomber(scope) ?? Lone(draft.At, scope), EventType.AidDelivered => Sender(scope), EventType.TruceStarted => Announcer(draft), _ => null };
        if (doer is not null) draft.Add(Part.Initiators, doer);
    }

    /// <summary>"The movement claimed responsibility for the attack", "the movement claimed an attack".</summary>
    private Party? Claimant(Candidate at, Subjects subjects)
    {
        if (at.IsVerb) return null;
        if (Behind(at, claims: true) is { } behind) return behind;
        var claim = marks.FindLast(Math.Max(at.First - ClaimWithin, at.Clause.First), at.First, grammar.Claimed);
        if (claim < 0 || marks.Find(at.Clause.First, claim, grammar.Not) >= 0) return null;
        PartyPhrase? party = null;
        for (var t = at.First - 1; party is null && t >= at.Clause.First; t--)
        {
            if (IsBody(t) is { } near && near.Words.Attached is Proclitics.None or Proclitics.And) party = near;
        }

        party ??= subjects.Before(at.Clause.First, at, false);
        return party is { Kind: MentionKind.ArmedGroup or MentionKind.Organisation or MentionKind.People } ? party.ToParty(analysis.Text) : null;
    }

    /// <summary>"The attack … which the movement claimed", "and which the movement carried out": right behind a verb whose pronoun means the deed.</summary>
    private Party? Behind(Candidate at, bool claims)
    {
        for (var t = at.Last + 1; t < at.Sentence.EndToken && t - at.Last <= ClaimBehind; t++)
        {
            if (marks.Is(t, grammar.Deadly | grammar.That | grammar.Report)) return null;
            if (IsDoneOrClaimed(t, claims) is not (> 0 and var next) || marks.Is(t - 1, grammar.Not)) continue;
            return IsBody(next) is { Words.Attached: Proclitics.None } party ? party.ToParty(analysis.Text) : null;
        }

        return null;
    }

    /// <summary>"The movement is behind the attack", "behind the bombing stands the movement's army".</summary>
    private Party? StandsBehind(Candidate at)
    {
        var back = marks.FindLast(Math.Max(at.Clause.First, at.First - SelfWithin), at.First, grammar.BackOf);
        if (back < 0) return null;
        for (var t = back - 1; t >= at.Sentence.FirstToken && back - t <= ClaimWithin; t--)
        {
            if (analysis.Named.Covering(t) is { IsParty: true } phrase)
            {
                return marks.Find(phrase.First - 2, phrase.First, grammar.Not) < 0 && marks.Find(phrase.First - 1, back, grammar.Standing) >= 0 && IsBody(phrase.First) is { } party ? party.ToParty(analysis.Text) : null;
            }

            if (!marks.Is(t, grammar.Standing)) return null;
        }

        return null;
    }

    /// <summary>Where who claims the deed, or did it, stands behind a verb with its pronoun; -1 when the verb is none such.</summary>
    private int IsDoneOrClaimed(int verb, bool claims)
    {
        if (claims) return marks.Is(verb, grammar.Claimed) && Agreeing.HasObject(analysis.Tokens.Folded(verb)) ? verb + 1 : -1;
        if (marks.Is(verb, grammar.DoneByIt)) return verb + 1;
        return marks.Is(verb, grammar.Light) && marks.Is(verb - 1, grammar.Relative) && marks.Is(verb + 1, grammar.ByIt) ? verb + 2 : -1;
    }

    private PartyPhrase? IsBody(int token) =>
        analysis.Named.PartyAt(analysis.Tokens, token) is { Kind: MentionKind.ArmedGroup or MentionKind.Organisation or MentionKind.People } party ? party : null;

    /// <summary>"The coalition announced a truce that starts today".</summary>
    private Party? Announcer(Draft draft)
    {
        var verb = marks.FindLast(draft.At.Clause.First, draft.At.First, grammar.Announce);
        for (var t = verb + 1; verb >= 0 && t < draft.At.First; t++)
        {
            if (analysis.Named.PartyAt(analysis.Tokens, t) is { } party) return party.Kind != MentionKind.Media && party.Words.Attached == Proclitics.None ? party.ToParty(analysis.Text) : null;
        }

        return null;
    }

    /// <summary>"The movement … after raids on its bases": the force named last before, if the pronoun can mean it.</summary>
    private Party? OwnSites(Draft draft, Clause scope)
    {
        for (var t = draft.At.Last + 1; t < scope.End && t - draft.At.Last <= FarthestSite; t++)
        {
            if (!marks.Is(t, grammar.Site) || analysis.Named.Covering(t) is not null) continue;
            // "Sites of its (to it)".
            var owned = IsPossessed(t) ? t : t + 1 < scope.End && marks.Is(t + 1, grammar.ToThem) ? t + 1 : -1;
            if (owned < 0) continue;
            for (var n = draft.At.First - 1; n >= draft.At.Sentence.FirstToken; n--)
            {
                if (analysis.Named.PartyAt(analysis.Tokens, n) is not { Kind: MentionKind.ArmedGroup or MentionKind.Organisation, Actor: not null } party) continue;
                var owner = party.ToParty(analysis.Text);
                if (draft.Parties.Any(known => Draft.Same(known, owner))) continue;
                return Agreeing.Fits(analysis.Tokens.Folded(owned), true, party.Agrees) ? owner : null;
            }
        }

        return null;
    }

    private bool IsPossessed(int token) => analysis.Tokens.Folded(token) is not [Letters.Alef, Letters.Lam, ..] && Agreeing.EndsInPronoun(analysis.Tokens.Folded(token));

    /// <summary>"The ministry said that it had brought in aid": the speaker, where he is a body and the pronoun stands right before the verb.</summary>
    private Party? Self(Draft draft)
    {
        if (!draft.At.IsVerb) return null;
        for (var t = draft.At.First - 1; t >= draft.At.First - SelfWithin && t >= 0; t--)
        {
            if (!marks.Is(t, grammar.That) || analysis.Tokens.Folded(t) is not ([.., Letters.Heh] or [.., Letters.Heh, Letters.Alef] or [.., Letters.Heh, Letters.Meem])) continue;
            // "Accused the army of (that it) shelling": the accused.
            if (marks.Find(draft.At.Sentence.FirstToken, t, grammar.Charge) is >= 0 and var charge) return Accused(charge, t);
            var source = EventReports.SourceOf(draft.Trigger, analysis);
            return source is { Actor: not null, Span: { } span }
                && analysis.Named.All.Any(phrase => phrase.Span == span && phrase.Kind is MentionKind.Organisation or MentionKind.ArmedGroup or MentionKind.State && Agreeing.Fits(analysis.Tokens.Folded(t), true, phrase.Agrees)) ? source : null;
        }

        return null;
    }

    /// <summary>"The company accused the government of (that it) shelling": the party right before the pronoun that can mean it, unless it is the accuser, who stands right behind the verb.</summary>
    private Party? Accused(int charge, int that)
    {
        if (analysis.Named.Covering(that - 1) is not { IsParty: true } phrase || phrase.First - charge < 2 || (phrase.Attached & ~Proclitics.And) != Proclitics.None) return null;
        return IsBody(phrase.First) is { Actor: not null } party && Agreeing.Fits(analysis.Tokens.Folded(that), true, party.Agrees) ? party.ToParty(analysis.Text) : null;
    }

    /// <summary>"A suicide bomber blew himself up": the word behind a verb, or at the head of a clause.</summary>
    private Party? Bomber(Clause scope)
    {
        for (var t = scope.First; t < scope.End; t++)
        {
            if (!marks.Is(t, grammar.Bomber) || analysis.Named.Covering(t) is not null) continue;
            if (t > scope.First && !IsVerb(t - 1) && !marks.Is(t - 1, grammar.That | grammar.Relative | grammar.Boundary)) continue;
            // "A suicide attacker": both words.
            var span = new Span(analysis.Tokens[t].Span.Start, analysis.Tokens[marks.Is(t + 1, grammar.Bomber) ? t + 1 : t].Span.End);
            return new(span, null, span.Of(analysis.Text));
        }

        return null;
    }

    /// <summary>"Which two girls carried out", "a young man blew himself up": behind the deed and its pronoun, or right before the verb.</summary>
    private Party? Lone(Candidate at, Clause scope)
    {
        for (var t = scope.First; t < scope.End; t++)
        {
            if (!marks.Is(t, grammar.Lone) || analysis.Named.Covering(t) is not null) continue;
            var didIt = t > at.Last && marks.Is(t - 1, grammar.Light | grammar.Agent) && Agreeing.HasObject(analysis.Tokens.Folded(t - 1));
            if (!didIt && !(at.IsVerb && t + 1 == at.First)) continue;
            var span = analysis.Tokens[t].Span;
            return new(span, null, span.Of(analysis.Text));
        }

        return null;
    }

    /// <summary>"Which a bomber drives (it)": a present verb with its object too, whatever the verb.</summary>
    private bool IsVerb(int token)
    {
        if (marks.MayBeVerb(token)) return true;
        return analysis.Tokens.Folded(token) is [Letters.Yeh or Letters.Teh, _, _, .., Letters.Heh] or [Letters.Yeh or Letters.Teh, _, _, .., Letters.Heh, Letters.Alef];
    }

    /// <summary>"A northern ship with aid arrived", "northern aid": the state of the adjective, but not the one the article is about.</summary>
    private Party? Sender(Clause scope)
    {
        for (var t = scope.First; t < scope.End; t++)
        {
            if (!marks.Is(t, grammar.Cargo)) continue;
            for (var n = t + 1; n < scope.End && n - t <= AdjectiveWithin; n++)
            {
                if (!analysis.Nisbas.TryGetValue(n, out var state)) continue;
                if (state == analysis.Conflict || analysis.Named.Covering(n) is not null) break;
                var span = analysis.Tokens[n].Span;
                return new(span, state, span.Of(analysis.Text));
            }
        }

        return null;
    }
}
