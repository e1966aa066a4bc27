using Hudna.Model;

namespace Hudna.Sources.Cleaning;

/// <summary>
/// Finds headlines of other articles listed at the foot. They read like facts, so they must give none; but a list of an agreement's points must
/// not be lost: that one is announced by a colon, stops its sentences, or has text after it.
/// </summary>
internal static class RelatedLists
{
    private const int ShortestHeadline = 20;
    private const int LongestHeadline = 130;
    private const int FewestWords = 4;
    private const int MostHeadingWords = 4;
    private const int FewestBulleted = 2;
    private const int FewestBare = 3;

    public static void Label(List<Piece> pieces)
    {
        LabelAfterHeadings(pieces);
        var start = pieces.Count;
        while (start > 0 && (pieces[start - 1].Kind is { } kind ? !kind.IsArticle() : IsHeadline(pieces[start - 1]))) start--;
        var found = pieces.Skip(start).Where(piece => piece.Kind is null).ToList();
        if (start == 0 || found.Count == 0) return;
        var before = pieces[start - 1];
        if (!before.IsStopped && before.Kind is not BlockKind.SourceLine and not BlockKind.Dateline) return;
        var bulleted = found.Count(piece => piece.IsBulleted);
        if (bulleted == found.Count ? found.Count < FewestBulleted : bulleted > 0 || found.Count < FewestBare || !found[0].AfterGap) return;
        if (bulleted > 0 && IsHabit(pieces, start, found[0].Chars[0])) return;
        foreach (var piece in found) piece.Kind = BlockKind.Related;
    }

    /// <summary>Whether the article itself is written in points, with the same bullet.</summary>
    private static bool IsHabit(List<Piece> pieces, int start, char bullet) =>
        pieces.Take(start).Any(piece => piece.Kind is null && piece.IsBulleted && piece.Chars[0] == bullet);

    /// <summary>Behind a heading such as "read also", every line that has the shape of a headline.</summary>
    private static void LabelAfterHeadings(List<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind is not BlockKind.Related || pieces[i].Words.Count > MostHeadingWords) continue;
            while (i + 1 < pieces.Count && pieces[i + 1].Kind is null && IsHeadline(pieces[i + 1])) pieces[++i].Kind = BlockKind.Related;
        }
    }

    private static bool IsHeadline(Piece piece) =>
        piece.Length is >= ShortestHeadline and <= LongestHeadline && piece.Words.Count >= FewestWords && piece.EndsLikeHeadline && piece.Chars[^1] != ':';
}
