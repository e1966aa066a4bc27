using Hudna.Model;

namespace Hudna.Reading.Events;

/// <summary>How far two tellings can be of one event: 0 when something they say differs, more the more they share.</summary>
internal static class Likeness
{
    // A single act is dated to a month at the coarsest.
    private const int LongestSingle = 31;

    // In characters: "the attack" further on may be another.
    private const int FarthestAttack = 1500, FarthestRepetition = 700, RightBehind = 250;

    // Below this many, two events may well have the same toll.
    private const int FewestToTell = 4, RareToll = 15;

    public static int Of(Draft known, Draft draft)
    {
        if (known.Type != draft.Type) return IsBattleFor(known, draft) || IsThatBombing(known, draft) || IsThatAttack(known, draft) || IsThatDeath(known, draft) || IsWithin(known, draft) || IsStruckBy(known, draft) || IsHeadlineOf(known, draft) ? 2 : 0;
        if (TakesOther(known, draft)) return 0;
        if (known.At.Clause == draft.At.Clause && known.At.Sentence == draft.At.Sentence) return IsTheOtherWay(known, draft) ? 0 : 8;
        if (draft.Type is EventType.GroundAttack or EventType.Capture && known.Told.Exists(told => told.Clause == draft.At.Clause && told.Sentence == draft.At.Sentence)) return 8;
        if (IsItsPurpose(known, draft) || IsItsCause(known, draft)) return 8;
        if (draft is { Type: EventType.TalksRound, HasParties: false, Places.Count: 0, Date: null, Ordinal: null } && known.Rule == draft.Rule && known.Status == draft.Status) return 2;
        if (draft.Type == EventType.TalksRound && known.Ordinal != draft.Ordinal && draft.Ordinal is not null) return 0;
        if (IsThatSiege(known, draft) || LeadRetold.Is(known, draft)) return 2;
        var places = SharedPlaces(known, draft);
        var parties = Shared(known.Parties.Select(ActorOf), draft.Parties.Select(ActorOf));
        if (!Agree(known, draft, places, parties)) return 0;
        // The day beside "this visit" may be the day of the words about it.
        if (draft.IsShown || (draft.IsKnown && IsReal(known.Status))) return 3;
        if (IsThatBlast(known, draft)) return 2;
        if (IsThatOne(known, draft) || IsThatMeeting(known, draft)) return known.Status == EventStatus.Ongoing ? 1 : 2;
        if (IsToldAgain(known, draft, places, parties) || IsSameFight(known, draft, places)) return 7;
        if (IsShotInRaid(known, draft) || (IsSameSite(known, draft, places, parties) && !DaysDiffer(known, draft))) return 4;
        if (IsSpecified(known, draft) && (!DaysDiffer(known, draft) || IsDayApart(known, draft))) return 6;
        if (DaysDiffer(known, draft)) return 0;
        if (known.InHeadline && IsSameToll(known, draft)) return 6;
        if (IsThatFighting(known, draft, parties)) return 2;
        if (IsThatKilling(known, draft) && places >= 0 && parties >= 0) return 2;
        if (known.Type == EventType.Capture && TakesAnother(known, draft) && places <= 0) return 0;
        if (known.Type == EventType.Capture && (IsTakenFrom(known, draft) || IsTakenFrom(draft, known))) return 0;
        var sameToll = known.Killed is { Min: > 1 } && known.Killed.Min == draft.Killed?.Min && (places >= 0 || known.Killed.Min >= RareToll || (parties > 0 && (known.Areas.Overlaps(Ids(draft)) || draft.Areas.Overlaps(Ids(known)))));
        if (sameToll) return 7;
        if (IsRoundedToll(known, draft, places, parties)) return 6;
        if (draft.Killed is { } toll && known.Killed is { } before && (toll != before || draft.At.Word.Form != WordForm.DefiniteNoun) && !(TollsFit(known, draft) && Draft.IsVague(toll) && places > 0 && parties > 0) && !(known.InHeadline && IsNear(before, toll)) && !IsPart(known, draft) && !IsToldCloser(before, toll, draft)) return 0;
        if (draft.IsPresupposed && !(draft.IsDated && known.Date != draft.Date) && parties >= 0 && (places >= 0 || parties > 0)) return 3 + Math.Max(places, 0) + parties;
        if (places < 0) return 0;
        if (known.InHeadline && (places > 0 || parties >= 0)) return 2 + places + Math.Max(parties, 0);
        // Each force that took part tells of the same town freed.
        var freedOnce = draft.Type == EventType.Capture && known.Rule.Trigger == draft.Rule.Trigger && places > 0;
        freedOnce |= known.Type == EventType.Capture && places > 0 && known.Date is not null && known.Date == draft.Date;
        if (!freedOnce && Shared(known.Initiators.Select(ActorOf), draft.Initiators.Select(ActorOf)) < 0) return 0;
        if (parties < 0 && places <= 0 && known.Rule.Doer == Part.Participants) return 0;
        if (known.Type == EventType.GroundAttack && known.Rule.Trigger != draft.Rule.Trigger && known.Date != draft.Date && !draft.PointsBack) return 0;
        var sameDay = known.Date is not null && known.Date == draft.Date;
        if (draft.PointsBack) return 1 + Math.Max(places, 0) + Math.Max(parties, 0);
        var shared = Math.Max(places, 0) + Math.Max(parties, 0) + (sameDay ? 1 : 0);
        return shared > 0 || IsOnceOnly(draft.Type) || IsSameBlast(known, draft) || IsHeld(known, draft) || (draft.Type == EventType.Siege && !draft.At.IsVerb && !draft.HasParties) ? 1 + shared : 0;
    }

