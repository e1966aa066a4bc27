using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Gives each party of a clause its part in the event by its link: subject, object, genitive, "by", "against", "between". A party whose link
/// says nothing has no part.
/// </summary>
internal sealed class ArgumentReader(Analysis analysis, EventMarks marks, Grammar grammar)
{
    // "An attack of (some adjectives) from the forces": further off, "from" belongs to another noun.
    private const int FarthestFrom = 6;

    // "Seized it last month from the rebels": who loses a town may stand far behind a verb.
    private const int FarthestFromVerb = 12;

    private static readonly ClassSet Hurt = WordClasses.Bit(WordClasses.Killed) | WordClasses.Bit(WordClasses.Injured);

    private readonly Links _links = new(analysis, marks, grammar);
    private readonly Adjectives _adjectives = new(analysis, marks, grammar);
    private readonly Pairs _pairs = new(analysis, marks, grammar);
    private readonly Unnamed _unnamed = new(analysis, marks, grammar);
    private readonly Announcers _announcers = new(analysis, marks, grammar);
    private readonly PartyWording _wording = new(analysis, marks, grammar);
    private readonly Opponents _opponents = new(analysis, marks, grammar);
    private readonly Described _described = new(analysis, marks, grammar);
    private readonly Carriers _carriers = new(analysis, marks, grammar);
    private readonly TalkParties _talks = new(analysis, marks, grammar);
    private readonly TitleBearers _bearers = new(analysis, marks, grammar);
    private readonly TakingPart _taking = new(analysis, marks, grammar);
    private readonly OutsideDoers _outside = new(analysis, marks, grammar);
    private readonly WordedParts _worded = new(analysis, marks, grammar);
    private readonly Slaying _slaying = new(analysis, marks, grammar);
    private readonly Memberships _memberships = new(analysis, marks, grammar);
    private readonly PeopleHit _people = new(analysis, marks, grammar);
    private readonly ObjectBehind _objects = new(analysis, marks, grammar);

