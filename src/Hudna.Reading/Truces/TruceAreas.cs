using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;

namespace Hudna.Reading.Truces;

/// <summary>
/// Where a truce holds: the places right behind its noun ("the truce in Taiz"); where none stands there, the countries and provinces of the
/// events that make it. A breach has a place of its own and gives none.
/// </summary>
internal sealed class TruceAreas(DossierSet dossiers, WordClasses classes)
{
    private const int PlaceBehind = 4, PlaceNear = 14;

    private readonly ClassSet _in = classes.Mask("aside") | classes.Mask("settlement") | classes.Mask("term-of");

    public Seq<EventPlace> Of(TruceDraft truce, Telling telling)
    {
        // "Broke the truce in a town": the town may be the breach's; a country is the truce's.
        var broken = truce.Told.Where(told => told.Report.Type == EventType.TruceViolated).Select(told => told.Noun).ToHashSet();
        var behind = truce.Nouns.SelectMany(noun => Behind(noun, telling).Where(place => !broken.Contains(noun) || IsWide(place))).DistinctBy(KeyOf).ToList();
        if (behind.Count > 0) return behind.ToSeq();
        return truce.Told.Where(told => told.Report.Type != EventType.TruceViolated && told.Report.Status != EventStatus.Denied)
            .SelectMany(told => told.Report.Places.Where(place => IsOwn(place, told, telling))).DistinctBy(KeyOf).ToSeq();
    }

    /// <summary>The country a place lies in; a state is its own.</summary>
    public string? CountryOf(EventPlace place) => dossiers.Place(place.Place)?.Country ?? (dossiers.Actor(place.Place) is { Kind: MentionKind.State } state ? state.Id : null);

    /// <summary>The places right behind a noun.</summary>
    public IEnumerable<EventPlace> Behind(TruceNoun noun, Telling telling)
    {
        var analysis = telling.Analysis;
        var end = analysis.Sentences[analysis.SentenceOf(noun.First)].EndToken;
        var t = noun.Last + 1;
        while (t < end && t - noun.Last <= PlaceBehind && analysis.Named.StartingAt(t) is null && (telling.Marks.Is(t, _in) || analysis.Tokens[t].Kind == TokenKind.Quote)) t++;
        for (var first = true; t < end && analysis.Named.StartingAt(t) is { } phrase; first = false)
        {
            if (!first && (phrase.Attached & Proclitics.And) == 0) yield break;
            // The particle "by" is the Arabic "in" of a place: other particles make it somebody's.
            if ((phrase.Attached & Proclitics.To) != 0 || (phrase.Place is null && phrase.Kind is not (MentionKind.Place or MentionKind.State))) yield break;
            var id = phrase.Place ?? phrase.Actor;
            var known = dossiers.Place(id);
            var codes = known is null && phrase.Kind != MentionKind.State ? default : PlaceCodes.Of(known?.Kind ?? PlaceKind.Country, near: false);
            yield return new(phrase.Span, id, phrase.Span.Of(analysis.Text), known?.Latitude, known?.Longitude, known is null ? null : codes.Precision, codes.Ucdp, codes.Acled, "named right behind the truce");
            t = phrase.Last + 1;
        }
    }

    /// <summary>
    /// A country or province named in the truce's own sentence, near it; an event may have been lent the place of another, and a town further
    /// off is where something else happens.
    /// </summary>
    private static bool IsOwn(EventPlace place, TruceTold told, Telling telling)
    {
        if (place.Span is not { } span || told.Noun is not { } noun || !told.Draft.At.Sentence.Span.Contains(span) || !(IsWide(place) || place.Precision == "governorate")) return false;
        return Math.Abs(telling.Analysis.Tokens.FirstAt(span.Start) - noun.First) <= PlaceNear;
    }

    private static bool IsWide(EventPlace place) => place.Precision is null or "country";

    private static string? KeyOf(EventPlace place) => place.Place ?? place.Name;
}
