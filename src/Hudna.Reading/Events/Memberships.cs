using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>Whose an unnamed party is: "gunmen of the movement", "men belonging to the front", "a bomber suspected of belonging to it".</summary>
internal sealed class Memberships(Analysis analysis, EventMarks marks, Grammar grammar)
{
    private const int FarthestMember = 6, FarthestGroup = 3;

    /// <summary>The group an unnamed party is part of, named inside its phrase or right behind "belonging to"; null when none is.</summary>
    public NamedPhrase? GroupOf(NamedPhrase party)
    {
        if (party is not { Form: NameForm.Generic, Actor: null }) return null;
        for (var t = party.First + 1; t <= party.Last; t++)
        {
            if (GroupAt(t) is { } group) return group;
        }

        if (!party.Definite && GroupAt(party.Last + 1) is { Attached: Proclitics.None } own) return own;
        return marks.Is(party.Last + 1, grammar.Held) && GroupAt(party.Last + 2) is { } owner && (owner.Attached & Proclitics.To) != 0 ? owner : null;
    }

    /// <summary>The groups that the unnamed parties of a list are said to belong to.</summary>
    public IEnumerable<NamedPhrase> OfUnnamed(List<Party> parties)
    {
        foreach (var party in parties.ToList())
        {
            if (party is not { Actor: null, Span: { } span }) continue;
            var last = analysis.Tokens.FirstAt(span.End - 1);
            var member = marks.Find(last + 1, last + 1 + FarthestMember, grammar.Member);
            // "Believed to be [one] of the group".
            if (member < 0 && marks.Find(last + 1, last + FarthestMember, grammar.That) is >= 0 and var that && marks.Is(that + 1, grammar.From) && Agreeing.EndsInPronoun(analysis.Tokens.Folded(that))) member = that + 1;
            if (member < 0 || analysis.SentenceOf(member) != analysis.SentenceOf(last) || marks.Find(last + 1, member, grammar.Boundary | grammar.Not) >= 0) continue;
            for (var t = member + 1; t <= member + FarthestGroup; t++)
            {
                if (GroupAt(t) is not { } group) continue;
                yield return group;
                break;
            }
        }
    }

    private NamedPhrase? GroupAt(int token) => analysis.Named.StartingAt(token) is { Actor: not null, Kind: MentionKind.ArmedGroup } group ? group : null;
}
