using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// News tells a hostile act twice: the lead in the outlet's words, then the same act in those of its source ("an official said that ..."), with the quarter, the weapon or the
/// hour. Where the source tells of nothing that differs it tells of the lead's act.
/// </summary>
internal static class LeadRetold
{
    // In characters.
    private const int Farthest = 500;

    /// <summary>Whether a source tells again, soon after it, what the lead told.</summary>
    public static bool Is(Draft known, Draft draft) =>
        known is { IsInLead: true, Type: < EventType.Capture } && known.Type == draft.Type && draft is { IsAnother: false, IsBesides: false, Source: not null } && IsSameDeed(known, draft)
        && known.At.Sentence != draft.At.Sentence && draft.Evidence.Start - known.Evidence.End < Farthest
        && Likeness.IsReal(known.Status) && Likeness.IsReal(draft.Status) && IsBound(known, draft) && TollsFit(known.Killed, draft.Killed) && TollsFit(known.Injured, draft.Injured);

    /// <summary>One is told by the word of the other, or by who was killed or shot; and several are not told again as one.</summary>
    private static bool IsSameDeed(Draft known, Draft draft) =>
        (known.Rule.Trigger == draft.Rule.Trigger || known.Type != EventType.GroundAttack || known.IsSlaying || draft.IsSlaying) && !(draft.IsMany && !known.At.IsVerb && !known.IsMany)
        && (draft.Status == EventStatus.Occurred || known.Status == draft.Status);

    /// <summary>Something ties the two: the day or the toll, or the place, which the source may tell more closely.</summary>
    private static bool IsBound(Draft known, Draft draft)
    {
        var (whole, part) = (Finest(known).ToList(), draft.Places.Select(Likeness.NameOf).ToList());
        var sameToll = known.Killed is { Min: > 1 } && known.Killed.Min == draft.Killed?.Min;
        var inside = Likeness.Shared(whole, part) > 0 || whole.Exists(place => place is not null && draft.Areas.Contains(place)) || known.States.Overlaps(draft.Around)
            || (sameToll && (part.Exists(place => place is not null && known.Areas.Contains(place)) || known.Around.Overlaps(draft.States)));
        var open = known.Places.Count == 0 || draft.Places.TrueForAll(place => place.Place is null);
        if (!inside && !open) return false;
        if (Differ(known.Initiators, draft.Initiators) || Differ(known.Targets, draft.Targets) || Differ(known.Participants, draft.Participants)) return false;
        return DaysApart(known, draft) switch
        {
            null => inside || sameToll || Likeness.Shared(known.Parties.Select(Likeness.ActorOf), draft.Parties.Select(Likeness.ActorOf)) > 0,
            0 => true,
            1 => sameToll || (inside && Draft.IsVague(draft.Killed)),
            _ => sameToll && inside,
        };
    }

    /// <summary>Days between the two; null when one of them is not dated.</summary>
    private static int? DaysApart(Draft known, Draft draft)
    {
        if (known.Date is not { } a || draft.Date is not { } b) return null;
        if (b.From <= a.To && a.From <= b.To) return 0;
        return b.From > a.To ? NodaTime.Period.DaysBetween(a.To, b.From) : NodaTime.Period.DaysBetween(b.To, a.From);
    }

    private static bool TollsFit(Toll? lead, Toll? again) => Draft.IsVague(lead) || Draft.IsVague(again) || lead!.Min == again!.Min;

    private static bool Differ(IEnumerable<Party> one, IEnumerable<Party> two) => Likeness.Shared(one.Select(Likeness.ActorOf), two.Select(Likeness.ActorOf)) < 0;

    /// <summary>The towns, without the province that only says where they lie: what happens elsewhere in it is another's.</summary>
    private static IEnumerable<string?> Finest(Draft draft)
    {
        var isTownUnknown = draft.Places.Exists(place => place.Place is null);
        return draft.Places.Where(place => isTownUnknown ? place.Place is null : !draft.Areas.Contains(place.Place!)).Select(Likeness.NameOf);
    }
}
