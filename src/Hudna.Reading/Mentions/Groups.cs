using Hudna.Lexicon.Phrases;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>Groups and outlets the dossiers do not know: a head and a quoted name, or a head and its genitive.</summary>
internal static class Groups
{
    private const int MostWords = 4;

    public static Draft? At(ArticleContext context, PhraseHit<Entry> hit, GroupHead head)
    {
        var tokens = context.Tokens;
        var next = hit.Last + 1;
        if (next >= tokens.Count) return null;
        var last = tokens[next].Kind == TokenKind.Quote ? Quoted(context, next) : Genitive(context, next, head);
        if (last < next) return null;
        var first = tokens[next].Kind == TokenKind.Quote ? next + 1 : next;
        var end = tokens[last].Kind == TokenKind.Quote ? last - 1 : last;
        var name = tokens.Source.Text[tokens[first].Folded.Start..tokens[end].Folded.End];
        var known = OutletOf(context, first, end, head.Kind);
        return Bodies.From(hit, head.Kind, known is null ? NameForm.Unknown : NameForm.Name) with
        {
            Last = last,
            Actor = known ?? context.Lexicon.Letters.IdOf(name),
            Agrees = head.Agrees,
        };
    }

    /// <summary>The outlet a spelling means where an outlet is expected.</summary>
    public static Lexicon.Dossiers.Actor? Outlet(Entry entry) => entry switch
    {
        QuotedEntry quoted => quoted.Outlet,
        ActorEntry { Form: not NameForm.Office, Actor: { Kind: MentionKind.Media } outlet } => outlet,
        _ => null,
    };

    /// <summary>An outlet's short name counts in full after the head: "the paper X".</summary>
    private static string? OutletOf(ArticleContext context, int first, int last, MentionKind kind)
    {
        string? found = null;
        foreach (var hit in context.Hits.At(first))
        {
            if (hit.Last != last || hit.Attached != Proclitics.None) continue;
            if (kind == MentionKind.Media) found ??= Outlet(hit.Value)?.Id;
            else if (hit.Value is ActorEntry { Form: not NameForm.Office } entry && entry.Actor.Kind == kind) found ??= entry.Actor.Id;
        }

        return found;
    }

    /// <summary>The quotation mark that closes a name of a few words, or -1.</summary>
    public static int Quoted(ArticleContext context, int quote)
    {
        for (var t = quote + 1; t < context.Tokens.Count && t <= quote + MostWords + 1; t++)
        {
            if (context.Tokens[t].Kind == TokenKind.Quote) return t > quote + 1 ? t : -1;
            if (context.Tokens[t].Kind != TokenKind.Word) return -1;
        }

        return -1;
    }

    /// <summary>A definite word and the definite adjectives after it, or an indefinite one that is no common word with its own genitive.</summary>
    private static int Genitive(ArticleContext context, int next, GroupHead head)
    {
        if (!IsName(context, next) || head.Except.Contains(context.Tokens.Folded(next).ToString())) return -1;
        var last = next;
        if (!IsDefinite(context, next))
        {
            if (next + 1 >= context.Tokens.Count || !IsName(context, next + 1) || !IsDefinite(context, next + 1)) return -1;
            last = next + 1;
        }

        while (last - next + 1 < MostWords && last + 1 < context.Tokens.Count && IsName(context, last + 1) && IsAdjective(context, last + 1)) last++;
        return last;
    }

    private static bool IsName(ArticleContext context, int token) =>
        context.Tokens[token].Kind == TokenKind.Word && context.Tokens.Folded(token).Length > 2 && Letters.IsArabic(context.Tokens.Folded(token)[0])
        && !context.Hits.Has(token, WordClass.Stop) && !context.Hits.Has(token, WordClass.Never) && !context.Hits.Has(token, WordClass.Preposition)
        && !IsTitle(context, token);

    private static bool IsTitle(ArticleContext context, int token) => context.Hits.Has(token, WordClass.Title) || context.Hits.Has(token, WordClass.Given);

    private static bool IsDefinite(ArticleContext context, int token) => context.Tokens.Folded(token) is [Letters.Alef, Letters.Lam, ..];

    private static bool IsAdjective(ArticleContext context, int token) => context.Tokens.Folded(token) is [Letters.Alef, Letters.Lam, .., Letters.Yeh] or [Letters.Alef, Letters.Lam, .., Letters.Yeh, Letters.TehMarbuta];
}
