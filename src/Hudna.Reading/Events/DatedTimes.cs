using Hudna.Model;
using Hudna.Text;
using NodaTime;
using NodaTime.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// The times of a sentence as days for an event in it: "since" runs to the day of the article, "the last two days" end the day before it,
/// and "Friday and Saturday" are one stretch.
/// </summary>
internal sealed class DatedTimes(Candidate at, EventType type, EventStatus status, Analysis analysis, EventMarks marks, Grammar grammar)
{
    // "Since the army removed the president of the state in June" in tokens.
    private const int FarthestSince = 14;

    // "Friday and Saturday", "from Friday to Saturday": characters between the two.
    private const int BetweenDays = 5;

    // ", and lasts until the day of" in tokens.
    private const int EndedWithin = 5;

    private const int DaysOfWeek = 7;

    private const string Weekday = "time/weekday";

    // A longer one is no stretch of days that news tells.
    private const int MostDays = 60;

    private static readonly PeriodPattern Lengths = PeriodPattern.NormalizingIso;

    public List<(Span Span, EventDate Date)> Read()
    {
        var dated = new List<(Span Span, EventDate Date)>();
        var sentence = analysis.Tokens.Cover(at.Sentence.FirstToken, at.Sentence.EndToken - 1);
        var clause = analysis.Tokens.Cover(at.Clause.First, at.Clause.End - 1);
        foreach (var time in analysis.Times)
        {
            if (time.Span.Start >= sentence.End) break;
            // "The last two days" dates its own clause only.
            if (time.Span.Start < sentence.Start || (time.From is null && !clause.Contains(time.Span)) || DateOf(time) is not { } date) continue;
            if (dated.Count > 0 && Joined(dated[^1], time.Span, date) is { } both) dated[^1] = (new(dated[^1].Span.Start, time.Span.End), both);
            else dated.Add((time.Span, date));
        }

        return dated;
    }

    private EventDate? DateOf(TimeExpression time)
    {
        var first = analysis.Tokens.FirstAt(time.Span.Start);
        var today = analysis.Article.Header.Published;
        var since = (GoesOn() && marks.FindLast(first - 3, first + 1, grammar.Since) >= 0) || (status == EventStatus.Ongoing && marks.FindLast(first - 3, first, grammar.Begun) >= 0) || (time.From is not null && IsSinceEvent(first));
        if (time is { From: { } from, To: { } to })
        {
            if (IsAhead(time, first, today)) return new(from.PlusDays(DaysOfWeek), to.PlusDays(DaysOfWeek), time.Precision);
            // "Since the end of March" is known to the month.
            var begun = since && time.Precision == TimePrecision.Month ? new(from.Year, from.Month, 1) : from;
            return new(begun, since && today > from ? today.Value : to, time.Precision);
        }

        if (today is null || time.Value is not { } value || !value.StartsWith('P')) return null;
        var parsed = Lengths.Parse(value);
        if (!parsed.Success) return null;
        return Stretch(time, first, parsed.Value, today.Value) ?? (since ? Since(time, parsed.Value, today.Value) : null);
    }

    /// <summary>"Called for a meeting on Tuesday": of talks to come, a bare weekday behind them is the next one, but not that of a clause about who comes.</summary>
    private bool IsAhead(TimeExpression time, int first, LocalDate? today) =>
        type is EventType.Meeting or EventType.TalksRound or EventType.Visit && status is EventStatus.Planned or EventStatus.CalledFor && time.Rule == Weekday && first > at.Last
        && time.To < today && time.From?.PlusDays(DaysOfWeek) >= today
        && marks.Find(at.Last + 1, first, grammar.Relative) < 0 && !marks.Is(analysis.Tokens.FirstAt(time.Span.End) - 1, grammar.Gone);

    /// <summary>What is told as going on, and shells that fell "since Monday", though the verb is one of the past.</summary>
    private bool GoesOn() => status == EventStatus.Ongoing || (status == EventStatus.Occurred && !at.IsVerb && (type is EventType.Airstrike or EventType.Shelling or EventType.Clash || (type == EventType.GroundAttack && (EventReader.EndsLikePlural(at, analysis) || analysis.Tokens.Folded(at.First) is [.., Letters.Alef, Letters.Teh]))));

