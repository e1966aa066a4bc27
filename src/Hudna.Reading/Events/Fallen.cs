using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Reading.Quantities;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Whose the dead of a deed were: "30 of the movement's gunmen were killed in a raid" tells whom the raid hit, and who fought. Civilians and
/// people without a side tell nothing.
/// </summary>
internal sealed class Fallen(Telling telling)
{
    // "Thirty gunmen, at the least, of the organisation".
    private const int FarthestBehind = 4;

    // "Killed, the raid by night, a commander" in tokens.
    private const int NearKilling = 5;

    private static readonly ClassSet Dead = WordClasses.Bit(WordClasses.Killed);

    private readonly Analysis _analysis = telling.Analysis;
    private readonly EventMarks _marks = telling.Marks;
    private readonly Grammar _grammar = telling.Grammar;

    /// <summary>Adds those counted in one quantity, and who is joined to them by "and".</summary>
    public void Add(Draft draft, Count count)
    {
        // Those hurt in an attack are hurt on either side.
        if (draft.Type == EventType.GroundAttack && count.Quantity.Counts != "killed" && !draft.IsSlaying) return;
        if (draft.Type is not (EventType.Airstrike or EventType.Shelling or EventType.Clash or EventType.GroundAttack or EventType.Bombing)) return;
        // The dead of an attack may be attackers: only soldiers and police told of before it are those attacked, and who is not the attacker where he is known.
        var first = _analysis.Tokens.FirstAt(count.Quantity.Span.Start);
        var last = _analysis.Tokens.FirstAt(count.Quantity.Span.End - 1);
        if (IsOfAnother(draft.At, first, last)) return;
        var part = draft.Type == EventType.Clash ? Part.Participants : Part.Targets;
        var inService = count.Quantity.Whom is "soldiers" or "police";
        var named = Side(first, last, inService ? Proclitics.And : Proclitics.And | Proclitics.By);
        var ofState = inService || named is { Kind: MentionKind.Organisation };
        if (draft.Type == EventType.GroundAttack)
        {
            var slain = draft.IsSlaying && (inService || named is { Kind: MentionKind.ArmedGroup });
            var attacked = ofState && (last < draft.At.First || (IsResult(draft.At, first) && (inService || _marks.Is(named!.First - 1, _grammar.From | _grammar.Unit | _grammar.Fighters))));
            if ((draft.Initiators.Count == 0 && !slain && !attacked) || draft.Targets.Exists(hit => hit.Actor is not null)) return;
        }

        if (draft.Type == EventType.Clash && Slayer(count, first) is { } slayer) draft.Add(part, slayer.ToParty(_analysis.Text));
        for (var party = named; party is not null; party = Joined(party))
        {
            if (IsSide(party)) draft.Add(part, party.ToParty(_analysis.Text));
        }

        if (named is not null && inService) DropUnnamed(draft, count);
        if (named is null && count.Quantity is { Whom: "fighters", Counts: "killed" } && Rebels(first, last) is { } rebels && !Has(draft, part)) draft.Add(part, rebels);
        if (!inService || (part == Part.Targets ? draft.Targets.Exists(hit => hit.Actor is not null) : draft.Participants.Count > 1)) return;
        if (State(first, last) is not { } state)
        {
            // Of no force that is named: they were hit as what they are called.
            if (named is null && draft is { Type: EventType.GroundAttack or EventType.Bombing, Targets.Count: 0 }) draft.Add(part, new(count.Quantity.Span, null, count.Quantity.Span.Of(_analysis.Text)));
            return;
        }

        if (draft.Parties.Any(party => IsOf(party, state.Id))) return;
        DropUnnamed(draft, count);
        var span = new Span(count.Quantity.Span.Start, Math.Max(count.Quantity.Span.End, _analysis.Tokens[state.Token].Span.End));
        draft.Add(part, new(span, ForceOf(state.Id, count.Quantity.Whom), span.Of(_analysis.Text)));
    }

