using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Mentions;

namespace Hudna.Reading.Events;

/// <summary>
/// A town that the article says somebody holds, "the stronghold of A" or "which A controls": whoever besieges, attacks or
/// takes it and is told without a target does so against A.
/// </summary>
internal sealed class Holders(Analysis analysis, EventMarks marks, Grammar grammar)
{
    // In tokens: "the town of B, the last stronghold of A", "stronghold of A in B".
    private const int FarthestPlace = 4, FarthestHolder = 3;

    private readonly List<(string Place, Party Holder, bool IsStronghold)> _held = [];

    public void Share(List<Draft> events)
    {
        ReadHeld();
        foreach (var draft in events.Where(draft => draft is { Type: EventType.Capture or EventType.GroundAttack or EventType.Siege, Targets.Count: 0, Participants.Count: 0, IsSlaying: false, Status: not EventStatus.Denied }))
        {
            // What is past and nobody's may be how he came to hold it.
            if (draft is { Initiators.Count: 0, Status: EventStatus.Occurred }) continue;
            if (HolderOf(draft) is { } holder && !draft.Initiators.Exists(party => Draft.Same(party, holder))) draft.Add(Part.Targets, holder);
        }
    }

    /// <summary>Who holds its one place; nobody where two are told to hold or have held it.</summary>
    private Party? HolderOf(Draft draft)
    {
        if (draft.Places is not [{ Place: { } place }]) return null;
        var holders = _held.Where(held => held.Place == place && (held.IsStronghold || draft is not { Type: EventType.Capture, Status: EventStatus.Occurred }) && !draft.Initiators.Exists(party => Draft.Same(party, held.Holder))).ToList();
        return holders.Count > 0 && holders.TrueForAll(held => Draft.Same(held.Holder, holders[0].Holder)) ? holders[0].Holder : null;
    }

    private void ReadHeld()
    {
        for (var t = 0; t < marks.Count; t++)
        {
            if (!marks.Is(t, grammar.HeldBy)) continue;
            var last = t;
            while (marks.Is(last + 1, grammar.HeldBy)) last++;
            var sentence = analysis.SentenceOf(t);
            PartyPhrase? holder = null;
            var at = last + 1;
            for (; at <= last + FarthestHolder && holder is null; at++) holder = analysis.Named.PartyAt(analysis.Tokens, at);
            if (holder is { Actor: not null, Kind: MentionKind.ArmedGroup or MentionKind.Organisation } && analysis.SentenceOf(holder.First) == sentence)
            {
                var party = holder.ToParty(analysis.Text);
                for (var back = t - 1; back >= t - FarthestPlace && back >= 0 && analysis.SentenceOf(back) == sentence; back--)
                {
                    if (analysis.Named.Covering(back) is not { } named) continue;
                    if (named is { Kind: MentionKind.Place } && !marks.Is(named.First, grammar.PartsOf) && !marks.Is(named.First - 1, grammar.PartsOf)) Hold(named.Place, party, t);
                    break;
                }

                if (analysis.Named.StartingAt(holder.Last + 2) is { Kind: MentionKind.Place } inside && marks.Is(holder.Last + 1, grammar.Within)) Hold(inside.Place, party, t);
            }

            t = last;
        }
    }

    private void Hold(string? place, Party holder, int word)
    {
        if (place is not null) _held.Add((place, holder, marks.Is(word, grammar.Site)));
    }
}
