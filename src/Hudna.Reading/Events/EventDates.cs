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
    // A relative clause this near may still be the trigger's own; further off it tells of another noun.
    private const int NearRelative = 4;

    // "The day after the new attack" in tokens.
    private const int DayAfterWithin = 3;

    /// <returns>
    /// The day, or null; whether that is only the day of the words about it, which helps to tell events apart but dates none; and whether it
    /// stands outside the clause.
    /// </returns>
    public static (EventDate? Day, bool IsOfTelling, bool IsOutside) Of(Candidate at, EventType type, EventStatus status, Clause scope, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        var clause = analysis.Tokens.Cover(at.Clause.First, at.Clause.End - 1);
        var reach = analysis.Tokens.Cover(scope.First, scope.End - 1);
        EventDate? best = null, only = null, told = null;
        var distance = int.MaxValue;
        var (isAhead, isOutside) = (false, true);
        var inSentence = 0;
        var ago = DaysCarried.DaysBefore(at, type, analysis, marks, grammar);
        var trigger = analysis.Tokens[at.First].Span;
        var times = new DatedTimes(at, type, status, analysis, marks, grammar).Read();
        // What has been is of no day to come, when another is named.
        if (type <= EventType.Siege && status == EventStatus.Occurred && !at.IsVerb && analysis.Article.Header.Published is { } today && times.Exists(time => time.Date.From <= today)) times.RemoveAll(time => time.Date.From > today);
        foreach (var (span, date) in times)
        {
            if (IsOfAnother(span, at, analysis, marks, grammar)) continue;
            var isInside = clause.Contains(span);
            if ((!isInside && IsOfSaying(span, at, analysis, marks, grammar)) || (date.Precision == TimePrecision.Day && IsOfClaim(span, at, analysis, marks, grammar)))
            {
                told = told is null || told == date ? date : null;
                continue;
            }

            // "Yesterday, five shells, fired yesterday morning": one day named twice.
            if (only != date || date.Precision != TimePrecision.Day) inSentence++;
            only = date;
            if (!isInside || (ago is not null && span.Start < trigger.Start)) continue;
            var away = span.Start > trigger.Start ? span.Start - trigger.End : (trigger.Start - span.End) + 1;
            if (away >= distance) continue;
            (best, distance, isAhead, isOutside) = (date, away, span.Start < trigger.Start, !reach.Contains(span));
        }

        var day = best ?? (inSentence == 1 ? only : null);
        // "Four days after an attack, the army struck on Friday": the attack was four days before that Friday.
        if (ago is { } days && best is null) return (inSentence == 1 && only is { Precision: TimePrecision.Day } known && known.From == known.To ? new(known.From.PlusDays(-days), known.From.PlusDays(-days), TimePrecision.Day) : null, false, false);
        if (day is null && inSentence == 0) return (told, told is not null, false);
        // "On Tuesday, the day after the attack": the attack was on Monday.
        var isBefore = isAhead && !at.IsVerb && day is { } one && one.From == one.To && marks.FindLast(at.First - DayAfterWithin, at.First, grammar.DayAfter) >= 0;
        return (isBefore ? new(day!.From.PlusDays(-1), day.To.PlusDays(-1), day.Precision) : day, false, day is not null && isOutside);
    }

    /// <summary>"Claimed on Friday an attack": the day of the claim, when the attack has a day of its own; "condemned on Friday an attack" in any case.</summary>
    private static bool IsOfClaim(Span time, Candidate at, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        var token = analysis.Tokens.FirstAt(time.Start);
        if (at.IsVerb || token >= at.First || token < at.Clause.First) return false;
        if (marks.FindLast(at.Clause.First, token, grammar.Condemn) >= 0) return true;
        if (marks.FindLast(at.Clause.First, token, grammar.Claimed) < 0) return false;
        return marks.Find(at.Last + 1, at.Clause.End, WordClasses.Bit(WordClasses.Time)) >= 0;
    }

    /// <summary>"A blast in the town that they have held since Friday": the day of a relative clause that tells of another noun, and not of what happened.</summary>
    private static bool IsOfAnother(Span time, Candidate at, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        var token = analysis.Tokens.FirstAt(time.Start);
        var relative = marks.FindLast(at.Last + 1, token, grammar.Relative);
        var isNear = relative - at.Last <= NearRelative && marks.Find(at.Last + 1, relative, grammar.Relative) < 0;
        if (relative < 0 || isNear || marks.Is(relative + 1, grammar.Happened | grammar.Result)) return false;
        return marks.FindLast(Math.Max(relative, token - 2), token + 1, grammar.Since) >= 0 || (analysis.Named.Covering(relative - 1) is { Kind: not MentionKind.Place } && !HasSign(relative, token, analysis));
    }

    /// <summary>Whether a sign stands between two words, so that a relative clause may have ended.</summary>
    private static bool HasSign(int first, int end, Analysis analysis)
    {
        for (var t = first; t < end; t++)
        {
            if (analysis.Tokens[t].Kind == TokenKind.Sign) return true;
        }

        return false;
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
