using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>Where an event happened: the places its clause names, with the gazetteer's coordinates.</summary>
internal sealed class EventPlaces(DossierSet dossiers)
{
    public void Read(Draft draft, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        var clause = draft.At.Clause;
        for (var t = clause.First; t < clause.End; t++)
        {
            if (analysis.Named.StartingAt(t) is not { } phrase) continue;
            if (PlaceOf(phrase, t, analysis, marks, grammar) is { } place && !draft.Places.Any(known => known.Place == place.Place && known.Name == place.Name)) draft.Places.Add(place);
            t = phrase.Last;
        }
    }

    private EventPlace? PlaceOf(NamedPhrase phrase, int token, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        var id = phrase.Place;
        if (id is null)
        {
            if (phrase.Kind != MentionKind.Place && (phrase.Kind != MentionKind.State || !IsLocative(phrase, token, analysis, marks, grammar))) return null;
            id = phrase.Kind == MentionKind.State ? phrase.Actor : null;
        }
        else if (phrase.Actor is not null && !IsLocative(phrase, token, analysis, marks, grammar)) return null;

        var known = dossiers.Place(id);
        return new(phrase.Span, id, phrase.Span.Of(analysis.Text), known?.Latitude, known?.Longitude, known is null ? null : PrecisionOf(known.Kind));
    }

    /// <summary>A state or its capital is where something happens only after "in", "to", a noun of place or a direction.</summary>
    private static bool IsLocative(NamedPhrase phrase, int token, Analysis analysis, EventMarks marks, Grammar grammar) =>
        (phrase.Attached & Proclitics.By) != 0
        || (token > 0 && analysis.SentenceOf(token - 1) == analysis.SentenceOf(token) && marks.Is(token - 1, grammar.Aside | grammar.Settlement));

    private static string PrecisionOf(PlaceKind kind) => kind switch
    {
        PlaceKind.Country or PlaceKind.Sea or PlaceKind.River or PlaceKind.Region => "country",
        PlaceKind.Governorate => "governorate",
        PlaceKind.District => "district",
        PlaceKind.City or PlaceKind.Town or PlaceKind.Village => "town",
        _ => "site",
    };
}