    /// <summary>"Took the palace", after "took the quarter": what is taken, told by another noun, one of them a building or a site.</summary>
    private static bool TakesAnother(Draft known, Draft draft) =>
        known.Object is { } one && draft.Object is { } other && (one.IsSite || other.IsSite) && Bare(one.Word) != Bare(other.Word);

    /// <summary>Both name what is taken, and neither place lies in the other.</summary>
    private static bool TakesOther(Draft known, Draft draft) =>
        known.Type == EventType.Capture && draft.Taken is { } taken && known.AllTaken.Count > 0 && known.AllTaken.TrueForAll(taken.IsOther)
        && !(taken.Place is { } place && known.Areas.Contains(place)) && !known.AllTaken.Exists(whole => whole.Place is { } area && draft.Areas.Contains(area));

    /// <summary>"Took back the towns it had lost": one verb tells who gained ground, the other who lost it.</summary>
    private static bool IsTheOtherWay(Draft known, Draft draft) =>
        known.Type == EventType.Capture && known.At.IsVerb && draft.At.IsVerb && (known.Rule.Doer == Part.Targets) != (draft.Rule.Doer == Part.Targets);

    /// <summary>Who took a place in one telling and lost one in the other: two places, or one that changed hands twice.</summary>
    private static bool IsTakenFrom(Draft taken, Draft lost) =>
        Shared(taken.Initiators.Select(ActorOf), lost.Targets.Select(ActorOf)) > 0 && Shared(taken.Initiators.Select(ActorOf), lost.Initiators.Select(ActorOf)) <= 0;

    /// <summary>A word without its article.</summary>
    internal static string Bare(string word) => word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;

    /// <summary>
    /// A great toll told again, whatever day it is told with: "today" in the mouth of one who spoke yesterday, "four days after the blast". A round
    /// one may be of two events, unless they are a day apart or share a place or a party.
    /// </summary>
    private static bool IsToldAgain(Draft known, Draft draft, int places, int parties) =>
        IsReal(known.Status) && IsReal(draft.Status) && IsCounted(known.Killed) && known.Killed!.Min == draft.Killed?.Min && IsCounted(draft.Killed)
        && (places >= 0 || IsInside(known, draft)) && (places > 0 || parties > 0 || known.Killed.Min % 10 != 0 || IsDayApart(known, draft));

    private static bool IsDayApart(Draft known, Draft draft) =>
        known.Date is { } a && draft.Date is { } b && a.From == a.To && b.From == b.To && Math.Abs(NodaTime.Period.DaysBetween(a.From, b.From)) == 1;