    public void Read(Draft draft, Governor governor, Clause scope)
    {
        // "Looks into a link between the attacks" is written like "achieves".
        if (governor.Token >= 0 && marks.Is(governor.Token, grammar.Probe)) governor = Governor.None;
        var subjects = new Subjects(analysis, marks, grammar, _links);
        var at = draft.At;
        // "The gains that the army made (them), two days after a visit": nobody makes a visit with a verb that has its object in its pronoun.
        if (draft.Type == EventType.Visit && governor.IsVerb && governor.Token < at.First && marks.Is(governor.Token - 1, grammar.Relative) && Agreeing.HasObject(analysis.Tokens.Folded(governor.Token))) governor = Governor.None;
        var suffers = governor.Token >= 0 && marks.Is(governor.Token, grammar.Suffer);
        // "The sites that A seized (them)": what stands before the verb is its object.
        var antecedent = governor.IsVerb && !suffers && !Agreeing.HasObject(analysis.Tokens.Folded(governor.Token)) ? subjects.Antecedent(governor.Token, at.Sentence) : null;
        if (antecedent is { Words.Form: not NameForm.Unknown } && !Agreeing.Fits(analysis.Tokens.Folded(governor.Token), false, antecedent.Agrees)) antecedent = null;
        var subjectKnown = antecedent is not null || (governor.IsVerb && Agreeing.IsPlural(analysis.Tokens.Folded(governor.Token)));
        if (antecedent is not null) _taking.AddListed(draft, antecedent, IsPluralRelative(governor.Token) ? subjects.Listed(antecedent) : [antecedent]);
        var hasSubject = antecedent is not null;
        PartyPhrase? previous = null, taken = null;
        var (previousPart, takenPart) = (Part.None, Part.None);
        var carried = AddCarried(draft);
        subjectKnown |= carried is not null;
        for (var t = antecedent?.Last + 1 ?? carried?.Last + 1 ?? scope.First; t < scope.End; t++)
        {
            if (t > at.Last && draft.Targets.Count > 0 && marks.OpensAnother(t, grammar)) break;
            if ((_described.RankAt(t, draft) ?? analysis.Named.PartyAt(analysis.Tokens, t)) is not { } party || (t <= at.Last && party.Last >= at.First)) continue;
            if (!IsHostile(draft.Type)) party = _talks.WithName(party);
            var joined = previous is not null && (IsJoinedTo(previous, party) || IsBacking(previous, party, draft.Type));
            var again = taken is not null && taken != previous && party.Kind != MentionKind.State && IsJoinedTo(taken, party);
            var part = draft.Type == EventType.Visit && _talks.IsHost(party, at) ? Part.None : IsFallen(party, draft) ? Fell(party, draft) : again ? takenPart : joined ? previousPart : PartOf(party, draft, governor, suffers, subjectKnown);
            if (part == draft.Rule.Doer && governor.IsVerb && (party.First > governor.Token || IsSubjectOf(governor, party, draft))) subjectKnown = true;
            if (part == Part.Participants && governor.IsVerb && !joined && _links.Of(party.Words, at) == Link.Bare) hasSubject = true;
            if (part != Part.None && !IsThing(party) && _taking.Can(party, draft)) Add(draft, part, party);
            (previous, previousPart) = (party, part);
            if (part != Part.None) (taken, takenPart) = (party, part);
            t = party.Last;
        }

        if (carried is null) AddPossessed(draft, subjects);
        if (_talks.MetBefore(draft, governor, subjects) is { } met && _taking.Can(met, draft)) Add(draft, Part.Participants, met);
        if (_talks.ComesToSee(draft) is { } seen && _taking.Can(seen, draft)) Add(draft, Part.Participants, seen);
        if (_talks.BehindWords(draft, scope) is { } behind && _taking.Can(behind, draft)) Add(draft, Part.Participants, behind);
        AddSecondSide(draft, scope, subjects);
        AddUnnamed(draft, scope);
        if (draft.IsSlaying && draft.Targets.Count == 0 && _slaying.Of(draft, governor) is { } slain) draft.Add(Part.Targets, slain.ToParty(analysis.Text));
        if (draft.Targets.Count == 0 && _slaying.OnPerson(draft) is { } attacked) draft.Add(Part.Targets, attacked.ToParty(analysis.Text));
        if (IsHostile(draft.Type) && draft.Rule.Doer == Part.Initiators && draft.Targets.Count == 0 && _worded.Halted(draft.At) is { } halted && _taking.Can(halted, draft)) draft.Add(Part.Targets, halted.ToParty(analysis.Text));
        _people.Add(draft, scope);
        _unnamed.Add(draft, scope, subjects);
        if (draft.Initiators.Count == 0)
        {
            foreach (var announcer in _announcers.Of(draft)) draft.Add(Part.Initiators, announcer.ToParty(analysis.Text));
        }

        _described.Add(draft);
        if (IsHostile(draft.Type))
        {
            foreach (var group in _memberships.OfUnnamed(draft.Initiators)) draft.Add(Part.Initiators, new(group.Span, group.Actor, group.Span.Of(analysis.Text)));
        }

        if (!suffers) _outside.Add(draft, FallsOn(governor, at) ? Governor.None : governor, subjects, hasSubject);
        _pairs.Note(draft);
        if (draft.Type is not EventType.Clash && IsHostile(draft.Type) && draft.Rule.Sufferer == Part.Targets && draft.Targets.Count == 0 && _adjectives.OfNamelessSites(scope, draft.At) is { } site) draft.Add(Part.Targets, site);
        _wording.AddNumbers(draft);
    }

    /// <summary>A party as it is named; unnamed officials of states, in talks, are those states.</summary>
    private void Add(Draft draft, Part part, PartyPhrase party)
    {
        if (TalkParties.IsTalk(draft.Type) && _bearers.Of(party) is { } bearer)
        {
            draft.Add(part, bearer);
            return;
        }

        var states = IsHostile(draft.Type) ? [] : _adjectives.OfOfficials(party);
        if (states.Count > 0 && _talks.NameBehind(party) is { } name)
        {
            draft.Add(part, name.ToParty(analysis.Text));
            return;
        }

        if (IsHostile(draft.Type) && _memberships.GroupOf(party.Words) is { } group)
        {
            draft.Add(part, new(party.Words.Span, group.Actor, party.Words.Span.Of(analysis.Text)));
            return;
        }

        if (states.Count == 0) draft.Add(part, IsHostile(draft.Type) ? _wording.Of(party) : SpeakerOf(party) ?? _wording.Of(party));
        foreach (var state in states) draft.Add(part, state);
    }

