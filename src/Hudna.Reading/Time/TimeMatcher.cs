using Hudna.Text;

namespace Hudna.Reading.Time;

/// <summary>The words of a match that are the expression: tokens [First, End), and the folded characters cut off before the first.</summary>
internal readonly record struct TimeMatch(int First, int End, int Cut, Proclitics Attached);

/// <summary>
/// Tries a pattern at a token and keeps the longest way of matching it. Patterns are short and a token has few readings, so the work at
/// a token is bounded and the whole is linear in the text.
/// </summary>
internal sealed class TimeMatcher(TimeLattice lattice, TimeFrame best)
{
    private readonly TimeFrame _frame = new();
    private TimePattern _pattern = null!;
    private TimeMatch? _found;
    private int _reached;

    /// <summary>The longest match that begins at a token, with its frame in the one given at birth; null when there is none.</summary>
    public TimeMatch? Match(TimePattern pattern, int at)
    {
        _pattern = pattern;
        _found = null;
        _reached = -1;
        Step(0, at, at, new(pattern.Bracketed ? -1 : at, -1, 0, Proclitics.None));
        return _found;
    }

    private void Step(int step, int token, int start, TimeMatch span)
    {
        if (step == _pattern.Steps.Length)
        {
            var whole = span with { End = span.End < 0 ? token : span.End };
            if (token <= _reached || whole.End <= whole.First) return;
            _reached = token;
            _found = whole;
            _frame.CopyTo(best);
            return;
        }

        var current = _pattern.Steps[step];
        switch (current.Kind)
        {
            case StepKind.OpenSpan:
                Step(step + 1, token, start, span with { First = token });
                return;
            case StepKind.CloseSpan:
                Step(step + 1, token, start, span with { End = token });
                return;
            case StepKind.NotBefore:
                if (!Begins(current, token)) Step(step + 1, token, start, span);
                return;
            case StepKind.Before:
                if (Begins(current, token)) Step(step + 1, token, start, span);
                return;
            case StepKind.AnyWord:
                if (lattice.IsWord(token)) Step(step + 1, token + 1, start, span);
                return;
            case StepKind.NotDefinite:
                if (!lattice.IsDefinite(token)) Step(step + 1, token, start, span);
                return;
            case StepKind.NotAfter:
                if (token == 0 || !Ends(current, token)) Step(step + 1, token, start, span);
                return;
        }

        foreach (var item in lattice.At(token))
        {
            if (Array.IndexOf(current.Classes, item.Word.Class) < 0 || !MayCut(current, item, token, start, span)) continue;
            TimeWord? before = null;
            if (current.Slot is { } slot && !_frame.TryFill(slot, item.Word, out before)) continue;
            var next = token == span.First ? span with { Cut = item.Cut, Attached = item.Attached } : span;
            Step(step + 1, item.End, start, next);
            if (current.Slot is { } filled) _frame.PutBack(filled, before);
        }

        if (current.Optional) Step(step + 1, token, start, span);
    }

    /// <summary>Particles may stand before the first word matched or the first of the expression, nowhere inside unless the step allows the conjunction.</summary>
    private static bool MayCut(TimeStep step, TimeItem item, int token, int start, TimeMatch span) =>
        item.Cut == 0 || step.Cut switch
        {
            StepCut.None => false,
            StepCut.Conjunction when item.Attached == Proclitics.And => true,
            _ => token == start || token == span.First,
        };

    private bool Begins(TimeStep step, int token)
    {
        foreach (var item in lattice.At(token))
        {
            if (Array.IndexOf(step.Classes, item.Word.Class) >= 0) return true;
        }

        return false;
    }

    private bool Ends(TimeStep step, int token)
    {
        for (var back = 1; back <= 2 && back <= token; back++)
        {
            foreach (var item in lattice.At(token - back))
            {
                if (item.End == token && Array.IndexOf(step.Classes, item.Word.Class) >= 0) return true;
            }
        }

        return false;
    }
}
