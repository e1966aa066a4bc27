using Hudna.Model;
using Hudna.Text;
using NodaTime;
using NodaTime.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// When an event happened: the time in its clause nearest to the trigger; else the only day its sentence names. What has gone on "since" a
/// day or for a length of time runs from there to the day of the article. Mere references give no date.
/// </summary>
internal static class EventDates
{
    // "The day after the new attack" in tokens.
    private const int DayAfterWithin = 3;

    private static readonly PeriodPattern Lengths = PeriodPattern.NormalizingIso;

    public static EventDate? Of(Candidate at, EventStatus status, Span clause, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        EventDate? best = null, only = null;
        var distance = int.MaxValue;
        var isAhead = false;
        var inSentence = 0;
        var trigger = analysis.Tokens[at.First].Span;
        var sentence = analysis.Tokens.Cover(at.Sentence.FirstToken, at.Sentence.EndToken - 1);
        foreach (var time in analysis.Times)
        {
            if (time.Span.Start >= sentence.End) break;
            if (time.Span.Start < sentence.Start || DateOf(time, status, analysis, marks, grammar) is not { } date) continue;
            inSentence++;
            only = date;
            if (!clause.Contains(time.Span)) continue;
            var away = time.Span.Start > trigger.Start ? time.Span.Start - trigger.End : (trigger.Start - time.Span.End) + 1;
            if (away >= distance) continue;
            (best, distance, isAhead) = (date, away, time.Span.Start < trigger.Start);
        }

        var day = best ?? (inSentence == 1 ? only : null);
        // "On Tuesday, the day after the attack": the attack was on Monday.
        var isBefore = isAhead && !at.IsVerb && day is { } known && known.From == known.To && marks.FindLast(at.First - DayAfterWithin, at.First, grammar.DayAfter) >= 0;
        return isBefore ? new(day!.From.PlusDays(-1), day.To.PlusDays(-1), day.Precision) : day;
    }

    private static EventDate? DateOf(TimeExpression time, EventStatus status, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        var first = analysis.Tokens.FirstAt(time.Span.Start);
        var since = status == EventStatus.Ongoing && marks.FindLast(first - 3, first + 1, grammar.Since) >= 0;
        var today = analysis.Article.Header.Published;
        if (time is { From: { } from, To: { } to }) return new(from, since && today > from ? today.Value : to, time.Precision);
        if (!since || today is null || time.Value is not { } value || !value.StartsWith('P')) return null;
        var parsed = Lengths.Parse(value);
        if (!parsed.Success || parsed.Value.HasTimeComponent || parsed.Value.Years > 200 || parsed.Value.Days > 9999 || parsed.Value.Months > 999 || parsed.Value.Weeks > 999) return null;
        // "For four months" is known to the month.
        var begun = today.Value - parsed.Value;
        if (parsed.Value.Months > 1 || parsed.Value.Years > 0) begun = new(begun.Year, begun.Month, 1);
        return new(begun, today.Value, time.Precision);
    }
}