    /// <summary>A toll that few events share, and not "dozens" or "hundreds".</summary>
    private static bool IsCounted(Toll? toll) => toll is { Min: >= RareToll } && (toll.Max is not null || toll.Min is not (20 or 100 or 200 or 1000));

    /// <summary>The place of one telling lies in that of the other.</summary>
    private static bool IsInside(Draft known, Draft draft) =>
        known.Areas.Overlaps(Ids(draft)) || draft.Areas.Overlaps(Ids(known)) || known.Around.Overlaps(draft.States) || draft.Around.Overlaps(known.States);

    /// <summary>"28 at least", of the centre where a blast killed "about 30": one thing was hit, and the tolls are near; or one apart, in one place: a leader and 21 others.</summary>
    private static bool IsRoundedToll(Draft known, Draft draft, int places, int parties)
    {
        if (known.Killed is not { Min: >= RareToll and var one } || draft.Killed is not { Min: >= RareToll and var other } || places < 0 || parties < 0 || draft.IsAnother) return false;
        var apart = Math.Abs(one - other);
        return (apart <= 1 && places > 0) || (apart * 10 <= one && known.Object is { } hit && hit.Word == draft.Object?.Word);
    }

    /// <summary>"They shelled the city. They shelled the quarters A and B, he said": right behind, of the same doer and in places within those told before, by one who speaks.</summary>
    private static bool IsSpecified(Draft known, Draft draft) =>
        draft is { Type: <= EventType.GroundAttack, Places.Count: > 0, IsAnother: false, IsBesides: false, Source: not null }
        && (draft.Type != EventType.GroundAttack || known.Rule.Trigger == draft.Rule.Trigger)
        && IsReal(known.Status) && IsReal(draft.Status) && draft.Evidence.Start - known.Evidence.End is > 0 and < RightBehind
        && Shared(known.Initiators.Select(ActorOf), draft.Initiators.Select(ActorOf)) >= 0
        && known.Places.Count > 0 && known.Places.TrueForAll(whole => whole.Place is { } area && draft.Areas.Contains(area));

    /// <summary>"The blast was caused by a suicide attack": what was told before, and what it was.</summary>
    private static bool IsItsCause(Draft known, Draft draft) =>
        draft is { Type: EventType.Bombing, IsAnother: false, At: { IsVerb: false, Word.Form: not WordForm.DefiniteNoun } } && IsReal(known.Status) && IsReal(draft.Status) && SharedPlaces(known, draft) >= 0
        && known.Told.Exists(told => told.Clause == draft.At.Clause && told.Sentence == draft.At.Sentence && told.Word.Form == WordForm.DefiniteNoun && told.First < draft.At.First);

    /// <summary>Fighting of the same two sides, told again with no day of its own.</summary>
    private static bool IsSameFight(Draft known, Draft draft, int places) =>
        draft is { Type: EventType.Clash, IsDated: false, IsAnother: false } && places >= 0 && IsReal(known.Status) && IsReal(draft.Status)
        && draft.Evidence.Start - known.Evidence.End < FarthestRepetition && known.Participants.Count(side => side.Actor is not null && draft.Participants.Exists(again => again.Actor == side.Actor)) > 1;

    /// <summary>"Entered the university", "stormed the mosque", told again of another part of the same side: one deed, one site, one place.</summary>
    private static bool IsSameSite(Draft known, Draft draft, int places, int parties) =>
        known is { Type: EventType.GroundAttack, Building: { } site } && draft is { IsAnother: false, Building: { } again } && Bare(site) == Bare(again) && known.Rule.Trigger == draft.Rule.Trigger
        && (places > 0 || (places == 0 && parties >= 0)) && IsReal(known.Status) && IsReal(draft.Status) && draft.Evidence.Start - known.Evidence.End < FarthestRepetition;

