using Hudna.Model;
using NodaTime;

namespace Hudna.Reading.Time;

/// <summary>
/// The day relative words count from. It is the day of publication, unless the text says otherwise: a dateline with a full date, or
/// "today, Wednesday" on a page of another day of the week. A page is found at most six days after it was written; a paper printed for
/// tomorrow may call its own day of publication yesterday.
/// </summary>
internal static class DayOfWriting
{
    private const int OldestDateline = 14;

    public static LocalDate? Of(LocalDate? published, IEnumerable<TimeFrame> frames, LocalDate? dateline)
    {
        if (published is not { } day) return dateline;
        if (dateline is { } written && written <= day && Period.DaysBetween(written, day) <= OldestDateline) return written;
        Span<int> votes = stackalloc int[7];
        foreach (var frame in frames)
        {
            if (frame.NumberOf(TimeSlot.Offset) is not { } offset || frame.NumberOf(TimeSlot.Weekday) is not { } weekday) continue;
            votes[((weekday - offset - (int)day.DayOfWeek) % 7 + 7) % 7]++;
        }

        if (votes[0] > 0) return day;
        var best = 0;
        for (var ahead = 1; ahead < 7; ahead++)
        {
            if (votes[ahead] > votes[best]) best = ahead;
        }

        return best == 0 ? day : best == 1 ? day.PlusDays(1) : day.PlusDays(best - 7);
    }
}
