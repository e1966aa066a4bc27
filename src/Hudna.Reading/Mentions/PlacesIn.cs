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

    private const int MostTails = 2;

    // "A in the far north east of the country" in tokens.
    private const int LandReach = 4;

    /// <param name="cued">Whether the words before already say that a place comes.</param>
    public static Draft? At(ArticleContext context, int token, bool cued = false) =>
        Better(Headed(context, token), Whole(context, token, cued || HasCue(context, token) || GoesOn(context, token)))
        ?? OfTopic(context, token) ?? Territory(context, token) ?? NextQuoted(context, token) ?? NextOfTwo(context, token);

    /// <summary>A gazetteer name with the head in it wins over head and name put together.</summary>
    private static Draft? Better(Draft? headed, Draft? whole) => headed is null || (whole is not null && whole.Last >= headed.Last) ? whole ?? headed : headed;

    /// <summary>"The northern countryside of A", "the countryside of A" are in the gazetteer; the eastern part of it is told of by its name.</summary>
    private static Draft? Whole(ArticleContext context, int token, bool cued)
    {
        var whole = Bare(context, token, cued);
        var goesOn = whole is not null && whole.Last > whole.First && (context.Hits.Has(whole.Last, WordClass.PlaceTail) || context.Hits.HasAttached(whole.First, WordClass.PlaceHead, out _));
        return goesOn && context.Hits.Has(whole!.Last + 1, WordClass.PlaceTail, out var tail) ? whole with { Last = tail } : whole;
    }

    /// <summary>"The city" is the one named last; "the country" and "the capital" are those of an article that is about one state.</summary>
    private static Draft? OfTopic(ArticleContext context, int token)
    {
        if (context.LastCity is { } city && context.Hits.HasAttached(token, WordClass.CityWord, out var attached))
        {
            return new(token, token, MentionKind.Place, NameForm.Anaphor) { Place = city, Agrees = Agreement.Feminine, Attached = attached };
        }

        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Value is not WordEntry word) continue;
            if (word.Class == WordClass.PlaceHead && PartOfLand(context, hit) is { } part) return part;
            if (hit.Last != token) continue;
            if (word.Class == WordClass.Land && LandOf(context, token) is { } land) return Bodies.From(hit, MentionKind.State, NameForm.Anaphor) with { Actor = land, Place = land, Agrees = Agreement.Feminine };
            if (word.Class == WordClass.CapitalWord && context.Evidence.Topic is { } topic && context.Lexicon.Dossiers.Actor(topic) is { } state && context.Lexicon.CapitalOf(state) is { } capital && context.Hits.Nisba(token + 1, definite: true) is null)
            {
                return Bodies.From(hit, MentionKind.Place, NameForm.Anaphor) with { Place = capital, Agrees = Agreement.Feminine };
            }
        }

        return null;
    }

    /// <summary>"The country": that of the place named right before ("in A in the north of the country"), else the one the article is about.</summary>
    private static string? LandOf(ArticleContext context, int token) =>
        context.LastPlaceEnd >= 0 && token - context.LastPlaceEnd <= LandReach && context.Lexicon.Dossiers.Place(context.LastPlace)?.Country is { } country && context.Lexicon.Dossiers.Actor(country) is not null
            ? country
            : context.Evidence.Topic;

    /// <summary>"The north of the country": the region the gazetteer knows by the state's name, else the state with the words as they stand.</summary>
    private static Draft? PartOfLand(ArticleContext context, PhraseHit<Entry> hit)
    {
        var last = hit.Last;
        while (last - hit.First < MostHeads && context.Hits.Has(last + 1, WordClass.PlaceHead, out var head)) last = head;
        var land = last + 1;
        if (!context.Hits.Has(land, WordClass.Land) || LandOf(context, hit.First) is not { } country || context.Lexicon.Dossiers.Actor(country) is not { } state) return null;
        var words = context.Tokens.Source.Text[(context.Tokens[hit.First].Folded.Start + hit.AttachedLength)..context.Tokens[last].Folded.End];
        var region = context.Lexicon.Dossiers.Places.FirstOrDefault(place => place is { Kind: PlaceKind.Region } && place.Country == country
            && place.Names.Any(name => state.Names.Any(own => FoldedText.Fold(name) == $"{words} {FoldedText.Fold(own)}")));
        return Bodies.From(hit, MentionKind.Place, NameForm.Anaphor) with { Last = land, Place = region?.Id ?? country, Agrees = Agreement.Feminine };
    }

    /// <summary>"The countryside of the town of X": heads in a row, then a known place or a state, then "eastern" and the like.</summary>
    private static Draft? Headed(ArticleContext context, int token)
    {
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Value is not WordEntry { Class: WordClass.PlaceHead }) continue;
            var next = hit.Last + 1;
            // "The outskirts of the governorate of X": the gazetteer may know the second head with its name.
            if (Bare(context, next, cued: true) is { Attached: Proclitics.None } whole && whole.Last > next) return whole with { First = hit.First, Last = Tail(context, whole.Last), Attached = hit.Attached, AttachedLength = hit.AttachedLength };
            for (var heads = 1; heads < MostHeads && context.Hits.Has(next, WordClass.PlaceHead, out var last); heads++) next = last + 1;
            if (next < context.Tokens.Count && context.Tokens[next].Kind == TokenKind.Quote) next++;
            var place = Bare(context, next, cued: true) ?? CapitalOf(context, next) ?? OfState(context, next);
            if (place is { Attached: Proclitics.None } known)
            {
                return known with { First = hit.First, Last = Tail(context, known.Last), Attached = hit.Attached, AttachedLength = hit.AttachedLength };
            }

            if (IsQuote(context, next - 1) && Names(context, next - 2, quoted: true) && Groups.Quoted(context, next - 1) is var close and > 0)
            {
                return Bodies.From(hit, MentionKind.Place, NameForm.Unknown) with { Last = close };
            }

            // "The village of the Hill of A": the hill is no second head but a part of the name.
            if (Names(context, hit.Last, quoted: false) && next == hit.Last + 2 && context.Hits.Has(next - 1, WordClass.PlaceOpening) && (IsName(context, next) || IsSecondPart(context, next)))
            {
                return Bodies.From(hit, MentionKind.Place, NameForm.Unknown) with { Last = Tail(context, next) };
            }

            if (IsListed(context, next) || IsFirstOfTwo(context, next))
            {
                return Bodies.From(hit, MentionKind.Place, NameForm.Unknown) with { Last = EndOfName(context, next) };
            }

            if (next == hit.Last + 1 && IsNamedHere(context, hit, next)) return Bodies.From(hit, MentionKind.Place, NameForm.Unknown) with { Last = Tail(context, EndOfName(context, next)) };

            if (Names(context, next - 1, quoted: false) && IsName(context, next))
            {
                return Bodies.From(hit, MentionKind.Place, NameForm.Unknown) with { Last = Tail(context, EndOfName(context, next)) };
            }
        }

        return null;
    }

    /// <summary>"The areas of A and B", "the villages of A and B", where the gazetteer knows B or both have the article: A is one of them.</summary>
    private static bool IsListed(ArticleContext context, int next) =>
        context.Hits.HasAttached(next - 1, WordClass.PlaceNamingList, out _) && IsName(context, next) && context.Tokens.Folded(next) is [Letters.Alef, Letters.Lam, ..]
        && next + 1 < context.Tokens.Count && context.Tokens.Folded(next + 1) is [Letters.Waw, _, ..] && (Bare(context, next + 1, cued: true) is { Attached: Proclitics.And } || IsDefiniteSecond(context, next + 1));

    /// <summary>"The two villages of A and B": both are names, whether or not the gazetteer knows one of them.</summary>
    private static bool IsFirstOfTwo(ArticleContext context, int next) =>
        context.Hits.HasAttached(next - 1, WordClass.PlaceNamingTwo, out _) && IsName(context, next) && IsSecondName(context, EndOfName(context, next) + 1);

    /// <summary>
    /// "In the district of A": a noun that has other uses ("a military base", "on the side of") names a place behind "in" or "to" alone; most
    /// of them only when the name has the article, which no adjective of theirs could have.
    /// </summary>
    private static bool IsNamedHere(ArticleContext context, PhraseHit<Entry> hit, int next)
    {
        var isDefinite = context.Hits.HasAttached(hit.First, WordClass.PlaceNamingDefinite, out _);
        if (!isDefinite && !context.Hits.HasAttached(hit.First, WordClass.PlaceNamingCued, out _)) return false;
        // "From the side of" is no place.
        var isCued = (hit.Attached & (Proclitics.By | Proclitics.To)) != 0 || (HasCue(context, hit.First) && context.Tokens.Folded(hit.First - 1) is not [Letters.Meem, Letters.Noon]) || GoesOn(context, hit.First);
        if (!isCued || !IsName(context, next)) return false;
        var word = context.Tokens.Folded(next);
        return word is [Letters.Alef, Letters.Lam, _, _, ..] || (!isDefinite && word is not [.., Letters.Yeh] and not [.., Letters.Yeh, Letters.Heh] and not [Letters.Beh, Letters.Alef, Letters.Lam, ..]);
    }

    private static Draft? NextOfTwo(ArticleContext context, int token) =>
        context.LastPlaceEnd == token - 1 && ((IsOfTwo(context) && IsSecondName(context, token)) || (IsOfList(context) && IsDefiniteSecond(context, token)))
            ? new(token, EndOfName(context, token), MentionKind.Place, NameForm.Unknown) { Agrees = Agreement.Feminine, Attached = Proclitics.And, AttachedLength = 1 }
            : null;

    /// <summary>Whether the noun of two places stands before the place named last, or is its first word.</summary>
    private static bool IsOfTwo(ArticleContext context) =>
        context.LastPlaceFirst > 0 && (context.Hits.HasAttached(context.LastPlaceFirst, WordClass.PlaceNamingTwo, out _) || context.Hits.HasAttached(context.LastPlaceFirst - 1, WordClass.PlaceNamingTwo, out _));

    /// <summary>Whether the noun of several places stands before the list that the place named last belongs to, or is its first word.</summary>
    private static bool IsOfList(ArticleContext context) =>
        context.PlaceListFirst > 0 && (context.Hits.HasAttached(context.PlaceListFirst, WordClass.PlaceNamingList, out _) || context.Hits.HasAttached(context.PlaceListFirst - 1, WordClass.PlaceNamingList, out _));

    /// <summary>"And B" with the article; a sound plural is of people.</summary>
    private static bool IsDefiniteSecond(ArticleContext context, int token) =>
        token < context.Tokens.Count && context.Tokens.Folded(token) is [Letters.Waw, Letters.Alef, Letters.Lam, _, _, ..] and not [.., Letters.Yeh or Letters.Waw, Letters.Noon] && IsSecondName(context, token);

    /// <summary>"And B" where no word of the lists stands behind the conjunction.</summary>
    private static bool IsSecondName(ArticleContext context, int token)
    {
        if (!IsName(context, token) || context.Tokens.Folded(token) is not [Letters.Waw, _, _, ..]) return false;
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Attached == Proclitics.And && hit.Last == token && hit.Value is WordEntry { Class: not WordClass.PlaceOpening and not WordClass.PlaceHead and not WordClass.Given } or NisbaEntry or PartyEntry or OfficeEntry or BodyEntry or ActorEntry or GroupEntry) return false;
        }

        return true;
    }

    /// <summary>A name of two words: "the house of the spring".</summary>
    private static int EndOfName(ArticleContext context, int first) =>
        context.Hits.HasAttached(first, WordClass.PlaceOpening, out _) && IsSecondPart(context, first + 1) ? first + 1 : first;

    /// <summary>What may stand behind "the house of" in a name: any word, a given name too, but for those that join or go on.</summary>
    internal static bool IsSecondPart(ArticleContext context, int token)
    {
        if (token >= context.Tokens.Count || context.Tokens[token].Kind != TokenKind.Word || context.Tokens.Folded(token) is { Length: < 2 } or [Letters.Waw, Letters.Alef, Letters.Lam, ..]) return false;
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Value is WordEntry { Class: WordClass.PlaceCue or WordClass.Preposition or WordClass.PlaceTail or WordClass.PlaceDescribing or WordClass.Land } || (hit.Attached & Proclitics.And) != 0) return false;
        }

        return context.Tokens.Folded(token) is not [Letters.Beh, Letters.Alef, Letters.Lam, ..] and not [Letters.Lam, Letters.Lam, ..];
    }

    /// <summary>Whether a name comes after a head: after some, such as "villages", only in quotation marks.</summary>
    private static bool Names(ArticleContext context, int head, bool quoted) =>
        context.Hits.HasAttached(head, WordClass.PlaceNaming, out _) || (quoted && context.Hits.HasAttached(head, WordClass.PlaceNamingQuoted, out _));

    /// <summary>"The northern cities", "the northern airspace": the state as a place.</summary>
    private static Draft? Territory(ArticleContext context, int token)
    {
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Value is not WordEntry { Class: WordClass.Territory } || context.Hits.Nisba(hit.Last + 1, definite: true) is not { Of: { Kind: MentionKind.State } state }) continue;
            return Bodies.From(hit, MentionKind.Place, NameForm.Body) with { Last = hit.Last + 1, Place = state.Id, Agrees = Agreement.Feminine };
        }

        return null;
    }

    /// <summary>A list of quoted names goes on: "the villages 'A' and 'B'". The conjunction is a word of its own before the quotation mark.</summary>
    private static Draft? NextQuoted(ArticleContext context, int token)
    {
        if (context.LastPlaceEnd < 0 || !IsQuote(context, context.LastPlaceEnd) || token - context.LastPlaceEnd > 2 || context.Tokens.Folded(token) is not [Letters.Waw] || !IsQuote(context, token + 1)) return null;
        return Groups.Quoted(context, token + 1) is var close and > 0 ? new(token + 2, close - 1, MentionKind.Place, NameForm.Unknown) : null;
    }

    private static bool IsQuote(ArticleContext context, int token) => token >= 0 && token < context.Tokens.Count && context.Tokens[token].Kind == TokenKind.Quote;

    /// <summary>"The capital A", of a state whose capital bears its name.</summary>
    private static Draft? CapitalOf(ArticleContext context, int token) =>
        OfState(context, token) is { } named && context.Hits.HasAttached(token - 1, WordClass.CapitalWord, out _)
        && context.Lexicon.Dossiers.Actor(named.Place) is { } state && context.Lexicon.CapitalOf(state) is { } capital && BearsName(context, capital, state)
            ? named with { Place = capital, Agrees = Agreement.Feminine }
            : null;

    private static bool BearsName(ArticleContext context, string capital, Actor state) =>
        context.Lexicon.Dossiers.Place(capital)?.Names.Any(name => state.Names.Any(own => name.Contains(own, StringComparison.Ordinal))) == true;

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

    /// <summary>"The northern countryside of A", "the north eastern": two at most.</summary>
    private static int Tail(ArticleContext context, int last)
    {
        for (var tails = 0; tails < MostTails && context.Hits.Has(last + 1, WordClass.PlaceTail, out var tail); tails++) last = tail;
        return last;
    }

    /// <summary>Whether a list of places goes on: "in A, B and C".</summary>
    public static bool GoesOn(ArticleContext context, int token)
    {
        if (context.LastPlaceEnd < 0) return false;
        if (context.LastPlaceEnd == token - 1) return context.Tokens.Folded(token) is [Letters.Waw, ..];
        return context.LastPlaceEnd == token - 2 && context.Tokens[token - 1].Kind == TokenKind.Sign && context.Tokens.Folded(token - 1) is [Letters.ArabicComma or ',' or '-' or '/'];
    }

    public static bool HasCue(ArticleContext context, int token) => token > 0 && context.Hits.HasAttached(token - 1, WordClass.PlaceCue, out _);

    /// <summary>A word that can name a place after "town of": no common word of the lists, no adjective of a state.</summary>
    private static bool IsName(ArticleContext context, int token)
    {
        if (token >= context.Tokens.Count || context.Tokens[token].Kind != TokenKind.Word || context.Tokens.Folded(token).Length < 3) return false;
        // "A town (which) they besiege".
        if (context.Tokens.Folded(token) is [Letters.Teh or Letters.Yeh, _, _, .., Letters.Heh, Letters.Alef]) return false;
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Value is WordEntry { Class: WordClass.PlaceOpening }) continue;
            if (hit.Attached == Proclitics.None && hit.Last == token && hit.Value is WordEntry or NisbaEntry or PartyEntry or OfficeEntry or BodyEntry) return false;
        }

        return Letters.IsArabic(context.Tokens.Folded(token)[0]);
    }
}
