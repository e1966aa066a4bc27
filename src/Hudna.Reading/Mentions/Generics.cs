using Hudna.Lexicon.Dossiers;
using Hudna.Lexicon.Phrases;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>Parties without a name: a head, adjectives, and where they belong: "an informed source in the ministry".</summary>
internal static class Generics
{
    private const int MostAdjectives = 3;

    public static Draft? At(ArticleContext context, int token)
    {
        Draft? best = null;
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Value is WordEntry { Class: WordClass.Follower } && Loyal(context, hit) is { } loyal) best = Bodies.Longer(best, loyal);
            if (hit.Value is WordEntry { Class: WordClass.Loyal } && LoyalMen(context, hit) is { } men) best = Bodies.Longer(best, men);
            if (hit.Value is PartyEntry party && (best is null || hit.Last > best.Last) && IsParty(context, hit, party)) best = Extend(context, hit, party);
        }

        return best;
    }

    /// <summary>
    /// "Diplomatic" and "political" are adjectives more often than persons: such a head needs a verb of saying, a particle or a sign
    /// before it, and a definite one no definite word.
    /// </summary>
    private static bool IsParty(ArticleContext context, PhraseHit<Entry> hit, PartyEntry party)
    {
        var next = hit.Last + 1;
        if (party.Except.Count > 0 && next < context.Tokens.Count && party.Except.Contains(context.Tokens.Folded(next).ToString())) return false;
        if (hit.First == 0 || party.Agrees != Agreement.Masculine || hit.Last > hit.First || context.Tokens.Folded(hit.First) is not [.., Letters.Yeh]) return true;
        var before = hit.First - 1;
        if (context.Tokens[before].Kind != TokenKind.Word || context.Hits.HasAttached(before, WordClass.Stop, out _)) return true;
        return party.Definite && context.Tokens.Folded(before) is not [Letters.Alef, Letters.Lam, ..] && hit.Attached == Proclitics.None && !context.Hits.Has(before, WordClass.Title);
    }

    /// <summary>
    /// "The forces loyal to the government", "forces allied with it", "armed groups hostile to it": whose they are, or whose they are not, is
    /// part of what they are called.
    /// </summary>
    private static Draft? Loyal(ArticleContext context, PhraseHit<Entry> hit)
    {
        var next = context.Hits.Has(hit.Last + 1, WordClass.Describing, out var described) && context.Hits.Has(described + 1, WordClass.Loyal) ? described + 1 : hit.Last + 1;
        if (!context.Hits.Has(next, WordClass.Loyal, out var last)) return null;
        var draft = Bodies.From(hit, MentionKind.People, NameForm.Generic) with { Agrees = Agreement.Feminine, Definite = context.Tokens.Folded(last) is [Letters.Alef, Letters.Lam, ..] };
        return context.Hits.Has(last + 1, WordClass.LoyalTo) ? draft with { Last = last + 1 } : ToWhom(context, draft, last);
    }

    /// <summary>"Those loyal to the government", men without another noun before them.</summary>
    private static Draft? LoyalMen(ArticleContext context, PhraseHit<Entry> hit)
    {
        var word = context.Tokens.Folded(hit.Last);
        if (word is not [.., Letters.Waw or Letters.Yeh, Letters.Noon] || context.Tokens.Folded(hit.First)[hit.AttachedLength..] is not [Letters.Alef, Letters.Lam, ..]) return null;
        var before = hit.First - 1;
        if (before >= 0 && hit.Attached == Proclitics.None && context.Tokens.Folded(before) is [Letters.Alef, Letters.Lam, _, _, ..]) return null;
        return ToWhom(context, Bodies.From(hit, MentionKind.People, NameForm.Generic) with { Agrees = Agreement.MasculinePlural }, hit.Last);
    }

    /// <summary>Adds whom they are loyal to, behind the last word so far; null when nobody stands there.</summary>
    private static Draft? ToWhom(ArticleContext context, Draft draft, int last)
    {
        var whom = Bodies.Longer(Bodies.At(context, last + 1, allowCapital: false), Offices.At(context, last + 1));
        if (whom is null || (whom.Attached & Proclitics.To) == 0)
        {
            // "To the legitimacy" names nobody of the dossiers, and is a side all the same.
            return last + 1 < context.Tokens.Count && context.Tokens.Folded(last + 1) is [Letters.Lam, Letters.Lam, _, _, ..] ? draft with { Last = last + 1 } : null;
        }

        return Bodies.At(context, whom.Last + 1, allowCapital: false) is { Attached: Proclitics.None, Kind: MentionKind.Person } name && whom.Kind == MentionKind.Office
            ? draft with { Last = name.Last, Inner = [whom, name] }
            : draft with { Last = whom.Last, Inner = [whom] };
    }

    private static Draft Extend(ArticleContext context, PhraseHit<Entry> hit, PartyEntry party)
    {
        var last = hit.Last;
        // "The forces of the coalition [have] freedom": behind a definite noun, a word without the article is no adjective.
        var mostAdjectives = hit.Last == hit.First + 1 && context.Tokens.Folded(hit.Last) is [Letters.Alef, Letters.Lam, ..] && !party.Definite ? 0 : MostAdjectives;
        for (var count = 0; count < mostAdjectives && Adjective(context, hit.Last, last + 1, party.Definite, out var end); count++) last = end;
        var inner = new List<Draft>();
        if (context.Hits.Has(last + 1, WordClass.Closeness, out var near) || context.Hits.Has(last + 1, WordClass.AttachedTo, out near))
        {
            var body = Bodies.At(context, near + 1, allowCapital: false);
            if (body is { Attached: Proclitics.None }) (last, inner) = (body.Last, [body]);
        }
        else if (Bodies.At(context, last + 1, allowCapital: false) is { } attached && (attached.Attached & (Proclitics.By | Proclitics.And | Proclitics.So)) == Proclitics.By)
        {
            (last, inner) = (attached.Last, [attached]);
        }

        return Bodies.From(hit, MentionKind.People, NameForm.Generic) with { Last = last, Agrees = party.Agrees, Definite = party.Definite, Inner = inner };
    }

    private static bool Adjective(ArticleContext context, int head, int token, bool definite, out int last)
    {
        last = token;
        if (token >= context.Tokens.Count || context.Tokens[token].Kind != TokenKind.Word) return false;
        if (context.Hits.Has(token, WordClass.Describing, out last)) return true;
        last = token;
        if (context.Hits.Nisba(token, definite) is not null) return true;
        var word = context.Tokens.Folded(token);
        // "For the northerners" is a party of its own.
        if (word is [Letters.Lam, Letters.Lam, ..] or [Letters.Waw, Letters.Alef, Letters.Lam, ..]) return false;
        // "Gunmen [attacked] the village of": a village is written like an adjective.
        if (word is [Letters.Alef, Letters.Lam, ..] != definite || context.Hits.Has(token, WordClass.PlaceHead) || context.Hits.Has(token, WordClass.Stop) || context.Hits.Has(token, WordClass.Given) || context.Hits.Has(token, WordClass.Preposition)) return false;
        // A sound plural of men takes none in the feminine: in "gunmen [attacked] a patrol" the patrol is written like an adjective.
        if (word is [.., Letters.TehMarbuta or Letters.Yeh] && context.Tokens.Folded(head) is [.., Letters.Waw, Letters.Noon]) return false;
        if (word is [.., Letters.TehMarbuta] && context.Tokens.Folded(head) is [.., Letters.Yeh, Letters.Noon]) return false;
        return word.Length > 3 && word is [.., Letters.Yeh] or [.., Letters.Yeh, Letters.TehMarbuta] or [.., Letters.Yeh, Letters.Waw, Letters.Noon] or [.., Letters.Yeh, Letters.Yeh, Letters.Noon];
    }
}
