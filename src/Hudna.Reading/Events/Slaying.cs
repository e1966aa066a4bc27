using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>Whom a killing of one was of.</summary>
internal sealed class Slaying(Analysis analysis, EventMarks marks, Grammar grammar)
{
    // "The gunmen assassinated this morning, in front of his house, the officer So-and-so".
    private const int FarthestSlain = 10;

    // "Attacked the old northern man So-and-so".
    private const int LongestTitle = 3;

    /// <summary>"Attacked the minister So-and-so", "an attack on the activist So-and-so": the person named right behind "on" and what he is called.</summary>
    public PartyPhrase? OnPerson(Draft draft)
    {
        var at = draft.At;
        if (draft.Type != EventType.GroundAttack) return null;
        var on = marks.Find(at.Last + 1, Math.Min(at.Clause.End, at.Last + FarthestSlain), grammar.Against);
        for (var t = on + 1; on >= 0 && t <= on + 1 + LongestTitle && t < at.Clause.End; t++)
        {
            if (analysis.Named.PartyAt(analysis.Tokens, t) is { } party) return party is { Kind: MentionKind.Person, Words: { Attached: Proclitics.None, Form: not NameForm.Anaphor } } ? party : null;
            if (analysis.Tokens[t].Kind != TokenKind.Word || marks.Is(t, grammar.Aside | grammar.Against | grammar.From | grammar.Relative | grammar.Site)) return null;
        }

        return null;
    }

    /// <summary>The person an assassination or killing was of: named behind it, or behind the verb that tells who escaped it.</summary>
    public PartyPhrase? Of(Draft draft, Governor governor)
    {
        var at = draft.At;
        var escaped = governor.Token >= 0 && governor.Token < at.First && marks.Is(governor.Token, grammar.Suffer);
        if (!WordClasses.Bit(draft.Rule.Trigger).Overlaps(grammar.Murder))
        {
            // "Opened fire on the officer So-and-so".
            var on = marks.Find(at.Last + 1, Math.Min(at.Clause.End, at.Last + FarthestSlain), grammar.Against);
            return on >= 0 && analysis.Named.PartyAt(analysis.Tokens, on + 1) is { Kind: MentionKind.Person or MentionKind.Office, Words.Attached: Proclitics.None } shot ? shot : null;
        }

        var (first, end) = escaped ? (governor.Token + 1, at.First) : (at.Last + 1, Math.Min(at.Clause.End, at.Last + FarthestSlain));
        for (var t = first; t < end; t++)
        {
            if (marks.Is(t, grammar.Report | grammar.That | grammar.Relative | grammar.Aside | grammar.Among | grammar.Agent)) return null;
            if (analysis.Named.PartyAt(analysis.Tokens, t) is not { } party) continue;
            if (party.Kind is MentionKind.Person or MentionKind.Office) return party.Words.Attached == Proclitics.None ? party : null;
            t = party.Last;
        }

        return null;
    }
}
