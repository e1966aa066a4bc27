using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Parties of talks and relief that are told by a description only: "the ministers of the union" meet, "the abducted workers" are let go, aid
/// goes "to the displaced"; and who meets "after a meeting with".
/// </summary>
internal sealed class Described(Analysis analysis, EventMarks marks, Grammar grammar)
{
    private const int Longest = 6, FarthestAid = 16, FarthestCaptive = 6, FarthestEffort = 6, FarthestPurpose = 3, FarthestStage = 4, FarthestBody = 5;

    /// <summary>The phrase of those of rank without names that begins at a token, where talks are told; else null.</summary>
    public PartyPhrase? RankAt(int token, Draft draft)
    {
        if (draft.Type is not (EventType.Meeting or EventType.TalksRound or EventType.Agreement or EventType.Visit or EventType.Call) || token <= draft.At.Last && token >= draft.At.First) return null;
        if (analysis.Named.Covering(token) is { } known && (known.Actor is not null || known.First != token || known.Form != NameForm.Generic)) return null;
        var head = token;
        if (marks.Is(head, grammar.AllOf | grammar.Some | grammar.OfRank)) head++;
        if (head > token && marks.Is(head, grammar.From | grammar.OfRank | grammar.AllOf)) head++;
        var isBody = draft.Type == EventType.Meeting && marks.Is(head, grammar.Councils) && head == token && Math.Abs(token - draft.At.First) <= FarthestBody && !marks.Is(head - 1, grammar.Official);
        if (!(isBody || marks.Is(head, grammar.Described)) || (head > token && Attached(head) != Proclitics.None)) return null;
        var last = End(head, draft.At.Sentence.EndToken, true);
        if (last <= head && head == token) return null;
        if (analysis.Named.Covering(token) is { Last: var end } && end >= last) return null;
        var span = new Span(StartOf(token), analysis.Tokens[last].Span.End);
        var mention = new Mention(span, MentionKind.People, OwnerOf(head, last), null);
        return new(new(mention, token, last, Attached(token), Agreement.MasculinePlural, NameForm.Generic, IsDefinite(last)), token, last);
    }

    /// <summary>Whose the last words of a phrase say they are.</summary>
    private string? OwnerOf(int head, int last)
    {
        for (var t = head + 1; t <= last; t++)
        {
            if (analysis.Named.StartingAt(t) is { Actor: { } actor, Last: var end } && end == last) return actor;
        }

        return null;
    }

    /// <summary>Adds whom letting go, relief and efforts for talks concern.</summary>
    public void Add(Draft draft)
    {
        if (draft.Type == EventType.DetaineeRelease && draft.Targets.Count == 0 && Captives(draft.At) is { } captives)
        {
            // "Ten soldiers were let go": they let nobody go.
            draft.Initiators.RemoveAll(party => party.Actor is null && party.Span is { } span && captives.Span is { } whole && whole.Contains(span));
            draft.Add(Part.Targets, captives);
        }

        if (draft.Type is EventType.AidDelivered or EventType.AidBlocked) AddAid(draft);
        if (draft.Type == EventType.TalksRound && draft.Participants.Count < 2 && Trying(draft.At) is { } trying) draft.Add(Part.Participants, trying);
    }

    /// <summary>"During a visit", "after a meeting with": who does what the clause tells was there.</summary>
    public bool IsDuring(Draft draft) =>
        draft.Type is EventType.Meeting or EventType.Call or EventType.Visit && !draft.At.IsVerb && draft.Status == EventStatus.Occurred && !draft.Rule.Bare
        && draft.At.Word.Form == WordForm.Noun && (IsAtStage(draft.At) ? IsOpen(draft.At) || IsTo(draft.At.Last + 1) : marks.Is(draft.At.First - 1, grammar.During) && IsOpen(draft.At));

    /// <summary>"At the end of a visit", "on the second day of a visit".</summary>
    private bool IsAtStage(Candidate at) => marks.FindLast(Math.Max(at.Clause.First, at.First - FarthestStage), at.First, grammar.StageOf) is >= 0 and var stage && (stage + 2 >= at.First || marks.Is(at.First - 1, grammar.From));

    /// <summary>"To the north", in one word.</summary>
    private bool IsTo(int token) => analysis.Named.StartingAt(token) is { Kind: MentionKind.State or MentionKind.Place } land && (land.Attached & Proclitics.To) != 0;

