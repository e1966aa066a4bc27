using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Reading.Quantities;
using Hudna.Text;
using NodaTime;

namespace Hudna.Reading.Talks;

/// <summary>A round told of: its number or dossier id, by what, in which words.</summary>
internal sealed record RoundFound(int? Number, Round? Round, TalksSign By, Span Words);

/// <summary>Which round of a known track is meant: a number behind the town, an ordinal beside the word for a round, or the day.</summary>
internal sealed class RoundReader(OrdinalWords ordinals, NumberReader numbers)
{
    private const int HighestNumber = 40;

    // Where "round" may stand from the trigger: "talks ended in their third round", "the third round of the talks".
    private const int RoundBefore = 4, RoundAfter = 8;

    private const int MostDays = 7;

    /// <summary>"Geneva 3", "Geneva-3", "Geneva (3)", "Geneva three", "Geneva the second"; a number that counts or dates something else is none.</summary>
    public RoundFound? BehindTown(TrackPassage town, Track track, Analysis analysis)
    {
        var tokens = analysis.Tokens;
        var at = town.Last + 1;
        var sign = at < tokens.Count && (tokens[at].Kind == TokenKind.Quote || (tokens[at].Kind == TokenKind.Sign && tokens.Folded(at)[0] is '-' or '(' or '–'));
        if (sign) at++;
        if (at >= tokens.Count || analysis.SentenceOf(at) != analysis.SentenceOf(town.First)) return null;
        if (numbers.ReadAt(tokens, at) is { IsExact: true, Attached: 0, Least: >= 1 and <= HighestNumber } number)
        {
            var words = tokens.Cover(at, number.End - 1);
            if (analysis.Times.Exists(time => time.Span.Overlaps(words)) || analysis.Counts.Exists(count => count.Noun is not null && count.Number.Overlaps(words))) return null;
            // A word of number behind a town is rarely the round's, unless the dossier has such a round.
            var round = Numbered(track, (int)number.Least);
            return round is null && !number.InDigits ? null : new((int)number.Least, round, TalksSign.Number, new(town.Start, words.End));
        }

        return !sign && ordinals.At(tokens, at) is { } ordinal ? new(ordinal.Value, Numbered(track, ordinal.Value), TalksSign.Ordinal, new(town.Start, tokens[ordinal.Last].Span.End)) : null;
    }

    /// <summary>"The third round", "a third round", "third of the rounds", or the trigger itself with its ordinal: "the third conference".</summary>
    public RoundFound? ByOrdinal(Candidate at, Track track, Telling telling, ClassSet round)
    {
        var tokens = telling.Analysis.Tokens;
        var first = Math.Max(at.First - RoundBefore, at.Clause.First);
        var end = Math.Min(at.Last + RoundAfter, at.Clause.End);
        for (var t = first; t < end; t++)
        {
            if (!telling.Marks.Is(t, round)) continue;
            if (ordinals.At(tokens, t + 1) is { } after) return Found(after.Value, t, after.Last);
            if (ordinals.At(tokens, t - 1) is { } before) return Found(before.Value, t - 1, t);
        }

        return null;

        RoundFound Found(int value, int from, int to) => new(value, Numbered(track, value), TalksSign.Ordinal, tokens.Cover(from, to));
    }

    /// <summary>
    /// The only round of the track that lies in the event's time, where the text itself gives that time; a loose stretch of days ("the second
    /// half of January") gives none.
    /// </summary>
    public static RoundFound? ByDate(EventDate? date, Sentence sentence, Track track, Analysis analysis)
    {
        if (date is null || date.Precision is TimePrecision.Unknown or TimePrecision.Year) return null;
        if (date.Precision is not TimePrecision.Month && Period.DaysBetween(date.From, date.To) > MostDays) return null;
        if (analysis.Times.Find(time => sentence.Span.Contains(time.Span) && time.From <= date.From && time.To >= date.From && time.From is not null) is not { } time) return null;
        var exact = date.Precision is not (TimePrecision.Month or TimePrecision.Quarter);
        var among = track.Rounds.Where(round => round.Overlaps(date.From, date.To) && (exact ? round.IsExact : round.First >= date.From)).ToList();
        return among is [var only] ? new(only.Number, only, TalksSign.Date, time.Span) : null;
    }

    private static Round? Numbered(Track track, int number) => track.Rounds.FirstOrDefault(round => round.Number == number);
}
