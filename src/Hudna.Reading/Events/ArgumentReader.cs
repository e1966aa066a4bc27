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

    // How many nouns a pronoun passes over that it does not agree with.
    private const int MostTries = 2;

    private static readonly ClassSet Hurt = WordClasses.Bit(WordClasses.Killed) | WordClasses.Bit(WordClasses.Injured);

    private readonly Links _links = new(analysis, marks, grammar);
    private readonly Adjectives _adjectives = new(analysis, marks, grammar);
    private readonly Pairs _pairs = new(analysis, marks, grammar);
    private readonly Unnamed _unnamed = new(analysis, marks, grammar);
    private readonly Opponents _opponents = new(analysis, marks, grammar);
    private readonly Described _described = new(analysis, marks, grammar);
    private readonly Carriers _carriers = new(analysis, marks, grammar);

    public void Read(Draft draft, Governor governor, Clause scope)
    {
        var subjects = new Subjects(analysis, marks, grammar, _links);
        var at = draft.At;
        var suffers = governor.Token >= 0 && marks.Is(governor.Token, grammar.Suffer);
        // "The sites that A seized (them)": what stands before the verb is its object.
        var antecedent = governor.IsVerb && !suffers && !Agreeing.HasObject(analysis.Tokens.Folded(governor.Token)) ? subjects.Antecedent(governor.Token, at.Sentence) : null;
        if (antecedent is { Words.Form: not NameForm.Unknown } && !Agreeing.Fits(analysis.Tokens.Folded(governor.Token), false, antecedent.Agrees)) antecedent = null;
        var subjectKnown = antecedent is not null || (governor.IsVerb && IsPlural(governor.Token));
        if (antecedent is not null) AddListed(draft, subjects, antecedent, IsPluralRelative(governor.Token) ? subjects.Listed(antecedent) : [antecedent]);
        PartyPhrase? previous = null, taken = null;
        var (previousPart, takenPart) = (Part.None, Part.None);
        for (var t = antecedent is null ? scope.First : antecedent.Last + 1; t < scope.End; t++)
        {
            if (t > at.Last && draft.Targets.Count > 0 && marks.OpensAnother(t, grammar)) break;
            if ((_described.RankAt(t, draft) ?? analysis.Named.PartyAt(analysis.Tokens, t)) is not { } party || (t <= at.Last && party.Last >= at.First)) continue;
            var joined = previous is not null && IsJoinedTo(previous, party);
            var again = taken is not null && taken != previous && party.Kind != MentionKind.State && IsJoinedTo(taken, party);
            var part = IsFallen(party, draft) ? Fell(party, draft) : again ? takenPart : joined ? previousPart : PartOf(party, draft, governor, suffers, subjectKnown);
            if (part == draft.Rule.Doer && governor.IsVerb && party.First > governor.Token) subjectKnown = true;
            if (part != Part.None && !IsThing(party) && CanTakePart(party, draft)) Add(draft, part, party);
            (previous, previousPart) = (party, part);
            if (part != Part.None) (taken, takenPart) = (party, part);
            t = party.Last;
        }

        AddCarried(draft, subjects);
        AddSecondSide(draft, scope, subjects);
        AddUnnamed(draft, scope);
        _unnamed.Add(draft, scope, subjects);
        _described.Add(draft);
        if (!suffers) AddOutside(draft, governor, subjects);
        if (draft.Type is not EventType.Clash && IsHostile(draft.Type) && draft.Rule.Sufferer == Part.Targets && draft.Targets.Count == 0 && _adjectives.OfNamelessSites(scope, draft.At) is { } site) draft.Add(Part.Targets, site);
    }

    /// <summary>A party as it is named; unnamed officials of states, in talks, are those states.</summary>
    private void Add(Draft draft, Part part, PartyPhrase party)
    {
        var states = IsHostile(draft.Type) ? [] : _adjectives.OfOfficials(party);
        if (IsHostile(draft.Type) && GroupIn(party.Words) is { } group)
        {
            draft.Add(part, new(party.Words.Span, group.Actor, party.Words.Span.Of(analysis.Text)));
            return;
        }

        if (states.Count == 0) draft.Add(part, IsHostile(draft.Type) ? WithUnit(party) : SpeakerOf(party) ?? WithUnit(party));
        foreach (var state in states) draft.Add(part, state);
    }

    /// <summary>"Gunmen of the movement" are the movement's.</summary>
    private NamedPhrase? GroupIn(NamedPhrase party)
    {
        if (party is not { Form: NameForm.Generic, Actor: null }) return null;
        for (var t = party.First + 1; t <= party.Last; t++)
        {
            if (analysis.Named.StartingAt(t) is { Actor: not null, Kind: MentionKind.ArmedGroup } group) return group;
        }

        return null;
    }

    /// <summary>"The ministry said that officials met …": officials of that ministry.</summary>
    private Party? SpeakerOf(PartyPhrase party)
    {
        if (party.Words is not { Form: NameForm.Generic, Definite: false } || !marks.Is(party.First, grammar.Official)) return null;
        var speaker = EventReports.SourceOf(party.Words.Span, analysis);
        if (speaker?.Span is not { } span || speaker.Actor is null) return null;
        return analysis.Named.All.Any(phrase => phrase.Span == span && phrase.Kind is MentionKind.Organisation or MentionKind.State) ? speaker : null;
    }

    private void AddListed(Draft draft, Subjects subjects, PartyPhrase last, List<PartyPhrase> list)
    {
        foreach (var party in list.Where(party => party == last || CanTakePart(party, draft))) draft.Add(draft.Rule.Doer, party.ToParty(analysis.Text));
    }

    /// <summary>"The success of the forces in retaking": the forces, and in "their success" those named before.</summary>
    private void AddCarried(Draft draft, Subjects subjects)
    {
        var known = draft.Rule.Doer switch { Part.Initiators => draft.Initiators, Part.Targets => draft.Targets, _ => null };
        if (!IsHostile(draft.Type) || (known is null ? draft.Rule.Doer != Part.Participants : known.Count > 0)) return;
        foreach (var party in _carriers.Before(draft.At, draft.Rule.Doer == Part.Targets))
        {
            if (CanTakePart(party, draft)) Add(draft, draft.Rule.Doer, party);
        }

        if (known?.Count > 0 || draft.Participants.Count > 0 || _carriers.PossessedBefore(draft.At) is not (>= 0 and var carrier)) return;
        if (subjects.Before(carrier, draft.At, true) is { } owner && CanTakePart(owner, draft) && Fits(carrier, true, owner, subjects)) AddListed(draft, subjects, owner, subjects.Listed(owner));
    }

    /// <summary>"Between A, who …, and B": the second side stands behind the words about the first; of "fighting with B" it is who tells of it.</summary>
    private void AddSecondSide(Draft draft, Clause scope, Subjects subjects)
    {
        if (draft.Participants is not [var first]) return;
        foreach (var party in _opponents.BehindBetween(draft, first, scope))
        {
            if (CanTakePart(party, draft)) draft.Add(Part.Participants, party.ToParty(analysis.Text));
        }

        if (draft.Participants.Count > 1 || draft.Type != EventType.Clash || draft.At.IsVerb) return;
        if (_opponents.Before(draft, first, _links) is { } other) AddListed(draft, subjects, other, subjects.Listed(other));
    }

    /// <summary>Sides that adjectives name ("northern raids"), or "the two countries" and "the two sides".</summary>
    private void AddUnnamed(Draft draft, Clause scope)
    {
        var doer = draft.Rule.Doer == Part.None ? Part.Participants : draft.Rule.Doer;
        if (Adjectives.Tell(draft.Type) is { } least && !(IsHostile(draft.Type) && draft.Initiators.Count > 0) && _adjectives.Of(draft.At) is var states && states.Count >= least)
        {
            foreach (var state in states) draft.Add(doer, state);
        }

        if (IsHostile(draft.Type) && draft.Rule.Sufferer == Part.Targets && _adjectives.OfSites(scope, draft.At) is { } hit) draft.Add(Part.Targets, hit);
        if (!Pairs.Tell(draft.Type) || draft.Parties.Count(party => party.Actor is not null) > 1) return;
        if (_pairs.In(scope, draft.Type) is not { Count: 2 } pair) return;
        draft.Participants.RemoveAll(party => party.Actor is null);
        foreach (var party in pair) draft.Add(doer, party);
    }

    /// <summary>A verb or a possessed noun whose doer stands before its clause.</summary>
    private void AddOutside(Draft draft, Governor governor, Subjects subjects)
    {
        var doer = draft.Rule.Doer;
        if (IsHostile(draft.Type) && draft.Initiators.Count == 0 && subjects.Latter(draft.At) is { } latter) draft.Add(doer, latter.ToParty(analysis.Text));
        var known = doer switch { Part.Initiators => draft.Initiators, Part.Targets => draft.Targets, Part.Participants => draft.Participants, _ => null };
        var possessed = Subjects.HasPossessor(draft.At, analysis.Tokens);
        if (known is null || known.Count > (doer == Part.Participants && (possessed || !IsHostile(draft.Type)) ? 1 : 0)) return;
        if (draft.Status == EventStatus.CalledFor && AddUrged(draft, subjects)) return;
        // "We shall retake it", in somebody's words: nobody of whom others tell.
        if (governor.IsVerb && FirstPerson.IsWe(governor, analysis.Tokens) && EventReports.SourceOf(draft.Trigger, analysis) is not null) return;
        if (governor.IsVerb && !possessed && HasOwnSubject(draft, governor)) return;
        var isNext = governor.IsVerb && (governor.Attached & Proclitics.And) != 0 && governor.Token < draft.At.First;
        var within = !governor.IsVerb && _described.IsDuring(draft);
        if (!possessed && !isNext && !within && (!governor.IsVerb || !IsJoined(governor, draft.At))) return;
        var end = possessed || within ? draft.At.First : isNext ? governor.Token : draft.At.Clause.First;
        // Who spoke is the dropped subject of a meeting only where no other subject stands.
        var meets = draft.Type is EventType.Meeting or EventType.Call or EventType.Visit;
        var subject = subjects.Before(end, draft.At, possessed || within);
        for (var tries = 0; possessed && meets && subject is not null && tries < MostTries && !Fits(draft.At.First, true, subject, subjects); tries++) subject = subjects.Before(subjects.Listed(subject)[0].First, draft.At, true);
        if (subject is null && meets && subjects.Before(end, draft.At, true) is { Actor: not null } speaker) subject = speaker;
        if (subject is { } party && CanTakePart(party, draft) && (within ? party.Actor is not null : Fits(possessed ? draft.At.First : governor.Token, possessed, party, subjects))) AddListed(draft, subjects, party, subjects.Listed(party));
    }

    /// <summary>"Called on the rebels to respect the truce", "demanded of A and B respect for it": who is called on is to do it.</summary>
    private bool AddUrged(Draft draft, Subjects subjects)
    {
        var demanded = (draft.At.Attached & Proclitics.By) != 0;
        var before = draft.At.First - 1;
        if (!demanded && !marks.Is(before, grammar.Aside)) return false;
        if (!demanded) before--;
        if (before > 0 && analysis.Tokens[before].Kind == TokenKind.Sign) before--;
        if (before < draft.At.Sentence.FirstToken || analysis.Named.Covering(before) is not { IsParty: true } phrase || analysis.Named.PartyAt(analysis.Tokens, phrase.First) is not { } party) return false;
        if (IsCaller(party, draft.At.Clause)) return false;
        if (demanded && ((party.Words.Attached & ~Proclitics.And) != Proclitics.None || marks.Find(draft.At.Clause.First, party.First - 1, grammar.Urge) < 0)) return false;
        AddListed(draft, subjects, party, subjects.Listed(party));
        return true;
    }

    /// <summary>"The envoy called for": who stands right behind the verb of calling, or is its only party, calls himself.</summary>
    private bool IsCaller(PartyPhrase party, Clause clause)
    {
        var urge = marks.FindLast(clause.First, party.First, grammar.Urge);
        if (urge < 0 || !marks.HitsAt(urge).ToArray().Any(hit => hit.Value.IsVerb)) return false;
        var isPersonal = false;
        for (var t = clause.First; t < party.First; t++)
        {
            if (analysis.Named.PartyAt(analysis.Tokens, t) is not { } other) continue;
            isPersonal = true;
            if (!(party.Kind is MentionKind.Person or MentionKind.Office && other.Kind is MentionKind.Person or MentionKind.Office && (other.Actor is null || other.Actor == party.Actor))) return false;
            t = other.Last;
        }

        return isPersonal || party.First - urge <= 2;
    }

    /// <summary>
    /// A verb whose subject is no known party but stands beside it: "the militia shelled", "their forces retook". Nobody named before is meant;
    /// "their forces" are the speaker's.
    /// </summary>
    private bool HasOwnSubject(Draft draft, Governor governor)
    {
        var (before, after) = (governor.Token - 1, governor.Token + 1);
        if (before >= draft.At.Sentence.FirstToken && marks.Is(before, grammar.Fighters | grammar.Unit) && analysis.Named.Covering(before) is null && IsPossessed(before))
        {
            if (EventReports.SourceOf(draft.Trigger, analysis)?.Span is { } span && analysis.Named.All.FirstOrDefault(phrase => span.Contains(phrase.Span) && phrase is { Actor: not null, Kind: MentionKind.State or MentionKind.Organisation or MentionKind.ArmedGroup }) is { } body)
            {
                draft.Add(draft.Rule.Doer, new(body.Span, body.Actor, body.Span.Of(analysis.Text)));
            }

            return true;
        }

        return governor.Token == draft.At.First && after < draft.At.Clause.End && !IsPlural(governor.Token) && analysis.Named.Covering(after) is null && analysis.Tokens.Folded(after) is [Letters.Alef, Letters.Lam, _, _, ..] && (marks[after].IsEmpty || marks.Is(after, grammar.Donor | grammar.Captive | grammar.Folk | grammar.Described));
    }

    private bool IsPossessed(int token) => Agreeing.EndsInPronoun(analysis.Tokens.Folded(token)) || Agreeing.EndsInOurs(analysis.Tokens.Folded(token));

    /// <summary>A list agrees as a plural, whatever its last member is.</summary>
    private bool Fits(int token, bool possessed, PartyPhrase party, Subjects subjects) =>
        subjects.Listed(party).Count > 1 ? !possessed || analysis.Tokens.Folded(token)[^1] != Letters.Heh : Agreeing.Fits(analysis.Tokens.Folded(token), possessed, party.Agrees);

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

    /// <summary>Persons, papers and those who only tell of it fight no battles; an office without a holder is nobody's; talks do nothing themselves.</summary>
    private bool CanTakePart(PartyPhrase party, Draft draft) =>
        party.Kind != MentionKind.Media && !IsTalks(party)
        && (!IsHostile(draft.Type) || (party.Kind is not (MentionKind.Person or MentionKind.Office) && !(party.Words.Form == NameForm.Generic && analysis.Statements.Exists(said => said.Speaker?.Span == party.Words.Span))));

    /// <summary>Whether a party is talks or a congress by name, or is called so back.</summary>
    private bool IsTalks(PartyPhrase party)
    {
        if (party.Kind != MentionKind.Organisation || !marks.Is(party.First, grammar.TalksOf)) return false;
        foreach (var phrase in analysis.Named.All)
        {
            if (phrase.Actor != party.Actor || phrase.Last == phrase.First) continue;
            foreach (var hit in marks.HitsAt(phrase.First))
            {
                if (hit.Value.Form == WordForm.Noun && WordClasses.Bit(hit.Value.Class).Overlaps(grammar.TalksOf)) return true;
            }
        }

        return false;
    }

    /// <summary>A verb that opens a clause inside its sentence without a subject of its own goes on with the one before.</summary>
    private static bool IsJoined(Governor governor, Candidate at) =>
        governor.Token - at.Clause.First <= 2 && (at.Clause.First > at.Sentence.FirstToken || at.IsVerb);

    private Part PartOf(PartyPhrase party, Draft draft, Governor governor, bool suffers, bool subjectKnown)
    {
        var (rule, at) = (draft.Rule, draft.At);
        var after = party.First > at.Last;
        var mutual = rule.Doer == Part.Participants;
        if (IsAccused(party, at)) return rule.Doer;
        // "Met (with) the minister".
        if (mutual && after && draft.Type == EventType.Meeting && (party.Words.Attached & Proclitics.By) != 0 && party.Kind is MentionKind.Person or MentionKind.Office or MentionKind.People && marks.Is(at.First, grammar.Meets)) return Part.Participants;
        if (!after && IsHostile(draft.Type) && marks.Find(at.Clause.First, at.First, grammar.Repel) is >= 0 and var repelled && governor.Token != at.First && _links.Of(party.Words, at) == Link.Bare) return repelled < party.First || party.Last < repelled ? rule.Sufferer : Part.None;
        var link = _links.Of(party.Words, at);
        // "A visit to the north", "of the north": where somebody goes, and not whom he meets.
        if (after && draft.Type == EventType.Visit && party.Kind == MentionKind.State && link is not (Link.Agent or Link.With)) return Part.None;
        switch (link)
        {
            case Link.Agent: return after || suffers || marks.Find(at.Clause.First, party.First, grammar.Must) >= 0 ? rule.Doer == Part.None && IsHostile(draft.Type) ? Part.Initiators : rule.Doer : Part.None;
            case Link.From when mutual && !party.Words.Definite: return Part.None;
            case Link.From: return !after || party.First - at.Last > (at.IsVerb ? FarthestFromVerb : FarthestFrom) ? Part.None : rule.From == rule.Doer && at.IsVerb ? Part.None : rule.From;
            case Link.Hands: return after && IsHostile(draft.Type) ? rule.Sufferer : Part.None;
            case Link.OfTruce: return draft.Type is >= EventType.TruceDeclared and <= EventType.TruceEnded ? Part.Participants : Part.None;
            case Link.Against: return (after || suffers) && party.Kind != MentionKind.State && (IsHostile(draft.Type) || !mutual) ? rule.Sufferer : Part.None;
            // "The border with the north", "a pipeline between the two": where it was, and no side.
            case Link.With or Link.Between when party.Kind == MentionKind.State && IsHostile(draft.Type) && (!mutual || marks.Is(party.First - 2, grammar.Border)) && party.First - at.Last > 3: return Part.None;
            case Link.Between when rule.Doer == Part.None && IsOfTruce(draft): return after ? Part.Participants : Part.None;
            case Link.Between: return rule.Doer == Part.None || (!after && !mutual) ? Part.None : Part.Participants;
            case Link.With when (IsOfTruce(draft) || draft.Type == EventType.Agreement) && marks.Find(party.First - 3, party.First, grammar.Sponsor) >= 0: return Part.None;
            case Link.With when !mutual && IsOfTruce(draft): return after && party.First - at.Last <= FarthestFrom ? Part.Participants : Part.None;
            case Link.With: return mutual ? Part.Participants : Part.None;
            // "The retaking of the north": a land is taken, and takes nothing.
            case Link.Genitive when draft.Type == EventType.Capture && party.Kind == MentionKind.State: return Part.None;
            case Link.Genitive: return IsHostile(draft.Type) && !mutual && (marks.Is(at.Last, grammar.Onto) || IsSite(party.Words.First)) ? rule.Sufferer : rule.Genitive;
            case Link.To: return (party.First == at.Last + 1 || (draft.Type == EventType.Meeting && IsBehindAdjectives(party, at))) && !at.IsVerb ? rule.Doer : Part.None;
            case Link.Site: return suffers || after ? rule.Sufferer : Part.None;
            case Link.Held: return suffers || mutual ? Part.None : rule.Sufferer;
            case Link.Bare: return IsObject(governor, party, at) ? Part.None : Bare(party, at, rule, governor, suffers, subjectKnown);
            default: return IsDriven(party, at) ? rule.Doer : Part.None;
        }
    }

    /// <summary>A thing or place that is hit, and no noun of those who hit.</summary>
    private bool IsSite(int token) => marks.Is(token, grammar.Site) && !marks.Is(token, grammar.Fighters | grammar.Unit);

    /// <summary>Those counted among the dead and hurt did not do it.</summary>
    private bool IsFallen(PartyPhrase party, Draft draft) => IsHostile(draft.Type) && marks.Is(party.First, Hurt) && party.First < draft.At.First;

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

    /// <summary>"The government accused the rebels of breaching": they are said to have breached.</summary>
    private bool IsAccused(PartyPhrase party, Candidate at) =>
        (at.Attached & Proclitics.By) != 0 && party.Last + 1 == at.First && (party.Words.Attached & ~Proclitics.And) == Proclitics.None && marks.Find(at.Clause.First, party.First, grammar.Charge) >= 0;

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
    private bool IsThing(PartyPhrase party) => party.Words.Form == NameForm.Generic && marks.Is(party.First, grammar.Site);

    /// <summary>The party with the unit named before it: "forces of the government" are not the government.</summary>
    private Party WithUnit(PartyPhrase party)
    {
        var before = party.First - 1;
        var words = party.Words;
        if (words.First != party.First || words.Attached != Proclitics.None || !marks.Is(before, grammar.Fighters) || analysis.Named.Covering(before) is not null) return party.ToParty(analysis.Text);
        var start = analysis.Tokens[before].Span.Start;
        foreach (var hit in marks.HitsAt(before))
        {
            if (grammar.Fighters.Overlaps(WordClasses.Bit(hit.Value.Class))) start = analysis.Tokens[before].Span.Start + Math.Min(hit.AttachedLength, 2);
        }

        var span = new Span(start, words.Span.End);
        return new(span, words.Actor, span.Of(analysis.Text));
    }

    /// <summary>A plural verb has its subject before it: what follows is its object.</summary>
    private bool IsPlural(int token)
    {
        var word = analysis.Tokens.Folded(token);
        return word.Length > 4 && ((word[^2] == Letters.Waw && word[^1] is Letters.Alef or Letters.Noon) || word[^2..] is [Letters.Yeh, Letters.Noon]);
    }
}
