using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;
using NodaTime;

namespace Hudna.Reading.Truces;

/// <summary>
/// When a truce was declared, took effect and ended, each with the words of the time. A day behind "from", "as of" or "begins" is the day it
/// takes effect, whatever verb governs the sentence.
/// </summary>
internal sealed class TruceDates(WordClasses classes)
{
    private const int Near = 12, CueBefore = 4;

    // The day of a declaration or an end stands right beside it; further off it is the day of what was done meanwhile.
    private const int RightBefore = 5, RightBehind = 8;

    private readonly ClassSet _start = classes.Mask("start-cue"), _since = classes.Mask("since"), _beside = classes.Mask("beside") | classes.Mask("aside");

    public (LocalDate Day, Span Words)? Declared(TruceDraft truce, Telling telling) =>
        First(truce.Happened.Where(told => told.Report.Type == EventType.TruceDeclared), telling, RightBefore - 2, RightBehind, time => !IsStart(time, telling));

    public (LocalDate Day, Span Words)? Effective(TruceDraft truce, Telling telling)
    {
        var told = truce.Told.Where(told => told.Report.Status is EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Planned).ToList();
        return First(told.Where(one => one.Report.Type is EventType.TruceDeclared or EventType.TruceStarted or EventType.TruceJoined), telling, Near, Near, time => IsStart(time, telling))
            ?? First(told.Where(one => one.Report.Type == EventType.TruceStarted), telling, Near, Near, time => !IsOff(time, telling));
    }

    public (LocalDate Day, Span Words)? Ended(TruceDraft truce, Telling telling) =>
        First(truce.Happened.Where(told => told.Report.Type == EventType.TruceEnded), telling, RightBefore, RightBehind, time => !IsSince(time, telling) && !IsStart(time, telling) && !IsOff(time, telling));

    /// <summary>The day nearest to the trigger of the first event that has one near.</summary>
    private static (LocalDate Day, Span Words)? First(IEnumerable<TruceTold> told, Telling telling, int before, int behind, Func<TimeExpression, bool> allowed)
    {
        foreach (var one in told)
        {
            if (Nearest(one, telling, before, behind, allowed) is { } time) return (time.From!.Value, time.Span);
        }

        return null;
    }

    private static TimeExpression? Nearest(TruceTold told, Telling telling, int before, int behind, Func<TimeExpression, bool> allowed)
    {
        var (tokens, at) = (telling.Analysis.Tokens, told.Draft.At);
        var sentence = tokens.Cover(at.Sentence.FirstToken, at.Sentence.EndToken - 1);
        TimeExpression? nearest = null;
        var distance = int.MaxValue;
        foreach (var time in telling.Analysis.Times)
        {
            if (!sentence.Contains(time.Span) || !IsDay(time) || !allowed(time)) continue;
            var first = tokens.FirstAt(time.Span.Start);
            var away = first > at.Last ? first - at.Last : at.First - first;
            if (away < distance && away <= (first > at.Last ? behind : before)) (nearest, distance) = (time, away);
        }

        return nearest;
    }

    private static bool IsDay(TimeExpression time) =>
        time is { From: { } from, To: { } to, Precision: TimePrecision.Day or TimePrecision.Hour } && Period.DaysBetween(from, to) <= 1;

    private bool IsStart(TimeExpression time, Telling telling) => HasBefore(time, telling, _start);

    private bool IsSince(TimeExpression time, Telling telling) => HasBefore(time, telling, _since);

    /// <summary>"Some hours after": counted from something else.</summary>
    private bool IsOff(TimeExpression time, Telling telling) => telling.Marks.Is(telling.Analysis.Tokens.FirstAt(time.Span.Start), _beside);

    private static bool HasBefore(TimeExpression time, Telling telling, ClassSet cue)
    {
        var first = telling.Analysis.Tokens.FirstAt(time.Span.Start);
        return telling.Marks.Find(first - CueBefore, first, cue) >= 0;
    }
}
