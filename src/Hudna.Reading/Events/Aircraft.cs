using Hudna.Lexicon.Dossiers;
using Hudna.Model;

namespace Hudna.Reading.Events;

/// <summary>
/// An armed group that serves no state has no aircraft but drones. Read as the doer of an air raid it is whom the raid hit; what it does by a verb of its own ("the
/// group raided the village") is done on the ground.
/// </summary>
internal sealed class Aircraft(DossierSet dossiers)
{
    // In characters: a blank, "and", an opening quotation mark.
    private const int Beside = 4;

    public void Mend(Draft draft, EventMarks marks, Grammar grammar)
    {
        if (draft.Type != EventType.Airstrike) return;
        var grounded = draft.Initiators.FindAll(HasNone);
        if (grounded.Count == 0 || (grounded.Count == draft.Initiators.Count && (draft.At.IsVerb || grounded[0].Span?.Start < draft.Trigger.End) && marks.Find(draft.At.Clause.First, draft.At.Clause.End, grammar.Drone) >= 0)) return;
        if (draft.At.IsVerb && grounded.Count == draft.Initiators.Count && marks.Find(draft.At.Clause.First, draft.At.Clause.End, grammar.Aircraft) < 0)
        {
            draft.Type = EventType.GroundAttack;
            return;
        }

        draft.Initiators.RemoveAll(grounded.Contains);
        if (draft.Targets.Count > 0) return;
        foreach (var group in grounded.Where(group => group.Span?.Start > draft.Trigger.End && !IsListed(group, draft))) draft.Add(Part.Targets, group);
    }

    /// <summary>Whether somebody is named and all who are have aircraft: states, and forces that serve one.</summary>
    public bool AreOf(List<Party> doers) =>
        doers.Count > 0 && doers.TrueForAll(doer => dossiers.Actor(doer.Actor) is { Kind: MentionKind.State or MentionKind.ArmedGroup } && !HasNone(doer));

    /// <summary>"The army and the group", under cover from the air: the group is no target of it.</summary>
    private static bool IsListed(Party group, Draft draft) => draft.Initiators.Exists(doer => doer.Span is { } span && group.Span?.Start - span.End is >= 0 and <= Beside);

    private bool HasNone(Party party) =>
        dossiers.Actor(party.Actor) is { Kind: MentionKind.ArmedGroup } group && !group.Allegiances.Any(side => dossiers.Actor(side.To) is not { Kind: MentionKind.ArmedGroup or MentionKind.Person });
}
