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
    private const int FarthestBack = 16, MostOfThem = 4;

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
                var list = Joined(first, out var end);
                // "The army seeks to": behind its subject the verb itself leads to the deed.
                return LeadsTo(at, Math.Max(end, t + 1)) ? list : [];
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
            if (IsNoun(t) && marks.Is(t, grammar.Undertaking) && Agreeing.EndsInPronoun(analysis.Tokens.Folded(t))) return LeadsTo(at, t + 1) ? t : -1;
        }

        return -1;
    }

    private bool IsNoun(int token)
    {
        foreach (var hit in marks.HitsAt(token))
        {
            if (hit.Value.IsNoun && WordClasses.Bit(hit.Value.Class).Overlaps(grammar.Undertaking)) return true;
        }

        return false;
    }

    /// <summary>The party right behind a carrier, or before a verb of undertaking or failing.</summary>
    private PartyPhrase? Behind(int token, bool lost)
    {
        foreach (var hit in marks.HitsAt(token))
        {
            var word = WordClasses.Bit(hit.Value.Class);
            var next = hit.Last + 1;
            if (next < analysis.Tokens.Count && analysis.Tokens[next].Kind == TokenKind.Quote) next++;
            var party = analysis.Named.PartyAt(analysis.Tokens, next) ?? Some(next);
            if (word.Overlaps(grammar.Allowing) && Allowed(party) is { } allowed) return allowed;
            var fails = word.Overlaps(lost ? grammar.Lose : grammar.Failing);
            if (!fails && !word.Overlaps(grammar.Undertaking)) continue;
            if (party is { Words.Attached: Proclitics.None }) return party;
            if (hit.Value.IsVerb && analysis.Named.Covering(token - 1) is { IsParty: true } subject && analysis.Named.PartyAt(analysis.Tokens, subject.First) is { } before) return before;
        }

        return null;
    }

    /// <summary>Who stands with "to" behind a word of allowing, or behind who allows.</summary>
    private PartyPhrase? Allowed(PartyPhrase? party)
    {
        if (party is not null && (party.Words.Attached & Proclitics.To) == 0) party = analysis.Named.PartyAt(analysis.Tokens, party.Last + 1);
        return party is not null && (party.Words.Attached & Proclitics.To) != 0 ? party : null;
    }

    /// <summary>"Dozens of the settlers", "members of the police", behind a carrier: the party that they are of.</summary>
    private PartyPhrase? Some(int token)
    {
        for (var t = token; t < analysis.Tokens.Count && t - token < MostOfThem; t++)
        {
            if (t > token && analysis.Named.PartyAt(analysis.Tokens, t) is { } party) return party;
            if (analysis.Named.Covering(t) is not null || !marks.Is(t, t == token ? grammar.Some | grammar.AllOf | grammar.PartOf : grammar.Some | grammar.PartOf | grammar.From)) return null;
        }

        return null;
    }

    /// <summary>A party and those joined to it, or backing it; <paramref name="end"/> is behind all of them.</summary>
    private List<PartyPhrase> Joined(PartyPhrase first, out int end)
    {
        var list = new List<PartyPhrase> { first };
        while (analysis.Named.PartyAt(analysis.Tokens, list[^1].Last + 1) is { } next && (next.Words.Attached & Proclitics.And) != 0) list.Add(next);
        end = list[^1].Last + 1;
        if (!marks.Is(end, grammar.Backing)) return list;
        var backer = marks.Is(end + 1, grammar.From) ? end + 2 : end + 1;
        if (analysis.Named.PartyAt(analysis.Tokens, backer) is not { } behind) return list;
        // A state that backs somebody need not fight.
        if (behind.Kind is MentionKind.ArmedGroup or MentionKind.Organisation) list.Add(behind);
        end = behind.Last + 1;
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
