using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Reading.Quantities;
using Hudna.Text;

namespace Hudna.Reading.Contradictions;

/// <summary>
/// Two numbers of dead, hurt or held that cannot both be true, the second set against the first by another source in the same sentence or the
/// next, at no other place and of no other side. A toll that has only grown is none.
/// </summary>
internal static class Tolls
{
    private const int Whose = 6;

    private static readonly string Civilian = $"{Letters.Meem}\u062F{Letters.Noon}";

    public static IEnumerable<Pair> In(ClaimSet claims, Telling telling)
    {
        var counts = telling.Analysis.Counts.FindAll(count => count is { IsPart: false, Quantity: { Approximate: false, Min: > 1, Counts: "killed" or "injured" or "detainees" } });
        Pair? last = null;
        for (var i = 0; i < counts.Count; i++)
        {
            for (var j = i + 1; j < counts.Count; j++)
            {
                if (Between(counts[i], counts[j], claims, telling) is not { } pair || (last is { } known && known.B == pair.B)) continue;
                last = pair;
                yield return pair;
            }
        }
    }

    private static Pair? Between(Count one, Count two, ClaimSet claims, Telling telling)
    {
        var analysis = telling.Analysis;
        var (first, second) = (analysis.Tokens.FirstAt(one.Quantity.Span.Start), analysis.Tokens.FirstAt(two.Quantity.Span.Start));
        var (a, b) = (analysis.SentenceOf(first), analysis.SentenceOf(second));
        if (a < 0 || b - a is not (0 or 1) || one.Quantity.Counts != two.Quantity.Counts || !Exclude(one.Quantity, two.Quantity)) return null;
        if (claims.Holding(two.Quantity.Span) is not { Statement.Speaker.Name: not null } claim || claim.Content.Contains(one.Quantity.Span)) return null;
        if (claims.Holding(one.Quantity.Span) is { Statement.Speaker.Name: not null } other && !other.IsOfAnother(claim)) return null;
        if (claims.Find(first, second, ClaimWord.Contrast) < 0) return null;
        var (from, to) = (analysis.Sentences[a], analysis.Sentences[b]);
        if (claims.Find(from.FirstToken, to.EndToken, ClaimWord.Overtaken) >= 0 || claims.Find(first, to.EndToken, ClaimWord.Another) >= 0) return null;
        if (!AreOfOneSide(first, second, claim, claims.Holding(one.Quantity.Span), telling) || IsElsewhere(from, second, to, analysis)) return null;
        var clause = telling.ClauseAt(first, from);
        var span = claims.Holding(one.Quantity.Span)?.Content ?? claims.Stretch(clause.First, clause.End);
        return span is null || span.Value.Overlaps(claim.Content) ? null : new(span.Value, claim.Content, ContradictionGround.Number, "number");
    }

    private static bool Exclude(Quantity one, Quantity two) =>
        (one.Whom is null || two.Whom is null || one.Whom == two.Whom) && (one.Min > (two.Max ?? long.MaxValue) || two.Min > (one.Max ?? long.MaxValue));

    /// <summary>"Seven of the northern forces" and "two of the resistance" are not one number; nor are fighters and civilians.</summary>
    private static bool AreOfOneSide(int one, int two, Claim second, Claim? first, Telling telling)
    {
        var (a, b) = (SideAfter(one, telling), SideAfter(two, telling));
        return (b is null || a == b) && second.Words.Any(IsCivilian) == (first?.Words.Any(IsCivilian) ?? false);
    }

    private static bool IsCivilian(string stem) => stem.StartsWith(Civilian, StringComparison.Ordinal);

    /// <summary>Whose they are: the party named behind the number, or the word after "of".</summary>
    private static string? SideAfter(int token, Telling telling)
    {
        var analysis = telling.Analysis;
        for (var t = token + 1; t < analysis.Tokens.Count && t <= token + Whose; t++)
        {
            if (analysis.Tokens.Folded(t) is [Letters.Waw, ..] || analysis.SentenceOf(t) != analysis.SentenceOf(token)) return null;
            if (analysis.Named.StartingAt(t) is { IsParty: true } party) return party.Actor ?? party.Span.Of(analysis.Text);
            if (telling.Marks.Is(t - 1, telling.Grammar.From)) return analysis.Tokens.Folded(t).ToString();
        }

        return null;
    }

    /// <summary>Whether a place is named with the second number that was not named with the first.</summary>
    private static bool IsElsewhere(Sentence from, int second, Sentence to, Analysis analysis)
    {
        var border = from == to ? second : to.FirstToken;
        var before = PlacesIn(from.FirstToken, border, analysis);
        return PlacesIn(border, to.EndToken, analysis).Any(place => !before.Contains(place));
    }

    private static HashSet<string> PlacesIn(int first, int end, Analysis analysis)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        for (var t = first; t < end; t++)
        {
            if (analysis.Named.StartingAt(t) is { Kind: MentionKind.Place } place) places.Add(place.Place ?? place.Span.Of(analysis.Text));
        }

        return places;
    }
}