    /// <summary>"Some of the movement's men were killed and hurt in raids", "the movement's dead": whose the dead are whom nobody counts.</summary>
    public void AddUncounted(Draft draft, int first, int end)
    {
        if (draft.Type is not (EventType.Airstrike or EventType.Shelling or EventType.Clash or EventType.Bombing)) return;
        var part = draft.Type == EventType.Clash ? Part.Participants : Part.Targets;
        for (var t = first; t < end; t++)
        {
            if (!_marks.Is(t, _grammar.FallenMen)) continue;
            var at = t + 1;
            while (at < end && _marks.Is(at, _grammar.FallenMen)) at++;
            while (at < end && at - t <= FarthestBehind && _marks.Is(at, _grammar.From | _grammar.Ranks | _grammar.Unit | _grammar.Fighters) && _analysis.Named.StartingAt(at) is null) at++;
            if (at >= end || IsOfAnother(draft.At, t, at)) continue;
            for (var party = _analysis.Named.PartyAt(_analysis.Tokens, at); party is not null && IsSide(party); party = Joined(party))
            {
                if ((party.Words.Attached & ~Proclitics.And) == Proclitics.None) draft.Add(part, party.ToParty(_analysis.Text));
            }
        }
    }

    /// <summary>"A raid killed a field commander in the movement": one man of rank, without a number, tells whom a raid or shelling was on.</summary>
    public void AddLeader(Draft draft, int first, int end)
    {
        if (draft.Type is not (EventType.Airstrike or EventType.Shelling) || draft.Targets.Count > 0) return;
        for (var t = first; t < end; t++)
        {
            if (!_marks.Is(t, _grammar.Leader) || _marks.FindLast(Math.Max(first, t - NearKilling), t, _grammar.Killing | _grammar.Murder) < 0) continue;
            for (var n = t + 1; n <= t + FarthestBehind && n < end; n++)
            {
                if (_analysis.Named.StartingAt(n) is { Kind: MentionKind.ArmedGroup, Actor: not null } group)
                {
                    if ((group.Attached & ~Proclitics.By) == Proclitics.None && !IsOfAnother(draft.At, t, n)) draft.Add(Part.Targets, new(group.Span, group.Actor, group.Span.Of(_analysis.Text)));
                    return;
                }

                if (_analysis.Tokens[n].Kind is not (TokenKind.Word or TokenKind.Quote) || _marks.Is(n, _grammar.Against | _grammar.With | _grammar.Relative | _grammar.That | _grammar.Agent)) return;
            }
        }
    }

    /// <summary>"The army killed 30 gunmen in clashes": who stands between a verb of killing and the number of the dead, or before both, fought them.</summary>
    private PartyPhrase? Slayer(Count count, int first)
    {
        if (count is not { Quantity.Counts: "killed", Cue: { } cue }) return null;
        var verb = _analysis.Tokens.FirstAt(cue.Start);
        if (!_marks.Is(verb, _grammar.Murder)) return null;
        var party = _analysis.Named.PartyAt(_analysis.Tokens, verb + 1);
        if (party is null && first == verb + 1 && _analysis.Named.Covering(verb - 1) is { } before) party = _analysis.Named.PartyAt(_analysis.Tokens, before.First);
        return party is not null && IsSide(party) && party.Last < first && (party.Words.Attached & ~Proclitics.And) == Proclitics.None ? party : null;
    }

    /// <summary>"The attack led to the death of five of the army": who attacks an army is seldom another.</summary>
    private bool IsResult(Candidate at, int first) => !at.IsVerb && first > at.Last && _marks.FindLast(at.Clause.First, first, _grammar.Result) >= 0;

    /// <summary>"30 rebels": the word that says what they were, where no side is named with it.</summary>
    private Party? Rebels(int first, int last)
    {
        var noun = _marks.Find(first, last + 1, _grammar.Rebel);
        if (noun < 0) return null;
        if (_analysis.Named.PartyAt(_analysis.Tokens, noun) is { Kind: MentionKind.People } party) return party.ToParty(_analysis.Text);
        if (_analysis.Named.Covering(noun) is not null) return null;
        var span = _analysis.Tokens[noun].Span;
        return new(span, null, span.Of(_analysis.Text));
    }

