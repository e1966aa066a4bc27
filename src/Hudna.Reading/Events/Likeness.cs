using Hudna.Model;

namespace Hudna.Reading.Events;

/// <summary>How far two tellings can be of one event: 0 when something they say differs, more the more they share.</summary>
internal static class Likeness
{
    public static int Of(Draft known, Draft draft)
    {
        if (known.Type != draft.Type) return 0;
        if (known.Evidence.Overlaps(draft.Evidence) && known.Trigger == draft.Trigger) return 9;
        if (!Agree(known.Status, draft.Status) && !draft.PointsBack && !known.InHeadline) return 0;
        if (known.Date is { } a && draft.Date is { } b && (a.To < b.From || b.To < a.From)) return 0;
        if (known.At.Clause == draft.At.Clause) return 8;
        var places = Shared(known.Places.Select(NameOf), draft.Places.Select(NameOf));
        if (places < 0) return 0;
        if (Shared(known.Initiators.Select(NameOf), draft.Initiators.Select(NameOf)) < 0) return 0;
        var parties = Shared(known.Parties.Select(NameOf), draft.Parties.Select(NameOf));
        if (parties < 0 && places <= 0 && known.Rule.Doer == Part.Participants) return 0;
        if (known.Type == EventType.GroundAttack && known.Rule.Trigger != draft.Rule.Trigger && known.Date != draft.Date && !draft.PointsBack) return 0;
        if (draft.Killed is { } killed && known.Killed is { } other && killed != other) return 0;
        var sameDay = known.Date is not null && known.Date == draft.Date;
        if (draft.PointsBack || known.InHeadline) return 1 + Math.Max(places, 0) + Math.Max(parties, 0);
        var shared = Math.Max(places, 0) + Math.Max(parties, 0) + (sameDay ? 1 : 0);
        return shared > 0 || IsOnceOnly(draft.Type) ? 1 + shared : 0;
    }

    /// <summary>1 when the two share a member, 0 when one of them says nothing, -1 when they differ.</summary>
    private static int Shared(IEnumerable<string?> one, IEnumerable<string?> two)
    {
        var first = one.ToHashSet(StringComparer.Ordinal);
        var empty = true;
        foreach (var member in two)
        {
            empty = false;
            if (first.Contains(member)) return 1;
        }

        return empty || first.Count == 0 ? 0 : -1;
    }

    private static string? NameOf(EventPlace place) => place.Place ?? place.Name;

    private static string? NameOf(Party party) => party.Actor ?? party.Name;

    private static bool Agree(EventStatus a, EventStatus b) =>
        a == b || (IsReal(a) && IsReal(b)) || (IsWished(a) && IsWished(b));

    private static bool IsReal(EventStatus status) => status is EventStatus.Occurred or EventStatus.Ongoing;

    private static bool IsWished(EventStatus status) => status is EventStatus.CalledFor or EventStatus.Planned or EventStatus.Hypothetical;

    /// <summary>What an article tells of one truce is told of that truce; a bare repetition is the same event.</summary>
    private static bool IsOnceOnly(EventType type) => type is EventType.TruceDeclared or EventType.TruceStarted or EventType.TruceJoined
        or EventType.TruceExtended or EventType.TruceViolated or EventType.TruceEnded or EventType.Deconfliction or EventType.DetaineeRelease
        or EventType.AidDelivered or EventType.AidBlocked or EventType.Resolution;
}