    /// <summary>"Stormed the house, and shot at his son": the shots of a raid, told in its sentence.</summary>
    private static bool IsShotInRaid(Draft known, Draft draft) =>
        known is { Type: EventType.GroundAttack, IsSlaying: false } && draft is { IsSlaying: true, IsAnother: false, IsDated: false } && known.Status == draft.Status
        && known.Told.Exists(told => told.Sentence == draft.At.Sentence) && SharedPlaces(known, draft) >= 0 && Shared(known.Initiators.Select(ActorOf), draft.Initiators.Select(ActorOf)) >= 0
        && (draft.Initiators.Count == 0 || known.Initiators.Exists(doer => draft.Initiators.Exists(again => Draft.Same(doer, again))));

    /// <summary>Both tell a day and they cannot be one; a day that was only that of the telling gives way to the day "the attack" is told with, and a day outside the clause of "the blast" in one town is another's.</summary>
    private static bool DaysDiffer(Draft known, Draft draft) =>
        known.Date is { } a && draft.Date is { } b && !(known.IsDayOfTelling && !draft.IsDayOfTelling && draft.At.Word.Form == WordForm.DefiniteNoun)
        && !(draft is { IsDateOutside: true, Type: EventType.Bombing, At.Word.Form: WordForm.DefiniteNoun } && SharedPlaces(known, draft) > 0)
        && (a.To < b.From || b.To < a.From || IsCampaign(a) != IsCampaign(b));

    /// <summary>A headline rounds: "about 20" and "at least 20", "30" and "31".</summary>
    private static bool IsNear(Toll headline, Toll body) => headline.Min is { } a && body.Min is { } b && Math.Abs(a - b) * 4 <= Math.Max(a, b);

    /// <summary>"29 of them were killed in the clashes", "one leader died in the raids", after dozens of dead were told: some of them.</summary>
    private static bool IsPart(Draft known, Draft draft) =>
        (known.Type == EventType.Clash || draft is { Type: EventType.Airstrike or EventType.Shelling, HasParties: false, Places.Count: 0, IsAnother: false }) && draft.At.Word.Form == WordForm.DefiniteNoun && !draft.IsDated && (known.Killed!.Max is null || known.Killed.Max >= draft.Killed!.Max);

    /// <summary>"The blast killed more than 180", after dozens of dead were told of it.</summary>
    private static bool IsToldCloser(Toll before, Toll toll, Draft draft) =>
        draft is { At.Word.Form: WordForm.DefiniteNoun, IsDated: false, IsAnother: false } && before.Max is null && before.Min <= toll.Min;

    /// <summary>What goes on for months is not what happened on one of its days.</summary>
    private static bool IsCampaign(EventDate date) => NodaTime.Period.DaysBetween(date.From, date.To) > LongestSingle;

    /// <summary>"Besieged towns in the north of the state", and further on which towns are besieged and by whom.</summary>
    public static bool IsThatSiege(Draft known, Draft draft) =>
        known is { Type: EventType.Siege, At.IsVerb: false, HasParties: false, Date: null } && IsReal(known.Status) && IsReal(draft.Status) && known.States.Count > 0 && draft.Around.Overlaps(known.States);

    /// <summary>"The bombing", right after bombing from the air was told.</summary>
    private static bool IsThatBombing(Draft known, Draft draft) =>
        known.Type == EventType.Airstrike && draft.Type == EventType.Shelling && draft.At.Word.Form == WordForm.DefiniteNoun
        && draft.Date is null && !draft.HasParties && SharedPlaces(known, draft) >= 0 && draft.Evidence.Start - known.Evidence.End is > 0 and < 400;

    /// <summary>Who came for talks, and talked, did so once.</summary>
    private static bool IsHeld(Draft known, Draft draft) => draft is { IsPurpose: true, Type: EventType.Meeting or EventType.Call or EventType.Visit } && IsReal(known.Status);

    /// <summary>"Flew raids to shell the camp": what the raid told in the same clause was for is that raid.</summary>
    private static bool IsItsPurpose(Draft known, Draft draft) =>
        draft is { IsPurpose: true, Type: < EventType.Capture } && known.Told.Exists(told => told.Clause == draft.At.Clause && told.Sentence == draft.At.Sentence);

    /// <summary>"The operation to free the town", of a town told to be free.</summary>
    public static bool IsAchieved(Draft known, Draft draft) =>
        known.Type == EventType.Capture && IsReal(known.Status) && draft.Status == EventStatus.Planned && (draft.At.Attached & Text.Proclitics.To) != 0
        && draft.Places.TrueForAll(place => known.Places.Exists(taken => NameOf(taken) == NameOf(place)));

