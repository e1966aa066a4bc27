using Hudna.Model;

namespace Hudna.Reading.Events;

/// <summary>
/// Sides that an article names where it tells of one fight and leaves out where it tells of the next: who fights whom is taken over, as long
/// as the whole article knows of one pair of sides only.
/// </summary>
internal static class Foes
{
    private const int MostSides = 3, MostFoes = 2;

    public static void Share(List<Draft> events, Analysis analysis)
    {
        var told = events.Where(Happened).ToList();
        // As the text tells them: what is taken over here is no ground for more.
        var ground = Fights(told.Where(draft => draft.Type != EventType.Airstrike), analysis, states: false);
        // Who raids from the air holds no town below and loses none.
        var flyers = told.Where(draft => draft.Type == EventType.Airstrike).SelectMany(draft => draft.Initiators).ToList();
        List<Party> OnGround(List<Party> these) => Of(these, ground).Where(foe => !Has(flyers, foe)).ToList();
        // Many an attack on a town is on those who live there: the foe is sure only beside a fight for it.
        bool IsFoughtNear(Draft draft, Party foe) => ground.Exists(fight => fight.Told.Type is EventType.Clash or EventType.Capture && Has(fight.All, foe) && fight.Against([.. draft.Parties]).Count > 0 && fight.IsNear(draft) && fight.IsBeside(draft));
        var raids = Fights(told.Where(draft => draft.Type == EventType.Airstrike), analysis, states: true);
        foreach (var draft in events.Where(draft => Happened(draft) || draft is { Type: <= EventType.Siege, Status: not EventStatus.Denied, Initiators.Count: > 0 }))
        {
            switch (draft.Type)
            {
                case EventType.Clash when draft is { Participants.Count: < 2, Initiators.Count: 0, Targets.Count: 0 }:
                    foreach (var party in draft.Participants.Count > 0 ? OnGround(draft.Participants) : ground.TrueForAll(fight => fight.IsNear(draft)) ? Sides(ground) : []) draft.Add(Part.Participants, party);
                    break;
                case EventType.Capture when draft is { Initiators.Count: > 0, Targets.Count: 0, Participants.Count: 0 }:
                    foreach (var party in OnGround(draft.Initiators)) draft.Add(Part.Targets, party);
                    break;
                case EventType.Capture when draft is { Initiators.Count: 0, Targets.Count: > 0, Participants.Count: 0 }:
                    foreach (var party in OnGround(draft.Targets)) draft.Add(Part.Initiators, party);
                    break;
                case EventType.GroundAttack when draft is { Initiators.Count: > 0, Targets.Count: 0, Participants.Count: 0, IsSlaying: false } && OnGround(draft.Initiators) is [var foe] && IsFoughtNear(draft, foe):
                    draft.Add(Part.Targets, foe);
                    break;
                case EventType.Airstrike when draft is { Initiators.Count: > 0, Targets.Count: 0, Participants.Count: 0 } && raids.TrueForAll(raid => raid.IsBy(draft.Initiators)):
                    foreach (var party in Of(draft.Initiators, raids)) draft.Add(Part.Targets, party);
                    break;
            }
        }
    }

    /// <param name="states">A land named as a side of fighting on the ground is more often where it is fought.</param>
    private static List<Fight> Fights(IEnumerable<Draft> drafts, Analysis analysis, bool states)
    {
        var lands = states ? [] : analysis.Named.All.Where(phrase => phrase.Kind == MentionKind.State).Select(phrase => phrase.Actor).ToHashSet();
        return drafts.Where(draft => draft.Parties.All(party => party.Actor is not null && !lands.Contains(party.Actor))).Select(Fight.Of).OfType<Fight>().ToList();
    }

    private static bool Happened(Draft draft) => draft is { Type: <= EventType.Siege, Status: EventStatus.Occurred or EventStatus.Ongoing };

    /// <summary>All who fight, where all fighting is between the same few; attacks alone do not tell who else fought.</summary>
    private static List<Party> Sides(List<Fight> fights)
    {
        var whole = Union(fights.Select(fight => fight.All));
        return whole.Count <= MostSides && fights.Exists(fight => fight.Told.Type == EventType.Clash) ? whole : [];
    }

    /// <summary>Those whom some of the given fight; nobody where they fight several who are not the same.</summary>
    private static List<Party> Of(List<Party> these, List<Fight> fights)
    {
        if (fights.Exists(fight => fight.Parts(these))) return [];
        var foes = fights.Select(fight => fight.Against(these)).Where(against => against.Count > 0).ToList();
        if (foes.Exists(one => foes.Exists(other => !one.Exists(party => Has(other, party))))) return [];
        var whole = Union(foes);
        return whole.Count <= MostFoes ? whole : [];
    }

    private static List<Party> Union(IEnumerable<List<Party>> lists)
    {
        var whole = new List<Party>();
        foreach (var party in lists.SelectMany(list => list))
        {
            if (!Has(whole, party)) whole.Add(party);
        }

        return whole;
    }

    private static bool Has(List<Party> list, Party party) => list.Exists(known => Draft.Same(known, party));

    /// <summary>Two sides of one event; of fighting told as "between" several it is not known who stands with whom.</summary>
    private sealed record Fight(List<Party> One, List<Party> Other, Draft Told)
    {
        public List<Party> All { get; } = Union([One, Other]);

        public static Fight? Of(Draft draft)
        {
            if (draft.Participants.Count > 1) return new([.. draft.Participants], [.. draft.Participants], draft);
            return draft.Initiators.Count > 0 && draft.Targets.Count > 0 ? new([.. draft.Initiators], [.. draft.Targets], draft) : null;
        }

        public bool IsBy(List<Party> these) => One.TrueForAll(party => Has(these, party));

        /// <summary>Not said to be elsewhere.</summary>
        public bool IsNear(Draft draft) =>
            draft.Places.Count == 0 || Told.Places.Count == 0
            || draft.Places.Exists(place => Told.Places.Exists(other => other.Place == place.Place) || (place.Place is { } id && Told.Areas.Contains(id)))
            || Told.Places.Exists(other => other.Place is { } id && draft.Areas.Contains(id));

        /// <summary>Told in the same sentence, or in one beside it.</summary>
        public bool IsBeside(Draft draft) => draft.Told.Exists(at => Told.Told.Exists(other => Math.Abs(at.Sentence.FirstToken - other.Sentence.EndToken) < 2 || Math.Abs(other.Sentence.FirstToken - at.Sentence.EndToken) < 2 || at.Sentence == other.Sentence));

        /// <summary>They stand on both sides of it: they were not read aright.</summary>
        public bool Parts(List<Party> these) => Told.Participants.Count == 0 && these.Exists(party => Has(One, party)) && these.Exists(party => Has(Other, party));

        public List<Party> Against(List<Party> these)
        {
            var side = One.Exists(party => Has(these, party)) ? Other : Other.Exists(party => Has(these, party)) ? One : [];
            return side.Where(party => !Has(these, party)).ToList();
        }
    }
}