    /// <summary>Whether those hit, or one of those who fight for no state, are told already.</summary>
    private bool Has(Draft draft, Part part) =>
        part == Part.Targets ? draft.Targets.Count > 0
        : draft.Participants.Count > 1 || draft.Participants.Exists(party => party.Actor is null || _analysis.Named.All.Any(phrase => phrase.Actor == party.Actor && phrase.Kind == MentionKind.ArmedGroup));

    /// <summary>Another deadly deed stands between them, or "and the killing of" opens another matter behind the deed.</summary>
    private bool IsOfAnother(Candidate at, int first, int last)
    {
        if (last < at.First) return _marks.Find(last + 1, at.First, _grammar.Deadly) >= 0;
        if (_marks.Find(at.Last + 1, first, _grammar.Result) >= 0) return false;
        for (var t = at.Last + 1; t < first; t++)
        {
            if (_marks.Is(t, _grammar.Killing) && _analysis.Tokens.Folded(t)[0] == Letters.Waw) return true;
        }

        return false;
    }

    /// <summary>Whether a party is named with the state or its adjective.</summary>
    private bool IsOf(Party party, string state)
    {
        if (party.Actor == state) return true;
        if (party.Span is not { } span) return false;
        for (var t = _analysis.Tokens.FirstAt(span.Start); t < _analysis.Tokens.Count && _analysis.Tokens[t].Span.Start < span.End; t++)
        {
            if (_analysis.Nisbas.TryGetValue(t, out var of) && of == state) return true;
        }

        return false;
    }

    /// <summary>The party whose name the counted noun holds, or stands behind it with "of" and nouns of units between.</summary>
    /// <param name="except">Particles that make it another's: but soldiers are "in" their army.</param>
    private PartyPhrase? Side(int first, int last, Proclitics except)
    {
        for (var t = first + 1; t < _analysis.Tokens.Count && t <= last + FarthestBehind; t++)
        {
            if (_analysis.Named.PartyAt(_analysis.Tokens, t) is { } party && IsSide(party) && (party.Words.Attached & except) == 0) return party;
            // "Two of the chief leaders of the movement".
            if (t > last && _marks.Is(t, _grammar.Leaders)) continue;
            if (t > last && !_marks.Is(t, _grammar.From | _grammar.Unit | _grammar.Fighters) && _analysis.Named.Covering(t) is null) return null;
        }

        return null;
    }

    private PartyPhrase? Joined(PartyPhrase party) =>
        _analysis.Named.PartyAt(_analysis.Tokens, party.Last + 1) is { } next && (next.Words.Attached & Proclitics.And) != 0 ? next : null;

    private static bool IsSide(PartyPhrase party) => party is { Actor: not null, Kind: MentionKind.ArmedGroup or MentionKind.Organisation };

    /// <summary>"Two northern soldiers": the state and where its adjective stands.</summary>
    private (string Id, int Token)? State(int first, int last)
    {
        for (var t = first; t <= last + 2 && t < _analysis.Tokens.Count; t++)
        {
            if (_analysis.Nisbas.TryGetValue(t, out var state)) return (state, t);
        }

        return null;
    }

    /// <summary>Soldiers of a state are its army, and policemen its police.</summary>
    private string ForceOf(string state, string? whom) =>
        telling.Dossiers.Actor(state) is { Kind: MentionKind.State } actor ? Bodies.BodyId(whom == "police" ? "police" : "army", actor) : state;

    /// <summary>"An officer and three soldiers": what they are called says no more once their force is named.</summary>
    private void DropUnnamed(Draft draft, Count count) =>
        draft.Targets.RemoveAll(party => party.Actor is null && party.Span is { } span && (count.Quantity.Span.Contains(span) || (span.Start < count.Quantity.Span.Start && _marks.Is(_analysis.Tokens.FirstAt(span.Start), Dead))));
}