    /// <summary>"The killing of nine", or "the attack that killed nine", beside a raid that killed nine: told by the dead and by the deed.</summary>
    private static bool IsThatDeath(Draft known, Draft draft) =>
        (known.IsSlaying != draft.IsSlaying || IsKindOf(known, draft) || IsKindOf(draft, known)) && known.Type < EventType.Capture && draft.Type < EventType.Capture && IsReal(known.Status) && IsReal(draft.Status)
        && known.Killed is { Min: > 1 } && known.Killed.Min == draft.Killed?.Min && (SharedPlaces(known, draft) >= 0 || Shared(known.Places.Select(NameOf), draft.Places.Select(NameOf)) > 0)
        && draft.Evidence.Start - known.Evidence.End < FarthestRepetition;

    /// <summary>"The attack", or an attack in the headline, and what kind of attack it was: one day, one doer, one toll of four or more.</summary>
    private static bool IsKindOf(Draft kind, Draft attack) =>
        attack is { Type: EventType.GroundAttack, At.IsVerb: false, IsPossessed: false } && (kind.InHeadline || attack.InHeadline || attack.At.Word.Form == WordForm.DefiniteNoun) && IsStrike(kind.Type) && kind.Status == attack.Status && kind.Killed is { Min: >= FewestToTell } && (kind.Date is null || attack.Date is null || kind.Date == attack.Date)
        && Shared(kind.Initiators.Select(ActorOf), attack.Initiators.Select(ActorOf)) >= 0;

    /// <summary>"The killing of the officer", soon after somebody was shot: told again by who was killed.</summary>
    private static bool IsThatKilling(Draft known, Draft draft) =>
        known.IsSlaying && draft is { IsSlaying: true, IsAnother: false } && IsReal(known.Status) && IsReal(draft.Status) && !IsOfAnotherDay(known, draft)
        && (known.Killed is null || draft.Killed is null || known.Killed == draft.Killed) && draft.Evidence.Start - known.Evidence.End < FarthestRepetition;

    /// <summary>"The attack", after a bombing was told, is that one when it names no other place, day or doer.</summary>
    private static bool IsThatAttack(Draft known, Draft draft)
    {
        if (known.Type is not (EventType.Bombing or EventType.Airstrike or EventType.Shelling) || draft.Type != EventType.GroundAttack || !(IsThose(known, draft) || draft.IsTheirs || draft.IsShown || draft.IsKnown) || !IsReal(known.Status)) return false;
        // "This attack was carried out by": one doer is accused, another claims it.
        if ((draft.IsShown || draft.IsKnown) && !draft.At.IsVerb && draft.Evidence.Start - known.Evidence.End < FarthestRepetition) return true;
        if (draft.Evidence.Start - known.Evidence.End > FarthestAttack || IsOfAnotherDay(known, draft)) return false;
        return PlacesFit(known, draft)
            && Shared(known.Initiators.Select(ActorOf), draft.Initiators.Select(ActorOf)) >= 0 && Shared(known.Targets.Select(ActorOf), draft.Targets.Select(ActorOf)) >= 0
            && TollsFit(known, draft);
    }

    /// <summary>"The attack", or "the attacks" after several were told.</summary>
    private static bool IsThose(Draft known, Draft draft) => draft.IsOneAttack || (draft.IsThoseAttacks && known.IsMany);

    /// <summary>One toll, or one that is not told or only says that there were dead.</summary>
    private static bool TollsFit(Draft known, Draft draft) => Draft.IsVague(known.Killed) || Draft.IsVague(draft.Killed) || known.Killed == draft.Killed;

