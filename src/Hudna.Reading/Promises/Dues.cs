using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;
using NodaTime;
using NodaTime.Text;

namespace Hudna.Reading.Promises;

/// <summary>
/// By when: a day the promise names, or a length of time after "within", "before" or "a deadline of", counted from the day it was undertaken.
/// A length without such a word says how long a thing lasts. "Within" a week or month is by its last day, "from" a day on is by that day. When the text does not date the undertaking, the words alone are given.
/// </summary>
internal sealed class Dues(WordClasses classes)
{
    private static readonly PeriodPattern Lengths = PeriodPattern.NormalizingIso;

    private readonly ClassSet _deadline = classes.Mask("deadline");
    private readonly ClassSet _byItsEnd = classes.Mask("by-its-end");
    private readonly ClassSet _beginning = classes.Mask("beginning-on");
    private readonly ClassSet _from = classes.Mask("counted-from");

    /// <param name="within">Where the words of the time may stand.</param>
    public (LocalDate? Day, Span Words)? Of(Span within, Span content, Sentence sentence, Telling telling)
    {
        var analysis = telling.Analysis;
        foreach (var time in analysis.Times)
        {
            if (!within.Contains(time.Span)) continue;
            var first = analysis.Tokens.FirstAt(time.Span.Start);
            // What is to begin on a day is due on it.
            if (telling.Marks.Find(Math.Max(first - 2, sentence.FirstToken), first, _beginning) is var beginning and >= 0 && time.From is { } start && IsAhead(start, analysis))
            {
                return (start, new(analysis.Tokens[beginning].Span.Start, time.Span.End));
            }

            if (telling.Marks.Find(first - 2, first + 1, _from) >= 0) continue;
            var by = telling.Marks.Find(Math.Max(first - 2, sentence.FirstToken), first + 1, _deadline);
            var words = by >= 0 && by < first ? new Span(analysis.Tokens[by].Span.Start, time.Span.End) : time.Span;
            if (LengthOf(time) is { } length)
            {
                if (by >= 0) return (DayOfUndertaking(content, sentence, analysis) is { } day ? day + length : null, words);
            }
            else if (time is { From: { } from, To: { } to } && IsAhead(from, analysis))
            {
                return (to == from || (by >= 0 && by < first && telling.Marks.Is(by, _byItsEnd)) ? to : null, words);
            }
        }

        return null;
    }

    private static Period? LengthOf(TimeExpression time) =>
        time.Value is { } value && value.StartsWith('P') && Lengths.Parse(value) is { Success: true, Value: var length } && IsSane(length) ? length : null;

    private static bool IsAhead(LocalDate day, Analysis analysis) => analysis.Article.Header.Published is not { } today || day >= today;

    private static bool IsSane(Period length) => !length.HasTimeComponent && length is { Years: < 100, Months: < 1200, Weeks: < 5000, Days: < 36500 };

    /// <summary>The day its sentence names before it; the one day told before that lies in the week or month it names, at the same place; the day it was said.</summary>
    private static LocalDate? DayOfUndertaking(Span content, Sentence sentence, Analysis analysis)
    {
        TimeExpression? day = null, wide = null;
        foreach (var time in analysis.Times)
        {
            if (time.Span.Start >= content.Start) break;
            if (time.From is null || !sentence.Span.Contains(time.Span)) continue;
            if (IsDay(time)) day = time;
            else wide = time;
        }

        if (day is not null) return day.From;
        if (wide is not null) return DayWithin(wide, sentence, analysis);
        return Said(content, analysis);
    }

    private static LocalDate? DayWithin(TimeExpression wide, Sentence sentence, Analysis analysis)
    {
        var here = PlacesIn(sentence, analysis);
        LocalDate? only = null;
        foreach (var time in analysis.Times)
        {
            if (time.Span.Start >= sentence.Span.Start) break;
            if (!IsDay(time) || time.From < wide.From || time.From > wide.To) continue;
            var there = analysis.SentenceOf(analysis.Tokens.FirstAt(time.Span.Start));
            if (there < 0 || !PlacesIn(analysis.Sentences[there], analysis).Overlaps(here)) continue;
            if (only is not null && only != time.From) return null;
            only = time.From;
        }

        return only;
    }

    private static HashSet<string> PlacesIn(Sentence sentence, Analysis analysis) =>
        [.. analysis.Mentions.Where(mention => mention.Place is not null && sentence.Span.Contains(mention.Span)).Select(mention => mention.Place!)];

    private static LocalDate? Said(Span content, Analysis analysis)
    {
        Statement? inner = null;
        foreach (var statement in analysis.Statements)
        {
            if (statement.Content.Contains(content) && !(inner?.Content.Length <= statement.Content.Length)) inner = statement;
        }

        return inner?.SaidOn;
    }

    private static bool IsDay(TimeExpression time) => time.Precision is TimePrecision.Day or TimePrecision.Hour && time.From == time.To;
}
