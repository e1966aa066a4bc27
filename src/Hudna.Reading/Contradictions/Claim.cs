using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Contradictions;

/// <summary>A statement as one side of a contradiction: where it stands and the telling words of its content.</summary>
/// <param name="First">Token its content begins with.</param>
/// <param name="End">Token after its content.</param>
/// <param name="Speaker">The telling words of the speaker's name.</param>
internal sealed record Claim(Statement Statement, int First, int End, HashSet<string> Words, HashSet<string> Speaker)
{
    public Span Content => Statement.Content;

    public int ApartFrom(Claim other) => Math.Max(other.Content.Start - Content.End, Content.Start - other.Content.End);

    public int SharedWith(Claim other) => Words.Count(other.Words.Contains);

    /// <summary>Whether this claim speaks of the other's speaker.</summary>
    public bool Names(Claim other) => other.Speaker.Any(Words.Contains);

    /// <summary>How much of the shorter claim the two share, 0 to 1.</summary>
    public double LikenessTo(Claim other) => SharedWith(other) / (double)Math.Max(1, Math.Min(Words.Count, other.Words.Count));

    /// <summary>Two speakers who are known and not the same: a name inside the other is the same man with his office.</summary>
    public bool IsOfAnother(Claim other)
    {
        if (Statement.Speaker is not { Name: { } one } a || other.Statement.Speaker is not { Name: { } two } b) return false;
        if (a.Actor is not null && a.Actor == b.Actor) return false;
        return !one.Contains(two, StringComparison.Ordinal) && !two.Contains(one, StringComparison.Ordinal);
    }
}

/// <summary>The claims of one article with what its words do between them.</summary>
internal sealed class ClaimSet(Analysis analysis, ClaimWord[] marks, List<Claim> claims)
{
    // Longer articles are pages of comments and bulletins; pairing all with all would cost their square.
    private const int Most = 200;

    public Analysis Analysis { get; } = analysis;

    public IReadOnlyList<Claim> All { get; } = claims;

    public static ClaimSet Of(Analysis analysis, ContradictionWords words)
    {
        var claims = new List<Claim>();
        foreach (var statement in analysis.Statements)
        {
            if (claims.Count == Most) break;
            if (statement.Content.IsEmpty) continue;
            claims.Add(new(statement, analysis.Tokens.FirstAt(statement.Content.Start), analysis.Tokens.FirstAt(statement.Content.End), words.Shared.Of(statement.Content, analysis), words.Shared.Of(statement.Speaker?.Name)));
        }

        return new(analysis, words.Of(analysis), claims);
    }

    public bool Is(int token, ClaimWord words) => token >= 0 && token < marks.Length && (marks[token] & words) != 0;

    /// <summary>The first token of [from, to) that is one of these, or -1.</summary>
    public int Find(int from, int to, ClaimWord words)
    {
        for (var t = Math.Max(0, from); t < to && t < marks.Length; t++)
        {
            if ((marks[t] & words) != 0) return t;
        }

        return -1;
    }

    /// <summary>The last token of [from, to) that is one of these, or -1.</summary>
    public int FindLast(int from, int to, ClaimWord words)
    {
        for (var t = Math.Min(to, marks.Length) - 1; t >= Math.Max(0, from); t--)
        {
            if ((marks[t] & words) != 0) return t;
        }

        return -1;
    }

    /// <summary>Whether the word of saying denies, and is not denied itself.</summary>
    public bool DeniesByCue(Claim claim)
    {
        var cue = Analysis.Tokens.FirstAt(claim.Statement.Cue.Start);
        return Is(cue, ClaimWord.Deny) && !Is(cue - 1, ClaimWord.Not);
    }

    /// <summary>The innermost claim whose content holds a span, or null.</summary>
    public Claim? Holding(Span span)
    {
        Claim? inner = null;
        foreach (var claim in All)
        {
            if (claim.Content.Contains(span) && (inner is null || claim.Content.Length < inner.Content.Length)) inner = claim;
        }

        return inner;
    }

    /// <summary>A stretch of tokens without the signs at its ends; null when nothing is left.</summary>
    public Span? Stretch(int first, int end)
    {
        while (first < end && Analysis.Tokens[first].Kind is TokenKind.Sign or TokenKind.Quote or TokenKind.LineEnd) first++;
        while (first < end && Analysis.Tokens[end - 1].Kind is TokenKind.Sign or TokenKind.Quote or TokenKind.LineEnd) end--;
        return first < end ? Analysis.Tokens.Cover(first, end - 1) : null;
    }
}
