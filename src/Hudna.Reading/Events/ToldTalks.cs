using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Whether a noun means talks told before: "the meeting", "the visit", "his visit", "the agreement that was signed there", "agreed in a call". "Called on them for the meeting" asks for another. What stands right
/// behind the noun is its own and may not differ from what is known; what stands further off in the sentence is mostly another's.
/// </summary>
internal static class ToldTalks
{
    // In characters. An agreement is known all through an article; "the meeting" far behind may be another.
    private const int Beside = 32, FarthestRepetition = 1500;

    public static bool Are(Draft known, Draft draft) =>
        known.Type == draft.Type && !draft.IsAnother && draft.Trigger.Start > known.Trigger.End && draft.Type switch
        {
            EventType.Meeting => draft is { At: { IsVerb: false, Word.Form: WordForm.DefiniteNoun }, IsPossessed: false } && (draft.At.Attached & Proclitics.To) == 0 && IsNear(known, draft) && PlacesFit(known, draft) && Fits(Own(draft), known),
            EventType.Call => !draft.At.IsVerb && IsNear(known, draft) && PlacesFit(known, draft) && AllAreOf(draft.Participants, known),
            EventType.Visit => draft is { At: { IsVerb: false, Word.Form: WordForm.DefiniteNoun } } && IsNear(known, draft) && PlacesFit(known, draft) && Fits(draft.Participants, known),
            EventType.TalksRound => draft is { At.IsVerb: false, Ordinal: null } && known.Ordinal is null && known.Status == draft.Status && !IsOfAnotherDay(known, draft) && PlacesFit(known, draft) && Fits(draft.Participants, known),
            EventType.Agreement => IsKnownPact(draft) && IsKnownPact(known) && PlacesFit(known, draft) && Shares(draft.Participants, known),
            _ => false,
        };

    /// <summary>An agreement that a rule takes as made, whatever is wished of it.</summary>
    private static bool IsKnownPact(Draft draft) => draft is { Rule.Status: EventStatus.Occurred, Status: EventStatus.Occurred };

    private static bool IsNear(Draft known, Draft draft) => draft.Evidence.Start - known.Evidence.End < FarthestRepetition && !IsOfAnotherDay(known, draft);

    /// <summary>Told with a day that cannot be the known one; the day of the telling is no day of what was told.</summary>
    private static bool IsOfAnotherDay(Draft known, Draft draft) =>
        draft.IsDated && !known.IsDayOfTelling && draft.Date is { } day && known.Date is { } before && (before.To < day.From || day.To < before.From);

    /// <summary>None of the places right behind the noun differs from what is known.</summary>
    public static bool PlacesFit(Draft known, Draft draft)
    {
        var own = draft.Places.Where(place => IsBeside(place.Span, draft)).ToList();
        return own.Count == 0 || known.Places.Count == 0 || own.Exists(place => known.Places.Exists(other => place.Place is { } id ? other.Place == id || known.Areas.Contains(id) : other.Name == place.Name));
    }

    /// <summary>Those named right behind the noun.</summary>
    public static IEnumerable<Party> Own(Draft draft) => draft.Participants.Where(party => IsBeside(party.Span, draft));

    private static bool IsBeside(Span? span, Draft draft) => span is { } at && at.Start >= draft.Trigger.End && at.Start - draft.Trigger.End <= Beside;

    /// <summary>Nobody differs: no party is named, or one of them is known.</summary>
    private static bool Fits(IEnumerable<Party> parties, Draft known)
    {
        var named = parties.Where(party => party.Actor is not null).ToList();
        return named.Count == 0 || !known.Participants.Exists(party => party.Actor is not null) || Shares(named, known);
    }

    /// <summary>Nobody is named who is not known: "agreed in a call" that the two talked, told before.</summary>
    private static bool AllAreOf(IEnumerable<Party> parties, Draft known) =>
        parties.All(party => party.Actor is not null && known.Participants.Exists(other => other.Actor == party.Actor));

    private static bool Shares(IEnumerable<Party> parties, Draft known) => parties.Any(party => party.Actor is not null && known.Participants.Exists(other => other.Actor == party.Actor));
}
