using Hudna.Lexicon.Phrases;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>
/// When a capital is its state: it acts or speaks ("announced Capital", "Capital refuses"), is held to a view ("Capital's position"),
/// is dealt with ("with Capital"), heads a headline before a colon, or stands beside another capital that is. Otherwise it is the town.
/// </summary>
internal static class Capitals
{
    private const int LeastVerb = 4, LongestParty = 4;

    private const char AlefHamza = '\u0623';

    public static bool StandForState(ArticleContext context, PhraseHit<Entry> hit)
    {
        if ((hit.Attached & (Proclitics.By | Proclitics.Like)) != 0) return false;
        var before = hit.First - 1;
        var after = hit.Last + 1;
        if (IsColon(context.Tokens, after) && IsFirst(context.Tokens, hit.First)) return true;
        // "The delegation to Capital has called on": what stands behind a preposition is no subject.
        if (context.Hits.Has(after, WordClass.CapitalVerb) && !(before >= 0 && context.Hits.HasAttached(before, WordClass.PlaceCue, out _))) return true;
        if (IsFirstOfTwo(context, before, after)) return true;
        if (before < 0) return false;
        if ((hit.Attached & Proclitics.And) != 0) return IsState(context, before) || IsBesideParty(context, before);
        if (hit.Attached != Proclitics.None) return false;
        return context.Hits.HasAttached(before, WordClass.Attitude, out _) || context.Hits.HasAttached(before, WordClass.CapitalVerb, out _)
            || IsWith(context, hit, before) || IsFeminineVerb(context, before);
    }

    /// <summary>"A and B are at one": what is said of two capitals in the dual is said of their states.</summary>
    private static bool IsFirstOfTwo(ArticleContext context, int before, int after)
    {
        if (before >= 0 && context.Hits.HasAttached(before, WordClass.PlaceCue, out _)) return false;
        foreach (var other in context.Hits.At(after))
        {
            if (other.Value is CapitalEntry && (other.Attached & Proclitics.And) != 0 && context.Hits.Has(other.Last + 1, WordClass.CapitalVerb)) return true;
        }

        return false;
    }

    /// <summary>"Between A and B" means states only when both are capitals.</summary>
    private static bool IsWith(ArticleContext context, PhraseHit<Entry> hit, int before)
    {
        if (!context.Hits.HasAttached(before, WordClass.CapitalWith, out _)) return false;
        foreach (var other in context.Hits.At(hit.Last + 1))
        {
            if ((other.Attached & Proclitics.And) != 0 && other.Value is PlaceEntry) return HasCapital(context, hit.Last + 1);
        }

        return true;
    }

    /// <summary>"Between the movement and Capital": beside a party it is one.</summary>
    private static bool IsBesideParty(ArticleContext context, int before)
    {
        for (var first = before; first > 0 && before - first < LongestParty; first--)
        {
            if (!context.Hits.HasAttached(first - 1, WordClass.CapitalWith, out _)) continue;
            foreach (var hit in context.Hits.At(first))
            {
                if (hit.Last == before && hit.Value is ActorEntry { Actor.Kind: MentionKind.ArmedGroup or MentionKind.Organisation }) return true;
            }
        }

        return false;
    }

    private static bool IsState(ArticleContext context, int before)
    {
        foreach (var hit in context.Hits.At(before))
        {
            if (hit.Value is CapitalEntry && hit.Last == before && StandForState(context, hit)) return true;
        }

        return false;
    }

    private static bool HasCapital(ArticleContext context, int token)
    {
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Value is CapitalEntry) return true;
        }

        return false;
    }

    /// <summary>A past verb in the feminine ends in teh; a plural noun in alef and teh.</summary>
    private static bool IsFeminineVerb(ArticleContext context, int token) =>
        context.Tokens[token].Kind == TokenKind.Word && context.Tokens.Folded(token) is [.., var last, Letters.Teh] word && word.Length >= LeastVerb && (last != Letters.Alef || HasHamza(context.Tokens, token));

    /// <summary>"Began" ends in hamza and teh, which folding makes look like a plural.</summary>
    private static bool HasHamza(TokenList tokens, int token) => tokens[token].Span.Of(tokens.Source.Original) is [.., AlefHamza, Letters.Teh];

    private static bool IsColon(TokenList tokens, int token) => token < tokens.Count && tokens[token].Kind == TokenKind.Sign && tokens.Folded(token) is ":";

    private static bool IsFirst(TokenList tokens, int token) => token == 0 || tokens[token - 1].Kind == TokenKind.LineEnd || (tokens[token - 1].Kind == TokenKind.Sign && tokens.Folded(token - 1) is ".");
}
