using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// The dead and the hurt that the clause of an event counts, and the clauses of result behind it ("which led to"); those counted "among
/// them" are not added, and tallies are nobody's.
/// </summary>
internal static class EventTolls
{
    // A result is told by the first words of its clause.
    private const int ResultWithin = 3;

    private static readonly ClassSet Dead = WordClasses.Bit(WordClasses.Killed);

    public static void Read(Draft draft, Telling telling)
    {
        var clause = telling.Analysis.Tokens.Cover(FirstOf(draft, telling), EndOf(draft.At, telling) - 1);
        var counts = telling.Analysis.Counts;
        var fallen = new Fallen(telling.Analysis, telling.Marks, telling.Grammar);
        for (var i = 0; i < counts.Count; i++)
        {
            var quantity = counts[i].Quantity;
            if (quantity.Span.Start >= clause.End) break;
            if (counts[i].IsPart || telling.Tallied.Contains(i) || quantity.Span.Start < clause.Start) continue;
            if (quantity.Counts == "killed")
            {
                draft.Killed = Add(draft.Killed, quantity);
                draft.Victims ??= quantity.Span.Of(telling.Analysis.Text);
                fallen.Add(draft, counts[i]);
            }
            else if (quantity.Counts == "injured")
            {
                draft.Injured = Add(draft.Injured, quantity);
            }
        }
    }

    /// <summary>"15 of one side were killed while 6 of the other were killed in clashes": the dead of fighting are those of both sides.</summary>
    private static int FirstOf(Draft draft, Telling telling)
    {
        var at = draft.At;
        if (draft.Type != EventType.Clash || at.Clause.First <= at.Sentence.FirstToken || telling.Marks.Find(at.Clause.First, at.First, Dead) < 0) return at.Clause.First;
        var before = telling.ClauseAt(at.Clause.First - 1, at.Sentence);
        return telling.Marks.Find(before.First, before.End, Dead) >= 0 && telling.Marks.Find(before.First, before.End, telling.Grammar.Deadly) < 0 ? before.First : at.Clause.First;
    }

    /// <summary>The end of the clause, or of the clauses of result that follow it in its sentence.</summary>
    private static int EndOf(Candidate at, Telling telling)
    {
        var end = at.Clause.End;
        while (end < at.Sentence.EndToken && telling.Marks.Find(end, Math.Min(end + ResultWithin, at.Sentence.EndToken), telling.Grammar.Result) >= 0)
        {
            end = telling.ClauseAt(end, at.Sentence).End;
        }

        return end;
    }

    private static Toll Add(Toll? toll, Quantity quantity)
    {
        if (toll is null) return new(quantity.Min, quantity.Max, quantity.Approximate);
        return new(
            toll.Min is { } a && quantity.Min is { } b ? SafeSum(a, b) : toll.Min ?? quantity.Min,
            toll.Max is { } c && quantity.Max is { } d ? SafeSum(c, d) : null,
            toll.Approximate || quantity.Approximate);
    }

    private static long SafeSum(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;
}