    /// <summary>"The bloodiest attack, a car blew up": the attack, and what it was, in one clause; or "in an attack", right behind what it was.</summary>
    private static bool IsWithin(Draft known, Draft draft) =>
        known.At.Sentence == draft.At.Sentence && IsReal(known.Status) && IsReal(draft.Status)
        && ((known.Type == EventType.GroundAttack && draft.Type == EventType.Bombing && !known.At.IsVerb && known.At.Clause == draft.At.Clause)
            || (known.Type == EventType.Bombing && draft.Type == EventType.GroundAttack && draft.IsApposed && (draft.Killed is null || (draft.Killed is { Min: >= FewestToTell } && draft.Killed == known.Killed && draft.Injured is null)))
            || (draft.TellsHow && draft.At.Clause.First > known.At.Last && IsStrike(draft.Type) && draft.Type != EventType.GroundAttack && known is { Type: EventType.GroundAttack, At.IsVerb: false, IsSlaying: false } && PlacesFit(known, draft) && !IsOfAnotherDay(known, draft)
                && TollsFit(known, draft) && Shared(known.Initiators.Select(ActorOf), draft.Initiators.Select(ActorOf)) >= 0));

    /// <summary>"Two cars blew up that hit two posts": hit, told in the clause of what hit; or after a bombing in that place, with no doer.</summary>
    private static bool IsStruckBy(Draft known, Draft draft) =>
        draft is { IsStriking: true, IsAnother: false } && IsStrike(known.Type) && IsReal(known.Status) && IsReal(draft.Status)
        && (known.Told.Exists(told => told.Clause == draft.At.Clause && told.Sentence == draft.At.Sentence)
            || (known.Type == EventType.Bombing && draft is { HasParties: false, Killed: null, IsDated: false } && SharedPlaces(known, draft) > 0 && draft.Evidence.Start - known.Evidence.End is > 0 and < FarthestRepetition));

    /// <summary>A headline's general word ("a strike", "an attack") for what the body tells by its kind.</summary>
    private static bool IsHeadlineOf(Draft known, Draft draft)
    {
        if (!known.InHeadline || draft.InHeadline || !IsReal(known.Status) || !IsReal(draft.Status) || !IsStrike(known.Type) || !(IsStrike(draft.Type) || (known.IsSlaying && draft.Type == EventType.Clash))) return false;
        var places = SharedPlaces(known, draft);
        var parties = Shared(known.Parties.Select(ActorOf), draft.Parties.Select(ActorOf));
        return places >= 0 && parties >= 0 && places + parties > 0 && (draft.Killed is null || known.Killed is null || IsNear(known.Killed, draft.Killed));
    }

    private static bool IsStrike(EventType type) => type is EventType.Airstrike or EventType.Shelling or EventType.GroundAttack or EventType.Bombing;

    /// <summary>"The attack", "the raid", soon after one was told, whatever it adds to it, unless it differs in doer, toll, day or place.</summary>
    private static bool IsThatOne(Draft known, Draft draft) =>
        IsThose(known, draft) && known.Type is EventType.Airstrike or EventType.Shelling or EventType.GroundAttack
        && draft.Evidence.Start - known.Evidence.End < FarthestRepetition && !IsOfAnotherDay(known, draft)
        && Shared(known.Initiators.Select(ActorOf), draft.Initiators.Select(ActorOf)) >= 0
        && TollsFit(known, draft) && PlacesFit(known, draft);

    /// <summary>"The blast", soon after one was told: what stands right behind the word is its own and may not differ; what stands further off, "a group that took towns last year", is another's.</summary>
    public static bool IsThatBlast(Draft known, Draft draft) =>
        draft is { Type: EventType.Bombing, IsAnother: false, At: { IsVerb: false, Word.Form: WordForm.DefiniteNoun } } && (!draft.IsMany || known.IsMany) && IsReal(known.Status) && IsReal(draft.Status)
        && draft.Evidence.Start - known.Evidence.End < FarthestRepetition && !IsOfAnotherDay(known, draft) && TollsFit(known, draft)
        && ToldTalks.PlacesFit(known, draft) && Shared(known.Initiators.Select(ActorOf), draft.Initiators.Select(ActorOf)) >= 0;

    /// <summary>A headline counts the dead or the hurt as the body does, wherever it puts them.</summary>
    private static bool IsSameToll(Draft headline, Draft body) =>
        (headline.Killed is { Min: >= FewestToTell } dead && body.Killed is { } bodyDead && IsNear(dead, bodyDead))
        || (headline.Injured is { Min: >= FewestToTell } hurt && body.Injured is { } bodyHurt && IsNear(hurt, bodyHurt));

