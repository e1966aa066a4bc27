using Hudna.Lexicon.Dossiers;
using Hudna.Lexicon.Phrases;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>
/// Actors by name and bodies by head: full names and short forms of the dossiers, "the northern army", "forces of the movement",
/// "the ministry" after a ministry.
/// </summary>
internal static class Bodies
{
    private const int LeastShortCut = 3;

    /// <summary>The best actor that begins at a token, or null.</summary>
    public static Draft? At(ArticleContext context, int token, bool allowCapital = true)
    {
        Draft? best = null;
        foreach (var hit in context.Hits.At(token))
        {
            switch (hit.Value)
            {
                case ActorEntry:
                    best = Longer(best, Named(context, hit, token));
                    break;
                case CapitalEntry capital when allowCapital && Capitals.StandForState(context, hit):
                    best = Longer(best, From(hit, MentionKind.State, NameForm.Capital) with { Actor = capital.State.Id, Agrees = Agreement.Feminine });
                    break;
                case BodyEntry body:
                    best = Longer(best, Composed(context, hit, body));
                    break;
                case WordEntry { Class: WordClass.Wrapper }:
                    best = Longer(best, Wrapped(context, hit));
                    break;
                case GroupEntry group:
                    best = Longer(best, Groups.At(context, hit, group.Head));
                    break;
            }
        }

        return best ?? Back(context, token);
    }

    /// <summary>The longer of two drafts; at equal length the first, but a known actor before none.</summary>
    public static Draft? Longer(Draft? a, Draft? b)
    {
        if (a is null || b is null) return a ?? b;
        if (Names(a, b)) return a;
        if (Names(b, a)) return b;
        if (b.Last != a.Last) return b.Last > a.Last ? b : a;
        if (a.Actor is null && a.Place is null && (b.Actor is not null || b.Place is not null)) return b;
        if ((a.Form == NameForm.Unknown) != (b.Form == NameForm.Unknown)) return a.Form == NameForm.Unknown ? b : a;
        // A body the dossiers know by this very name is it, and not one put together from the words.
        if (a.Actor != b.Actor && (a.Form, b.Form) is (NameForm.Body, NameForm.Name) or (NameForm.Name, NameForm.Body) && a.AttachedLength == b.AttachedLength) return a.Form == NameForm.Name ? a : b;
        if (a.IsWrapped != b.IsWrapped && b.Actor is not null) return a.IsWrapped ? b : a;
        return b.AttachedLength < a.AttachedLength && b.Actor is not null ? b : a;
    }

    /// <summary>"The party of X the outlawed": a full name the dossiers know, before a longer one that only its head and the words behind it make.</summary>
    private static bool Names(Draft known, Draft made) =>
        known is { Form: NameForm.Name, Actor: not null } && made.Form == NameForm.Unknown && known.First == made.First && known.Last > known.First && known.Last < made.Last;

    public static Draft From(PhraseHit<Entry> hit, MentionKind kind, NameForm form) =>
        new(hit.First, hit.Last, kind, form) { Attached = hit.Attached, AttachedLength = hit.AttachedLength };

    private static Draft? Named(ArticleContext context, PhraseHit<Entry> hit, int token)
    {
        if (hit.First == hit.Last && (context.Hits.HasAttached(token, WordClass.Stop, out _) || context.Hits.Has(token, WordClass.Never)) && !context.IsHeaded) return null;
        if (hit.First == hit.Last && hit.AttachedLength > 0 && context.Tokens.Folded(token).Length - hit.AttachedLength < LeastShortCut) return null;
        var actor = ActorChoice.Of(context, hit, out var form);
        if (actor is null || IsHeadOfPlace(context, hit, actor) || IsKnownThing(context, hit, actor) || IsAccusativeNisba(context, hit, actor)) return null;
        if (IsCommonNoun(context, hit, actor)) return null;
        var kind = form == NameForm.Office && actor.Kind == MentionKind.Person ? MentionKind.Office : actor.Kind;
        var office = form == NameForm.Office && kind == MentionKind.Office ? Offices.Parse(context, token) : null;
        return WithClosingQuote(context, From(hit, kind, form) with
        {
            Actor = actor.Id,
            Place = actor.Kind == MentionKind.State ? actor.Id : null,
            Agrees = actor.Agrees,
            Office = office,
            Inner = office?.Inner ?? Inside(context, hit, actor),
        });
    }

