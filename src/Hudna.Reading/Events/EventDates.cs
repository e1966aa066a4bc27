using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// When an event happened: the time in its clause nearest to the trigger; else the only day its sentence names, unless that is the day of the
/// words about it. What has gone on "since" a day or for a length of time runs from there to the day of the article. Mere references give no
/// date.
/// </summary>
internal static class EventDates
{
    // "The day after the new attack" in tokens.
    private const int DayAfterWithin = 3;

    /// <returns>The day, or null; and whether that is only the day of the words about it, which helps to tell events apart but dates none.</returns>
    public static (EventDate? Day, bool IsOfTelling) Of(Candidate at, EventType type, EventStatus status, Span clause, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        EventDate? best = null, only = null, told = null;
        var distance = int.MaxValue;
        var isAhead = false;
        var inSentence = 0;
        var trigger = analysis.Tokens[at.First].Span;
        foreach (var (span, date) in new DatedTimes(at, type, status, analysis, marks, grammar).Read())
        {
            var isInside = clause.Contains(span);
            if (!isInside && IsOfSaying(span, at, analysis, marks, grammar))
            {
                told = told is null || told == date ? date : null;
                continue;
            }

            inSentence++;
            only = date;
            if (!isInside) continue;
            var away = span.Start > trigger.Start ? span.Start - trigger.End : (trigger.Start - span.End) + 1;
            if (away >= distance) continue;
            (best, distance, isAhead) = (date, away, span.Start < trigger.Start);
        }

        var day = best ?? (inSentence == 1 ? only : null);
        if (day is null && inSentence == 0) return (told, told is not null);
        // "On Tuesday, the day after the attack": the attack was on Monday.
        var isBefore = isAhead && !at.IsVerb && day is { } known && known.From == known.To && marks.FindLast(at.First - DayAfterWithin, at.First, grammar.DayAfter) >= 0;
        return (isBefore ? new(day!.From.PlusDays(-1), day.To.PlusDays(-1), day.Precision) : day, false);
    }

    /// <summary>"Said on Friday that": the day between a verb of saying and what was said is the day of saying.</summary>
    private static bool IsOfSaying(Span time, Candidate at, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        var token = analysis.Tokens.FirstAt(time.Start);
        if (token >= at.First) return false;
        var that = marks.Find(token, at.First, grammar.That);
        return that >= 0 && marks.FindLast(at.Sentence.FirstToken, token, grammar.Report | grammar.Announce) >= 0;
    }
}
