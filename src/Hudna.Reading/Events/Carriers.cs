using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Doers told by a word that carries the deed and is no governor of it: "the success of the forces in retaking", "allowed the army to launch",
/// "the militia failed to storm", "their storming of" where the pronoun stands on the carrier.
/// </summary>
internal sealed class Carriers(Analysis analysis, EventMarks marks, Grammar grammar)
{
    private const int FarthestBack = 16;

    /// <summary>Those named with the nearest carrier before a noun of action; empty when nobody is.</summary>
    public List<PartyPhrase> Before(Candidate at, bool lost)
    {
        // "The right of the state [to] hit": behind a preposition a verb stands for its noun.
        if (at.IsVerb && !marks.Is(at.First - 1, grammar.Within)) return [];
        // "Lost" is written like a word that opens a clause.
        for (var t = at.First - 1; t >= Math.Max(at.Clause.First - 1, at.Sentence.FirstToken) && at.First - t <= FarthestBack; t--)
        {
            if (Behind(t, lost) is { } first)
            {
                var list = Joined(first);
                return LeadsTo(at, list[^1].Last + 1) ? list : [];
            }

            if (marks.Is(t, grammar.Report | grammar.That | grammar.Boundary | grammar.Relative)) break;
        }

        return [];
    }

    /// <summary>The carrier with a possessive pronoun right before a noun of action ("their success in retaking"), or -1.</summary>
    public int PossessedBefore(Candidate at)
    {
        if (at.IsVerb) return -1;
        for (var t = at.First - 1; t >= at.Clause.First && at.First - t <= FarthestBack / 2; t--)
        {
            if (marks.Is(t, grammar.Undertaking) && Agreeing.EndsInPronoun(analysis.Tokens.Folded(t))) return LeadsTo(at, t + 1) ? t : -1;
        }

        return -1;
    }

    /// <summary>The party right behind a carrier, or before a verb of failing.</summary>
    private PartyPhrase? Behind(int token, bool lost)
    {
        foreach (var hit in marks.HitsAt(token))
        {
            var word = WordClasses.Bit(hit.Value.Class);
            var next = hit.Last + 1;
            if (next < analysis.Tokens.Count && analysis.Tokens[next].Kind == TokenKind.Quote) next++;
            var party = analysis.Named.PartyAt(analysis.Tokens, next);
            if (word.Overlaps(grammar.Allowing) && Allowed(party) is { } allowed) return allowed;
            var fails = word.Overlaps(lost ? grammar.Lose : grammar.Failing);
            if (!fails && !word.Overlaps(grammar.Undertaking)) continue;
            if (party is { Words.Attached: Proclitics.None }) return party;
            if (fails && hit.Value.IsVerb && analysis.Named.Covering(token - 1) is { IsParty: true } subject && analysis.Named.PartyAt(analysis.Tokens, subject.First) is { } before) return before;
        }

        return null;
    }

    /// <summary>Who stands with "to" behind a word of allowing, or behind who allows.</summary>
    private PartyPhrase? Allowed(PartyPhrase? party)
    {
        if (party is not null && (party.Words.Attached & Proclitics.To) == 0) party = analysis.Named.PartyAt(analysis.Tokens, party.Last + 1);
        return party is not null && (party.Words.Attached & Proclitics.To) != 0 ? party : null;
    }

    private List<PartyPhrase> Joined(PartyPhrase first)
    {
        var list = new List<PartyPhrase> { first };
        while (analysis.Named.PartyAt(analysis.Tokens, list[^1].Last + 1) is { } next && (next.Words.Attached & Proclitics.And) != 0) list.Add(next);
        return list;
    }

    /// <summary>Nothing but small words, days, other nouns of carrying and a deed joined to this one stands in [first, the deed).</summary>
    private bool LeadsTo(Candidate at, int first)
    {
        for (var t = first; t < at.First; t++)
        {
            if (analysis.Tokens[t].Kind == TokenKind.Quote || (t == at.First - 1 && (at.Attached & Proclitics.And) != 0)) continue;
            if (!marks.Is(t, grammar.Small | grammar.Undertaking | grammar.TalksOf)) return false;
            if (analysis.Named.StartingAt(t) is { IsParty: true }) return false;
        }

        return true;
    }
}
