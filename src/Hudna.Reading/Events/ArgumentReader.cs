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

    private readonly Links _links = new(analysis, marks, grammar);

    public void Read(Draft draft, Governor governor, Clause scope)
    {
        var subjects = new Subjects(analysis, marks, grammar, _links);
        var at = draft.At;
        var suffers = governor.Token >= 0 && marks.Is(governor.Token, grammar.Suffer);
        var antecedent = governor.IsVerb && !suffers ? subjects.Antecedent(governor.Token, at.Sentence) : null;
        var subjectKnown = antecedent is not null || (governor.IsVerb && IsPlural(governor.Token));
        if (antecedent is not null) draft.Add(draft.Rule.Doer, antecedent.ToParty(analysis.Text));
        PartyPhrase? previous = null;
        var previousPart = Part.None;
        for (var t = antecedent is null ? scope.First : antecedent.Last + 1; t < scope.End; t++)
        {
            if (analysis.Named.PartyAt(analysis.Tokens, t) is not { } party || (t <= at.Last && party.Last >= at.First)) continue;
            var joined = previous is not null && (party.Words.Attached & Proclitics.And) != 0 && t - previous.Last <= 2;
            var part = joined ? previousPart : PartOf(party, draft, governor, suffers, subjectKnown);
            if (part == draft.Rule.Doer && governor.IsVerb && party.First > governor.Token) subjectKnown = true;
            if (part != Part.None && !IsThing(party) && CanTakePart(party, draft)) draft.Add(part, WithUnit(party));
            (previous, previousPart) = (party, part);
            t = party.Last;
        }

        if (!suffers) AddOutside(draft, governor, subjects);
    }

    /// <summary>A verb or a possessed noun whose doer stands before its clause.</summary>
    private void AddOutside(Draft draft, Governor governor, Subjects subjects)
    {
        var doer = draft.Rule.Doer;
        var known = doer switch { Part.Initiators => draft.Initiators, Part.Targets => draft.Targets, Part.Participants => draft.Participants, _ => null };
        var possessed = Subjects.HasPossessor(draft.At, analysis.Tokens);
        if (known is null || known.Count > (doer == Part.Participants && (possessed || !IsHostile(draft.Type)) ? 1 : 0)) return;
        if (draft.Status == EventStatus.CalledFor && AddUrged(draft)) return;
        if (!possessed && (!governor.IsVerb || !IsJoined(governor, draft.At))) return;
        if (subjects.Before(possessed ? draft.At.First : draft.At.Clause.First, draft.At, possessed) is { } party
            && CanTakePart(party, draft) && Agreeing.Fits(analysis.Tokens.Folded(possessed ? draft.At.First : governor.Token), possessed, party.Agrees)) draft.Add(doer, party.ToParty(analysis.Text));
    }

    /// <summary>"Called on the rebels to respect the truce": who is called on is to do it.</summary>
    private bool AddUrged(Draft draft)
    {
        var before = draft.At.First - 1;
        if (!marks.Is(before, grammar.Aside)) return false;
        before--;
        if (before > 0 && analysis.Tokens[before].Kind == TokenKind.Sign) before--;
        if (before < draft.At.Sentence.FirstToken || analysis.Named.Covering(before) is not { IsParty: true } phrase || analysis.Named.PartyAt(analysis.Tokens, phrase.First) is not { } party) return false;
        draft.Add(draft.Rule.Doer, party.ToParty(analysis.Text));
        return true;
    }

    private static bool IsHostile(EventType type) => type <= EventType.Siege;

    /// <summary>Persons and papers fight no battles; an office without a holder is nobody's.</summary>
    private static bool CanTakePart(PartyPhrase party, Draft draft) =>
        party.Kind != MentionKind.Media && (!IsHostile(draft.Type) || party.Kind is not (MentionKind.Person or MentionKind.Office));

    /// <summary>A verb that opens a clause inside its sentence without a subject of its own goes on with the one before.</summary>
    private static bool IsJoined(Governor governor, Candidate at) =>
        governor.Token - at.Clause.First <= 2 && (at.Clause.First > at.Sentence.FirstToken || at.IsVerb);

    private Part PartOf(PartyPhrase party, Draft draft, Governor governor, bool suffers, bool subjectKnown)
    {
        var (rule, at) = (draft.Rule, draft.At);
        var after = party.First > at.Last;
        var mutual = rule.Doer == Part.Participants;
        switch (_links.Of(party.Words, at))
        {
            case Link.Agent: return rule.Doer;
            case Link.From: return !after || party.First - at.Last > FarthestFrom ? Part.None : rule.From == rule.Doer && at.IsVerb ? Part.None : rule.From;
            case Link.Against: return (after || suffers) && party.Kind != MentionKind.State ? rule.Sufferer : Part.None;
            case Link.Between: return rule.Doer == Part.None ? Part.None : Part.Participants;
            case Link.With: return mutual ? Part.Participants : Part.None;
            case Link.Genitive: return rule.Genitive;
            case Link.To: return party.First == at.Last + 1 && !at.IsVerb ? rule.Doer : Part.None;
            case Link.Site: return suffers || after ? rule.Sufferer : Part.None;
            case Link.Held: return rule.Sufferer;
            case Link.Bare: return Bare(party, at, rule, governor, suffers, subjectKnown);
            default: return Part.None;
        }
    }

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
