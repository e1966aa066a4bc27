using Hudna.Lexicon;
using Hudna.Lexicon.Dossiers;
using Hudna.Tests.Support;

namespace Hudna.Tests.Lexicon;

/// <summary>What no gazetteer of towns holds and every report of fighting names: fronts, quarters, crossings and bases, put in by hand.</summary>
public class ConflictPlaces
{
    private static readonly IReadOnlyList<Place> ByHand = [.. Knowledge.Load(KnowledgeFolders.Below(Repository.Root)).Dossiers.Places
        .Where(place => place.Dossier is "syria" or "yemen" && place.Source is null && place.Pcode is null)];

    [Fact]
    public void Syria_and_Yemen_hold_a_supplement_of_fronts_quarters_crossings_and_bases() =>
        ByHand.Count(place => place.Kind is PlaceKind.Front or PlaceKind.Neighbourhood or PlaceKind.Crossing or PlaceKind.Base).ShouldBeGreaterThanOrEqualTo(150);

    [Theory]
    [InlineData(PlaceKind.Front, 12)]
    [InlineData(PlaceKind.Neighbourhood, 75)]
    [InlineData(PlaceKind.Crossing, 15)]
    [InlineData(PlaceKind.Base, 30)]
    public void Each_kind_is_there(PlaceKind kind, int least) => ByHand.Count(place => place.Kind == kind).ShouldBeGreaterThanOrEqualTo(least);

    [Fact]
    public void Their_coordinates_lie_in_the_two_states() =>
        ByHand.Where(place => place.Latitude is not null).ShouldAllBe(place => place.Dossier == "syria"
            ? place.Latitude >= 32 && place.Latitude <= 37.5 && place.Longitude >= 35.5 && place.Longitude <= 42.5
            : place.Latitude >= 11.5 && place.Latitude <= 19 && place.Longitude >= 41.5 && place.Longitude <= 55);
}