    /// <summary>"The ministry said that officials met …": officials of that ministry.</summary>
    private Party? SpeakerOf(PartyPhrase party)
    {
        if (party.Words is not { Form: NameForm.Generic, Definite: false } || !marks.Is(party.First, grammar.Official)) return null;
        var speaker = EventReports.SourceOf(party.Words.Span, analysis);
        if (speaker?.Span is not { } span || speaker.Actor is null) return null;
        return analysis.Named.All.Any(phrase => phrase.Span == span && phrase.Kind is MentionKind.Organisation or MentionKind.State) ? speaker : null;
    }

    /// <summary>Adds the doers of "the success of the forces in retaking"; the last of them, or null when there is none.</summary>
    private PartyPhrase? AddCarried(Draft draft)
    {
        if (!IsHostile(draft.Type) || draft.Rule.Doer == Part.None || draft.HasParties) return null;
        PartyPhrase? last = null;
        foreach (var party in _carriers.Before(draft.At, draft.Rule.Doer == Part.Targets).Where(party => _taking.Can(party, draft)))
        {
            Add(draft, draft.Rule.Doer, party);
            last = party;
        }

        return last;
    }

    /// <summary>"Their success in retaking": those named before.</summary>
    private void AddPossessed(Draft draft, Subjects subjects)
    {
        var known = draft.Rule.Doer switch { Part.Initiators => draft.Initiators, Part.Targets => draft.Targets, _ => draft.Participants };
        if (!IsHostile(draft.Type) || draft.Rule.Doer == Part.None || known.Count > 0 || _carriers.PossessedBefore(draft.At) is not (>= 0 and var carrier)) return;
        if (subjects.Before(carrier, draft.At, true) is { } owner && _taking.Can(owner, draft) && _taking.Fits(carrier, true, owner, subjects)) _taking.AddListed(draft, owner, subjects.Listed(owner));
    }

    /// <summary>"Between A, who …, and B": the second side stands behind the words about the first; of "fighting with B" it is who tells of it.</summary>
    private void AddSecondSide(Draft draft, Clause scope, Subjects subjects)
    {
        if (draft.Participants is not [var first, ..]) return;
        foreach (var party in _opponents.BehindBetween(draft, first, scope))
        {
            if (_taking.Can(party, draft)) draft.Add(Part.Participants, party.ToParty(analysis.Text));
        }

        if (draft.Participants.Count > 1 || draft.Type != EventType.Clash || draft.At.IsVerb) return;
        if (_opponents.Before(draft, first, _links) is { } other) _taking.AddListed(draft, other, subjects.Listed(other));
    }

    /// <summary>Sides that adjectives name ("northern raids"), or "the two countries" and "the two sides".</summary>
    private void AddUnnamed(Draft draft, Clause scope)
    {
        var doer = draft.Rule.Doer == Part.None ? Part.Participants : draft.Rule.Doer;
        if (Adjectives.Tell(draft.Type) is { } least && !(IsHostile(draft.Type) && draft.Initiators.Count > 0) && _adjectives.Of(draft.At, draft.Type, least) is var states)
        {
            foreach (var state in states) draft.Add(doer, state);
        }

        if (IsHostile(draft.Type) && draft.Rule.Sufferer == Part.Targets && _adjectives.OfSites(scope, draft.At) is { } hit) draft.Add(Part.Targets, hit);
        if (!Pairs.Tell(draft.Type) || draft.Parties.Count(party => party.Actor is not null) > 1) return;
        var pair = _pairs.In(BehindCall(draft, scope), draft.Type);
        if (pair.Count != 2 && TalkParties.IsTalk(draft.Type)) pair = _bearers.Two(BehindCall(draft, scope));
        if (pair.Count != 2) pair = _pairs.Nations(BehindCall(draft, scope));
        if (pair.Count != 2) return;
        draft.Participants.RemoveAll(party => party.Actor is null);
        foreach (var party in pair) draft.Add(doer, party);
    }