    /// <summary>A day told right behind is the day of the act, where the one before may be the day it was said.</summary>
    private static bool IsOfAnotherDay(Draft known, Draft draft) =>
        draft.IsDated && known.Date is not null && known.Date != draft.Date && draft.Evidence.Start - known.Evidence.End > RightBehind;

    /// <summary>"The meeting, which X attended", soon after a meeting was told: more of who was there.</summary>
    private static bool IsThatMeeting(Draft known, Draft draft) =>
        draft is { Type: EventType.Meeting, At.Word.Form: WordForm.DefiniteNoun, IsPossessed: false, IsAnother: false } && IsReal(known.Status) && IsReal(draft.Status)
        && draft.Evidence.Start - known.Evidence.End < FarthestRepetition && !IsOfAnotherDay(known, draft) && SharedPlaces(known, draft) >= 0;

    /// <summary>"Five soldiers were hurt in the fighting", soon after fighting was told: a part of its toll; "the battles that broke out a week ago", of those that go on since.</summary>
    private static bool IsThatFighting(Draft known, Draft draft, int parties) =>
        draft is { Type: EventType.Clash, At.Word.Form: WordForm.DefiniteNoun, IsAnother: false } && draft.Places.TrueForAll(place => place.Place is null) && (!draft.IsDated || known.Date is null || draft.Date!.From != draft.Date.To) && parties >= 0
        && draft.Evidence.Start - known.Evidence.End < FarthestRepetition;

    /// <summary>The places of "the attack" may be told more closely, or by a name no gazetteer holds; another raid goes to another town.</summary>
    private static bool PlacesFit(Draft known, Draft draft) =>
        SharedPlaces(known, draft) >= 0 || (!draft.IsDescribed && ToldTalks.PlacesFit(known, draft)) || draft.Places.TrueForAll(place => place.Place is null) || (draft.Type == EventType.GroundAttack && known.Areas.Overlaps(draft.Areas));

    /// <summary>A blast told again without a place, a day or a toll of its own; "the blast in the country", after one in its town.</summary>
    private static bool IsSameBlast(Draft known, Draft draft) =>
        draft is { Type: EventType.Bombing, IsAnother: false } && (draft.Places.Count == 0 || draft is { At.Word.Form: WordForm.DefiniteNoun }) && (Draft.IsVague(draft.Killed) || draft.Killed == known.Killed)
        && (draft.Date is null || draft.Date == known.Date);

    /// <summary>"The liberation of the town", of a town whose battle is still fought or planned, is that battle.</summary>
    private static bool IsBattleFor(Draft known, Draft draft) =>
        known.Type == EventType.GroundAttack && draft.Type == EventType.Capture && !draft.At.IsVerb && draft.Date is null
        && known.Status is not (EventStatus.Occurred or EventStatus.Denied) && SharedPlaces(known, draft) > 0;

    /// <summary>1 when the two share a member, 0 when one of them says nothing, -1 when they differ.</summary>
    internal static int Shared(IEnumerable<string?> one, IEnumerable<string?> two)
    {
        var first = new HashSet<string?>(one, StringComparer.Ordinal);
        var empty = true;
        first.Remove(null);
        foreach (var member in two)
        {
            if (member is null) continue;
            empty = false;
            if (first.Contains(member)) return 1;
        }

        return empty || first.Count == 0 ? 0 : -1;
    }

