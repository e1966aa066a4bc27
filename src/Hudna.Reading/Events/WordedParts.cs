using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>The part of a party that a single word beside it tells, whatever its link: "lost … to", "together with", "at the hands of", "targeted".</summary>
internal sealed class WordedParts(Analysis analysis, EventMarks marks, Grammar grammar)
{
    // "Targeted in the town a group of activists".
    private const int FarthestHit = 5;

    // "Pledged, after a meeting in the capital, to send".
    private const int FarthestVow = 16;

    // "Raids by night on the countryside of the province to halt the advance of".
    private const int FarthestHalt = 16;

    // "Was driven last month out of the town at the hands of".
    private const int FarthestByHand = 12;

    /// <summary>The part that a word beside the party tells, whatever its link: "lost … to the rebels", "fights together with the army", "was driven out … at the hands of".</summary>
    public Part? Of(PartyPhrase party, Draft draft, Governor governor, Links links)
    {
        var (rule, at) = (draft.Rule, draft.At);
        if (IsAccused(party, at)) return rule.Doer;
        if (IsVowed(party, at, governor)) return rule.Doer == Part.None ? Part.Initiators : rule.Doer;
        if (PartyWording.IsOfDelegation(party, marks, grammar) && TalkParties.IsTalk(draft.Type) && rule.Doer == Part.Participants) return rule.Doer;
        if (draft.Type == EventType.Agreement && IsConsenting(party, at)) return rule.Doer;
        if (draft.Type == EventType.Evacuation && rule.Doer == Part.Targets && party.First > at.Last && marks.Is(party.First - 1, grammar.From) && marks.FindLast(at.Last + 1, party.First - 1, grammar.Batch) >= 0) return rule.Doer;
        if (!TakingPart.IsHostile(draft.Type)) return null;
        if (IsKiller(party, at)) return rule.Doer;
        if (draft.Type == EventType.Capture && rule.Doer is Part.Targets or Part.None && party.First > at.Last && marks.Is(party.First - 1, grammar.WonBy) && marks.Find(at.Last + 1, party.First, grammar.Falling) < 0) return Part.Initiators;
        // Of bombs that hit men who fight beside the army, the army is no side.
        if (at.IsVerb && rule.Doer == Part.Participants && party.Words.Attached == Proclitics.None && party.Kind is MentionKind.ArmedGroup or MentionKind.Organisation && marks.Is(party.First - 1, grammar.Alongside)) return rule.Doer;
        if (OfAmbush(party, draft, links) is { } ambushed) return ambushed;
        // "The movement is now besieged in the town".
        if (!at.IsVerb && draft.Type == EventType.Siege && WordClasses.Bit(rule.Trigger).Overlaps(grammar.Besieged) && party.Kind is MentionKind.ArmedGroup or MentionKind.Organisation && party.Last + 1 == at.First && (party.Words.Attached & ~(Proclitics.And | Proclitics.To)) == Proclitics.None) return Part.Targets;
        if (!at.IsVerb && IsOfTheDead(party, at)) return Part.None;
        if (!at.IsVerb) return IsHitBehind(party, at) || IsHitFirst(party, draft, governor) || IsHitLast(party, draft) ? rule.Sufferer : null;
        var by = (party.Words.Attached & ~Proclitics.And) == Proclitics.None ? marks.Find(Math.Max(party.Last, at.Last) + 1, Math.Min(at.Clause.End, at.Last + FarthestByHand), grammar.ByHand) : -1;
        return by >= 0 && rule.Doer == Part.Initiators && (analysis.Named.PartyAt(analysis.Tokens, by + 1) ?? analysis.Named.PartyAt(analysis.Tokens, by + 2)) is not null && links.Of(party.Words, at) == Link.Bare ? rule.Sufferer : null;
    }

