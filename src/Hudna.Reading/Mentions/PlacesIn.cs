using Hudna.Lexicon.Dossiers;
using Hudna.Lexicon.Phrases;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>
/// Places of the gazetteer and of a head with a name. The gazetteer trap: about half of all bare hits are common words or persons, so a
/// small place needs an article about its country, and a name marked as common needs a head or a preposition besides.
/// </summary>
internal static class PlacesIn
{
    private const int MostHeads = 3;

    /// <param name="cued">Whether the words before already say that a place comes.</param>
    public static Draft? At(ArticleContext context, int token, bool cued = false) => 
        Better(Headed(context, token), Bare(context, token, cued || HasCue(context, token) || GoesOn(context, token))) ?? OfTopic(context, token);

    /// <summary>A gazetteer name with the head in it wins over head and name put together.</summary>
    private static Draft? Better(Draft? headed, Draft? whole) => headed is null || (whole is not null && whole.Last >= headed.Last) ? whole ?? headed : headed;

    /// <summary>"The country" and "the capital" of an article that is about one state.</summary>
    private static Draft? OfTopic(ArticleContext context, int token)
    {
        if (context.Evidence.Topic is not { } topic || context.Lexicon.Dossiers.Actor(topic) is not { } state) return null;
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Last != token || hit.Value is not WordEntry word) continue;
            if (word.Class == WordClass.Land) return Bodies.From(hit, MentionKind.State, NameForm.Anaphor) with { Actor = topic, Place = topic, Agrees = Agreement.Feminine };
            if (word.Class == WordClass.CapitalWord && context.Lexicon.CapitalOf(state) is { } capital && context.Hits.Nisba(token + 1, definite: true) is null)
            {
                return Bodies.From(hit, MentionKind.Place, NameForm.Anaphor) with { Place = capital, Agrees = Agreement.Feminine };
            }
        }

        return null;
    }

    /// <summary>"The countryside of the town of X": heads in a row, then a known place or a state, then "eastern" and the like.</summary>
    private static Draft? Headed(ArticleContext context, int token)
    {
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Value is not WordEntry { Class: WordClass.PlaceHead }) continue;
            var next = hit.Last + 1;
            for (var heads = 1; heads < MostHeads && context.Hits.Has(next, WordClass.PlaceHead, out var last); heads++) next = last + 1;
            if (next < context.Tokens.Count && context.Tokens[next].Kind == TokenKind.Quote) next++;
            var place = Bare(context, next, cued: true) ?? OfState(context, next);
            if (place is { Attached: Proclitics.None } known)
            {
                return known with { First = hit.First, Last = Tail(context, known.Last), Attached = hit.Attached, AttachedLength = hit.AttachedLength };
            }

            if (context.Hits.HasAttached(next - 1, WordClass.PlaceNaming, out _) && IsName(context, next))
            {
                return Bodies.From(hit, MentionKind.Place, NameForm.Unknown) with { Last = Tail(context, next) };
            }
        }

        return null;
    }

    private static Draft? OfState(ArticleContext context, int token) =>
        context.Hits.State(token) is { } state
            ? new(token, state.Last, MentionKind.Place, NameForm.Name)
            {
                Place = state.Actor.Id,
                Inner = [new(token, state.Last, MentionKind.State, NameForm.Name) { Actor = state.Actor.Id, Place = state.Actor.Id, Agrees = state.Actor.Agrees }],
            }
            : null;

    private static Draft? Bare(ArticleContext context, int token, bool cued)
    {
        PhraseHit<Entry>? best = null;
        Place? place = null;
        var score = int.MinValue;
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Value is not PlaceEntry entry || (hit.Attached & Proclitics.Like) != 0 || !IsBelieved(context, entry.Place, hit, cued)) continue;
            var points = Points(context, entry.Place, hit);
            if (points > score) (best, place, score) = (hit, entry.Place, points);
        }

        return best is { } found ? Bodies.From(found, MentionKind.Place, NameForm.Name) with { Place = place!.Id, Agrees = Agreement.Feminine, Inner = States(context, found) } : null;
    }

    /// <summary>"The north of the state" names the state too.</summary>
    private static List<Draft> States(ArticleContext context, PhraseHit<Entry> hit)
    {
        var inner = new List<Draft>();
        for (var t = hit.First + 1; t <= hit.Last; t++)
        {
            if (context.Hits.State(t) is { } state && state.Last <= hit.Last) inner.Add(new(t, state.Last, MentionKind.State, NameForm.Name) { Actor = state.Actor.Id, Place = state.Actor.Id, Agrees = state.Actor.Agrees });
        }

        return inner;
    }

    private static bool IsBelieved(ArticleContext context, Place place, PhraseHit<Entry> hit, bool cued)
    {
        var told = context.Evidence.Tells(place.Country);
        if (hit.Last > hit.First) return told || IsLarge(place);
        if (context.LastSeen(place.Id) >= 0) return true;
        if (!place.Bare) return told && (cued || (hit.Attached & Proclitics.By) != 0);
        if (hit.AttachedLength > 0 && context.Tokens.Folded(hit.First).Length - hit.AttachedLength < 3) return false;
        return IsLarge(place) ? told || cued || hit.AttachedLength == 0 : told;
    }

    private static bool IsLarge(Place place) => place.Kind is PlaceKind.City or PlaceKind.Country or PlaceKind.Region or PlaceKind.Governorate or PlaceKind.Sea or PlaceKind.River;

    private static int Points(ArticleContext context, Place place, PhraseHit<Entry> hit) =>
        ((hit.Last - hit.First) * 1000) - (hit.AttachedLength * 200) + (Math.Min(context.Evidence.Weight(place.Country), 20) * 20) + (IsLarge(place) ? 15 : 0) - (int)place.Kind;

    private static int Tail(ArticleContext context, int last) => context.Hits.Has(last + 1, WordClass.PlaceTail, out var tail) ? tail : last;

    /// <summary>Whether a list of places goes on: "in A, B and C".</summary>
    private static bool GoesOn(ArticleContext context, int token)
    {
        if (context.LastPlaceEnd < 0) return false;
        if (context.LastPlaceEnd == token - 1) return context.Tokens.Folded(token) is [Letters.Waw, ..];
        return context.LastPlaceEnd == token - 2 && context.Tokens[token - 1].Kind == TokenKind.Sign && context.Tokens.Folded(token - 1) is [Letters.ArabicComma or ',' or '-' or '/'];
    }

    private static bool HasCue(ArticleContext context, int token) => token > 0 && context.Hits.HasAttached(token - 1, WordClass.PlaceCue, out _);

    /// <summary>A word that can name a place after "town of": no common word of the lists, no adjective of a state.</summary>
    private static bool IsName(ArticleContext context, int token)
    {
        if (token >= context.Tokens.Count || context.Tokens[token].Kind != TokenKind.Word || context.Tokens.Folded(token).Length < 3) return false;
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Attached == Proclitics.None && hit.Last == token && hit.Value is WordEntry or NisbaEntry or PartyEntry or OfficeEntry or BodyEntry) return false;
        }

        return Letters.IsArabic(context.Tokens.Folded(token)[0]);
    }
}
