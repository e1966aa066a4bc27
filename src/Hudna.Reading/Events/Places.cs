using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>What the gazetteer knows of a place: coordinates, how exact a code it gets, what it lies in, and how many others bear its name.</summary>
internal sealed class Places
{
    private const int MostLevels = 6;

    private readonly DossierSet _dossiers;
    private readonly Dictionary<string, int> _bearers = new(StringComparer.Ordinal);

    public Places(DossierSet dossiers)
    {
        _dossiers = dossiers;
        foreach (var name in dossiers.Places.SelectMany(place => place.Names.Select(name => FoldedText.Fold(name)).Distinct())) _bearers[name] = _bearers.GetValueOrDefault(name) + 1;
    }

    /// <param name="phrase">The words, or null when none name it.</param>
    /// <param name="near">Whether the words say that it was near the place and not in it.</param>
    /// <param name="why">How the place was come by.</param>
    public EventPlace Of(NamedPhrase? phrase, string? id, string? name, bool near, string why)
    {
        var known = _dossiers.Place(id);
        var kind = known?.Kind ?? (_dossiers.Actor(id) is { Kind: MentionKind.State } ? PlaceKind.Country : null);
        near &= kind is not (PlaceKind.Region or PlaceKind.Governorate or PlaceKind.District);
        var codes = kind is { } found ? PlaceCodes.Of(found, near) : default;
        return new(phrase?.Span, id, name, known?.Latitude, known?.Longitude, known is null ? null : codes.Precision, codes.Ucdp, codes.Acled, Reason(phrase, known, id, near, why));
    }

    /// <summary>The state a place lies in or is; null when that is not known.</summary>
    public string? CountryOf(string? id) => _dossiers.Place(id) is { } place ? place.Country ?? (place.Kind == PlaceKind.Country ? place.Id : null) : _dossiers.Actor(id) is { Kind: MentionKind.State } state ? state.Id : null;

    /// <summary>The state when a place is one or only a part of one by direction ("the north of the state"); else null.</summary>
    public string? StateLikeOf(string? id) => _dossiers.Place(id) is { Kind: not PlaceKind.Country } place
        ? (place is { Kind: PlaceKind.Region, Within: null, Country: { } country } && IsPartOf(place, country) ? country : null)
        : CountryOf(id);

    /// <summary>"The north of the state" bears the state's name; a strip, a valley or a land with a name of its own is no part by direction.</summary>
    private bool IsPartOf(Place region, string country) =>
        _dossiers.Actor(country) is { } state && region.Names.Any(name => state.Names.Any(own => name.EndsWith(own, StringComparison.Ordinal))) && !region.Names.Any(IsOwn);

    private static bool IsOwn(string name) => !name.Contains(' ', StringComparison.Ordinal) && FoldedText.Fold(name) is not [Letters.Alef, Letters.Lam, ..];

    /// <summary>Whether "north of" belongs to the name of what a phrase means: a part of a state, or a region that the gazetteer knows by it.</summary>
    public bool IsSide(string? id, NamedPhrase phrase, string text) =>
        id is not null && (StateLikeOf(id) is not null || (_dossiers.Place(id) is { } place && place.Names.Any(name => FoldedText.Fold(name) == FoldedText.Fold(phrase.Span.Of(text)))));

    /// <summary>The places one lies in, from the nearest outwards, without its state.</summary>
    public IEnumerable<string> AreasOf(string? id)
    {
        var at = _dossiers.Place(id)?.Within;
        for (var level = 0; at is not null && level < MostLevels; level++)
        {
            yield return at;
            at = _dossiers.Place(at)?.Within;
        }
    }

    /// <summary>Whether one place may be a part of another: it is not known, or lies there, or is no town.</summary>
    public bool MayLieIn(string? inner, string? outer)
    {
        if (inner == outer || _dossiers.Place(inner) is not { } place) return true;
        if (CountryOf(inner) != CountryOf(outer)) return false;
        return AreasOf(inner).Contains(outer) || place.Kind is PlaceKind.Neighbourhood or PlaceKind.Front or PlaceKind.Site or PlaceKind.Road or PlaceKind.Base or PlaceKind.Camp && place.Within is null;
    }

    private string Reason(NamedPhrase? phrase, Place? known, string? id, bool near, string why)
    {
        var parts = new List<string> { why };
        if (near) parts.Add("near it or in a direction from it");
        if (phrase?.Form == NameForm.Anaphor) parts.Add("the one named before");
        if (id is null) parts.Add("not in the gazetteer");
        var bearers = known?.Names.Max(name => _bearers.GetValueOrDefault(FoldedText.Fold(name))) ?? 0;
        if (bearers > 1 && phrase is not null) parts.Add($"one of {bearers} places that share a name: the article tells most of {known!.Country}");
        if (Chain(known) is { } chain) parts.Add($"in {chain}");
        return string.Join("; ", parts);
    }

    /// <summary>What a place lies in, from the nearest outwards.</summary>
    private string? Chain(Place? place)
    {
        var parts = new List<string>();
        for (var at = _dossiers.Place(place?.Within); at is not null && parts.Count < MostLevels; at = _dossiers.Place(at.Within)) parts.Add(at.English ?? at.Id);
        if (place?.Country is { } country && country != place.Id) parts.Add(country);
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }
}