    /// <summary>Whether no genitive stands behind a noun: an adjective at most, then where, when or with whom.</summary>
    private bool IsOpen(Candidate at)
    {
        var next = at.Last + 1;
        if (marks.Is(next, grammar.Un)) next++;
        if (next < at.Clause.End && analysis.Tokens.Folded(next) is [_, _, .., Letters.TehMarbuta or Letters.Yeh] && !IsDefinite(next) && analysis.Named.StartingAt(next) is null && !marks.Is(next, grammar.Aside)) next++;
        // "A call he received from", "a meeting that joined him with": the relative clause of an indefinite noun, whose subject is dropped.
        if (next < at.Clause.End && marks.Is(next, grammar.Light) && Agreeing.HasObject(analysis.Tokens.Folded(next))) return marks.Is(next + 1, grammar.With | grammar.From | grammar.Aside | WordClasses.Bit(WordClasses.Time));
        return next >= at.Clause.End || marks.Is(next, grammar.With | grammar.Aside | grammar.Not | WordClasses.Bit(WordClasses.Time));
    }

    /// <summary>"The efforts of the government to start talks".</summary>
    private Party? Trying(Candidate at)
    {
        if (at.IsVerb) return null;
        for (var t = at.First - 1; t >= at.Clause.First && at.First - t <= FarthestPurpose; t--)
        {
            if (analysis.Named.Covering(t) is not { IsParty: true } phrase || analysis.Named.PartyAt(analysis.Tokens, phrase.First) is not { } party) continue;
            if ((party.Words.Attached & ~Proclitics.To) != Proclitics.None || party.Kind == MentionKind.Media) return null;
            return marks.FindLast(party.First - FarthestEffort / 2, party.First, grammar.Effort) >= at.Clause.First ? party.ToParty(analysis.Text) : null;
        }

        return null;
    }

    /// <summary>"The release of thirty soldiers": behind "of", or right behind the noun.</summary>
    private Party? Captives(Candidate at)
    {
        var start = at.Last + 1;
        var of = marks.Find(start, Math.Min(start + FarthestCaptive, at.Sentence.EndToken), grammar.RidOf);
        if (of >= 0) start = of + 1;
        // "Let go the movement (of) thirty": the subject may stand inside the set phrase.
        else if (marks.Find(start, Math.Min(start + FarthestCaptive, at.Sentence.EndToken), grammar.Freedom) is >= 0 and var freedom) start = freedom + 1;
        if (start >= at.Sentence.EndToken) return null;
        if (analysis.Named.PartyAt(analysis.Tokens, start) is { Words.Form: not NameForm.Generic, Kind: MentionKind.Person } person) return person.ToParty(analysis.Text);
        var head = start;
        while (head < at.Sentence.EndToken && head - start < 3 && (marks.Is(head, grammar.AllOf) || analysis.Tokens[head].Kind == TokenKind.Number || (analysis.IsCounting(head) && !marks.Is(head, grammar.Captive)))) head++;
        if (head >= at.Sentence.EndToken || !(marks.Is(head, grammar.Captive) || (analysis.Nisbas.ContainsKey(head) && analysis.Named.Covering(head) is not { Kind: MentionKind.Organisation or MentionKind.Person or MentionKind.Media }))) return null;
        return Phrase(start, End(head, at.Sentence.EndToken, false));
    }

    /// <summary>"Aid for the displaced", "aid that comes from international organisations".</summary>
    private void AddAid(Draft draft)
    {
        var at = draft.At;
        var end = Math.Min(at.Sentence.EndToken, at.Last + FarthestAid);
        if (marks.Find(at.Last + 1, end, grammar.Beside | grammar.That | grammar.Report | grammar.Boundary) is >= 0 and var beside) end = beside;
        for (var t = at.Last + 1; t < end; t++)
        {
            if (analysis.Named.Covering(t) is { Actor: not null, Kind: not MentionKind.People }) continue;
            if (marks.Is(t, grammar.Folk) && (HasTo(t) || marks.Is(t - 1, grammar.Unto)) && IsDefinite(t))
            {
                draft.Add(Part.Targets, analysis.Named.PartyAt(analysis.Tokens, t) is { Actor: not null } people ? people.ToParty(analysis.Text) : Phrase(t, End(t, end, false)));
                continue;
            }

            if (!marks.Is(t, grammar.Donor) || !marks.Is(t - 1, grammar.From) || !IsDefinite(t)) continue;
            for (var head = t; head < end && marks.Is(head, grammar.Donor);)
            {
                var last = End(head, end, false);
                draft.Add(Part.Initiators, Phrase(head, last));
                head = last + 1;
                if (head < end && (Attached(head) & Proclitics.And) == 0) break;
            }
        }
    }

