using Hudna.Model;
using Hudna.Sources.Dates;
using Hudna.Text;
using NodaTime;

namespace Hudna.Sources.Cleaning;

/// <summary>Finds the lines of head and foot that state the day of publication, and parts from them the counter that may follow.</summary>
internal sealed class Datelines(DayReader days, LinePatterns patterns)
{
    private const int Longest = 120;
    private const int Reach = 8;

    /// <summary>The day the head states, or else the foot; null when neither does.</summary>
    public LocalDate? Label(List<Piece> pieces, bool titled)
    {
        LocalDate? published = null;
        for (var i = titled ? 1 : 0; i < pieces.Count; i++)
        {
            if (i == Reach && pieces.Count - Reach > i) i = pieces.Count - Reach;
            var piece = pieces[i];
            if (piece.Kind is not null || piece.Length > Longest || days.Find(piece.Words) is not { } date) continue;
            var cut = CounterAt(piece.Words, date.End);
            if (cut is null && !date.IsAlone) continue;
            published ??= date.Day;
            if (cut is { } at) pieces.Insert(i + 1, Part(pieces, i, at));
            pieces[i].Kind = BlockKind.Dateline;
            if (cut is not null) i++;
        }

        return published;
    }

    /// <summary>Of a page: the first day that stands alone in a short block, or in one that the markup calls a dateline or byline, between the headline and the end of the body, or right behind it.</summary>
    public LocalDate? DayOf(List<Piece> pieces)
    {
        var headline = Math.Max(0, pieces.FindIndex(piece => piece.Kind is BlockKind.Headline) - 2);
        var last = pieces.FindLastIndex(piece => piece.Kind is null);
        for (var i = headline; i < Math.Min(pieces.Count, last + 3); i++)
        {
            var piece = pieces[i];
            if (piece.Length > Longest || piece.Kind is not (null or BlockKind.Dateline or BlockKind.Byline or BlockKind.Other or BlockKind.Counter)) continue;
            if (days.Find(piece.Words) is not { } date || !(date.IsAlone || piece.Kind is BlockKind.Dateline or BlockKind.Byline)) continue;
            piece.Kind = BlockKind.Dateline;
            return date.Day;
        }

        return null;
    }

    /// <summary>Where a counter begins behind a date, or null.</summary>
    private int? CounterAt(Words words, int from)
    {
        if (from >= words.Count) return null;
        var rest = words.After(from);
        return patterns.Find(rest, LineRegion.Foot) is { Kind: BlockKind.Counter } ? rest.SpanOf(0).Start : null;
    }

    private static Piece Part(List<Piece> pieces, int i, int at)
    {
        var (whole, rest) = pieces[i].CutAt(at);
        pieces[i] = whole;
        rest.Kind = BlockKind.Counter;
        return rest;
    }
}
