using Hudna.Model;

namespace Hudna.Lexicon.Dossiers;

public enum PlaceKind
{
    Country, Region, Governorate, District, City, Town, Village, Neighbourhood, Front, Crossing, Base, Airport, River, Mountain, Sea, Road, Camp, Site,
}

/// <summary>A place of the gazetteer.</summary>
/// <param name="Id">Kebab-case English name, unique among places; a state and its capital may share a name with an actor's id.</param>
/// <param name="Dossier">Name of the folder it comes from.</param>
/// <param name="Country">Id of the state it lies in, or null.</param>
/// <param name="Within">Id of the place it lies in, or null.</param>
/// <param name="Latitude">Degrees north, WGS 84, or null; so is longitude then.</param>
/// <param name="Bare">Whether the name alone is the place; otherwise it is a common word or a person's name too and needs a cue.</param>
public sealed record Place(
    string Id, PlaceKind Kind, string? English, string Dossier, Seq<string> Names,
    string? Country, string? Within, double? Latitude, double? Longitude, string? Pcode, bool Bare, string? Source);