    /// <summary>"The two sides renewed their call for talks": what stands behind the call, for those who call for talks are mostly not to hold them.</summary>
    private Clause BehindCall(Draft draft, Clause scope)
    {
        if (draft is not { Status: EventStatus.CalledFor, Type: EventType.TalksRound }) return scope;
        var call = marks.FindLast(scope.First, draft.At.First, grammar.Urge);
        return call < 0 ? scope : scope with { First = Math.Min(call + 2, scope.End) };
    }

    /// <summary>"Those who", of several, and not "he who".</summary>
    private bool IsPluralRelative(int verb)
    {
        for (var t = verb - 1; t >= verb - 2 && t >= 0; t--)
        {
            if (marks.Is(t, grammar.Relative)) return analysis.Tokens.Folded(t)[^1] == Letters.Noon;
        }

        return false;
    }

    /// <summary>Whether "and" joins a party to the one before it; before a quotation mark it is a word of its own.</summary>
    private bool IsJoinedTo(PartyPhrase previous, PartyPhrase party)
    {
        // "The rebels and their allies of the forces of".
        if (party.First - previous.Last == 3 && party.Words.Attached == Proclitics.None && marks.Is(party.First - 1, grammar.From)
            && analysis.Tokens.Folded(party.First - 2) is [Letters.Waw, _, _, ..] and var allies && Agreeing.EndsInPronoun(allies)) return true;
        if ((party.Words.Attached & Proclitics.And) != 0) return party.First - previous.Last <= 2 || IsWhere(previous.Last + 1, party.First);
        return party.First - previous.Last == 3 && analysis.Tokens[party.First - 1].Kind == TokenKind.Quote && analysis.Tokens.Folded(party.First - 2) is [Letters.Waw];
    }

    /// <summary>Whether nothing but "in" and a place stands in [first, end): "the movement in the north and the front".</summary>
    private bool IsWhere(int first, int end)
    {
        if (!marks.Is(first, grammar.Aside) || end - first > 5) return false;
        for (var t = first + 1; t < end; t++)
        {
            if (analysis.Named.Covering(t) is not { Place: not null } && !marks.Is(t, grammar.Settlement | grammar.Near)) return false;
        }

        return true;
    }

    private static bool IsHostile(EventType type) => type <= EventType.Siege;

    private static bool IsOfTruce(Draft draft) => draft.Type is >= EventType.TruceDeclared and <= EventType.TruceEnded;

    /// <summary>"An extraordinary meeting of the council": only adjectives and times stand between.</summary>
    private bool IsBehindAdjectives(PartyPhrase party, Candidate at)
    {
        if (party.First <= at.Last || party.First - at.Last > 3) return false;
        for (var t = at.Last + 1; t < party.First; t++)
        {
            if (analysis.Tokens[t].Kind != TokenKind.Word || marks.Is(t, grammar.Aside | grammar.With | grammar.From | grammar.Between | grammar.Relative | grammar.Party)) return false;
        }

        return true;
    }

