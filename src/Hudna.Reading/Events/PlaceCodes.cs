using Hudna.Lexicon.Dossiers;

namespace Hudna.Reading.Events;

/// <summary>
/// How exactly a place is known, in our word and in the codes of the two datasets of conflict events. UCDP: 1 the very place, 2 near it, 3 a
/// district, 4 a governorate, 5 a line or a vague region, 6 the state, 7 the sea or the air. ACLED: 1 the very town, 2 near it or part of a
/// region, 3 a larger region.
/// </summary>
internal static class PlaceCodes
{
    public static (string Precision, int? Ucdp, int? Acled) Of(PlaceKind kind, bool near) => kind switch
    {
        PlaceKind.Country => ("country", near ? 5 : 6, 3),
        PlaceKind.Sea => ("country", 7, 3),
        PlaceKind.River => ("country", 5, 3),
        PlaceKind.Region => ("country", 5, 3),
        PlaceKind.Governorate => ("governorate", 4, 3),
        PlaceKind.District => ("district", 3, 2),
        PlaceKind.City or PlaceKind.Town or PlaceKind.Village => ("town", near ? 2 : 1, near ? 2 : 1),
        PlaceKind.Road => ("site", 5, 2),
        PlaceKind.Front or PlaceKind.Mountain => ("site", 2, 2),
        _ => ("site", near ? 2 : 1, near ? 2 : 1),
    };
}