    /// <summary>"Laid an ambush for the army", "the army fell into an ambush of the movement": who walks into it, by the verb before it; null when it is none.</summary>
    private Part? OfAmbush(PartyPhrase party, Draft draft, Links links)
    {
        var at = draft.At;
        if (at.IsVerb || draft.Rule.Doer != Part.Initiators || !marks.Is(at.First, grammar.Ambush)) return null;
        if (party.First == at.Last + 1) return (party.Words.Attached & Proclitics.To) != 0 && marks.FindLast(Math.Max(at.Clause.First, at.First - FarthestHit), at.First, grammar.Laying) >= 0 ? draft.Rule.Sufferer : null;
        return party.Last < at.First && marks.Is(at.First - 1, grammar.Within) && marks.FindLast(at.Clause.First, at.First - 1, grammar.FallInto) >= 0 && links.Of(party.Words, at) == Link.Bare ? draft.Rule.Sufferer : null;
    }

    /// <summary>"Raids on the countryside to halt the advance of the rebels": whose advance the deed is to halt, behind its clause too; null when none is.</summary>
    public PartyPhrase? Halted(Candidate at)
    {
        for (var t = at.Last + 1; t < at.Sentence.EndToken - 2 && t - at.Last <= FarthestHalt; t++)
        {
            if (marks.Is(t, grammar.Report | grammar.That | grammar.Deadly)) return null;
            foreach (var hit in marks.HitsAt(t))
            {
                if (!WordClasses.Bit(hit.Value.Class).Overlaps(grammar.Halt) || (hit.Attached & Proclitics.To) == 0) continue;
                return marks.Is(t + 1, grammar.Advance) && analysis.Named.PartyAt(analysis.Tokens, t + 2) is { Words.Attached: Proclitics.None } party ? party : null;
            }
        }

        return null;
    }

    /// <summary>"The cabinet approved an understanding with the south": who does so is a side of it.</summary>
    private bool IsConsenting(PartyPhrase party, Candidate at)
    {
        if (at.IsVerb || party.Last >= at.First || (party.Words.Attached & ~Proclitics.And) != Proclitics.None || !marks.Is(at.First - 1, grammar.Against)) return false;
        var verb = marks.FindLast(Math.Max(at.Clause.First, at.First - FarthestVow), at.First, grammar.Consent);
        return verb >= 0 && marks.MayBeVerb(verb) && (verb == party.Last + 1 || verb == party.First - 1);
    }

    /// <summary>"Gunmen killed ten people in an attack": the subject of the verb right before what they killed; without an object it is written like "were killed".</summary>
    private bool IsKiller(PartyPhrase party, Candidate at) =>
        !at.IsVerb && marks.Find(party.Last + 2, at.First - 1, WordClasses.Bit(WordClasses.Killed)) == party.Last + 2 && party.Last < at.First && (party.Words.Attached & ~Proclitics.And) == Proclitics.None && marks.Is(at.First - 1, grammar.Within)
        && marks.Is(party.Last + 1, grammar.Killing) && marks.MayBeVerb(party.Last + 1) && Agreeing.IsPlural(analysis.Tokens.Folded(party.Last + 1));

    /// <summary>"There hit the checkpoint of the army an attack": the deed, bare and indefinite behind a verb of hitting, is its subject.</summary>
    private bool IsHitFirst(PartyPhrase party, Draft draft, Governor governor) =>
        governor.IsVerb && governor.Token < party.First && party.Last < draft.At.First && marks.Is(governor.Token, grammar.Hitting) && draft.At.Attached == Proclitics.None && draft.At.Word.Form == WordForm.Noun
        && !marks.Is(draft.At.First - 1, grammar.Aside | grammar.From | grammar.Against | grammar.During) && !Agreeing.HasObject(analysis.Tokens.Folded(governor.Token)) && draft.Rule.Doer == Part.Initiators;

    /// <summary>
    /// "There hit a blast the consulate", "there hit a northern raid the army": behind a deed that is the bare subject of a verb of hitting; right behind
    /// the deed only a building, since others do it.
    /// </summary>
    private bool IsHitLast(PartyPhrase party, Draft draft)
    {
        var at = draft.At;
        return marks.Is(at.First - 1, grammar.Hitting) && marks.MayBeVerb(at.First - 1) && !Agreeing.HasObject(analysis.Tokens.Folded(at.First - 1)) && at.Attached == Proclitics.None && at.Word.Form == WordForm.Noun
            && draft.Rule.Doer == Part.Initiators && (party.First - at.Last == 1 ? marks.Is(party.First, grammar.Site) : party.First - at.Last == 2 && analysis.Tokens.Folded(at.Last + 1) is [_, _, .., Letters.Yeh] or [_, _, .., Letters.Yeh, Letters.TehMarbuta]) && (party.Words.Attached & ~Proclitics.And) == Proclitics.None;
    }

