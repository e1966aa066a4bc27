using System.Globalization;
using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Sources.Gazetteers;
using Hudna.Text;

namespace Hudna.Work;

/// <summary>A place that is in a file and in no dossier, as an entry.</summary>
internal sealed record ImportedPlace(Place Place, int Line);

/// <summary>A place of a file that may or may not be one a dossier has; it is told and not taken.</summary>
internal sealed record PlaceClash(int Line, string What);

/// <summary>
/// Makes dossier entries of the rows of a gazetteer. A place of one name within <see cref="SameKilometres"/> is known already; one farther off
/// but within <see cref="NearKilometres"/>, one without coordinates, and one with the same code far away are clashes. Farther off, it is another
/// place that shares the name, and so are two rows of one file that are not close.
/// </summary>
/// <param name="country">The state all rows lie in, or null: then the two letters of the row decide, when a state has that country's English name.</param>
/// <param name="format">Written into the entries as their source.</param>
internal sealed class PlaceImport(DossierSet dossiers, string dossier, string? country, GazetteerFormat format)
{
    public const double SameKilometres = 5;
    public const double NearKilometres = 25;
    private const long CityPeople = 100_000;
    private const long TownPeople = 10_000;

    private readonly ILookup<string, Place> _byName = dossiers.Places.SelectMany(place => place.Names, (place, name) => (Key: Fold(name), Place: place)).ToLookup(pair => pair.Key, pair => pair.Place, StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _byCode = dossiers.Places.Where(place => place.Pcode is not null).DistinctBy(place => place.Pcode, StringComparer.Ordinal).ToDictionary(place => place.Pcode!, StringComparer.Ordinal);
    private readonly Dictionary<string, List<Place>> _new = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mine = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(dossiers.Places.Select(place => place.Id), StringComparer.Ordinal);

    /// <summary>New places, an area before what lies in it.</summary>
    public List<ImportedPlace> Places { get; } = [];

    public List<PlaceClash> Clashes { get; } = [];

    /// <summary>Rows that a dossier knows already, or an earlier row names.</summary>
    public int Known { get; private set; }

    /// <summary>Rows of a kind that dossiers do not hold, such as abandoned places.</summary>
    public int OtherKinds { get; private set; }

    public void Add(GazetteerRow row)
    {
        if (KindOf(row) is not { } kind)
        {
            OtherKinds++;
            return;
        }

        if (_byCode.TryGetValue(row.Code, out var sameCode))
        {
            if (Kilometres(sameCode, row) is > NearKilometres and var far) Clash(row, sameCode, $"has the same code and lies {Told(far)} away");
            else Known++;
            return;
        }

        foreach (var place in row.Names.SelectMany(name => _byName[Fold(name)].Concat(_new.GetValueOrDefault(Fold(name)) ?? [])).Distinct())
        {
            if (IsAround(place, kind)) continue;
            switch (Kilometres(place, row))
            {
                case <= SameKilometres:
                    Known++;
                    return;
                case <= NearKilometres and var near when !_mine.Contains(place.Id):
                    Clash(row, place, $"has the same name and lies {Told(near)} away");
                    return;
                case null when !_mine.Contains(place.Id) && IsSameCountry(place, row):
                    Clash(row, place, "has the same name and no coordinates");
                    return;
            }
        }

        var within = row.Around.Count == 0 ? null : AreaId(row);
        var bare = row.Feature is "PPLC" or "PPLA" || row.Population >= CityPeople;
        Take(new(IdOf(row.English, row.Code), kind, row.English, dossier, row.Names.ToSeq(), CountryOf(row), within, row.Latitude, row.Longitude, format == GazetteerFormat.Ocha ? row.Code : null, bare, Source(row)), row.Line);
    }

    /// <summary>The id of the smallest area a row lies in; areas no dossier has become entries without coordinates.</summary>
    private string? AreaId(GazetteerRow row)
    {
        string? within = null;
        for (var level = 0; level < row.Around.Count; level++)
        {
            var area = row.Around[level];
            if (!_byCode.TryGetValue(area.Code, out var place))
            {
                place = new(IdOf("", area.Code), level == 0 ? PlaceKind.Governorate : PlaceKind.District, null, dossier, [area.Name], CountryOf(row), within, null, null, area.Code, false, Source(row));
                Take(place, row.Line);
            }

            within = place.Id;
        }

        return within;
    }

    private void Take(Place place, int line)
    {
        _ids.Add(place.Id);
        _mine.Add(place.Id);
        if (place.Pcode is { } code) _byCode[code] = place;
        Places.Add(new(place, line));
        foreach (var name in place.Names)
        {
            if (!_new.TryGetValue(Fold(name), out var list)) _new.Add(Fold(name), list = []);
            list.Add(place);
        }
    }

    /// <summary>A town often shares its name with the district around it: that is no clash.</summary>
    private static bool IsAround(Place place, PlaceKind kind) =>
        (place.Kind is PlaceKind.Governorate or PlaceKind.District or PlaceKind.Country or PlaceKind.Region) && (kind is PlaceKind.City or PlaceKind.Town or PlaceKind.Village);

    private bool IsSameCountry(Place place, GazetteerRow row) => place.Country is null || CountryOf(row) is not { } here || place.Country == here;

    private void Clash(GazetteerRow row, Place place, string how) => Clashes.Add(new(row.Line, $"{row.Names[0]} ({row.Code}): {place.Id} {how}."));

    private string? CountryOf(GazetteerRow row)
    {
        if (country is not null || row.CountryCode is not { Length: 2 } code || !code.All(char.IsAsciiLetterUpper)) return country;
        try
        {
            var english = Slug(new RegionInfo(code).EnglishName);
            return dossiers.Actor(english) is { Kind: MentionKind.State } ? english : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Null for what dossiers do not hold.</summary>
    private static PlaceKind? KindOf(GazetteerRow row) => row.Feature switch
    {
        null => row.Around.Any(area => Fold(area.Name) == Fold(row.Names[0])) ? PlaceKind.Town : PlaceKind.Village,
        "PPLC" or "PPLA" => PlaceKind.City,
        "PPL" or "PPLA2" or "PPLA3" or "PPLA4" or "PPLL" or "PPLG" => row.Population >= CityPeople ? PlaceKind.City : row.Population >= TownPeople || row.Feature is "PPLA2" or "PPLA3" ? PlaceKind.Town : PlaceKind.Village,
        "PPLX" => PlaceKind.Neighbourhood,
        "ADM1" => PlaceKind.Governorate,
        "ADM2" or "ADM3" or "ADM4" => PlaceKind.District,
        "AIRP" => PlaceKind.Airport,
        "AIRB" or "MILB" or "INSM" => PlaceKind.Base,
        "STM" => PlaceKind.River,
        "MT" or "MTS" => PlaceKind.Mountain,
        "CMPRF" or "STLMT" => PlaceKind.Camp,
        _ => null,
    };

    private string Source(GazetteerRow row) => format == GazetteerFormat.Ocha ? "OCHA" : $"GeoNames {row.Code}";

    private string IdOf(string english, string code)
    {
        var slug = Slug(english);
        var mark = code.ToLowerInvariant();
        if (slug.Length == 0) slug = $"place-{mark}";
        return _ids.Contains(slug) ? $"{slug}-{mark}" : slug;
    }

    /// <summary>Small Latin letters and digits with hyphens between; accents and apostrophes fall away.</summary>
    private static string Slug(string english)
    {
        var slug = new System.Text.StringBuilder();
        foreach (var c in english.Normalize(System.Text.NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (c is ' ' or '-' or '/' or '(' or ',' or '.') slug.Append('-');
        }

        return string.Join('-', slug.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Distance on the globe, or null when the place has no coordinates.</summary>
    private static double? Kilometres(Place place, GazetteerRow row)
    {
        if (place.Latitude is not { } latitude || place.Longitude is not { } longitude) return null;
        const double EarthRadius = 6371;
        var (a, b) = (double.DegreesToRadians(latitude), double.DegreesToRadians(row.Latitude));
        var haversine = Math.Pow(Math.Sin((b - a) / 2), 2) + (Math.Cos(a) * Math.Cos(b) * Math.Pow(Math.Sin(double.DegreesToRadians(row.Longitude - longitude) / 2), 2));
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(Math.Min(1, haversine)));
    }

    private static string Told(double kilometres) => string.Create(CultureInfo.InvariantCulture, $"{kilometres:F0} km");

    private static string Fold(string name) => FoldedText.Fold(name, FoldingLevel.Search);
}
