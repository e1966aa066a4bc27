using Hudna.Model;
using Hudna.Reading.Mentions;

namespace Hudna.Reading.Events;

/// <summary>What a telling says is taken: one place or building by its name, or the rest of the land.</summary>
/// <param name="Place">Its id in the gazetteer, or null.</param>
/// <param name="Words">Its name, where the gazetteer has none, bare of article; with the noun of a building or site, which tells it apart.</param>
/// <param name="IsRest">"The other provinces", "more land".</param>
internal sealed record Taken(string? Place, string[] Words, bool IsRest)
{
    // "Took, the forces of the resistance, on Monday, the quarter of" in tokens.
    private const int Farthest = 12, FarthestBack = 6;

    private static readonly Taken TheRest = new(null, [], true);

    /// <summary>The object of a word of taking; null when none is named right behind it, or only pointed to ("the town").</summary>
    public static Taken? Of(Candidate at, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        if (marks.Is(at.Last + 1, grammar.OnIt) && marks.Is(at.First - 1, grammar.Relative)) return Before(at, analysis, marks, grammar);
        var end = Math.Min(at.Clause.End, at.Last + 1 + Farthest);
        for (var t = at.Last + 1; t < end; t++)
        {
            if (Named(t, analysis, marks, grammar) is { } taken) return taken;
            if (analysis.Named.StartingAt(t) is { } phrase) t = phrase.Last;
            else if (marks.Is(t, grammar.Aside | grammar.From | grammar.Hands | grammar.Relative | grammar.That | grammar.Settlement | grammar.Site)) return null;
        }

        return null;
    }

    /// <summary>Whether the two cannot be one place: each has a name of its own, and nothing says that one lies in the other.</summary>
    public bool IsOther(Taken other)
    {
        if (IsRest || other.IsRest) return IsRest != other.IsRest;
        if (Place is not null && other.Place is not null) return Place != other.Place;
        return Place is null && other.Place is null && !Array.Exists(Words, word => Array.Exists(other.Words, again => again == word));
    }

    /// <summary>"The building which the resistance took": what is taken stands before the relative pronoun.</summary>
    private static Taken? Before(Candidate at, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        for (var t = at.First - 2; t >= Math.Max(at.Sentence.FirstToken, at.First - FarthestBack); t--)
        {
            if (marks.Is(t, grammar.OneTown | grammar.OneSite) && Named(t, analysis, marks, grammar) is { } taken) return taken;
        }

        return null;
    }

    private static Taken? Named(int token, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        if (marks.Is(token, grammar.TheRest) || marks.Is(token + 1, grammar.TheRest)) return TheRest;
        if (NameAt(token, analysis) is { } name && (name.Place is not null || !marks.Is(token, grammar.OneTown | grammar.OneSite))) return name;
        var isSite = marks.Is(token, grammar.OneSite);
        if (!(isSite || marks.Is(token, grammar.OneTown)) || Likeness.Bare(analysis.Tokens.Folded(token).ToString()) is not { } noun || noun.Length != analysis.Tokens[token].Span.Length) return null;
        if (NameAt(token + 1, analysis) is { } named) return isSite ? named with { Place = null, Words = [noun, .. named.Words] } : named;
        if (token + 1 >= analysis.Tokens.Count || analysis.Tokens[token + 1].Kind != Text.TokenKind.Word) return null;
        var next = Likeness.Bare(analysis.Tokens.Folded(token + 1).ToString());
        return new(null, isSite ? [noun, next] : [next], false);
    }

    private static Taken? NameAt(int token, Analysis analysis) =>
        analysis.Named.StartingAt(token) is { Kind: not MentionKind.State } phrase && (phrase.Place is not null || phrase.Kind == MentionKind.Place)
            ? new(phrase.Place, [Likeness.Bare(analysis.Tokens.Folded(phrase.Last).ToString())], false) : null;
}
