using Hudna.Model;

namespace Hudna.Sources.Cleaning;

/// <summary>Finds headline, byline, dateline and lead, then calls what is left paragraphs, subheadings, quotations or points of a list.</summary>
internal static class Heads
{
    private const int LongestHeadline = 200;
    private const int LongestByline = 70;
    private const int MostBylineWords = 8;
    private const int LongestSubheading = 90;
    private const int MostSourceWords = 5;
    private const int MostSourceLines = 3;
    private const int FewestHeadlineWords = 3;

    /// <param name="title">Whether the first piece is the title that came with the text.</param>
    public static void Label(List<Piece> pieces, bool title)
    {
        var lead = pieces.FindIndex(piece => piece.Kind is null && piece.CanBeParagraph && !(title && piece == pieces[0]));
        if (title && pieces.Count > 0) pieces[0].Kind = BlockKind.Headline;
        for (var i = 0; i < lead; i++)
        {
            var piece = pieces[i];
            if (piece.Kind is not null) continue;
            if (IsBracketed(piece)) piece.Kind = BlockKind.Byline;
            else if (IsByline(piece) && (i > 0 || pieces.Take(lead).Any(other => other != piece && other.Kind is null))) piece.Kind = BlockKind.Byline;
            else if (piece.EndsLikeHeadline && piece.Length <= LongestHeadline) piece.Kind = HasHeadline(pieces) ? BlockKind.Subheading : IsSectionLabel(pieces, i, lead) ? BlockKind.Navigation : BlockKind.Headline;
        }

        if (lead >= 0 && !HasHeadline(pieces)) LabelHeadlineOf(pieces, ref lead);
        if (!HasHeadline(pieces)) LabelHeadlineAtFoot(pieces);
        if (lead >= 0 && pieces[lead].Kind is null) pieces[lead].Kind = BlockKind.Lead;
        LabelRest(pieces);
    }

    /// <summary>Of a page, whose headings and points of lists are known: the lead, and paragraphs for the rest.</summary>
    public static void LabelBody(List<Piece> pieces)
    {
        var lead = pieces.FindIndex(piece => piece.Kind is null && piece.CanBeParagraph && piece.IsStopped);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i < lead) pieces[i].Kind ??= IsByline(pieces[i]) || IsBracketed(pieces[i]) ? BlockKind.Byline : BlockKind.Subheading;
            else pieces[i].Kind ??= i == lead ? BlockKind.Lead : IsBracketed(pieces[i]) ? BlockKind.SourceLine : BlockKind.Paragraph;
        }
    }

    /// <summary>A first line long enough for a paragraph that has no stop, with a gap and a stopped paragraph after it, is a long headline.</summary>
    private static void LabelHeadlineOf(List<Piece> pieces, ref int lead)
    {
        var first = lead;
        if (pieces[first].IsStopped || pieces[first].Length > LongestHeadline || first + 1 >= pieces.Count) return;
        var next = pieces.FindIndex(first + 1, piece => piece.Kind is null && piece.CanBeParagraph);
        if (next < 0 || !pieces[first + 1].AfterGap || !pieces[next].IsStopped) return;
        pieces[first].Kind = BlockKind.Headline;
        lead = next;
    }

    /// <summary>Some pages print the headline after the article, and once more: the repeat gives it away.</summary>
    private static void LabelHeadlineAtFoot(List<Piece> pieces)
    {
        var last = pieces.FindLastIndex(piece => piece.Kind is null && piece.CanBeParagraph && piece.IsStopped);
        if (!pieces.Skip(last + 1).Any(piece => piece.Kind is BlockKind.Repeat)) return;
        var kind = BlockKind.Headline;
        foreach (var piece in pieces.Skip(last + 1))
        {
            if (piece.Kind is BlockKind.Repeat) return;
            if (piece.Kind is not null) continue;
            piece.Kind = kind;
            kind = BlockKind.Subheading;
        }
    }

    private static void LabelRest(List<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Kind is not null) continue;
            if (i > 0 && i >= pieces.Count - MostSourceLines && IsBracketed(piece)) piece.Kind = BlockKind.SourceLine;
            else if (piece.IsBulleted) piece.Kind = BlockKind.List;
            else if (!piece.IsStopped && piece.Length <= LongestSubheading && i + 1 < pieces.Count && pieces[i + 1].Kind is null && pieces[i + 1].CanBeParagraph) piece.Kind = BlockKind.Subheading;
            else piece.Kind = BlockKind.Paragraph;
        }
    }

    private static bool HasHeadline(List<Piece> pieces) => pieces.Any(piece => piece.Kind is BlockKind.Headline);

    /// <summary>A word or two over a longer line that can be the headline: the section's name.</summary>
    private static bool IsSectionLabel(List<Piece> pieces, int i, int lead) =>
        pieces[i].Words.Count < FewestHeadlineWords && pieces.Take(lead).Skip(i + 1).Any(piece => piece.Kind is null && piece.Words.Count >= FewestHeadlineWords && piece.EndsLikeHeadline && !IsByline(piece));

    /// <summary>A name or two alone in brackets: an agency before the article or behind it.</summary>
    private static bool IsBracketed(Piece piece) =>
        piece.Chars is ['(', .., ')'] && piece.Words.Count is > 0 and <= MostSourceWords && piece.Chars[1..^1].IndexOfAny('(', ')') < 0 && !piece.Words.IsNumber(0);

    /// <summary>A few words with a dash or bar between them, or a colon at their end: name, outlet, town.</summary>
    private static bool IsByline(Piece piece)
    {
        if (piece.Length > LongestByline || piece.Words.Count is 0 or > MostBylineWords || piece.Chars.IndexOfAny(Signs.OfSentences) >= 0) return false;
        for (var i = 1; i < piece.Words.Count; i++)
        {
            var signs = piece.Words.Before(i);
            if (signs.IndexOfAny(Signs.Dashes) >= 0) return true;
        }

        return piece.Chars[^1] == ':';
    }
}