    private Part PartOf(PartyPhrase party, Draft draft, Governor governor, bool suffers, bool subjectKnown)
    {
        var (rule, at) = (draft.Rule, draft.At);
        var after = party.First > at.Last;
        var mutual = rule.Doer == Part.Participants;
        if (_worded.Of(party, draft, governor, _links) is { } told) return told;
        // "Met (with) the minister", "to ring (up) the president".
        if (mutual && after && (party.Words.Attached & Proclitics.By) != 0 && party.Kind is MentionKind.Person or MentionKind.Office or MentionKind.People
            && (draft.Type == EventType.Meeting ? marks.Is(at.First, grammar.Meets) : draft.Type == EventType.Call && party.First - at.Last <= 2)) return Part.Participants;
        if (!after && IsHostile(draft.Type) && marks.Find(at.Clause.First, at.First, grammar.Repel) is >= 0 and var repelled && governor.Token != at.First && _links.Of(party.Words, at) == Link.Bare) return repelled < party.First || party.Last < repelled ? rule.Sufferer : Part.None;
        var link = _links.Of(party.Words, at, armed: IsHostile(draft.Type));
        // "A visit to the north", "of the north": where somebody goes, and not whom he meets.
        if (after && draft.Type == EventType.Visit && party.Kind == MentionKind.State && link is not (Link.Agent or Link.With)) return Part.None;
        if (TalkParties.IsTalk(draft.Type) && draft.Type != EventType.Agreement && link == Link.Between && _talks.IsOfPact(party, at)) return Part.None;
        if (TalkParties.IsTalk(draft.Type) && link is not (Link.With or Link.Between or Link.Agent) && _talks.IsMatter(party, at, governor)) return Part.None;
        switch (link)
        {
            // "The alliance led by the north", "the truce that … led by the north": who leads a party declares nothing himself.
            case Link.Agent when IsOfTruce(draft) && after && IsLeader(party, at): return Part.None;
            case Link.Agent: return after || suffers || marks.Find(at.Clause.First, party.First, grammar.Must) >= 0 ? rule.Doer is Part.None or Part.Targets && IsHostile(draft.Type) ? Part.Initiators : rule.Doer : Part.None;
            case Link.From when mutual && !party.Words.Definite: return Part.None;
            case Link.From: return !after || party.First - at.Last > (at.IsVerb ? FarthestFromVerb : FarthestFrom) ? Part.None : rule.From == rule.Doer && at.IsVerb ? Part.None : rule.From;
            case Link.Hands: return after && IsHostile(draft.Type) ? rule.Sufferer : Part.None;
            case Link.OfTruce: return draft.Type is >= EventType.TruceDeclared and <= EventType.TruceEnded ? Part.Participants : Part.None;
            case Link.Against: return (after || suffers) && (party.Kind != MentionKind.State || marks.Is(marks.Is(party.First - 1, grammar.Authority) ? party.First - 2 : party.First - 1, grammar.Versus)) && (IsHostile(draft.Type) || !mutual) ? rule.Sufferer : Part.None;
            // "The border with the north", "a pipeline between the two": where it was, and no side.
            case Link.With or Link.Between when party.Kind == MentionKind.State && IsHostile(draft.Type) && (!mutual || marks.Is(party.First - 2, grammar.Border)) && party.First - at.Last > 3: return Part.None;
            case Link.Between when rule.Doer == Part.None && IsOfTruce(draft): return after ? Part.Participants : Part.None;
            case Link.Between: return rule.Doer == Part.None || (!after && !mutual) ? Part.None : Part.Participants;
            case Link.With when (IsOfTruce(draft) || draft.Type is EventType.Agreement or EventType.DetaineeRelease) && marks.Find(party.First - 3, party.First, grammar.Sponsor) >= 0: return Part.None;
            case Link.With when !mutual && IsOfTruce(draft): return after && party.First - at.Last <= FarthestFrom ? Part.Participants : Part.None;
            case Link.With when mutual && TalkParties.IsTalk(draft.Type) && _talks.IsOfVerbBefore(party, at): return Part.None;
            case Link.With: return mutual ? Part.Participants : Part.None;
            // "The talks of the north between the two sides": where they are held.
            case Link.Genitive when mutual && TalkParties.IsTalk(draft.Type) && party.Kind == MentionKind.State && marks.Is(party.Last + 1, grammar.Between): return Part.None;
            // "The release (by) the movement of a soldier": who is let go stands behind "of".
            case Link.Genitive when draft.Type == EventType.DetaineeRelease && marks.Is(party.Last + 1, grammar.RidOf): return rule.Doer;
            // "The retaking of the north": a land is taken, and takes nothing.
            case Link.Genitive when draft.Type == EventType.Capture && party.Kind == MentionKind.State: return Part.None;
            case Link.Genitive when IsHostile(draft.Type) && !mutual && rule.Doer == Part.Initiators && !IsSite(party.Words.First) && _objects.Is(party, at): return rule.Doer;
            case Link.Genitive: return IsHostile(draft.Type) && !mutual && (marks.Is(at.Last, grammar.Onto) || IsSite(party.Words.First)) ? rule.Sufferer : rule.Genitive;
            // "The point of the rebels fired": whose men are there does it.
            case Link.Held when !after && IsHostile(draft.Type) && at.IsVerb && at.First - party.Last <= 2 && !Agreeing.HasObject(analysis.Tokens.Folded(at.First)): return rule.Doer;
            // "Stepped up its shelling of (to) the sites of".
            case Link.To when IsHostile(draft.Type) && !at.IsVerb && party.First == at.Last + 1 && Agreeing.EndsInPronoun(analysis.Tokens.Folded(at.Last)): return rule.Sufferer;
            case Link.To when IsHostile(draft.Type) && !at.IsVerb && party.Kind == MentionKind.ArmedGroup && IsBehindAdjectives(party, at) && !marks.Is(at.Last, grammar.Onto): return rule.Doer;
            case Link.To: return (party.First == at.Last + 1 || (draft.Type == EventType.Meeting && IsBehindAdjectives(party, at))) && !at.IsVerb ? rule.Doer : Part.None;
            case Link.Site when party.Kind == MentionKind.State && !IsSite(party.First - 1): return Part.None;
            case Link.Site: return suffers || after ? rule.Sufferer == Part.None && WordedParts.IsBombed(party, draft, marks, grammar) ? Part.Targets : rule.Sufferer : Part.None;
            // "A shell of the force, which belongs to the alliance": whose the doer is.
            case Link.Held when marks.Is(party.First - 1, grammar.Held) && analysis.Named.Covering(party.First - 2) is { IsParty: true, Actor: not null }: return Part.None;
            // "The warplanes belonging to the army resumed": before the deed, the doer that has no name of its own is theirs.
            case Link.Held when !after && !suffers && !mutual && IsHostile(draft.Type) && draft.Initiators.Count > 0 && marks.Is(party.First - 1, grammar.Held) && analysis.Named.Covering(party.First - 2) is { IsParty: true, Actor: null } armed && draft.Initiators[^1].Span is { } doer && armed.Span.Contains(doer): return rule.Doer;
            case Link.Held: return suffers || mutual ? Part.None : rule.Sufferer == Part.None && WordedParts.IsBombed(party, draft, marks, grammar) ? Part.Targets : rule.Sufferer;
            case Link.Hit: return rule.Sufferer;
            case Link.Bare when !after && IsHostile(draft.Type) && IsOutside(party, governor, suffers): return Part.None;
            case Link.Bare when after && !IsHostile(draft.Type) && IsOfRelative(party, governor): return Part.None;
            case Link.Bare when FallsOn(governor, at): return marks.FindLast(governor.Token + 1, party.First, grammar.Claimed) >= 0 ? rule.Doer : Part.None;
            case Link.Bare: return IsObject(governor, party, at) ? Part.None : Bare(party, at, rule, governor, suffers, subjectKnown);
            default: return IsDriven(party, at) ? rule.Doer : Part.None;
        }
    }

