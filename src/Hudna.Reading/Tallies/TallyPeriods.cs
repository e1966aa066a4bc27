using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;
using NodaTime;
using NodaTime.Text;

namespace Hudna.Reading.Tallies;

/// <summary>The time a tally runs over, with its words: days, or a length where the text gives no more.</summary>
/// <param name="IsSince">It begins at a time and goes on to the day of the article.</param>
internal sealed record TallyPeriod(EventDate? Date, string? Length, Span Words, bool IsSince);

/// <summary>
/// Finds a tally's period: what stands behind "since" runs to the day of the article; a length of time behind "during the last" ends there; a
/// day, week or month is itself.
/// </summary>
internal sealed class TallyPeriods(WordClasses classes)
{
    // "Since the outbreak of the war in the spring of last year": between the word and its time stands what began.
    private const int SinceBefore = 8, LongestYears = 200;

    private static readonly PeriodPattern Lengths = PeriodPattern.NormalizingIso;

    private readonly ClassSet _since = classes.Mask("since") | classes.Mask("since-start"), _over = classes.Mask("over");

    public TallyPeriod? Of(Candidate at, Telling telling)
    {
        TallyPeriod? best = null;
        var rank = int.MaxValue;
        var clause = telling.Analysis.Tokens.Cover(at.Clause.First, at.Clause.End - 1);
        foreach (var time in telling.Analysis.Times)
        {
            if (!clause.Contains(time.Span)) continue;
            var first = telling.Analysis.Tokens.FirstAt(time.Span.Start);
            var since = telling.Marks.FindLast(Math.Max(first - SinceBefore, at.Clause.First), first + 1, _since);
            var over = telling.Marks.FindLast(Math.Max(first - 2, at.Clause.First), first + 1, _over);
            var cue = since >= 0 ? since : over;
            // A time behind neither is rather the day of the report.
            var distance = Math.Abs(first - at.First) + (cue >= 0 ? 0 : telling.Marks.Count);
            if (distance >= rank || Read(time, since >= 0, over >= 0, telling.Analysis) is not { } read) continue;
            while (cue > at.Clause.First && telling.Marks.Is(cue - 1, _since | _over)) cue--;
            var start = cue >= 0 && cue < first ? telling.Analysis.Tokens[cue].Span.Start : time.Span.Start;
            (best, rank) = (read with { Words = new(start, time.Span.End) }, distance);
        }

        return best;
    }

    private static TallyPeriod? Read(TimeExpression time, bool since, bool over, Analysis analysis)
    {
        var today = analysis.Article.Header.Published;
        if (time is { From: { } from, To: { } to }) return new(new(from, since && today > from ? today.Value : to, time.Precision), null, time.Span, since);
        if (time.Value is not { } value || value is not ['P', ..] || !(since || over)) return null;
        var length = Lengths.Parse(value) is { Success: true, Value: var period } && !period.HasTimeComponent && period.Years < LongestYears && period.Days < LongestYears * 366 ? period : null;
        if (since && length is not null && today is { } day) return new(new(day - length, day, time.Precision), value, time.Span, true);
        return new(null, value, time.Span, since);
    }
}
