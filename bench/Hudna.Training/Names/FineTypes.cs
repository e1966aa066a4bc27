using Hudna.Reading.Names;

namespace Hudna.Training.Names;

/// <summary>
/// Which kind each fine type of NewsFANE is. The types that ANERcorp's convention leaves unmarked more often than not
/// (organs of state, peoples, buildings, schools) are kinds of their own or nothing, so that they do not blur the others.
/// </summary>
internal static class FineTypes
{
    public static NameKind? Kind(string type) => type switch
    {
        "Politician" or "Athlete" or "Artist" or "Other_PER" or "Religious_PER" or "Scientist" or "Police" or "Businessperson"
            or "Lawyer" or "Engineer" => NameKind.Person,
        "Nation" or "Continent" or "GPE-Cluster" => NameKind.Nation,
        "Population-Center" or "State-or-Province" or "Water-Body" or "County-or-District" or "Land-Region-Natural" or "Celestial" => NameKind.Place,
        "Non-Governmental" or "Sports" or "Commercial" or "Entertainment" or "Religious_ORG" or "Medical-Science" => NameKind.Organisation,
        "Media" => NameKind.Media,
        "Government" => NameKind.Government,
        "Group" => NameKind.People,
        "Building-Grounds" or "Airport" or "Path" or "Educational" or "Subarea-Facility" => NameKind.Facility,
        "Book" or "Movie" or "Land" or "Air" or "Hardware" or "Software" or "Projectile" or "Shooting" or "Drug" or "Food" => NameKind.Other,
        _ => null,
    };
}