    /// <summary>"A town (that) the forces besiege (it)": the subject of a verb that has its own object, other than the deed's.</summary>
    private bool IsOfRelative(PartyPhrase party, Governor governor)
    {
        if (party.First - 1 == governor.Token || !Agreeing.HasObject(analysis.Tokens.Folded(party.First - 1))) return false;
        foreach (var hit in marks.HitsAt(party.First - 1))
        {
            if (hit.Value.Form is WordForm.Present or WordForm.Past) return true;
        }

        return false;
    }

    /// <summary>"Raids that targeted the rebels": the deed is the subject of the verb behind it, and what follows is hit.</summary>
    private bool FallsOn(Governor governor, Candidate at) =>
        !at.IsVerb && governor.Token > at.Last && marks.Is(governor.Token, grammar.Hitting) && !Agreeing.HasObject(analysis.Tokens.Folded(governor.Token));

    /// <summary>"The buildings that A seized", "an answer to the exposure of": what stands before such words is no party to the deed.</summary>
    private bool IsOutside(PartyPhrase party, Governor governor, bool suffers) =>
        party.Last < governor.Token
        && ((governor.IsVerb && !suffers && marks.Is(governor.Token - 1, grammar.Relative)) || (suffers && marks.Is(governor.Token - 1, grammar.Against | grammar.Aside | grammar.From | grammar.Beside | grammar.During)));

