using Hudna.Lexicon.Data;

namespace Hudna.Reading.Time;

/// <summary>One step of a pattern: the classes it takes, the slot it fills, and how it takes part.</summary>
internal sealed record TimeStep(int[] Classes, TimeSlot? Slot, bool Optional, StepCut Cut, StepKind Kind);

internal enum StepKind { Take, OpenSpan, CloseSpan, NotBefore, NotAfter, Before, AnyWord, NotDefinite }

/// <summary>Which particles may stand attached before a word of a step: any at the start of the match or of the expression, the conjunction anywhere, none.</summary>
internal enum StepCut { AtStart, Conjunction, None }

/// <summary>
/// A pattern of a rule: class names in order. <c>a|b</c> either, <c>a?</c> may be absent, <c>a@slot</c> fills another slot than its own,
/// <c>[ ... ]</c> the words that are the expression (all of them when there are no brackets), <c>!a</c> the next word is none of this
/// class, <c>+a</c> the next word is one of this class but is left alone, <c>!&lt;a</c> the word before is none,
/// <c>*</c> any one word, <c>&amp;a</c> a word that may have the conjunction attached,
/// <c>=a</c> a word with nothing attached, <c>!definite</c> the next word has no article.
/// </summary>
internal sealed class TimePattern
{
    private TimePattern(TimeStep[] steps, bool bracketed)
    {
        Steps = steps;
        Bracketed = bracketed;
    }

    public TimeStep[] Steps { get; }

    public bool Bracketed { get; }

    public static TimePattern Parse(string text, DataNode node, TimeClasses classes)
    {
        var steps = new List<TimeStep>();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is "[") steps.Add(new([], null, false, StepCut.AtStart, StepKind.OpenSpan));
            else if (part is "]") steps.Add(new([], null, false, StepCut.AtStart, StepKind.CloseSpan));
            else if (part is "!definite") steps.Add(new([], null, false, StepCut.AtStart, StepKind.NotDefinite));
            else if (part is "*") steps.Add(new([], null, false, StepCut.AtStart, StepKind.AnyWord));
            else steps.Add(ParseStep(part, node, classes));
        }

        return new([.. steps], steps.Exists(step => step.Kind == StepKind.OpenSpan));
    }

    /// <summary>The classes one of which must begin a match. A comma that may be absent begins none.</summary>
    public IEnumerable<int> FirstClasses()
    {
        foreach (var step in Steps.Where(step => step.Kind == StepKind.Take))
        {
            foreach (var number in step.Classes)
            {
                if (number != TimeClasses.Comma) yield return number;
            }

            if (!step.Optional) yield break;
        }
    }

    private static TimeStep ParseStep(string part, DataNode node, TimeClasses classes)
    {
        var kind = StepKind.Take;
        if (part.StartsWith("!<", StringComparison.Ordinal)) (kind, part) = (StepKind.NotAfter, part[2..]);
        else if (part[0] == '!') (kind, part) = (StepKind.NotBefore, part[1..]);
        else if (part[0] == '+') (kind, part) = (StepKind.Before, part[1..]);
        var cut = part[0] switch { '&' => StepCut.Conjunction, '=' => StepCut.None, _ => StepCut.AtStart };
        if (cut != StepCut.AtStart) part = part[1..];
        var optional = part[^1] == '?';
        if (optional) part = part[..^1];
        var at = part.IndexOf('@', StringComparison.Ordinal);
        var slot = at < 0 ? null : TimeSlots.Named(part[(at + 1)..]);
        if (at >= 0 && slot is null) node.Report($"'{part[(at + 1)..]}' is no slot.", "See the list of slots in docs/architecture.md, or leave the @ out.");
        var names = (at < 0 ? part : part[..at]).Split('|');
        foreach (var name in names.Where(name => !classes.Knows(name))) node.Report($"no word of the lexicon has the class '{name}'.", "Check its spelling, or add words of that class to lexicon/time.");
        if (kind == StepKind.Take) slot ??= TimeSlots.OfClass(names[0]);
        else slot = null;
        return new([.. names.Select(classes.Of)], slot, optional, cut, kind);
    }
}
