using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// When an event happened: the time in its clause nearest to the trigger; else the only day the sentence names, for a verb or a noun that
/// no other day is nearer to. Durations and mere references give no date.
/// </summary>
internal static class EventDates
{
    public static EventDate? Of(Candidate at, Span clause, Analysis analysis, EventMarks marks)
    {
        TimeExpression? best = null, only = null;
        var distance = int.MaxValue;
        var inSentence = 0;
        var trigger = analysis.Tokens[at.First].Span;
        foreach (var time in analysis.Times)
        {
            if (time.Span.Start >= at.Sentence.Span.End) break;
            if (time.Span.Start < at.Sentence.Span.Start || time.From is null) continue;
            inSentence++;
            only = time;
            if (!clause.Contains(time.Span)) continue;
            var away = time.Span.Start > trigger.Start ? time.Span.Start - trigger.End : (trigger.Start - time.Span.End) + 1;
            if (away >= distance) continue;
            (best, distance) = (time, away);
        }

        best ??= inSentence == 1 ? only : null;
        return best is { From: { } from, To: { } to } ? new(from, to, best.Precision) : null;
    }
}
