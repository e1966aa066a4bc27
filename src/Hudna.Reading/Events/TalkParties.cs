using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Who of those named around talks takes part in them: not whom they were about, not an adjective written like a name, and he whose title
/// stands before his name.
/// </summary>
internal sealed class TalkParties(Analysis analysis, EventMarks marks, Grammar grammar)
{
    // "The minister of its foreign affairs So-and-so": the words of a title that no dossier knows.
    private const int LongestTitle = 3;

    // In tokens: a host stands behind the names and titles of his guest.
    private const int FarthestHost = 24;

    // "Will visit the capital on Thursday to discuss how the talks may be taken up again with the minister".
    private const int FarthestMet = 20;

    // "The nuclear agreement concluded between".
    private const int NearPact = 3;

    private static readonly ClassSet Persons = WordClasses.Bit(WordClasses.Personal);

    /// <summary>Whether an event is talked, agreed or travelled, and fought by nobody.</summary>
    public static bool IsTalk(EventType type) => type is EventType.Meeting or EventType.Call or EventType.TalksRound or EventType.Agreement or EventType.Visit;

    /// <summary>
    /// "The meeting discussed what the army won", "discussed with the minister the situation of the north": whom a word about the matter, or the
    /// verb of a noun that only is its subject, parts from the talks. Who is named "with" or "between" behind it is of the talks again.
    /// </summary>
    public bool IsMatter(PartyPhrase party, Candidate at, Governor governor)
    {
        if (party.First <= at.Last) return false;
        var bound = marks.FindLast(at.Last + 1, party.First, grammar.With | grammar.Between | grammar.Agent);
        for (var t = Math.Max(at.Last, bound) + 1; t < party.First; t++)
        {
            if (marks.Is(t, grammar.TalkedOf)) return true;
            if (!at.IsVerb && !governor.IsVerb && bound < 0 && IsOtherVerb(t)) return true;
        }

        return false;
    }

    /// <summary>"Talked of the agreement signed between others": they signed it.</summary>
    public bool IsOfPact(PartyPhrase party, Candidate at)
    {
        var between = marks.FindLast(at.Last + 1, party.First + 1, grammar.Between);
        return between > at.Last && marks.FindLast(Math.Max(at.Last + 1, between - NearPact), between, grammar.MadeBetween) >= 0;
    }

    /// <summary>"The ruling party", "a former officer" said of somebody: a word that is no name of its own where it stands.</summary>
    public bool IsAttribute(PartyPhrase party)
    {
        if (party.Words.Form is NameForm.Unknown || party.Actor is not null || party.First == 0) return false;
        var before = party.First - 1;
        if (!IsWithArticle(analysis.Tokens.Folded(party.First))) return !party.Words.Definite && marks.Is(before, grammar.IsHe);
        if (party.First != party.Last || party.Words.Attached != Proclitics.None || analysis.Tokens[before].Kind != TokenKind.Word) return false;
        var noun = analysis.Tokens.Folded(before);
        var word = analysis.Tokens.Folded(party.First);
        return IsWithArticle(noun) && IsWithArticle(word) && !marks.Is(before, Persons | grammar.Official | grammar.Described) && IsFeminine(noun) == IsFeminine(word);
    }

    /// <summary>The person whose title a word of rank begins, as one party; else the party itself.</summary>
    public PartyPhrase WithName(PartyPhrase party)
    {
        if (party.Words.Form != NameForm.Generic || party.Actor is not null || party.First != party.Last || !marks.Is(party.First, grammar.Official)) return party;
        for (var t = party.Last + 1; t <= party.Last + LongestTitle && t < analysis.Tokens.Count; t++)
        {
            if (analysis.Named.StartingAt(t) is { Kind: MentionKind.Person, Attached: Proclitics.None } name) return new(name with { First = party.First, Attached = party.Words.Attached }, party.First, name.Last);
            if (analysis.Tokens[t].Kind != TokenKind.Word || analysis.Named.Covering(t) is not null || marks.Is(t, grammar.Aside | grammar.With | grammar.Boundary | grammar.That | grammar.Report)) return party;
        }

        return party;
    }

    /// <summary>"Will meet today, on a journey that nobody announced, with the leader": who stands "with" behind the comma that closes such words.</summary>
    public PartyPhrase? BehindWords(Draft draft, Clause scope)
    {
        if (!IsTalk(draft.Type) || !draft.At.IsVerb || draft.Participants.Count > 1) return null;
        for (var t = scope.End; t + 1 < draft.At.Clause.End; t++)
        {
            if (analysis.Tokens[t - 1].Kind == TokenKind.Sign && marks.Is(t, grammar.With)) return analysis.Named.PartyAt(analysis.Tokens, t + 1);
        }

        return null;
    }

