using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>Whom "the two countries" and "the two sides" mean: the two states named last, or the two parties named last side by side.</summary>
internal sealed class Pairs(Analysis analysis, EventMarks marks, Grammar grammar)
{
    private const int FarthestBack = 100, NearMatter = 5;

    /// <summary>Whether two sides make an event of this kind.</summary>
    public static bool Tell(EventType type) => type is EventType.Clash or (>= EventType.TruceDeclared and <= EventType.TruceEnded)
        or EventType.Meeting or EventType.Call or EventType.TalksRound or EventType.Agreement or EventType.Deconfliction;

    // "The two sides agreed": those of the talks told not long before.
    private const int FarthestTalks = 120;

    private (int Token, List<Party> Two)? _talked;

    /// <summary>Remembers who talked, for "the two sides" that agree or meet further on.</summary>
    public void Note(Draft draft)
    {
        if (TalkParties.IsTalk(draft.Type) && draft.Participants.Count == 2) _talked = (draft.At.Last, [.. draft.Participants]);
    }

    /// <summary>The two, or nobody when they cannot be told.</summary>
    /// <param name="type">Fighting "on the border between the two countries" is not theirs: of it only "the two sides" tells.</param>
    public List<Party> In(Clause scope, EventType type)
    {
        for (var t = scope.First; t < scope.End; t++)
        {
            // "Relations between the two countries" are what is talked about.
            if (TalkParties.IsTalk(type) && marks.FindLast(Math.Max(scope.First, t - NearMatter), t, grammar.TalkedOf | grammar.Ties) >= 0) continue;
            if (type != EventType.Clash && marks.Is(t, grammar.Both)) return States(t);
            if (marks.Is(t, grammar.TwoSides)) return TalkParties.IsTalk(type) && _talked is var (last, two) && t - last <= FarthestTalks ? two : SideBySide(t);
        }

        return [];
    }

    /// <summary>"The two presidents, the northern and the southern", "the northern and the southern army": a noun of two and the adjectives of two states.</summary>
    public List<Party> Nations(Clause scope)
    {
        for (var t = scope.First; t < scope.End; t++)
        {
            if (!marks.Is(t, grammar.Official | grammar.Fighters | grammar.TwoOf) || !IsOfTwo(analysis.Tokens.Folded(t))) continue;
            // "The two ministers of foreign affairs, the northern and …".
            var first = analysis.Nisbas.ContainsKey(t + 1) ? t + 1 : t + 2;
            if (first + 1 >= scope.End || !analysis.Nisbas.TryGetValue(first, out var one) || !analysis.Nisbas.TryGetValue(first + 1, out var other) || one == other || analysis.Tokens.Folded(first + 1)[0] != Letters.Waw) continue;
            var (span, joined) = (analysis.Tokens[first].Span, analysis.Tokens[first + 1].Span);
            joined = new(joined.Start + 1, joined.End);
            return [new(span, one, span.Of(analysis.Text)), new(joined, other, joined.Of(analysis.Text))];
        }

        return [];
    }

    private static bool IsOfTwo(ReadOnlySpan<char> word) => word is [_, _, _, .., Letters.Alef or Letters.Yeh, Letters.Noon] or [_, _, _, .., Letters.Alef or Letters.Yeh];

    private List<Party> States(int from)
    {
        var pair = new List<Party>();
        for (var t = from - 1; t >= 0 && from - t <= FarthestBack && pair.Count < 2; t--)
        {
            if (StateAt(t) is { } state && !pair.Exists(known => known.Actor == state)) pair.Add(new(analysis.Tokens[t].Span, state, analysis.Tokens[t].Span.Of(analysis.Text)));
        }

        return pair.Count == 2 ? pair : [];
    }

    /// <summary>A state as a party or as an adjective; one that only says where something is counts not.</summary>
    private string? StateAt(int token)
    {
        if (analysis.Named.StartingAt(token) is { Kind: MentionKind.State, Actor: { } actor } phrase)
        {
            return (phrase.Attached & Proclitics.By) != 0 || marks.Is(token - 1, grammar.Aside | grammar.Settlement) || actor == analysis.Conflict ? null : actor;
        }

        return analysis.Nisbas.TryGetValue(token, out var state) && state != analysis.Conflict && analysis.Named.Covering(token) is not { Kind: MentionKind.Media or MentionKind.Person } ? state : null;
    }

    private List<Party> SideBySide(int from)
    {
        for (var t = from - 1; t >= 0 && from - t <= FarthestBack; t--)
        {
            if (analysis.Named.PartyAt(analysis.Tokens, t) is not { Words: { Kind: not (MentionKind.Person or MentionKind.Office or MentionKind.Media) } } second) continue;
            if ((second.Words.Attached & Proclitics.And) == 0 || Before(second) is not { } first) continue;
            return [first.ToParty(analysis.Text), second.ToParty(analysis.Text)];
        }

        return [];
    }

    private PartyPhrase? Before(PartyPhrase second)
    {
        for (var t = second.First - 1; t >= second.First - 2 && t >= 0; t--)
        {
            if (analysis.Named.Covering(t) is { IsParty: true } first) return analysis.Named.PartyAt(analysis.Tokens, first.First);
        }

        return null;
    }
}