    /// <summary>States, towns and persons that the name of a body or talks holds: they are named too.</summary>
    private static List<Draft> Inside(ArticleContext context, PhraseHit<Entry> hit, Actor actor)
    {
        var inner = new List<Draft>();
        for (var t = hit.First + 1; t <= hit.Last; t++)
        {
            foreach (var part in context.Hits.At(t))
            {
                if (part.Last > hit.Last) continue;
                Draft? draft = part.Value switch
                {
                    ActorEntry { Form: NameForm.Name, Actor: { Kind: MentionKind.State } state } => From(part, MentionKind.State, NameForm.Name) with { Actor = state.Id, Place = state.Id, Agrees = state.Agrees },
                    ActorEntry { Form: NameForm.Name or NameForm.Short, Actor: { Kind: MentionKind.Person } person } when actor.Kind != MentionKind.Person && context.Evidence.Tells(context.Lexicon.CountryOf(person)) => From(part, MentionKind.Person, NameForm.Short) with { Actor = person.Id, Agrees = person.Agrees },
                    PlaceEntry { Place: { Bare: true, Kind: PlaceKind.City } town } => From(part, MentionKind.Place, NameForm.Name) with { Place = town.Id },
                    _ => null,
                };
                if (draft is null) continue;
                inner.Add(draft);
                t = part.Last;
                break;
            }
        }

        return inner;
    }

    /// <summary>A group's name of one definite word is the common noun when an adjective follows: "the northern base".</summary>
    private static bool IsCommonNoun(ArticleContext context, PhraseHit<Entry> hit, Actor actor) =>
        hit.First == hit.Last && actor.Kind is MentionKind.ArmedGroup or MentionKind.Media
        && (context.Hits.Nisba(hit.Last + 1, definite: true) is not null || context.Hits.Has(hit.Last + 1, WordClass.PlaceTail));

    /// <summary>After "the X base", "the base" is that base and not the group of that name.</summary>
    private static bool IsHeadOfPlace(ArticleContext context, PhraseHit<Entry> hit, Actor actor) =>
        hit.First == hit.Last && actor.Kind == MentionKind.ArmedGroup && Back(context, hit.First) is { Kind: MentionKind.Place };

    /// <summary>"The base", where "base" stood before without the article: a thing of the article and no group of that name.</summary>
    private static bool IsKnownThing(ArticleContext context, PhraseHit<Entry> hit, Actor actor)
    {
        if (hit.First != hit.Last || actor.Kind != MentionKind.ArmedGroup || context.IsHeaded) return false;
        var word = context.Tokens.Folded(hit.First)[hit.AttachedLength..];
        if (word is not [Letters.Alef, Letters.Lam, _, _, .., Letters.TehMarbuta]) return false;
        for (var t = hit.First - 1; t >= 0; t--)
        {
            if (context.Tokens[t].Kind == TokenKind.Word && context.Tokens.Folded(t).EndsWith(word[2..]) && context.Tokens.Folded(t).Length - word.Length is -2 or -1) return true;
        }

        return false;
    }

    /// <summary>
    /// "A northern man" in the accusative is written like the state's name: tanwin, or another accusative before it, tells. A word that ends
    /// in "her" is no accusative.
    /// </summary>
    private static bool IsAccusativeNisba(ArticleContext context, PhraseHit<Entry> hit, Actor actor)
    {
        if (actor.Kind != MentionKind.State || hit.First != hit.Last || context.Tokens.Folded(hit.First) is not [.., Letters.Yeh, Letters.Alef]) return false;
        var span = context.Tokens[hit.First].Span;
        if (span.Of(context.Tokens.Source.Original).Contains(Letters.Tanwin, StringComparison.Ordinal)) return true;
        var before = hit.First - 1;
        return hit.Attached == Proclitics.None && before >= 0 && context.Tokens[before].Kind == TokenKind.Word
            && context.Tokens.Folded(before) is [_, _, .., not Letters.Heh, Letters.Alef] && !context.Hits.HasAttached(before, WordClass.Stop, out _) && context.Hits.State(before) is null;
    }

