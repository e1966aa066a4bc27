using Hudna.Model;

namespace Hudna.Web.Reader;

/// <summary>What a reader tells apart at a glance: each kind has a colour, an underline and a word of its own.</summary>
public enum FactKind { Statement, Hostilities, Truce, Talks, Relief, Coordination, Tally, Commitment, Contradiction }

internal static class FactKinds
{
    /// <summary>The family of the codebook that the type belongs to.</summary>
    public static FactKind Family(this EventType type) => type switch
    {
        EventType.Airstrike or EventType.Shelling or EventType.Clash or EventType.GroundAttack or EventType.Bombing
            or EventType.Capture or EventType.Siege => FactKind.Hostilities,
        EventType.TruceDeclared or EventType.TruceStarted or EventType.TruceJoined or EventType.TruceExtended
            or EventType.TruceViolated or EventType.TruceEnded => FactKind.Truce,
        EventType.Meeting or EventType.Call or EventType.TalksRound or EventType.Agreement or EventType.Resolution or EventType.Visit => FactKind.Talks,
        EventType.AidDelivered or EventType.AidBlocked or EventType.Evacuation or EventType.DetaineeRelease => FactKind.Relief,
        EventType.Deconfliction => FactKind.Coordination,
    };
}
