using Hudna.Web.Words;

namespace Hudna.Web.Actors;

/// <summary>Which of a dossier's names a page shows: the page's language first, the other one rather than none.</summary>
internal static class ActorNaming
{
    public static string? NameOf(this View view, ActorCard? card) => view.Pick(card?.Arabic, card?.English);

    public static string? NameOf(this View view, PlaceCard? card) => view.Pick(card?.Arabic, card?.English);

    public static string? Pick(this View view, string? arabic, string? english) =>
        view.Language is Language.Arabic ? arabic ?? english : english ?? arabic;
}
