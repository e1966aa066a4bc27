using Hudna.Text;
using NodaTime;

namespace Hudna.Model;

public enum EventType
{
    Airstrike, Shelling, Clash, GroundAttack, Bombing, Capture, Siege,
    TruceDeclared, TruceStarted, TruceJoined, TruceExtended, TruceViolated, TruceEnded,
    Meeting, Call, TalksRound, Agreement, Resolution, Visit,
    AidDelivered, AidBlocked, Evacuation, DetaineeRelease,
    Deconfliction,
}

public enum EventStatus { Occurred, Ongoing, Planned, CalledFor, Denied, Hypothetical }

/// <summary>When something happened: first and last day, both inclusive, and how finely the text tells it.</summary>
public sealed record EventDate(LocalDate From, LocalDate To, TimePrecision Precision);

/// <summary>Where something happened. Coordinates are WGS 84 degrees; null when the gazetteer has none.</summary>
/// <param name="Precision"><c>site</c>, <c>town</c>, <c>district</c>, <c>governorate</c>, <c>country</c> or null.</param>
/// <param name="Ucdp">How exact the place is on UCDP's scale, 1 (the very place) to 7 (the sea or the air); null when the place is not known.</param>
/// <param name="Acled">The same on ACLED's scale, 1 (the very town), 2 (near it, part of a region) or 3 (a region).</param>
/// <param name="Why">How the place was come by: which words name it, what stands around it, and where it lies.</param>
public sealed record EventPlace(
    Span? Span, string? Place, string? Name, double? Latitude, double? Longitude, string? Precision, int? Ucdp = null, int? Acled = null, string? Why = null);

/// <summary>A number of people; null Max is open upwards.</summary>
public sealed record Toll(long? Min, long? Max, bool Approximate);

/// <summary>What one article says happened, will happen, should happen or did not happen. What the text does not say is null or empty.</summary>
public sealed record EventReport : Finding
{
    public EventReport(
        string id, EventType type, Span evidence, Span trigger, EventDate? date, Seq<EventPlace> places,
        Seq<Party> initiators, Seq<Party> targets, Seq<Party> participants, Toll? killed, Toll? injured,
        string? victims, string? weapon, Party? source, EventStatus status, string rule, double confidence, Seq<Span> also)
        : base(id, evidence, rule)
    {
        Type = type;
        Trigger = trigger;
        Date = date;
        Places = places;
        Initiators = initiators;
        Targets = targets;
        Participants = participants;
        Killed = killed;
        Injured = injured;
        Victims = victims;
        Weapon = weapon;
        Source = source;
        Status = status;
        Confidence = confidence;
        Also = also;
    }

    public EventType Type { get; }

    public Span Trigger { get; }

    public EventDate? Date { get; }

    public Seq<EventPlace> Places { get; }

    /// <summary>Those who did it.</summary>
    public Seq<Party> Initiators { get; }

    /// <summary>Those who suffered it.</summary>
    public Seq<Party> Targets { get; }

    /// <summary>Those who met, fought or agreed, when no side is the doer.</summary>
    public Seq<Party> Participants { get; }

    public Toll? Killed { get; }

    public Toll? Injured { get; }

    public string? Victims { get; }

    public string? Weapon { get; }

    /// <summary>Who says so; null when the outlet tells it in its own voice.</summary>
    public Party? Source { get; }

    public EventStatus Status { get; }

    public double Confidence { get; }

    /// <summary>Later passages of the article that tell of the same event.</summary>
    public Seq<Span> Also { get; }

    /// <summary>The track and round of talks it is part of, with the words that show them; null when none is known.</summary>
    public TalksNote? Talks { get; init; }

    /// <summary>Dossier id of the track, or null.</summary>
    public string? Track => Talks?.Track;

    /// <summary>Number of the round in its track, or null.</summary>
    public int? Round => Talks?.Number;
}
