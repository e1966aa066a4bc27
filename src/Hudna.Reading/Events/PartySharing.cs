using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;
using NodaTime;

namespace Hudna.Reading.Events;

/// <summary>Which events share their parties: fighting and the attack it comes of, a decision and the meeting it was taken at, rounds of one track.</summary>
internal static class PartySharing
{
    private const int LongAgo = 31;

    public static void InSentence(List<Draft> drafts, EventMarks marks, Grammar grammar)
    {
        foreach (var draft in drafts)
        {
            if (draft.Type == EventType.Clash && !draft.HasParties && Beside(drafts, draft, EventType.GroundAttack) is { } attack) Take(draft, Part.Participants, attack);
            if (draft.Type == EventType.Clash && draft.Participants.Count > 0 && Beside(drafts, draft, EventType.Capture) is { Initiators.Count: > 0 } won) AddWinner(draft, won);
            if (draft.Type is EventType.Meeting && draft.IsPurpose && drafts.Find(other => other.Type == EventType.Visit && IsOnJourney(draft, other) && other.At.Clause == draft.At.Clause) is { } visit) Take(draft, Part.Participants, visit);
            if (draft.Type is EventType.TruceDeclared or EventType.Agreement && marks.Find(draft.At.Last + 1, Math.Min(draft.At.Clause.End, draft.At.Last + 3), grammar.DuringIt) >= 0
                && Beside(drafts, draft, EventType.Meeting) is { } meeting)
            {
                draft.Initiators.Clear();
                Take(draft, draft.Rule.Doer, meeting);
            }
        }
    }

    /// <summary>"Travelled there to meet the minister": who travels meets him.</summary>
    private static bool IsOnJourney(Draft draft, Draft visit) =>
        visit.At.First < draft.At.First && draft is { At.IsVerb: false, Status: EventStatus.Planned or EventStatus.CalledFor, Participants.Count: 1 } && visit.Participants.Count == 1 && visit.Status is not EventStatus.Denied;

    /// <summary>Rounds of talks in one town that name nobody are held by those whom another telling of these talks names.</summary>
    public static void OfTalks(List<Draft> events)
    {
        foreach (var draft in events.Where(draft => draft.Type == EventType.TalksRound && !draft.HasParties && draft.Places.Count > 0))
        {
            var same = events.Find(other => other.Type == EventType.TalksRound && other.HasParties && other.Places.Any(place => place.Place is not null && draft.Places.Any(mine => mine.Place == place.Place)));
            if (same is not null) Take(draft, Part.Participants, same);
        }
    }

    /// <summary>
    /// Raids that name no doer, where the article tells of one state or coalition that raids and of no other: they are its raids, unless their
    /// sentence names somebody else.
    /// </summary>
    public static void OfRaids(List<Draft> events, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        var doers = events.Where(draft => draft.Type == EventType.Airstrike).SelectMany(draft => draft.Initiators).DistinctBy(party => party.Actor).ToList();
        if (doers is not [{ Actor: not null } doer] || !analysis.Named.All.Any(phrase => phrase.Actor == doer.Actor && phrase.Kind is MentionKind.State or MentionKind.Organisation)) return;
        foreach (var draft in events.Where(draft => draft is { Type: EventType.Airstrike, Initiators.Count: 0, Status: EventStatus.Occurred or EventStatus.Ongoing }))
        {
            var sentence = draft.At.Sentence;
            var named = analysis.Named.All.Where(phrase => phrase.First >= sentence.FirstToken && phrase.Last < sentence.EndToken && phrase.Kind is MentionKind.State or MentionKind.Organisation or MentionKind.ArmedGroup);
            if (named.All(phrase => phrase.Actor == doer.Actor || draft.Targets.Exists(hit => hit.Actor == phrase.Actor)
                || (phrase.Kind == MentionKind.State && ((phrase.Attached & Proclitics.By) != 0 || marks.Is(phrase.First - 1, grammar.Aside | grammar.Near))))) draft.Add(Part.Initiators, doer);
        }
    }

    /// <summary>A truce that starts and names nobody is theirs who, as the article tells, declared or agreed it.</summary>
    /// <param name="published">A start told of long ago is not of the truce declared now.</param>
    public static void OfTruce(List<Draft> events, Grammar grammar, LocalDate? published)
    {
        var declared = events.Where(draft => draft.Type == EventType.TruceDeclared && draft.HasParties).ToList();
        if (declared is not [var one]) return;
        foreach (var draft in events.Where(draft => draft.Type == EventType.TruceStarted && !draft.HasParties && draft.Status is not (EventStatus.Denied or EventStatus.Hypothetical)))
        {
            var isOld = draft.Date is { To: var last } && published is { } today && last.PlusDays(LongAgo) < today;
            var isWished = !draft.At.IsVerb && WordClasses.Bit(draft.At.Word.Class).Overlaps(grammar.Truce);
            if (isOld || isWished) continue;
            foreach (var party in one.Initiators) draft.Add(Part.Initiators, party);
            foreach (var party in one.Participants) draft.Add(Part.Participants, party);
        }
    }

    /// <summary>What becomes of a truce whose sides nobody names is theirs whom the article names as the two sides of its truce, if it names no others.</summary>
    public static void OfSides(List<Draft> events)
    {
        var truces = events.Where(draft => draft.Type is >= EventType.TruceDeclared and <= EventType.TruceEnded).ToList();
        var bound = truces.Where(draft => draft.Participants.Count > 1).ToList();
        if (bound.Count == 0 || !bound.TrueForAll(draft => draft.Participants.TrueForAll(party => bound[0].Participants.Exists(known => Draft.Same(known, party))))) return;
        foreach (var draft in truces.Where(draft => !draft.HasParties && draft.Type is EventType.TruceStarted or EventType.TruceEnded or EventType.TruceDeclared or EventType.TruceExtended && draft.Status is EventStatus.Occurred or EventStatus.Ongoing))
        {
            Take(draft, Part.Participants, bound[0]);
        }
    }

    /// <summary>"A took the town after fighting B": A and B fought, and B lost it.</summary>
    private static void AddWinner(Draft clash, Draft won)
    {
        var losers = clash.Participants.Where(party => !won.Initiators.Exists(winner => Draft.Same(winner, party))).ToList();
        if (losers.Exists(loser => won.Parties.Any(party => Draft.Same(party, loser)))) return;
        if (clash.Participants.Count == 1)
        {
            foreach (var party in won.Initiators) clash.Add(Part.Participants, party);
        }

        if (won.Targets.Count > 0 || losers.Count == clash.Participants.Count) return;
        foreach (var loser in losers) won.Add(Part.Targets, loser);
    }

    private static Draft? Beside(List<Draft> drafts, Draft draft, EventType type) =>
        drafts.Find(other => other.Type == type && other.HasParties && other.At.Sentence == draft.At.Sentence);

    private static void Take(Draft draft, Part part, Draft from)
    {
        foreach (var party in from.Parties.Where(party => party != from.Bystanders).ToList()) draft.Add(part == Part.None ? Part.Participants : part, party);
    }
}
