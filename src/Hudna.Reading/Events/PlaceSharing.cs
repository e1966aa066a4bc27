using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>Which events share a place: those of one truce, and those of a clause and the clause that "where" opens. What has none gets the state of the conflict.</summary>
internal static class PlaceSharing
{
    /// <summary>
    /// "Fighting broke out in A, where the army attacked": one place for both, whichever clause names it. So with "visited A, held talks there
    /// during it", "came to A to hold talks", and "a blast, struck a post in A".
    /// </summary>
    public static void AcrossClauses(List<Draft> drafts, EventMarks marks, Grammar grammar)
    {
        for (var i = 1; i < drafts.Count; i++)
        {
            var two = drafts[i];
            if (IsTold(drafts[i - 1], two)) Copy(two, drafts[i - 1], "named in the clause that describes it");
            if (two.Places.Count == 0 && (two.IsPurpose || marks.Find(two.At.First - 2, two.At.Last + 3, grammar.DuringIt) >= 0) && VisitBefore(drafts, i) is { } visit) Copy(visit, two, "the place of the visit it was part of");
            if (CaptureBefore(drafts, i, marks, grammar) is { } won) Copy(won, two, "the place taken in it");
            if (!marks.Is(two.At.Clause.First, grammar.Where)) continue;
            if (drafts.GetRange(0, i).FindLast(one => one.At.Sentence == two.At.Sentence && one.At.Clause != two.At.Clause && CanShare(one, two)) is not { } one) continue;
            if (one.Places.Count == 0) Copy(two, one, "named in the clause that tells it in full");
            else if (two.Places.Count == 0) Copy(one, two, "named in the clause before “where”");
        }
    }

    /// <summary>"A blast in the morning, struck a post in A": a verb without conjunction describes the noun before it.</summary>
    private static bool IsTold(Draft one, Draft two) =>
        one.Places.Count == 0 && two.Places.Count > 0 && one.At.Sentence == two.At.Sentence && !one.At.IsVerb && two.At.IsVerb && two.At.Attached == Proclitics.None
        && two.At.First == two.At.Clause.First && two.At.Clause.First == one.At.Clause.End && one.Type <= EventType.Siege && two.Type is EventType.GroundAttack or EventType.Airstrike or EventType.Shelling;

    /// <summary>"Took A after fighting B": the fighting was for A.</summary>
    private static Draft? CaptureBefore(List<Draft> drafts, int at, EventMarks marks, Grammar grammar)
    {
        var fight = drafts[at];
        if (fight.Type != EventType.Clash || fight.Places.Count > 0 || fight.At.IsVerb || marks.FindLast(fight.At.First - 4, fight.At.First, grammar.During) < 0) return null;
        return drafts.GetRange(0, at).FindLast(one => one.Type is EventType.Capture && one.At.Sentence == fight.At.Sentence && one.At.Clause == fight.At.Clause && one.Places.Count > 0);
    }

    private static Draft? VisitBefore(List<Draft> drafts, int at)
    {
        var talks = drafts[at];
        if (talks.Type is not (EventType.Meeting or EventType.Agreement)) return null;
        return drafts.GetRange(0, at).FindLast(one => one.Type == EventType.Visit && one.At.Sentence == talks.At.Sentence && one.Places.Count > 0);
    }

    /// <summary>
    /// What an article tells of its truce it tells of one truce: the area named with its declaration or start is the area of its other events
    /// too. A breach has a place of its own and gives none. The towns of talks abroad are no area of it.
    /// </summary>
    public static void OfTruce(List<Draft> events, EventPlaces places, Analysis analysis)
    {
        foreach (var draft in events.Where(IsOfTruce)) draft.Places.RemoveAll(place => places.IsAbroad(place, analysis) || places.IsSite(place));
        var area = events.Find(draft => IsOfTruce(draft) && draft.Type != EventType.TruceViolated && draft.Status != EventStatus.CalledFor && draft.Places.Count > 0);
        foreach (var draft in events.Where(draft => draft.Places.Count == 0))
        {
            if (IsOfTruce(draft) && area is not null) Copy(area, draft, "the area named with the truce");
            else if (IsOfTruce(draft) || draft.Type is EventType.AidDelivered or EventType.AidBlocked or EventType.Deconfliction) draft.Places.AddRange(places.OfConflict(analysis) is { } state ? [state] : []);
        }
    }

    private static void Copy(Draft from, Draft to, string why) => to.Places.AddRange(from.Places.Select(place => place with { Why = why }));

    /// <summary>What happens on the ground shares its place with its like, talks with what is agreed there.</summary>
    private static bool CanShare(Draft one, Draft two) =>
        (IsOnTheGround(one) && IsOnTheGround(two)) || (two.Type == EventType.Agreement && one.Type is EventType.TalksRound or EventType.Meeting) || (one.Type == EventType.Visit && two.Type is EventType.Meeting or EventType.TalksRound);

    private static bool IsOnTheGround(Draft draft) => draft.Type is <= EventType.Siege or EventType.TruceViolated or EventType.TruceDeclared;

    private static bool IsOfTruce(Draft draft) => draft.Type is >= EventType.TruceDeclared and <= EventType.TruceEnded;
}
