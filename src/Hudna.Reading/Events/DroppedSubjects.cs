using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Whom a pronoun or a verb without a subject means where other words part them: the head of a relative clause between commas, the two of "their
/// meeting", who chaired or attended a meeting.
/// </summary>
internal sealed class DroppedSubjects(Analysis analysis, EventMarks marks, Grammar grammar)
{
    private const int LongestRelative = 30, FarthestAttending = 5, FarthestTwo = 30, FarthestThey = 15;

    /// <summary>"The alliance, which is led by the north, had declared": the party before a relative clause that a comma closes right before the verb.</summary>
    public PartyPhrase? HeadOfRelative(int verb, Sentence sentence)
    {
        var comma = verb - 1;
        if (marks.Is(comma, grammar.May | grammar.Not)) comma--;
        if (!IsComma(comma)) return null;
        for (var t = comma - 1; t > sentence.FirstToken && comma - t <= LongestRelative; t--)
        {
            if (!marks.Is(t, grammar.Relative)) continue;
            var last = IsComma(t - 1) ? t - 2 : t - 1;
            if (!IsComma(t - 1) || analysis.Named.Covering(last) is not { IsParty: true, Attached: Proclitics.None } phrase) return null;
            return analysis.Named.PartyAt(analysis.Tokens, phrase.First) is { Kind: not MentionKind.Media } head ? head : null;
        }

        return null;
    }

    /// <summary>"The minister asked the leader, at their meeting": the two parties named last, for a pronoun of two.</summary>
    public List<PartyPhrase> Two(Candidate at)
    {
        if (at.IsVerb || analysis.Tokens.Folded(at.First) is not [_, _, _, .., Letters.Heh, Letters.Meem, Letters.Alef]) return [];
        var persons = Two(at, persons: true);
        return persons.Count == 2 ? persons : Two(at, persons: false);
    }

    private List<PartyPhrase> Two(Candidate at, bool persons)
    {
        var two = new List<PartyPhrase>();
        for (var t = at.First - 1; t >= at.Sentence.FirstToken && at.First - t <= FarthestTwo && two.Count < 2; t--)
        {
            if (analysis.Named.StartingAt(t) is not { IsParty: true } || analysis.Named.PartyAt(analysis.Tokens, t) is not { } party) continue;
            if (persons ? party.Kind is not (MentionKind.Person or MentionKind.Office) : party.Kind != MentionKind.State) continue;
            if (two.Count == 0 || !IsWithin(party, two[0])) two.Insert(0, party);
        }

        return two.Count == 2 ? two : [];
    }

    /// <summary>"The envoy said that he would travel to meet the government": he who says so, where the verb stands right behind "that he".</summary>
    public Party? SelfTold(Draft draft, Governor governor)
    {
        if (!governor.IsVerb || governor.Token < 1 || draft.Type is not (EventType.Meeting or EventType.Call or EventType.Visit)) return null;
        var that = governor.Token - 1;
        if (!marks.Is(that, grammar.That) || analysis.Tokens.Folded(that) is not [.., Letters.Heh] and not [.., Letters.Heh, Letters.Alef]) return null;
        return PersonOf(EventReports.SourceOf(draft.Trigger, analysis));
    }

    /// <summary>"He said he would discuss it when he meets with": the person who says so, where the verb has its partner right behind.</summary>
    public Party? Teller(Draft draft, Governor governor)
    {
        return marks.Is(governor.Token + 1, grammar.With) ? PersonOf(EventReports.SourceOf(draft.Trigger, analysis)) : null;
    }

    private Party? PersonOf(Party? speaker) =>
        speaker is { Actor: not null, Span: { } span } && analysis.Named.All.Any(phrase => phrase.Span == span && phrase.Kind == MentionKind.Person) ? speaker : null;

    /// <summary>"At his chairing of a meeting": the word whose pronoun says who was there, or -1.</summary>
    public int Attending(Candidate at)
    {
        for (var t = at.First - 1; !at.IsVerb && t >= at.Clause.First && at.First - t <= FarthestAttending; t--)
        {
            if (marks.Is(t, grammar.Attending)) return Agreeing.EndsInPronoun(analysis.Tokens.Folded(t)) ? t : -1;
        }

        return -1;
    }

    /// <summary>"Against the rebels after their breach": the party of many men named last, for a pronoun of many, whatever links it.</summary>
    public PartyPhrase? They(Candidate at)
    {
        if (at.IsVerb || analysis.Tokens.Folded(at.First) is not [_, _, .., Letters.Heh, Letters.Meem]) return null;
        for (var t = at.First - 1; t >= at.Sentence.FirstToken && at.First - t <= FarthestThey; t--)
        {
            if (analysis.Named.PartyAt(analysis.Tokens, t) is { Agrees: Agreement.MasculinePlural } party) return party;
        }

        return null;
    }

    /// <summary>A title and the name behind it are one party, and so is whom both name.</summary>
    private static bool IsWithin(PartyPhrase party, PartyPhrase other) => party.Last >= other.First || (party.Actor is not null && party.Actor == other.Actor);

    private bool IsComma(int token) => token >= 0 && analysis.Tokens[token].Kind == TokenKind.Sign && analysis.Tokens.Folded(token)[0] is Letters.ArabicComma or ',';
}
