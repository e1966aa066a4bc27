using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Where an event happened: the places its clause names; with none, or none larger than a quarter, the place its sentence opens with; with none
/// at all, the place that "there" or a pronoun points back to.
/// </summary>
internal sealed class EventPlaces(DossierSet dossiers)
{
    private const string TwoNamed = "the two places named last side by side";

    private readonly Places _places = new(dossiers);

    public void Read(Draft draft, Clause scope, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        var where = new PlaceWords(analysis, marks, grammar);
        AddNamed(draft, scope, where, analysis, marks, grammar);
        AddOpening(draft, where);
        if (draft.Places.Count == 0 && where.TwoPointedTo(scope) is { } two)
        {
            Add(draft, two.One, TwoNamed, where);
            Add(draft, two.Other, TwoNamed, where);
        }

        if (draft.Places.Count == 0 && where.PointedTo(draft, scope) is { } pointed) Add(draft, pointed.Phrase, pointed.Why, where);
        RemoveSurroundings(draft, analysis, new(dossiers, analysis, marks, grammar));
        var isOnlyState = draft.Places.TrueForAll(place => _places.StateLikeOf(place.Place) is not null);
        foreach (var place in draft.Places)
        {
            draft.Areas.UnionWith(_places.AreasOf(place.Place));
            if (_places.StateLikeOf(place.Place) is { } state)
            {
                if (isOnlyState) draft.States.Add(state);
            }
            else if (_places.CountryOf(place.Place) is { } around) draft.Around.Add(around);
        }
    }

    /// <summary>An event without a place of its own happened in the state whose conflict the article tells of.</summary>
    public EventPlace? OfConflict(Analysis analysis) =>
        analysis.Conflict is { } state ? _places.Of(null, state, null, false, "no place is named: the state whose conflict the article tells of") : null;

    /// <summary>Whether a place is no area that a truce could hold in: a base, a road, a single site.</summary>
    public bool IsSite(EventPlace place) => dossiers.Place(place.Place) is { Kind: PlaceKind.Base or PlaceKind.Site or PlaceKind.Road };

    /// <summary>Whether the gazetteer has one place in the other, which is smaller than a state.</summary>
    public bool LiesIn(EventPlace inner, EventPlace outer) => outer.Place is { } area && _places.AreasOf(inner.Place).Contains(area);

    /// <summary>Whether one place is the province that bears the name of the other, its capital: told of one, it is not told of the other again.</summary>
    public bool IsProvinceOf(EventPlace province, EventPlace capital) =>
        LiesIn(capital, province) && dossiers.Place(province.Place) is { Kind: PlaceKind.Governorate } known && dossiers.Place(capital.Place)!.Names.Any(name => known.Names.Any(whole => whole.EndsWith(' ' + name, StringComparison.Ordinal)));

    /// <summary>Whether one place is a town or province of the state that the other is, or is the north or another side of.</summary>
    public bool LiesInState(EventPlace inner, EventPlace outer) =>
        _places.StateLikeOf(outer.Place) is { } state && _places.StateLikeOf(inner.Place) is null && _places.CountryOf(inner.Place) == state;

    /// <summary>Whether a place lies in another state than the one whose conflict the article tells of.</summary>
    public bool IsAbroad(EventPlace place, Analysis analysis) =>
        analysis.Conflict is { } state && place.Place is not null && _places.CountryOf(place.Place) is { } country && country != state;

    /// <summary>"The airport of A" lies in A, or right beside it: told of both. Last of all, since an event at the airport is none in the town.</summary>
    public void AddHomes(Draft draft)
    {
        foreach (var site in draft.Places.ToList())
        {
            if (dossiers.Place(site.Place) is not { Kind: PlaceKind.Airport or PlaceKind.Site or PlaceKind.Base, Within: { } within } || draft.Places.Exists(known => known.Place == within)) continue;
            var town = dossiers.Place(within)?.Names.FirstOrDefault(name => site.Name?.EndsWith(' ' + name, StringComparison.Ordinal) == true || site.Name?.Contains($" {name} ", StringComparison.Ordinal) == true);
            if (town is not null) draft.Places.Add(_places.Of(null, within, town, false, "the town whose name the site bears"));
        }
    }