    /// <summary>
    /// "An attack in the town (in the south) targeted a group of activists": behind a verb of hitting that has no subject but the deed, with nothing
    /// but where and of how many between.
    /// </summary>
    private bool IsHitBehind(PartyPhrase party, Candidate at)
    {
        if (at.IsVerb || party.First <= at.Last || (party.Words.Attached & ~Proclitics.And) != Proclitics.None) return false;
        var verb = marks.FindLast(Math.Max(at.Last + 1, party.First - FarthestHit), party.First, grammar.Hitting);
        if (verb < 0 || Agreeing.HasObject(analysis.Tokens.Folded(verb)) || marks.FindLast(at.Last + 1, verb, grammar.Deadly | grammar.That | grammar.Report) >= 0) return false;
        for (var t = at.Last + 1; t < party.First; t++)
        {
            if (t == verb) continue;
            if (t < verb && analysis.Named.StartingAt(t) is { IsParty: true }) return false;
            if (t > verb && !marks.Is(t, grammar.PartOf | grammar.Unit | grammar.Fighters | grammar.Aside) && analysis.Named.Covering(t) is not { IsParty: false } && analysis.Tokens[t].Kind == TokenKind.Word) return false;
        }

        return true;
    }

    /// <summary>"The attack led to the death of five of the army": they fell, and did not attack; what that makes them is told of the dead.</summary>
    private bool IsOfTheDead(PartyPhrase party, Candidate at)
    {
        if (party.First <= at.Last || !marks.Is(party.First - 1, grammar.From | grammar.Unit | grammar.Fighters | grammar.PartOf)) return false;
        var dead = marks.FindLast(Math.Max(at.Last + 1, party.First - FarthestHit), party.First, grammar.Killing);
        return dead >= 0 && marks.FindLast(at.Clause.First, dead, grammar.Result) >= 0 && marks.FindLast(dead + 1, party.First, grammar.Agent | grammar.Against | grammar.Aside) < 0;
    }

    /// <summary>"A car bomb against a checkpoint of the army": the bomb is nobody's object, but whose the thing is, is hit.</summary>
    public static bool IsBombed(PartyPhrase party, Draft draft, EventMarks marks, Grammar grammar) => draft.Type == EventType.Bombing && party.Kind != MentionKind.State && party.First > draft.At.Last && marks.FindLast(Math.Max(draft.At.Last + 1, party.First - FarthestHit), party.First, grammar.Site) >= 0;

    /// <summary>"The movement threatened to end the truce", "the state pledged to send aid": the subject of the verb is to do it.</summary>
    private bool IsVowed(PartyPhrase party, Candidate at, Governor governor)
    {
        if (at.IsVerb || party.Last >= at.First || (party.Words.Attached & ~Proclitics.And) != Proclitics.None) return false;
        var carried = governor is { IsVerb: false, Token: >= 0 } && governor.Token > party.Last && governor.Token < at.First;
        if (((carried ? governor.Attached : at.Attached) & Proclitics.By) == 0) return false;
        var verb = marks.FindLast(Math.Max(at.Clause.First, at.First - FarthestVow), at.First, grammar.Vowing);
        if (verb < 0 || !marks.MayBeVerb(verb)) return false;
        return verb == party.Last + 1 || (verb == party.First - 1 && !(verb > 0 && analysis.Named.Covering(verb - 1) is { IsParty: true }));
    }

    /// <summary>"The government accused the rebels of breaching": they are said to have breached.</summary>
    private bool IsAccused(PartyPhrase party, Candidate at) =>
        (((at.Attached & Proclitics.By) != 0 && party.Last + 1 == at.First) || (party.Last + 2 == at.First && marks.Is(party.Last + 1, grammar.Claimed))) && (party.Words.Attached & ~Proclitics.And) == Proclitics.None && marks.Find(at.Clause.First, party.First, grammar.Charge) >= 0;
}
