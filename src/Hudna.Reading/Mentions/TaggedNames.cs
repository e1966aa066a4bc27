using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Names;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>
/// What the trained tagger sees in an article: the third source after dossiers and rules, asked only where those are silent. Persons of
/// two words and more and places are taken, and only when the tagger is sure: a wrong name is worse than none. Behind a noun of place, "in"
/// or a place that "and" goes on from, the words say half of it, and the tagger need not be so sure.
/// </summary>
internal sealed class TaggedNames
{
    private const float SurePerson = 0.75f;
    private const float SurePlace = 0.85f;
    private const float HeadedPlace = 0.4f;
    private const float JoinedPlace = 0.5f;
    private const float CuedPlace = 0.55f;

    private readonly Dictionary<int, TaggedName> _byFirst = [];

    private TaggedNames()
    {
    }

    public static TaggedNames None { get; } = new();

    public static TaggedNames Of(NamesTagger? tagger, Analysis analysis)
    {
        if (tagger is null) return None;
        var names = new TaggedNames();
        var found = new List<TaggedName>();
        foreach (var sentence in analysis.Sentences) tagger.Tag(analysis.Tokens, sentence.FirstToken, sentence.EndToken, found);
        foreach (var name in found)
        {
            if (name.Kind == NameKind.Person && name.Score >= SurePerson && name.End - name.Start >= 2) names._byFirst[name.Start] = name;
            if (name.Kind == NameKind.Place && name.Score >= HeadedPlace) names._byFirst[name.Start] = name;
        }

        return names;
    }

    /// <summary>The name that begins at a token, with the noun of place before it if there is one, or null.</summary>
    public Draft? At(ArticleContext context, int token)
    {
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Value is not WordEntry { Class: WordClass.PlaceHead } || Name(context, hit.Last + 1, HeadedPlace) is not { Kind: MentionKind.Place } place) continue;
            return Bodies.From(hit, MentionKind.Place, NameForm.Unknown) with { Last = place.Last, Agrees = Agreement.Feminine };
        }

        return Name(context, token, PlacesIn.GoesOn(context, token) ? JoinedPlace : PlacesIn.HasCue(context, token) ? CuedPlace : SurePlace);
    }

    private Draft? Name(ArticleContext context, int token, float sure)
    {
        if (!_byFirst.TryGetValue(token, out var name) || (name.Kind == NameKind.Place && name.Score < sure)) return null;
        var last = name.End - 1;
        var isJoined = name.Kind == NameKind.Place && context.LastPlaceEnd == token - 1 && PlacesIn.GoesOn(context, token);
        for (var t = token; t <= last; t++)
        {
            if (context.Tokens[t].Kind != TokenKind.Word || context.Hits.Has(t, WordClass.Never)) return null;
        }

        if (name.Kind == NameKind.Place && name.Score < SurePlace && (context.Hits.HasAttached(token, WordClass.CityWord, out _) || context.Hits.HasAttached(token, WordClass.CityHead, out _))) return null;

        // "The town of the house of A": the tagger stops short at a noun that opens a name of two.
        if (name.Kind == NameKind.Place && last == token && context.Hits.HasAttached(token, WordClass.PlaceOpening, out _) && PlacesIn.IsSecondPart(context, last + 1)) last++;
        if (name.Kind == NameKind.Place) return new(token, last, MentionKind.Place, NameForm.Unknown) { Agrees = Agreement.Feminine, Attached = isJoined ? Proclitics.And : Proclitics.None, AttachedLength = isJoined ? 1 : 0 };
        if (context.Tokens.Folded(last) is [Letters.Lam] && --last == token) return null; // "So-and-so to «the paper»": the particle is no part of the name
        if (Persons.IsNisbaSurname(context, last + 1)) last++;
        var cut = CutOf(context, token);
        var text = context.Tokens.Source.Text[(context.Tokens[token].Folded.Start + cut.Length)..context.Tokens[last].Folded.End];
        return new(token, last, MentionKind.Person, NameForm.Unknown)
        {
            Actor = context.Lexicon.Letters.IdOf(text), Agrees = Agreement.Masculine, Attached = cut.Attached, AttachedLength = cut.Length,
        };
    }

    /// <summary>The tagger leaves particles on the word: they are cut when a given name remains, and never from a word that is one.</summary>
    private static Cut CutOf(ArticleContext context, int token)
    {
        if (context.Hits.Has(token, WordClass.Given)) return default;
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.AttachedLength > 0 && (hit.Attached & Proclitics.HiddenArticle) == 0 && hit.Value is WordEntry { Class: WordClass.Given }) return new(hit.Attached, hit.AttachedLength);
        }

        return default;
    }
}