    private void AddNamed(Draft draft, Clause scope, PlaceWords where, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        var listed = -1;
        NamedPhrase? far = null;
        var end = draft.Type is >= EventType.Meeting and <= EventType.Visit ? scope.End : where.EndWithDetail(scope, draft);
        for (var t = scope.First; t < end; t++)
        {
            if (t > draft.At.Last && draft.Places.Count > 0 && (marks.OpensAnother(t, grammar) || marks.Is(t, grammar.According))) break;
            if (analysis.Named.StartingAt(t) is not { } phrase) continue;
            // "The talks of A" may be a name of its own; the town in it is where that round is held.
            if (draft.Type == EventType.TalksRound && phrase.Place is null && phrase.First <= draft.At.Last && phrase.Last >= draft.At.First) phrase = where.TownIn(phrase) ?? phrase;
            if (draft.Type <= EventType.Siege && phrase.Place is null && where.HomeIn(phrase) is { } home) phrase = home;
            var goesOn = (phrase.Attached & Proclitics.And) != 0 && listed == t - 1;
            if (where.IsPlace(phrase, goesOn, draft) && (t > draft.At.First || draft.Type > EventType.Siege || !where.IsOfOther(phrase, scope)))
            {
                listed = phrase.Last;
                if (where.IsFar(phrase)) far ??= phrase;
                else Add(draft, phrase, "named in the clause", where);
            }

            t = Math.Max(t, phrase.Last);
        }

        // "Called in A for a visit to B": a visit is to what stands behind it.
        var trigger = draft.Trigger.Start;
        if (draft.Type == EventType.Visit && draft.Places.Exists(place => place.Span is { } span && span.Start > trigger)) draft.Places.RemoveAll(place => place.Span is { } span && span.Start < trigger);

        // "In the village of A, 20 km north of B": B is not where it was, unless nothing nearer is named.
        if (far is not null && draft.Places.Count == 0) Add(draft, far, "named in the clause as so far off", where);
    }

    /// <summary>"In A, …": what the sentence tells happened there, unless the clause names another town.</summary>
    private void AddOpening(Draft draft, PlaceWords where)
    {
        if (where.Opening(draft.At.Sentence) is not { } opening) return;
        if (draft.Places.Exists(place => !_places.MayLieIn(place.Place, opening.Place))) return;
        Add(draft, opening, "the sentence opens with it", where);
    }

    private void Add(Draft draft, NamedPhrase phrase, string why, PlaceWords where)
    {
        var id = phrase.Place ?? (phrase.Kind == MentionKind.State ? phrase.Actor : null);
        var place = _places.Of(phrase, id, where.NameOf(id is null ? where.Fuller(phrase) : phrase, _places.IsSide(id, phrase, where.Text)), where.IsNear(phrase) || where.IsFar(phrase), why);
        if (!draft.Places.Exists(known => known.Place is null ? known.Name == place.Name : known.Place == place.Place)) draft.Places.Add(place);
    }

    /// <summary>
    /// "A in the north of the state": the state, or its north, only says where the town lies. Another state beside it stays, but what talks in
    /// a town are about is no place of theirs. Of a town that no gazetteer knows they are all that says where it lies, and stay.
    /// </summary>
    private void RemoveSurroundings(Draft draft, Analysis analysis, LandsBeside lands)
    {
        var places = draft.Places;
        var inner = places.FindAll(finer => _places.StateLikeOf(finer.Place) is null);
        var isTalks = draft.Type is >= EventType.Meeting and <= EventType.Visit;
        for (var i = places.Count - 1; i >= 0; i--)
        {
            if (_places.StateLikeOf(places[i].Place) is not { } state) continue;
            if (lands.Stays(places[i], inner, draft)) continue;
            if (places.Exists(finer => _places.StateLikeOf(finer.Place) is null && (isTalks || finer.Place is not null) && (isTalks || (_places.CountryOf(finer.Place) ?? analysis.Conflict ?? state) == state))) places.RemoveAt(i);
        }
    }
}
