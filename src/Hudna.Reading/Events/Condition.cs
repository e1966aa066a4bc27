using System.Globalization;
using Hudna.Text;

namespace Hudna.Reading.Events;

internal enum Where { At, After, Before, Near, Over, Past, Clause, Sentence, Article, Verb, Noun, Indefinite, Present, Purpose }

/// <summary>
/// One test of a rule: whether a word of some classes stands where it says. Written <c>after truce|place 5</c>, <c>not clause sport</c>, <c>at respect</c> (the trigger itself),
/// <c>form verb</c>; tests joined by <c> or </c> need only one of them to hold. Distances count tokens from the trigger and stay in its sentence;
/// <c>after people 2-9</c> passes over the word right behind the trigger. <c>after truce 9 over party|time</c> takes the nearest such word behind the trigger
/// and wants nothing but words of the other classes on the way to it, <c>after truce 9 past lapse</c> at least one of them.
/// </summary>
/// <param name="Text">As the rule has it.</param>
/// <param name="From">The nearest token it may be, 1 for the one right beside the trigger.</param>
/// <param name="Way">What stands on the way to the word.</param>
internal sealed record Condition(string Text, bool Negated, Where Where, ClassSet Classes, int Within, int From = 1, ClassSet Way = default)
{
    public bool Holds(EventMarks marks, Candidate at) => Test(marks, at) != Negated;

    private bool Test(EventMarks marks, Candidate at) => Where switch
    {
        Where.After => After(marks, at),
        Where.Before => Before(marks, at),
        Where.Near => After(marks, at) || Before(marks, at),
        Where.Over => Nearest(marks, at) is >= 0 and var goal && marks.CountOf(at.Last + 1, goal, Way) == goal - at.Last - 1,
        Where.Past => Nearest(marks, at) is >= 0 and var goal && marks.Find(at.Last + 1, goal, Way) >= 0,
        Where.Clause => marks.Find(at.Clause.First, at.Clause.End, Classes) >= 0,
        Where.Sentence => marks.Find(at.Sentence.FirstToken, at.Sentence.EndToken, Classes) >= 0,
        Where.Article => marks.Find(0, marks.Count, Classes) >= 0,
        Where.At => marks.Is(at.First, Classes),
        Where.Verb => at.IsVerb,
        Where.Noun => !at.IsVerb,
        Where.Present => at.Word.Form == WordForm.Present && (at.Attached & Proclitics.Will) == 0,
        Where.Purpose => !at.IsVerb && (at.Attached & Proclitics.To) != 0,
        Where.Indefinite => at.Word.Form == WordForm.Noun,
    };

    private bool After(EventMarks marks, Candidate at) => Nearest(marks, at) >= 0;

    private int Nearest(EventMarks marks, Candidate at) => marks.Find(at.Last + From, Math.Min(at.Last + 1 + Within, at.Sentence.EndToken), Classes);

    private bool Before(EventMarks marks, Candidate at) =>
        marks.Find(Math.Max(at.First - Within, at.Sentence.FirstToken), at.First + 1 - From, Classes) >= 0;

    /// <summary>Reads one test; null, with what is wrong, when it cannot be read.</summary>
    public static Condition? Parse(string text, WordClasses classes, out string? fault)
    {
        fault = null;
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var negated = parts is ["not", ..];
        if (negated) parts = parts[1..];
        switch (parts)
        {
            case ["form", "verb"]: return new(text, negated, Where.Verb, ClassSet.None, 0);
            case ["form", "noun"]: return new(text, negated, Where.Noun, ClassSet.None, 0);
            case ["form", "present"]: return new(text, negated, Where.Present, ClassSet.None, 0);
            case ["form", "purpose"]: return new(text, negated, Where.Purpose, ClassSet.None, 0);
            case ["form", "indefinite"]: return new(text, negated, Where.Indefinite, ClassSet.None, 0);
            case ["at" or "clause" or "sentence" or "article", var names]:
                var stretch = parts[0] switch { "at" => Where.At, "clause" => Where.Clause, "sentence" => Where.Sentence, _ => Where.Article };
                return new(text, negated, stretch, Mask(names, classes, ref fault), 0);
            case ["after" or "before" or "near", var names, var numbers] when Distance(numbers) is { } distance:
                var where = parts[0] switch { "after" => Where.After, "before" => Where.Before, _ => Where.Near };
                return new(text, negated, where, Mask(names, classes, ref fault), distance.Within, distance.From);
            case ["after", var names, var numbers, "over" or "past", var way] when Distance(numbers) is { } distance:
                return new(text, negated, parts[3] == "over" ? Where.Over : Where.Past, Mask(names, classes, ref fault), distance.Within, distance.From, Mask(way, classes, ref fault));
            default:
                fault = $"'{text}' is no test.";
                return null;
        }
    }

    /// <summary>"9", or "2-9"; null when it is neither.</summary>
    private static (int From, int Within)? Distance(string numbers)
    {
        var dash = numbers.IndexOf('-', StringComparison.Ordinal);
        var from = 1;
        if (dash >= 0 && !int.TryParse(numbers.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out from)) return null;
        return int.TryParse(numbers.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var within) ? (from, within) : null;
    }

    private static ClassSet Mask(string names, WordClasses classes, ref string? fault)
    {
        var mask = ClassSet.None;
        foreach (var name in names.Split('|'))
        {
            if (classes.Find(name) is { } number) mask |= WordClasses.Bit(number);
            else fault = $"the word class '{name}' is not known.";
        }

        return mask;
    }
}