    /// <summary>"Will visit the capital to discuss the talks with the minister": whom the visitor comes to see, behind another event too.</summary>
    public PartyPhrase? ComesToSee(Draft draft)
    {
        if (draft.Type != EventType.Visit) return null;
        var to = marks.Find(draft.At.Last + 1, Math.Min(draft.At.Last + FarthestMet, draft.At.Sentence.EndToken), grammar.ToConfer);
        if (to < 0 || marks.Find(draft.At.Last + 1, to, grammar.Report | grammar.That | grammar.Relative) >= 0) return null;
        for (var t = to + 1; t + 1 < draft.At.Sentence.EndToken && t - to <= FarthestMet && analysis.Tokens[t].Kind != TokenKind.Sign && !marks.Is(t, grammar.Report | grammar.That | grammar.Relative | grammar.Meets); t++)
        {
            if (marks.Is(t, grammar.With)) return analysis.Named.PartyAt(analysis.Tokens, t + 1) is { Kind: MentionKind.Person or MentionKind.Office } met ? met : null;
        }

        return null;
    }

    /// <summary>"The guest, whom the president received": the head of a relative clause whose verb of meeting has it for its object.</summary>
    public PartyPhrase? MetBefore(Draft draft, Governor governor, Subjects subjects) =>
        draft.Type == EventType.Meeting && draft.At.IsVerb && Agreeing.HasObject(analysis.Tokens.Folded(governor.Token)) ? subjects.Antecedent(governor.Token, draft.At.Sentence) : null;

    /// <summary>
    /// "The minister met the leader on the second day of his visit": the visit is his who meets, and not of the host named last; "the king received
    /// the guest during his visit" has the guest for its object.
    /// </summary>
    public PartyPhrase Visitor(PartyPhrase nearest, Sentence sentence)
    {
        var verb = marks.FindLast(Math.Max(sentence.FirstToken, nearest.First - FarthestHost), nearest.First, grammar.Meets);
        if (verb < 0 || marks.Is(verb, grammar.Reception) || !marks.MayBeVerb(verb)) return nearest;
        for (var t = verb + 1; t < nearest.First; t++)
        {
            if (analysis.Named.PartyAt(analysis.Tokens, t) is { Kind: MentionKind.Person or MentionKind.Office } first) return first;
        }

        return verb > sentence.FirstToken && analysis.Named.Covering(verb - 1) is { Kind: MentionKind.Person, First: var start } ? analysis.Named.PartyAt(analysis.Tokens, start) ?? nearest : nearest;
    }

    /// <summary>"Went there to meet the leader", "a visit during which he met the leader": whom the traveller meets does not travel.</summary>
    public bool IsHost(PartyPhrase party, Candidate at) => party.First > at.Last && marks.Find(at.Last + 1, party.First, grammar.MeetsOnJourney) >= 0;

    /// <summary>"The northern chief of staff, general So-and-so": the person whose name makes the words of an office a title, or null.</summary>
    public PartyPhrase? NameBehind(PartyPhrase party)
    {
        for (var t = party.Last + 1; t <= party.Last + LongestTitle && t < analysis.Tokens.Count; t++)
        {
            if (analysis.Named.StartingAt(t) is { } next) return next is { Kind: MentionKind.Person, Attached: Proclitics.None } ? analysis.Named.PartyAt(analysis.Tokens, t) : null;
            if (analysis.Tokens[t].Kind != TokenKind.Word || marks.Is(t, grammar.Aside | grammar.With | grammar.Boundary | grammar.That | grammar.Report | grammar.Official) || marks.MayBeVerb(t)) return null;
        }

        return null;
    }

    /// <summary>"Will meet, on the journey that nobody announced, with the leader": behind the comma the verb goes on, and not the journey.</summary>
    public bool IsOfVerbBefore(PartyPhrase party, Candidate at)
    {
        if (at.IsVerb || party.First <= at.Last + 2) return false;
        var with = marks.FindLast(at.Last + 1, party.First, grammar.With);
        return with > at.Last + 1 && analysis.Tokens[with - 1].Kind == TokenKind.Sign && marks.Find(at.Last + 1, with, grammar.Relative) >= 0 && marks.FindLast(at.Clause.First, at.First, grammar.Meets) >= 0;
    }

    private bool IsOtherVerb(int token)
    {
        foreach (var hit in marks.HitsAt(token))
        {
            if (hit.Value.IsVerb && !WordClasses.Bit(hit.Value.Class).Overlaps(grammar.Light | grammar.With | grammar.Meets)) return true;
        }

        return false;
    }

    /// <summary>Whether it carries the article, behind a particle too.</summary>
    private static bool IsWithArticle(ReadOnlySpan<char> word) => Agreeing.IsArticled(word) || word is [Letters.Waw, Letters.Alef, Letters.Lam, _, _, ..] or [Letters.Lam, Letters.Lam, _, _, ..] or [Letters.Beh, Letters.Alef, Letters.Lam, _, _, ..];

    /// <summary>A feminine, or a plural of things, which has its adjective in the feminine.</summary>
    private static bool IsFeminine(ReadOnlySpan<char> word) => word is [.., Letters.TehMarbuta] or [.., Letters.Alef, Letters.Teh];
}
