using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>Persons the dossiers do not name so: surnames of persons named before, other spellings of known names, unknown names after a title or office.</summary>
internal static class Persons
{
    private const int MostWords = 5;

    /// <summary>A surname, with or without its particle, of someone the article has named in full.</summary>
    public static Draft? Surname(ArticleContext context, int token)
    {
        if (!context.HasSurnames) return null;
        var at = context.Hits.Has(token, WordClass.Particle) && token + 1 < context.Tokens.Count ? token + 1 : token;
        var word = context.Tokens.Folded(at);
        if (context.Tokens[at].Kind != TokenKind.Word || word.Length > 40) return null;
        if (context.BySurname(word) is { } whole) return Again(whole, token, at, default);
        if (at != token) return null;
        Span<Cut> cuts = stackalloc Cut[Clitics.MostCuts];
        var count = Clitics.Cuts(word, cuts);
        foreach (var cut in cuts[1..count])
        {
            if ((cut.Attached & (Proclitics.HiddenArticle | Proclitics.Will | Proclitics.Like)) == 0 && word.Length - cut.Length > 3 && context.BySurname(word[cut.Length..]) is { } attached) return Again(attached, token, at, cut);
        }

        return null;
    }

    /// <summary>A known person in a spelling the dossiers do not list.</summary>
    public static Draft? Variant(ArticleContext context, int token) =>
        context.Lexicon.Variants.At(context, token) is { } found
            ? new(token, found.Last, MentionKind.Person, NameForm.Name) { Actor = found.Actor.Id, Agrees = found.Actor.Agrees }
            : null;

    /// <summary>A name after a title or office: given names and particles, then a surname; without a given name two words that are no words of the lists.</summary>
    public static Draft? Unknown(ArticleContext context, int token, Agreement agrees)
    {
        var given = 0;
        var last = token - 1;
        while (last - token + 1 < MostWords && CanBeName(context, last + 1, first: last < token))
        {
            var isGiven = context.Hits.Has(last + 1, WordClass.Given);
            var isParticle = context.Hits.Has(last + 1, WordClass.Particle);
            if (!isGiven && !isParticle && last >= token && !context.Hits.Has(last, WordClass.Particle) && (last > token || given == 0) && !IsNisbaSurname(context, last + 1) && !context.Hits.Has(last, WordClass.Given)) break;
            if (isGiven) given++;
            last++;
            if (!isGiven && !isParticle && given > 0 && !IsNisbaSurname(context, last + 1)) break;
        }

        // A further word that no list knows is the surname when a sign follows.
        if (given > 0 && last > token && IsNew(context, last + 1) && last + 2 < context.Tokens.Count && context.Tokens[last + 2].Kind != TokenKind.Word) last++;
        while (last >= token && context.Hits.Has(last, WordClass.Particle)) last--;
        if (last < token || (given == 0 && last == token)) return null;
        var name = context.Tokens.Source.Text[context.Tokens[token].Folded.Start..context.Tokens[last].Folded.End];
        return new(token, last, MentionKind.Person, NameForm.Unknown) { Actor = context.Lexicon.Letters.IdOf(name), Agrees = agrees };
    }

    private static bool IsNew(ArticleContext context, int token) =>
        CanBeName(context, token, first: true) && context.Hits.At(token).IsEmpty && context.Tokens.Folded(token) is [_, _, _, ..] and not [.., Letters.Alef];

    private static Draft Again(Draft person, int first, int last, Cut cut) =>
        new(first, last, MentionKind.Person, NameForm.Short) { Actor = person.Actor, Agrees = person.Agrees, Office = person.Office, Attached = cut.Attached, AttachedLength = cut.Length };

    /// <summary>A surname such as "of Samarra" that closes a name.</summary>
    public static bool IsNisbaSurname(ArticleContext context, int token) =>
        token < context.Tokens.Count && context.Tokens.Folded(token) is [Letters.Alef, Letters.Lam, .., Letters.Yeh] && CanBeName(context, token, first: false) && context.Hits.Nisba(token, definite: true) is null;

    private static bool CanBeName(ArticleContext context, int token, bool first)
    {
        if (token >= context.Tokens.Count || context.Tokens[token].Kind != TokenKind.Word) return false;
        var word = context.Tokens.Folded(token);
        if (word.Length < 2 || !Letters.IsArabic(word[0])) return false;
        var given = false;
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Attached != Proclitics.None) continue;
            if (hit.Value is WordEntry { Class: WordClass.Given or WordClass.Particle }) given = true;
            else if (hit.Value is WordEntry { Class: not WordClass.Wrapper } or NisbaEntry or OfficeEntry or PartyEntry or BodyEntry) return given;
        }

        if (given) return true;
        if (first && word is [Letters.Alef, Letters.Lam, ..]) return false;
        // An imperfect verb or one with a future particle follows a spokesman as often as a name does.
        return word[0] != Letters.Yeh && !(first && word[0] is Letters.Teh or Letters.Waw or Letters.Seen or Letters.Feh or Letters.Beh or Letters.Lam or Letters.Noon && word.Length < 4);
    }
}
