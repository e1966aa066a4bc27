using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>One telling of an event while the article is read; tellings of the same event are joined before they become reports.</summary>
internal sealed class Draft(EventRule rule, Candidate at)
{
    public EventRule Rule { get; } = rule;

    public Candidate At { get; } = at;

    /// <summary>The rule's, or that of an earlier deed of the same doer (<see cref="EventRule.Follows"/>).</summary>
    public EventType Type { get; set; } = rule.Type;

    public Span Evidence { get; set; }

    public Span Trigger { get; set; }

    public EventStatus Status { get; set; }

    public EventDate? Date { get; set; }

    /// <summary>The date is only the day of the words about it: it tells events apart, and is dropped in the end.</summary>
    public bool IsDayOfTelling { get; set; }

    /// <summary>The date stands outside the words that are its own: it may be another event's.</summary>
    public bool IsDateOutside { get; set; }

    public List<EventPlace> Places { get; } = [];

    /// <summary>Ids of the places its places lie in.</summary>
    public HashSet<string> Areas { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of the states that its places are, or are the north or another side of.</summary>
    public HashSet<string> States { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of the states that its towns and provinces lie in.</summary>
    public HashSet<string> Around { get; } = new(StringComparer.Ordinal);

    public List<Party> Initiators { get; } = [];

    public List<Party> Targets { get; } = [];

    public List<Party> Participants { get; } = [];

    public Toll? Killed { get; set; }

    public Toll? Injured { get; set; }

    public string? Victims { get; set; }

    /// <summary>What it was made with, as written.</summary>
    public string? Weapon { get; set; }

    public Party? Source { get; set; }

    /// <summary>Who says to have done it: where nobody else tells it, he does.</summary>
    public Party? Claimant { get; set; }

    public List<Span> Also { get; } = [];

    /// <summary>Where it was told: here, and in the tellings that joined it.</summary>
    public List<Candidate> Told { get; } = [at];

    public bool InHeadline { get; set; }

    /// <summary>It is told in the first sentence of the body, or in the headline.</summary>
    public bool IsInLead { get; set; }

    /// <summary>The noun points back: definite, and nothing said of it here.</summary>
    public bool PointsBack { get; set; }

    /// <summary>It is spoken of as known: "during his visit", "this meeting".</summary>
    public bool IsPresupposed { get; set; }

    /// <summary>A pronoun says whose it is: "his meeting".</summary>
    public bool IsPossessed { get; set; }

    /// <summary>It is shown to: "this meeting" is the one told of before.</summary>
    public bool IsShown { get; set; }

    /// <summary>"The attack comes as", "the perpetrator of the attack, a man from A": the one told of before, whatever else the sentence names.</summary>
    public bool IsKnown { get; set; }

    /// <summary>A relative clause stands right behind it, and says which it is.</summary>
    public bool IsDescribed { get; set; }

    /// <summary>It is what somebody comes or does something for: "to hold talks".</summary>
    public bool IsPurpose { get; set; }

    /// <summary>It is "their attack", one and known by whose it is.</summary>
    public bool IsTheirs { get; set; }

    /// <summary>It is "the attack", one and known.</summary>
    public bool IsOneAttack { get; set; }

    /// <summary>It is "the attacks", which may be those told of before.</summary>
    public bool IsThoseAttacks { get; set; }

    /// <summary>What is taken or hit, folded ("palace"), and whether it is a building or a site rather than a town; null when no such word stands behind the trigger.</summary>
    public (string Word, bool IsSite)? Object { get; set; }

    /// <summary>What it says is taken, by name; null when that is not told, or only pointed to.</summary>
    public Taken? Taken { get; set; }

    /// <summary>What this telling and those that joined it say is taken.</summary>
    public List<Taken> AllTaken { get; } = [];

    /// <summary>The building that is attacked, folded: "the mosque", "the house"; null when none is named.</summary>
    public string? Building { get; set; }

    /// <summary>"In an attack that …": an indefinite noun behind "in", which names again what was just told.</summary>
    public bool IsApposed { get; set; }

    /// <summary>It is told by who was killed or shot: another telling may say by what.</summary>
    public bool IsSlaying { get; set; }

    /// <summary>It stands behind "where" or "when": how what was told before it in the sentence came about.</summary>
    public bool TellsHow { get; set; }

    /// <summary>People without a side whom it fell on: they fight nobody.</summary>
    public Party? Bystanders { get; set; }

    /// <summary>The verb only says that something was hit, by what another word tells.</summary>
    public bool IsStriking { get; set; }

    /// <summary>It is said to be another than the one told before.</summary>
    public bool IsAnother { get; set; }

    /// <summary>It is told besides others: "also shelled the camp".</summary>
    public bool IsBesides { get; set; }

    /// <summary>The noun means several: "blasts", "raids".</summary>
    public bool IsMany { get; set; }

    /// <summary>The ordinal of a round, folded, or null.</summary>
    public string? Ordinal { get; set; }

    /// <summary>A verb of the past tells it: itself, or the one that carries the noun.</summary>
    public bool IsToldByVerb { get; set; }

    /// <summary>It says enough to be an event of its own.</summary>
    public bool HasSubstance { get; set; }

    /// <summary>
    /// Party, place or toll are told, which round it is, or the day right beside it; a day elsewhere in the sentence may be another's.
    /// </summary>
    public bool SaysMore => HasParties || (Type == EventType.TalksRound && Ordinal is not null) || Places.Count > 0 || IsDated || Killed is not null || Injured is not null;

    /// <summary>The day stands beside the trigger.</summary>
    public bool IsDated { get; set; }

    public bool HasParties => Initiators.Count + Targets.Count + Participants.Count > 0;

    public IEnumerable<Party> Parties => Initiators.Concat(Targets).Concat(Participants);

    public void Add(Part part, Party party)
    {
        var list = part switch { Part.Initiators => Initiators, Part.Targets => Targets, Part.Participants => Participants, _ => null };
        if (list is null || Parties.Any(known => Same(known, party))) return;
        list.Add(party);
    }

    /// <summary>No toll, or only that there were some.</summary>
    public static bool IsVague(Toll? toll) => toll is null or { Min: null or <= 1, Max: null };

    public static bool Same(Party a, Party b) => a.Actor is not null && b.Actor is not null ? a.Actor == b.Actor : a.Name == b.Name;
}
