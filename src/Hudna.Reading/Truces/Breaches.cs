using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;
using NodaTime;
using NodaTime.Text;

namespace Hudna.Reading.Truces;

/// <summary>
/// Holds each alleged breach of an article against each of its truces: inside its area, inside its dates, between its parties, and whether the
/// words of the breach name it. One test that says no keeps it out; else one that says yes, or there being no other truce, lets it in.
/// </summary>
internal sealed class Breaches(DossierSet dossiers, TruceAreas areas)
{
    private const int DeepestPlace = 8;

    /// <param name="sentence">That of the breach: a place from elsewhere was lent to it.</param>
    /// <param name="only">Whether the article tells of no other truce.</param>
    public BreachLink Link(EventReport breach, Span sentence, TruceReport truce, bool named, bool only)
    {
        var places = breach.Places.Where(place => place.Span is { } words && sentence.Contains(words)).ToList();
        List<BreachTest> tests = [Area(places, truce), Dates(breach, truce), Parties(breach, truce)];
        if (named) tests.Insert(0, BreachTest.Named);
        if (only) tests.Add(BreachTest.OnlyTruce);
        var attached = !tests.Exists(SaysNo) && (only || tests.Exists(SaysYes));
        var whys = tests.Where(test => attached ? !IsUnknown(test) : SaysNo(test)).Select(test => Say(test, truce)).ToList();
        var why = whys.Count == 0 ? "nothing ties it to this truce" : string.Join(", ", whys);
        return new(breach.Id, attached, tests.ToSeq(), attached ? $"A breach of this truce: {why}." : $"No breach of this truce: {why}.");
    }

    private static bool SaysYes(BreachTest test) => test is BreachTest.Named or BreachTest.AreaInside or BreachTest.DatesInside or BreachTest.PartiesAmong or BreachTest.OnlyTruce;

    private static bool SaysNo(BreachTest test) => test is BreachTest.AreaOutside or BreachTest.DatesBefore or BreachTest.DatesAfter or BreachTest.PartiesOther;

    private static bool IsUnknown(BreachTest test) => test is BreachTest.AreaUnknown or BreachTest.DatesUnknown or BreachTest.PartiesUnknown;

    private static string Say(BreachTest test, TruceReport truce) => test switch
    {
        BreachTest.Named => "its words name the truce",
        BreachTest.AreaInside => "it lies inside the truce's area",
        BreachTest.AreaOutside => $"it lies outside the truce's area ({string.Join(", ", truce.Areas.Select(area => area.Place ?? area.Name))})",
        BreachTest.DatesInside => "it lies inside the truce's dates",
        BreachTest.DatesBefore => $"it lies before the truce took effect ({Iso(truce.Effective ?? truce.Declared)})",
        BreachTest.DatesAfter => $"it lies after the truce ended ({Iso(truce.Ended)})",
        BreachTest.PartiesAmong => "it is laid to a party of the truce",
        BreachTest.PartiesOther => "it is laid to none of the truce's parties",
        BreachTest.OnlyTruce => "the article tells of no other truce",
        _ => "",
    };

    private static string Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";

    private BreachTest Area(List<EventPlace> places, TruceReport truce)
    {
        if (places.Count == 0 || truce.Areas.Count == 0) return BreachTest.AreaUnknown;
        if (places.Exists(place => truce.Areas.Any(area => IsInside(place, area)))) return BreachTest.AreaInside;
        return places.Concat(truce.Areas).All(place => areas.CountryOf(place) is not null) && !places.Exists(place => truce.Areas.Any(area => IsInside(area, place)))
            ? BreachTest.AreaOutside : BreachTest.AreaUnknown;
    }

    /// <summary>A state is found by the country of its places.</summary>
    private bool IsInside(EventPlace place, EventPlace area)
    {
        var id = place.Place;
        if (id is null) return place.Name == area.Name;
        for (var deep = 0; id is not null && deep < DeepestPlace; deep++)
        {
            if (id == area.Place) return true;
            id = dossiers.Place(id) is { } known ? known.Within ?? known.Country : null;
        }

        return areas.CountryOf(place) is { } country && country == area.Place;
    }

    private static BreachTest Dates(EventReport breach, TruceReport truce)
    {
        if (breach.Date is not { } date || (truce.Effective ?? truce.Declared) is not { } begins) return BreachTest.DatesUnknown;
        if (date.To < begins) return BreachTest.DatesBefore;
        return truce.Ended is { } ended && date.From > ended ? BreachTest.DatesAfter : BreachTest.DatesInside;
    }

    private BreachTest Parties(EventReport breach, TruceReport truce)
    {
        var doers = breach.Initiators.Select(party => party.Actor).OfType<string>().ToList();
        if (doers.Count == 0 || truce.Parties.Count == 0) return BreachTest.PartiesUnknown;
        return doers.Exists(doer => truce.Parties.Any(party => party.Actor == doer || IsOnTheSideOf(doer, party.Actor))) ? BreachTest.PartiesAmong
            : truce.Parties.Count > 1 && truce.Parties.All(party => party.Actor is not null) ? BreachTest.PartiesOther : BreachTest.PartiesUnknown;
    }

    private bool IsOnTheSideOf(string? one, string? other) =>
        one is not null && other is not null
        && (dossiers.Actor(one)?.Allegiances.Any(allegiance => allegiance.To == other) == true || dossiers.Actor(other)?.Allegiances.Any(allegiance => allegiance.To == one) == true
            || dossiers.Actor(other)?.Government == one || dossiers.Actor(one)?.Government == other);
}
