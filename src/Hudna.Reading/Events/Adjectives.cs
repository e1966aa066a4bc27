using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>States that take part by an adjective only: "northern raids", "the northern-southern meeting", "northern and southern officials".</summary>
internal sealed class Adjectives(Analysis analysis, EventMarks marks, Grammar grammar)
{
    // The subject may stand between a verb and what it hits.
    private const int Farthest = 4, FarthestObject = 7;

    /// <summary>How many adjectives it takes to name the sides of a deed; null where an adjective says what it is about.</summary>
    public static int? Tell(EventType type) => type switch
    {
        EventType.Airstrike or EventType.Shelling or EventType.GroundAttack or EventType.Bombing or EventType.Siege or EventType.TruceViolated or EventType.Visit => 1,
        EventType.Clash or EventType.Meeting or EventType.Call or EventType.TalksRound or EventType.Agreement or EventType.Deconfliction or EventType.TruceDeclared => 2,
        _ => null,
    };

    /// <summary>
    /// The states whose adjectives stand right behind the noun of a deed and agree with it, and are part of no name: none when they are fewer than
    /// it takes, but the state whose programme or file an accord is about, by its adjective or its name, is a side of it.
    /// </summary>
    public List<Party> Of(Candidate at, EventType type, int least)
    {
        var states = new List<Party>();
        if (at.IsVerb) return states;
        var isMatter = false;
        var feminine = IsFeminine(analysis.Tokens.Folded(at.First));
        for (var t = at.Last + 1; t < at.Clause.End && t <= at.Last + Farthest; t++)
        {
            if (type == EventType.Agreement && marks.Is(t, grammar.MatterOfAState) && !analysis.Nisbas.ContainsKey(t))
            {
                isMatter = true;
                continue;
            }

            if (isMatter && analysis.Named.StartingAt(t) is { Kind: MentionKind.State, Actor: { } owner } land && (land.Attached & ~Proclitics.To) == Proclitics.None && marks.Is(t - 1, grammar.MatterOfAState) && !marks.Is(t - 1, grammar.Aside))
            {
                if (!states.Exists(known => known.Actor == owner)) states.Add(new(land.Span, owner, land.Span.Of(analysis.Text)));
                t = land.Last;
                continue;
            }

            if (analysis.Tokens[t].Kind == TokenKind.Sign && states.Count > 0 && analysis.Tokens.Folded(t) is "-") continue;
            if (analysis.Named.Covering(t) is not null || !analysis.Nisbas.TryGetValue(t, out var state) || IsFeminine(analysis.Tokens.Folded(t)) != feminine) break;
            if (!states.Exists(known => known.Actor == state)) states.Add(new(analysis.Tokens[t].Span, state, analysis.Tokens[t].Span.Of(analysis.Text)));
        }

        return states.Count >= least || isMatter ? states : [];
    }

    /// <summary>"Raided rebel positions", "hit a northern convoy": whose the first site behind the deed is, by its adjective; "northern sites" in the north only says where.</summary>
    public Party? OfSites(Clause scope, Candidate at)
    {
        var site = marks.Find(at.Last + 1, scope.End, grammar.Site);
        if (site < 0 || marks.Find(at.Last + 1, site, grammar.Aside | grammar.From | grammar.Relative) >= 0) return null;
        for (var t = site + 1; t < scope.End && t <= site + 2; t++)
        {
            if (!analysis.Nisbas.TryGetValue(t, out var actor)) continue;
            if (actor == analysis.Conflict || analysis.Named.Covering(t) is { Actor: not null }) return null;
            return new(analysis.Tokens[t].Span, actor, analysis.Tokens[t].Span.Of(analysis.Text));
        }

        return null;
    }

    /// <summary>"Attacked security posts": what was hit, where the adjective says that it is some side's and nobody is named.</summary>
    public Party? OfNamelessSites(Clause scope, Candidate at)
    {
        var site = marks.Find(at.Last + 1, Math.Min(scope.End, at.Last + 1 + (at.IsVerb ? FarthestObject : Farthest)), grammar.Site);
        if (site < 0 || !marks.Is(site + 1, grammar.OfASide) || analysis.Named.Covering(site) is not null) return null;
        if (marks.Find(at.Last + 1, site, grammar.Relative | grammar.Place | grammar.Aside | (at.IsVerb ? ClassSet.None : grammar.Party)) >= 0) return null;
        // "From" only in "many of".
        if (marks.FindLast(at.Last + 1, site, grammar.From) is >= 0 and var from && !marks.Is(from - 1, grammar.Some)) return null;
        var attached = marks.HitsAt(site).ToArray().Where(hit => WordClasses.Bit(hit.Value.Class).Overlaps(grammar.Site)).Min(hit => hit.Attached == Proclitics.None ? 0 : hit.AttachedLength);
        var span = new Span(analysis.Tokens[site].Span.Start + attached, analysis.Tokens[site + 1].Span.End);
        return new(span, null, span.Of(analysis.Text));
    }

    /// <summary>The states whose officials an unnamed party is: "northern and southern officials" are of two.</summary>
    public List<Party> OfOfficials(PartyPhrase party)
    {
        var states = new List<Party>();
        if (party.Actor is not null || !marks.Is(party.First, grammar.Official)) return states;
        for (var t = party.First + 1; t < analysis.Tokens.Count && analysis.Nisbas.TryGetValue(t, out var state) | t <= party.Last; t++)
        {
            if (state is not null && (t <= party.Last || analysis.Tokens.Folded(t)[0] == Letters.Waw)) states.Add(new(party.Words.Span, state, party.Words.Span.Of(analysis.Text)));
        }

        return states;
    }

    private static bool IsFeminine(ReadOnlySpan<char> word) => word[^1] is Letters.Heh or Letters.TehMarbuta or Letters.Teh;
}