    /// <summary>As <see cref="Shared"/>; what a headline or "the fighting" tells of a town may be told of its quarter.</summary>
    private static int SharedPlaces(Draft known, Draft draft)
    {
        var shared = draft.Type == EventType.Capture ? Shared(Finest(known), Finest(draft)) : Shared(known.Places.Select(NameOf), draft.Places.Select(NameOf));
        // "The hill in the town" and "the street in the town" are two places.
        if (shared > 0 && draft.At.Word.Form != WordForm.DefiniteNoun && IsElsewhere(known, draft) && IsElsewhere(draft, known)) return -1;
        if (shared >= 0) return shared;
        if (known.InHeadline && (draft.Places.TrueForAll(place => place.Place is null) || IsSideOf(known, draft) || draft.States.Overlaps(known.States) || draft.Around.Overlaps(known.States))) return 0;
        // "The operation in A", soon after an operation in the province: a name that no gazetteer holds may lie in what one holds.
        if (draft.At.Word.Form == WordForm.DefiniteNoun && draft.Type <= EventType.Bombing && !draft.IsAnother && draft.Places.TrueForAll(place => place.Place is null) && known.Places.Exists(place => place.Place is not null) && draft.Evidence.Start - known.Evidence.End < FarthestRepetition) return 0;
        var wider = known.Areas.Overlaps(Ids(draft));
        // "Raids on Iraq", after "raids on the north of Iraq", are those; a strike on one more town of the province is another.
        if (known.Type == EventType.Airstrike && wider) return 0;
        return (known.InHeadline || draft.At.Word.Form == WordForm.DefiniteNoun) && (wider || draft.Areas.Overlaps(Ids(known)) || IsOfItsState(known, draft)) ? 0 : shared;
    }

    /// <summary>"The towns of the province, which": what is taken is the town; the province only says where it lies.</summary>
    private static IEnumerable<string?> Finest(Draft draft) => draft.Places.Select(NameOf).Where(name => name is null || !draft.Areas.Contains(name));

    /// <summary>A headline says "in A" of what the body tells of "north of A".</summary>
    private static bool IsSideOf(Draft headline, Draft body) =>
        body.Places.Exists(side => headline.Places.Exists(place => side.Name is { } name && place.Name is { } whole && name.EndsWith(' ' + whole, StringComparison.Ordinal)));

    private static bool IsElsewhere(Draft one, Draft other) => one.Places.Exists(place => !other.Areas.Contains(NameOf(place) ?? "") && !other.Places.Exists(theirs => NameOf(theirs) == NameOf(place)));

    private static IEnumerable<string> Ids(Draft draft) => draft.Places.Select(place => place.Place).OfType<string>();

    /// <summary>"The attack took place in the town", after an attack in the north of its state; so "the fighting".</summary>
    private static bool IsOfItsState(Draft known, Draft draft) =>
        (draft.IsOneAttack || draft is { Type: EventType.Clash, IsAnother: false }) && known is { Status: EventStatus.Occurred } && (known.Date is null || !IsCampaign(known.Date)) && draft.Around.Overlaps(known.States);

    internal static string? NameOf(EventPlace place) => place.Place ?? place.Name;

    /// <summary>A party without an actor differs from nobody.</summary>
    internal static string? ActorOf(Party party) => party.Actor;

    /// <summary>A claim and its denial are one event; so are a headline and its story, and a wish and a plan.</summary>
    private static bool Agree(Draft known, Draft draft, int places, int parties)
    {
        var (a, b) = (known.Status, draft.Status);
        if (a == b || (IsReal(a) && IsReal(b)) || (IsWished(a) && IsWished(b))) return true;
        if (IsHeld(known, draft) && places >= 0 && parties >= 0) return true;
        if (IsAchieved(known, draft) && places > 0) return true;
        if (draft.PointsBack || draft.IsShown || known.InHeadline || draft.Type == EventType.Deconfliction) return true;
        return (a == EventStatus.Denied || b == EventStatus.Denied) && (places > 0 || parties > 0);
    }

    internal static bool IsReal(EventStatus status) => status is EventStatus.Occurred or EventStatus.Ongoing;

    private static bool IsWished(EventStatus status) => status is EventStatus.CalledFor or EventStatus.Planned or EventStatus.Hypothetical;

    /// <summary>What an article tells of one truce is told of that truce; a bare repetition is the same event.</summary>
    private static bool IsOnceOnly(EventType type) => type is EventType.TruceDeclared or EventType.TruceStarted or EventType.TruceJoined
        or EventType.TruceExtended or EventType.TruceViolated or EventType.TruceEnded or EventType.Deconfliction or EventType.DetaineeRelease
        or EventType.AidDelivered or EventType.AidBlocked or EventType.Resolution;
}