    /// <summary>"For four months" is known to the month, "for thirteen years" to the year.</summary>
    private static EventDate? Since(TimeExpression time, Period length, LocalDate today)
    {
        if (length.HasTimeComponent || length.Years > 200 || length.Days > 9999 || length.Months > 999 || length.Weeks > 999) return null;
        var begun = today - length;
        if (length.Months > 1 || length.Years > 0) begun = new(begun.Year, length.Years > 1 && length.Months == 0 ? 1 : begun.Month, 1);
        return new(begun, today, time.Precision);
    }

    /// <summary>"In the last two days", "in the next two days"; "within 24 hours", told of what was, began the day before.</summary>
    private EventDate? Stretch(TimeExpression time, int first, Period length, LocalDate today)
    {
        if (length.Years > 0 || length.Months > 0 || length.Minutes > 0) return null;
        var days = (length.Weeks * 7) + length.Days + ((length.Hours + 23) / 24);
        if (days is < 1 or > MostDays) return null;
        var last = first;
        while (last + 1 < analysis.Tokens.Count && analysis.Tokens[last + 1].Span.Start < time.Span.End) last++;
        if (marks.Is(last, grammar.Coming)) return new(today.PlusDays(1), today.PlusDays((int)days), TimePrecision.Day);
        if (marks.Is(last, grammar.Gone)) return new(today.PlusDays((int)-days), length.Hours > 0 ? today : today.PlusDays(-1), TimePrecision.Day);
        var isWithin = length.Hours > 0 && status == EventStatus.Occurred && marks.Is(first - 1, grammar.During);
        return isWithin ? new(today.PlusDays((int)-days), today, TimePrecision.Day) : null;
    }

    /// <summary>"Attacks since the fall of the city in June": the day is that of the other event, and the attacks have gone on from there.</summary>
    private bool IsSinceEvent(int first)
    {
        if (type is not (EventType.Airstrike or EventType.Shelling or EventType.Clash or EventType.GroundAttack or EventType.Bombing) || status is not (EventStatus.Occurred or EventStatus.Ongoing)) return false;
        var since = marks.FindLast(Math.Max(at.Sentence.FirstToken, first - FarthestSince), first, grammar.Since);
        if (since < 0 || since >= first - 2 || (since < at.First && at.First < first)) return false;
        for (var t = since + 1; t < first; t++)
        {
            if (analysis.Tokens[t].Kind == TokenKind.Sign || marks.Is(t, WordClasses.Bit(WordClasses.Time))) return false;
        }

        return true;
    }

    /// <summary>"Which began on Wednesday and ended yesterday", "begins today and lasts until Friday": one stretch.</summary>
    private EventDate? Ended((Span Span, EventDate Date) one, Span two, EventDate date)
    {
        var (from, to) = (analysis.Tokens.FirstAt(one.Span.End), analysis.Tokens.FirstAt(two.Start));
        return one.Date.To < date.From && one.Date.Precision == date.Precision && to - from is > 0 and <= EndedWithin && marks.Find(from, to, grammar.AndEnds) >= 0 ? new(one.Date.From, date.To, date.Precision) : null;
    }

    /// <summary>Two days joined by "and" that follow each other, or by "to", or named behind "between".</summary>
    private EventDate? Joined((Span Span, EventDate Date) one, Span two, EventDate date)
    {
        if (Ended(one, two, date) is { } whole) return whole;
        if (two.Start - one.Span.End > BetweenDays || one.Date.To >= date.From || one.Date.Precision != date.Precision) return null;
        var joint = analysis.Tokens.FirstAt(one.Span.End);
        var isTo = analysis.Tokens[joint].Span.Start < two.Start && marks.Is(joint, grammar.Until);
        var isBetween = marks.Is(analysis.Tokens.FirstAt(one.Span.Start) - 1, grammar.Between);
        var between = analysis.Text.AsSpan(one.Span.End, two.Start - one.Span.End);
        var isAnd = (isBetween ? between.Trim([' ', Letters.ArabicComma]) : between.Trim()) is [Letters.Waw] && (isBetween || one.Date.To.PlusDays(1) == date.From);
        return isTo || isAnd ? new(one.Date.From, date.To, date.Precision) : null;
    }
}