    /// <summary>"The army, backed by the militia": they fight side by side; a state that backs somebody need not fight.</summary>
    private bool IsBacking(PartyPhrase previous, PartyPhrase party, EventType type) =>
        IsHostile(type) && party.Kind is MentionKind.ArmedGroup or MentionKind.Organisation && marks.Find(previous.Last + 1, previous.Last + 3, grammar.Backing) is >= 0 and var backing
        && party.First > backing && (party.First - backing == 1 || (party.First - backing <= 3 && marks.Is(party.First - 1, grammar.From)));

    /// <summary>
    /// "The rebels targeted": an attacker right before a verb without an object pronoun is its subject, so what follows is its object; a verb of
    /// hitting may stand further off, behind the noun of the deed.
    /// </summary>
    private bool IsSubjectOf(Governor governor, PartyPhrase party, Draft draft) =>
        IsHostile(draft.Type) && draft.Rule.Doer == Part.Initiators && governor.Token <= draft.At.First && party.Last < governor.Token && (governor.Token - party.Last <= 2 || marks.Is(governor.Token, grammar.Hitting))
        && !Agreeing.HasObject(analysis.Tokens.Folded(governor.Token));

    /// <summary>Whether the word of leading stands right behind a party, or in a relative clause.</summary>
    private bool IsLeader(PartyPhrase party, Candidate at)
    {
        var agent = marks.FindLast(at.Last + 1, party.First, grammar.Agent);
        return agent > 0 && (analysis.Named.Covering(agent - 1) is { IsParty: true } || marks.Find(at.Last + 1, agent, grammar.Relative) >= 0);
    }

    /// <summary>A thing or place that is hit, and no noun of those who hit.</summary>
    private bool IsSite(int token) => marks.Is(token, grammar.Site) && !marks.Is(token, grammar.Fighters | grammar.Unit);

    /// <summary>Those counted among the dead and hurt did not do it.</summary>
    private bool IsFallen(PartyPhrase party, Draft draft) =>
        IsHostile(draft.Type) && marks.Is(party.First, Hurt) && (party.First < draft.At.First || (!draft.At.IsVerb && marks.Is(draft.At.First - 1, grammar.Within) && marks.FindLast(draft.At.Clause.First, draft.At.First, grammar.Killing) >= 0));

    /// <summary>"Northern soldiers" that fell are the north's, who is added as such.</summary>
    private Part Fell(PartyPhrase party, Draft draft)
    {
        for (var t = party.First; party.Actor is null && t <= party.Last; t++)
        {
            if (analysis.Nisbas.ContainsKey(t)) return Part.None;
        }

        return draft.Rule.Sufferer;
    }

    /// <summary>"The decision that A made": what stands before the decision is the subject of another verb.</summary>
    private bool IsObject(Governor governor, PartyPhrase party, Candidate at) =>
        governor.Token > at.Last && party.First < at.First && marks.Is(governor.Token - 1, grammar.Relative)
        && analysis.Tokens.Folded(governor.Token) is [.., Letters.Heh] or [.., Letters.Heh, Letters.Alef];

    /// <summary>"Drove the rebels to launch attacks": they launch them.</summary>
    private bool IsDriven(PartyPhrase party, Candidate at) =>
        party.First < at.First && at.First - party.Last <= 3 && marks.Is(party.Last + 1, grammar.Aside | grammar.Against) && marks.Find(party.First - 3, party.First, grammar.Drive) >= 0;

    private static Part Bare(PartyPhrase party, Candidate at, EventRule rule, Governor governor, bool suffers, bool subjectKnown)
    {
        if (suffers) return rule.Sufferer;
        if (!governor.IsVerb) return rule.Doer == Part.Participants && party.First > at.Last ? rule.Doer : Part.None;
        if (party.First < governor.Token) return rule.Doer;
        return subjectKnown ? rule.Sufferer : rule.Doer;
    }

    /// <summary>A noun that names no party of its own and is only what was hit.</summary>
    private bool IsThing(PartyPhrase party) => party.Words.Form == NameForm.Generic && IsSite(party.First);
}