    private static Draft? Composed(ArticleContext context, PhraseHit<Entry> hit, BodyEntry body)
    {
        var next = hit.Last + 1;
        if (body.Form is BodyForm.Definite or BodyForm.Indefinite)
        {
            if (context.Hits.Nisba(next, body.Form == BodyForm.Definite) is { } nisba && Agree(body.Body.Adjective, nisba.Agrees)) return Compose(context, hit, body, nisba.Of, next);
            return body.Form == BodyForm.Definite ? Alone(context, hit, body) : null;
        }

        if (context.Hits.State(next) is { } state) return Compose(context, hit, body, state.Actor, state.Last);
        return Rulers.At(context, next) is { } ruler ? Compose(context, hit, body, ruler.State, ruler.Last) with { Inner = ruler.Inner } : null;
    }

    /// <summary>The same body of another state, by an adjective of its own.</summary>
    public static Draft Again(ArticleContext context, PhraseHit<Entry> head, BodyEntry body, PhraseHit<Entry> adjective, Actor state) =>
        Compose(context, head, body, state, adjective.Last) with { First = adjective.First, Attached = adjective.Attached, AttachedLength = adjective.AttachedLength };

    private static bool Agree(Agreement body, Agreement adjective) => body == Agreement.MasculinePlural
        ? adjective is Agreement.MasculinePlural
        : adjective == body;

    private static Draft Compose(ArticleContext context, PhraseHit<Entry> hit, BodyEntry body, Actor state, int last)
    {
        var id = body.Body.IsState ? state.Id : BodyId(body.Body, state);
        var known = context.Lexicon.Dossiers.Actor(id);
        return From(hit, known?.Kind ?? body.Body.Kind, NameForm.Body) with { Last = last, Actor = id, Agrees = body.Body.Agrees, Definite = body.Form != BodyForm.Indefinite };
    }

    /// <summary>The English adjective of a state is the first part of its government's id; a state without one gives its own id.</summary>
    private static string BodyId(BodyHead body, Actor state) => body.Id == Government && state.Government is { } government ? government : BodyId(body.Id, state);

    /// <param name="body">The id of a body that is not the government: "army", "police".</param>
    internal static string BodyId(string body, Actor state) =>
        $"{(state.Government is { } id && id.LastIndexOf('-') is > 0 and var end ? id[..end] : state.Id)}-{body}";

    /// <summary>"The government" alone: the one named before, else that of the state the article is about, if the dossiers know it.</summary>
    private static Draft? Alone(ArticleContext context, PhraseHit<Entry> hit, BodyEntry body)
    {
        if (context.ByHead(context.Tokens.Folded(hit.First)[hit.AttachedLength..]) is { Actor: { } named } before && named.EndsWith("-" + body.Body.Id, StringComparison.Ordinal) && (body.Body.Unnamed || GoesOnAs(context, hit, before)))
        {
            return From(hit, before.Kind, NameForm.Anaphor) with { Actor = named, Agrees = body.Body.Agrees };
        }

        if (!body.Body.Alone || context.Evidence.Topic is not { } topic || context.Lexicon.Dossiers.Actor(topic) is not { } state) return Unnamed(context, hit, body);
        var id = BodyId(body.Body, state);
        var known = context.Lexicon.Dossiers.Actor(id);
        if (known is null && context.LastSeen(id) < 0 && !context.Evidence.IsSure) return Unnamed(context, hit, body);
        return From(hit, known?.Kind ?? body.Body.Kind, NameForm.Anaphor) with { Actor = id, Agrees = body.Body.Agrees };
    }

