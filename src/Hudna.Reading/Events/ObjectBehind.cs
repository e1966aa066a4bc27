using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Tells the doer of a noun of action from what it falls on: "the storming of the town" is done to the town, but in "the storming of the settlers
/// (to) the mosque" the object stands behind, with "to" or bare, so that the genitive is the doer.
/// </summary>
internal sealed class ObjectBehind(Analysis analysis, EventMarks marks, Grammar grammar)
{
    /// <summary>Whether the genitive of a noun of action has the noun's object right behind it.</summary>
    public bool Is(PartyPhrase genitive, Candidate at)
    {
        var next = genitive.Last + 1;
        // "The storming of A and B (to) the town": behind all of the list.
        while (analysis.Named.PartyAt(analysis.Tokens, next) is { } joined && (joined.Words.Attached & Proclitics.And) != 0) next = joined.Last + 1;
        if (at.IsVerb || next >= at.Sentence.EndToken || analysis.Tokens[next].Kind == TokenKind.Sign) return false;
        if (genitive.Actor is null && !genitive.Words.Definite) return false;
        var named = analysis.Named.StartingAt(next);
        if (named is { Attached: Proclitics.To or (Proclitics.To | Proclitics.HiddenArticle) }) return named is { Place: not null } or { Kind: MentionKind.Place or MentionKind.ArmedGroup or MentionKind.Organisation or MentionKind.People };
        if (named is { Attached: Proclitics.None } && (named.Place is not null || named.Kind == MentionKind.Place)) return !IsArticled(next);
        // A post is read together with whose it is: "posts of the army".
        if (named is { Actor: not null } && !marks.Is(next, grammar.Site)) return false;
        foreach (var hit in marks.HitsAt(next))
        {
            if (!hit.Value.IsNoun || !WordClasses.Bit(hit.Value.Class).Overlaps(grammar.Site | grammar.Building | grammar.Settlement | grammar.House | grammar.Vehicle)) continue;
            if ((hit.Attached & Proclitics.To) != 0 && (hit.Attached & Proclitics.And) == 0) return true;
            // "The targeting of the army, the posts": with the article it could be an apposition or an adjective.
            if (hit.Attached == Proclitics.None && !IsArticled(next)) return true;
        }

        return OpensCount(next);
    }

    private bool IsArticled(int token) => Agreeing.IsArticled(analysis.Tokens.Folded(token));

    /// <summary>"The killing of the police (of) three men": a number is no adjective of the police.</summary>
    private bool OpensCount(int token)
    {
        if (IsArticled(token) || analysis.Tokens.Folded(token) is [Letters.Waw, ..]) return false;
        foreach (var quantity in analysis.Quantities)
        {
            if (quantity.Span.Start == analysis.Tokens[token].Span.Start) return true;
        }

        return false;
    }
}
