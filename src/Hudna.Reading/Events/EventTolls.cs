using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>The dead and the hurt that the clause of an event, or the result right behind it, counts; those counted "among them" are not added.</summary>
internal static class EventTolls
{
    public static void Read(Draft draft, Span evidence, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        foreach (var quantity in analysis.Quantities)
        {
            if (quantity.Span.Start >= evidence.End) break;
            if (quantity.Span.Start < evidence.Start || quantity.Counts is not ("killed" or "injured")) continue;
            var first = analysis.Tokens.FirstAt(quantity.Span.Start);
            if (marks.FindLast(first - 3, first, grammar.Among) >= 0) continue;
            if (quantity.Counts == "killed")
            {
                draft.Killed = Add(draft.Killed, quantity);
                draft.Victims ??= quantity.Span.Of(analysis.Text);
            }
            else
            {
                draft.Injured = Add(draft.Injured, quantity);
            }
        }
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
