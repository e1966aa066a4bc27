using Hudna.Model;
using Hudna.Text;
using NodaTime;
using NodaTime.Text;

namespace Hudna.Reading.Promises;

/// <summary>
/// By when: the day the promise names, or its length of time counted from the day of the promise, which is the nearest day its sentence names
/// before it, else the day of the article.
/// </summary>
internal static class Dues
{
    private static readonly PeriodPattern Lengths = PeriodPattern.NormalizingIso;

    public static (LocalDate? Day, Span Words)? Of(Span content, Sentence sentence, Analysis analysis)
    {
        foreach (var time in analysis.Times)
        {
            if (!content.Contains(time.Span)) continue;
            if (time.To is { } to && time.From is { } from && IsAhead(from, analysis)) return (to == from || time.Precision == TimePrecision.Day ? to : null, time.Span);
            if (time.Value is { } value && value.StartsWith('P') && Lengths.Parse(value) is { Success: true, Value: var length } && IsSane(length))
            {
                return (DayOf(content, sentence, analysis) is { } day ? day + length : null, time.Span);
            }
        }

        return null;
    }

    private static bool IsAhead(LocalDate day, Analysis analysis) => analysis.Article.Header.Published is not { } today || day >= today;

    private static bool IsSane(Period length) => !length.HasTimeComponent && length is { Years: < 100, Months: < 1200, Weeks: < 5000, Days: < 36500 };

    private static LocalDate? DayOf(Span content, Sentence sentence, Analysis analysis)
    {
        LocalDate? day = null;
        foreach (var time in analysis.Times)
        {
            if (time.Span.Start >= content.Start) break;
            if (sentence.Span.Contains(time.Span) && time is { From: { } from, Precision: TimePrecision.Day or TimePrecision.Hour }) day = from;
        }

        return day ?? analysis.Article.Header.Published;
    }
}
