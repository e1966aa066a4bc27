using Hudna.Model;

namespace Hudna.Reading.Events;

/// <summary>
/// One event once an article, at its first mention of substance. A later telling joins an earlier one of the same type when nothing they say
/// of place, day, parties and status differs; what only the later one says is added. A headline joins the telling in the body that follows it.
/// </summary>
internal static class EventMerger
{
    // An article of more events than this is a chronicle; what lies further back is not repeated.
    private const int FarthestBack = 60;

    // Less than a telling with which place or parties are shared.
    private const int ToldBefore = 2;

    /// <param name="trace">Told which tellings became no event of their own.</param>
    public static List<Draft> Merge(List<Draft> drafts, EventPlaces places, EventTrace trace)
    {
        var merged = new List<Draft>();
        foreach (var draft in drafts)
        {
            var known = Earlier(merged, draft);
            if (known is null)
            {
                if (draft.HasSubstance) merged.Add(draft);
                else trace.PointsNowhere(draft);
            }
            else if ((known.InHeadline && !draft.InHeadline && !draft.PointsBack && !Likeness.IsAchieved(known, draft)) || Likeness.IsThatSiege(known, draft) || (known.Type == EventType.GroundAttack && draft.Type is EventType.Bombing or EventType.Airstrike or EventType.Shelling) || (known.IsSlaying && draft.Type < EventType.Capture && draft.Type != EventType.GroundAttack))
            {
                // The body tells it in full: the headline becomes the repetition; so does "an attack" where the bomb is told, "the death of" where the raid is.
                merged[merged.IndexOf(known)] = draft;
                trace.Joined(known, draft);
                Absorb(draft, known, places);
            }
            else
            {
                trace.Joined(draft, known);
                Absorb(known, draft, places);
            }
        }

        return merged;
    }

    private static Draft? Earlier(List<Draft> merged, Draft draft)
    {
        Draft? best = null;
        var bestScore = 0;
        for (var i = merged.Count - 1; i >= 0 && merged.Count - i <= FarthestBack; i--)
        {
            var score = Math.Max(Likeness.Of(merged[i], draft), ToldTalks.Are(merged[i], draft) ? ToldBefore : 0);
            if (score > bestScore) (best, bestScore) = (merged[i], score);
        }

        return best;
    }

    private static void Absorb(Draft into, Draft other, EventPlaces places)
    {
        // Around "the meeting" others are named, who may not have been there.
        var joined = into.Participants.Count > 1 && ToldTalks.Are(into, other) ? ToldTalks.Own(other).ToList() : other.Participants;
        into.Also.Add(other.Evidence);
        into.Also.AddRange(other.Also);
        into.Told.AddRange(other.Told);
        into.AllTaken.AddRange(other.AllTaken);
        // "The blast comes days after one on Friday": that day is not of what "the blast" points back to.
        if ((into.Date is null && !(other.IsDateOutside && (other.PointsBack || Likeness.IsThatBlast(into, other)))) || (into.IsDayOfTelling && other is { Date: not null, IsDayOfTelling: false })) (into.Date, into.IsDayOfTelling) = (other.Date, other.IsDayOfTelling);
        if (Draft.IsVague(into.Killed)) into.Killed = other.Killed ?? into.Killed;
        if (Draft.IsVague(into.Injured)) into.Injured = other.Injured ?? into.Injured;
        into.Victims ??= other.Victims;
        if (into.Status == other.Status) into.Source ??= other.Source;
        AddPlaces(into, other, places);
        // In fighting who killed and who was killed took part.
        var fought = other.IsSlaying && into.Rule.Doer == Part.Participants;
        if (into.Initiators.Count == 0) AddAll(into, fought ? Part.Participants : Part.Initiators, other.Initiators);
        if (into.Targets.Count == 0) AddAll(into, fought ? Part.Participants : Part.Targets, other.Targets);
        AddAll(into, Part.Participants, joined);
    }

    /// <summary>A later telling may name the quarter of the town: what lies in a place already named is added.</summary>
    private static void AddPlaces(Draft into, Draft other, EventPlaces places)
    {
        if (into.Places.Count == 0) into.Places.AddRange(other.Places);
        else into.Places.AddRange(other.Places.Where(place => into.Places.TrueForAll(known => known.Place != place.Place && !places.IsProvinceOf(known, place)) && into.Places.Exists(known => places.LiesIn(place, known) || (other.IsOneAttack && (place.Place is null || places.LiesInState(place, known))))).ToList());
    }

    private static void AddAll(Draft into, Part part, List<Party> parties)
    {
        foreach (var party in parties) into.Add(part, party);
    }
}
