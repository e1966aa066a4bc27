using Hudna.Model;

namespace Hudna.Reading.Events;

/// <summary>"Thirty were killed in a series of blasts in the state on Tuesday", and then one blast after another: each has the day of the series.</summary>
internal static class PartsOfLead
{
    public static void Date(List<Draft> events, EventPlaces places, Analysis analysis)
    {
        if (events.Find(draft => IsSeries(draft, analysis)) is not { } lead) return;
        for (var i = events.IndexOf(lead) + 1; i < events.Count; i++)
        {
            var part = events[i];
            if (part.Type == lead.Type && part.Date is not null && part.Date != lead.Date) return;
            if (IsPart(part, lead, places)) part.Date = lead.Date;
        }
    }

    /// <summary>Several acts told in the first sentence of the body, dated to a day, with the dead of all of them.</summary>
    private static bool IsSeries(Draft draft, Analysis analysis) =>
        !draft.InHeadline && analysis.KindOf(draft.At.First) == BlockKind.Lead && draft is { Status: EventStatus.Occurred, At.IsVerb: false, Date: { Precision: TimePrecision.Day }, IsDayOfTelling: false, Type: EventType.Bombing or EventType.Airstrike or EventType.Shelling or EventType.GroundAttack }
        && draft.Date.From == draft.Date.To && draft.Killed is { Min: > 1 } && EventReader.EndsLikePlural(draft.At, analysis);

    private static bool IsPart(Draft part, Draft lead, EventPlaces places) =>
        part is { Date: null, Status: EventStatus.Occurred, Places.Count: > 0 } && part.Type == lead.Type && part.Killed is { Min: { } dead } && dead < lead.Killed!.Min
        && lead.Places.Exists(whole => part.Places.Exists(place => places.LiesIn(place, whole) || places.LiesInState(place, whole)));
}
