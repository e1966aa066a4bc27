using Hudna.Lexicon.Dossiers;
using Hudna.Web.Words;

namespace Hudna.Web.Actors;

/// <summary>Which of a dossier's names a page shows: the page's language first, the other one rather than none.</summary>
internal static class ActorNaming
{
    public static string? NameOf(this View view, Actor? actor) => view.Pick(actor?.Names is [var name, ..] ? name : null, actor?.English);

    public static string? NameOf(this View view, Place? place) => view.Pick(place?.Names is [var name, ..] ? name : null, place?.English);

    public static string? NameOf(this View view, Track? track) => view.Pick(track?.Names is [var name, ..] ? name : null, track?.English);

    public static string? Pick(this View view, string? arabic, string? english) =>
        view.Language is Language.Arabic ? arabic ?? english : english ?? arabic;
}