    /// <summary>"The police" of a state that nothing tells: a party all the same, by its words; but "the warplanes" after "the northern planes" are those.</summary>
    private static Draft? Unnamed(ArticleContext context, PhraseHit<Entry> hit, BodyEntry body)
    {
        if (!body.Body.Unnamed || (hit.First > 0 && context.Hits.Has(hit.First - 1, WordClass.PlaceHead))) return null;
        var known = Back(context, hit.First)?.Actor is { } actor && actor.EndsWith("-" + body.Body.Id, StringComparison.Ordinal) ? actor : null;
        return known is null
            ? From(hit, MentionKind.People, NameForm.Generic) with { Agrees = body.Body.Agrees }
            : From(hit, body.Body.Kind, NameForm.Anaphor) with { Actor = known, Agrees = body.Body.Agrees };
    }

    /// <summary>Whether a mention begins with all words of a head: "the special forces" are not "the northern forces" named before.</summary>
    private static bool GoesOnAs(ArticleContext context, PhraseHit<Entry> hit, Draft before)
    {
        for (var at = 1; at <= hit.Last - hit.First; at++)
        {
            if (before.First + at > before.Last || !context.Tokens.Folded(before.First + at).SequenceEqual(context.Tokens.Folded(hit.First + at))) return false;
        }

        return true;
    }

    /// <summary>"Forces of the movement", "fighters of the front": whoever the second part names.</summary>
    private static Draft? Wrapped(ArticleContext context, PhraseHit<Entry> hit)
    {
        var next = hit.Last + 1;
        if (next < context.Tokens.Count && context.Tokens[next].Kind == TokenKind.Quote) next++;
        var outer = context.IsHeaded;
        context.IsHeaded = true;
        var found = At(context, next, allowCapital: false);
        context.IsHeaded = outer;
        if (found is not { Attached: Proclitics.None } inner) return null;
        if (inner.Kind is MentionKind.State or MentionKind.Place || inner.IsPersonal || inner.Form == NameForm.Anaphor) return null;
        return WithClosingQuote(context, inner with { IsWrapped = true, First = hit.First, Attached = hit.Attached, AttachedLength = hit.AttachedLength });
    }

    /// <summary>"The ministry", "the movement": a definite word whose bare form was the head of a mention before.</summary>
    private static Draft? Back(ArticleContext context, int token)
    {
        if (!context.HasHeads || token >= context.Tokens.Count || context.Tokens[token].Kind != TokenKind.Word) return null;
        if (context.LastCity is not null && context.Hits.HasAttached(token, WordClass.CityWord, out _)) return null;
        Span<Cut> cuts = stackalloc Cut[Clitics.MostCuts];
        var word = context.Tokens.Folded(token);
        var count = Clitics.Cuts(word, cuts);
        foreach (var cut in cuts[..count])
        {
            var rest = word[cut.Length..];
            if ((cut.Attached & Proclitics.HiddenArticle) == 0)
            {
                if (rest is not [Letters.Alef, Letters.Lam, ..]) continue;
                rest = rest[2..];
            }

            if (rest.Length < LeastShortCut || context.ByHead(rest) is not { } before) continue;
            // "The southern province" is another than the one named by the same noun.
            if (before.Kind == MentionKind.Place && context.Hits.Has(token + 1, WordClass.PlaceTail)) continue;
            return new(token, token, before.Kind, NameForm.Anaphor)
            {
                Attached = cut.Attached, AttachedLength = cut.Length, Actor = before.Actor, Place = before.Place, Agrees = before.Agrees,
            };
        }

        return null;
    }

    private static Draft WithClosingQuote(ArticleContext context, Draft draft)
    {
        var open = 0;
        for (var t = draft.First; t <= draft.Last; t++)
        {
            if (context.Tokens[t].Kind == TokenKind.Quote) open++;
        }

        return open % 2 == 1 && draft.Last + 1 < context.Tokens.Count && context.Tokens[draft.Last + 1].Kind == TokenKind.Quote
            ? draft with { Last = draft.Last + 1 }
            : draft;
    }

    private const string Government = "government";
}
