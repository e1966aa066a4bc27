using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>Where an event happened: the places its clause names, with the gazetteer's coordinates.</summary>
internal sealed class EventPlaces(DossierSet dossiers)
{
    public void Read(Draft draft, Clause scope, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        var listed = -1;
        for (var t = scope.First; t < scope.End; t++)
        {
            if (analysis.Named.StartingAt(t) is not { } phrase) continue;
            var goesOn = (phrase.Attached & Proclitics.And) != 0 && listed == t - 1;
            if (PlaceOf(phrase, t, goesOn, analysis, marks, grammar) is { } place)
            {
                listed = phrase.Last;
                if (!draft.Places.Any(known => known.Place == place.Place && known.Name == place.Name)) draft.Places.Add(place);
            }

            t = phrase.Last;
        }

        // "Aleppo in the north of Syria": the country only says where the town lies.
        if (draft.Places.Exists(place => !IsCountry(place))) draft.Places.RemoveAll(IsCountry);
    }

    private bool IsCountry(EventPlace place) => dossiers.Place(place.Place) is { Kind: PlaceKind.Country } || dossiers.Actor(place.Place) is { Kind: MentionKind.State };

    private EventPlace? PlaceOf(NamedPhrase phrase, int token, bool goesOn, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        var id = phrase.Place;
        if (id is null)
        {
            if (phrase.Kind != MentionKind.Place && (phrase.Kind != MentionKind.State || (!goesOn && !IsLocative(phrase, token, analysis, marks, grammar)))) return null;
            id = phrase.Kind == MentionKind.State ? phrase.Actor : null;
        }
        else if (phrase.Actor is not null && !goesOn && !IsLocative(phrase, token, analysis, marks, grammar)) return null;

        var known = dossiers.Place(id);
        return new(phrase.Span, id, phrase.Span.Of(analysis.Text), known?.Latitude, known?.Longitude, known is null ? null : PrecisionOf(known.Kind));
    }

    /// <summary>A state or its capital is where something happens only after "in", "to", a noun of place or a direction.</summary>
    private static bool IsLocative(NamedPhrase phrase, int token, Analysis analysis, EventMarks marks, Grammar grammar) =>
        (phrase.Attached & Proclitics.By) != 0
        || (token > 0 && analysis.SentenceOf(token - 1) == analysis.SentenceOf(token) && marks.Is(token - 1, grammar.Aside | grammar.Settlement | grammar.Against))
        || (token > 1 && marks.Is(token - 2, grammar.Settlement) && analysis.Tokens[token - 1].Kind == TokenKind.Word && marks[token - 1].IsEmpty);

    private static string PrecisionOf(PlaceKind kind) => kind switch
    {
        PlaceKind.Country or PlaceKind.Sea or PlaceKind.River or PlaceKind.Region => "country",
        PlaceKind.Governorate => "governorate",
        PlaceKind.District => "district",
        PlaceKind.City or PlaceKind.Town or PlaceKind.Village => "town",
        _ => "site",
    };
}
