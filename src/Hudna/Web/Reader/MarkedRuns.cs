using Hudna.Text;

namespace Hudna.Web.Reader;

/// <summary>One step in writing marked text: open a mark, write words, close the innermost mark.</summary>
/// <param name="Open">The mark that opens, or null.</param>
/// <param name="IsFirst">Of an opening mark: its first piece, the one that bears its anchor.</param>
/// <param name="Words">Words to write, or null.</param>
/// <param name="Inside">Of words: the innermost mark about them that leads somewhere, or null.</param>
internal readonly record struct MarkStep(Mark? Open, bool IsFirst, Span? Words, Mark? Inside);

/// <summary>
/// Turns marks that overlap in any way into properly nested pieces. The words come out once, in order and whole: a mark that crosses the
/// end of another is cut there and goes on after it.
/// </summary>
internal static class MarkedRuns
{
    /// <param name="within">The stretch of text to write.</param>
    /// <param name="marks">In any order; those outside the stretch are left out, those across its ends are cut.</param>
    public static List<MarkStep> Of(Span within, IEnumerable<Mark> marks)
    {
        var waiting = new PriorityQueue<(Mark Mark, Span Piece, bool IsFirst), (int Start, int NegativeEnd, int Rank)>();
        foreach (var mark in marks)
        {
            if (mark.Shown.Intersect(within) is { } piece) Wait(mark, piece, mark.Shown.Start >= within.Start);
        }

        var steps = new List<MarkStep>();
        var open = new Stack<(Mark? Leads, int End)>();
        var at = within.Start;
        while (waiting.TryDequeue(out var next, out _))
        {
            while (open.TryPeek(out var top) && top.End <= next.Piece.Start) Close(top.End);
            WriteTo(next.Piece.Start);
            var end = next.Piece.End;
            if (open.TryPeek(out var around) && around.End < end)
            {
                Wait(next.Mark, new(around.End, end), isFirst: false);
                end = around.End;
            }

            steps.Add(new(next.Mark, next.IsFirst, null, null));
            open.Push((next.Mark.Target is null ? open.TryPeek(out var outer) ? outer.Leads : null : next.Mark, end));
        }

        while (open.TryPeek(out var top)) Close(top.End);
        WriteTo(within.End);
        return steps;

        void Wait(Mark mark, Span piece, bool isFirst) => waiting.Enqueue((mark, piece, isFirst), (piece.Start, -piece.End, mark.Rank));

        void WriteTo(int end)
        {
            if (end <= at) return;
            steps.Add(new(null, false, new Span(at, end), open.TryPeek(out var top) ? top.Leads : null));
            at = end;
        }

        void Close(int end)
        {
            WriteTo(end);
            open.Pop();
            steps.Add(default);
        }
    }
}