    /// <summary>The last token of a noun phrase: adjectives that agree in definiteness, a genitive behind an indefinite head.</summary>
    private int End(int head, int end, bool genitive)
    {
        var last = head;
        var definite = IsDefinite(head);
        for (var t = head + 1; t < end && t - head <= Longest; t++)
        {
            if (analysis.Tokens[t].Kind != TokenKind.Word) break;
            if (analysis.Named.StartingAt(t) is { } phrase && !(definite && analysis.Nisbas.ContainsKey(t) && IsDefinite(t)))
            {
                if (definite || !genitive || phrase.Attached != Proclitics.None || phrase.Kind is MentionKind.Person or MentionKind.Office) break;
                return phrase.Last;
            }

            if (marks.Is(t, grammar.Relative | grammar.That | grammar.Boundary | grammar.Aside | grammar.With | grammar.Between | WordClasses.Bit(WordClasses.Time))) break;
            if (genitive && marks.Is(t, grammar.From) && marks.Is(t + 1, grammar.TwoSides)) return t + 1;
            if (IsArticled(t))
            {
                if (!definite && !genitive) break;
                // "The people of our sister land" is courtesy, and a singular adjective goes with no plural of men.
                if (definite && marks.Is(t, grammar.Courtesy) && last == t - 1 && t - head > 1) break;
                if (definite && IsOfMen(head) && !IsOfMen(t)) break;
                (last, definite) = (t, true);
                continue;
            }

            if (definite && analysis.Tokens.Folded(t) is [Letters.Waw, Letters.Alef, Letters.Lam, _, _, ..] && analysis.Tokens.Folded(t) is [.., Letters.TehMarbuta] && analysis.Tokens.Folded(last) is [.., Letters.TehMarbuta] && last > head)
            {
                last = t;
                continue;
            }

            if (!definite && ((genitive && marks.Is(t, grammar.RankOf)) || IsAdjective(t)))
            {
                last = t;
                continue;
            }

            break;
        }

        return marks.Is(last, grammar.RankOf) && last > head ? head : last;
    }

    private bool IsArticled(int token) => Agreeing.IsArticled(analysis.Tokens.Folded(token));

    /// <summary>A sound plural of men.</summary>
    private bool IsOfMen(int token) => analysis.Tokens.Folded(token) is [_, _, .., Letters.Yeh or Letters.Waw, Letters.Noon];

    /// <summary>A relative adjective without the article.</summary>
    private bool IsAdjective(int token) => analysis.Nisbas.ContainsKey(token) && Attached(token) == Proclitics.None && !IsDefinite(token);

    private bool IsDefinite(int token) => IsArticled(token) || analysis.Tokens.Folded(token) is [Letters.Waw, Letters.Alef, Letters.Lam, _, _, ..] or [Letters.Lam, Letters.Lam, _, _, ..];

    private bool HasTo(int token) => (Attached(token) & Proclitics.To) != 0;

    private Proclitics Attached(int token)
    {
        foreach (var hit in marks.HitsAt(token))
        {
            if (hit.Attached != Proclitics.None) return hit.Attached;
        }

        return Proclitics.None;
    }

    /// <summary>Where the name starts: behind the particles, but "for the" stays in its form.</summary>
    private int StartOf(int token)
    {
        var start = analysis.Tokens[token].Span.Start;
        foreach (var hit in marks.HitsAt(token))
        {
            if (hit.Attached != Proclitics.None) return start + ((hit.Attached & Proclitics.HiddenArticle) != 0 ? (hit.Attached & Proclitics.And) != 0 ? 1 : 0 : Math.Min(hit.AttachedLength, 2));
        }

        return start;
    }

    private Party Phrase(int first, int last)
    {
        var span = new Span(StartOf(first), analysis.Tokens[last].Span.End);
        return new(span, null, span.Of(analysis.Text));
    }
}
