using Hudna.Model;

namespace Hudna.Sources.Cleaning;

/// <summary>Asks the line rules about every piece, each in its region.</summary>
internal sealed class LineLabels(LinePatterns patterns)
{
    private const int LongestLine = 320;

    public void Label(List<Piece> pieces)
    {
        var first = pieces.FindIndex(IsParagraph);
        var last = pieces.FindLastIndex(IsParagraph);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind is not null || (pieces[i].Length > LongestLine && !pieces[i].IsGlued)) continue;
            var region = first < 0 ? LineRegion.Anywhere : i < first ? LineRegion.Head : i > last ? LineRegion.Foot : LineRegion.Anywhere;
            if (patterns.Find(pieces[i].Words, region) is { } rule) pieces[i].Kind = rule.Kind;
            else if (region is LineRegion.Foot && pieces[i].IsAddress) pieces[i].Kind = BlockKind.Other;
        }
    }

    /// <summary>A line that a rule takes anywhere is no paragraph, however long it is.</summary>
    private bool IsParagraph(Piece piece) =>
        piece.Kind is null && piece.CanBeParagraph && ((piece.Length > LongestLine && !piece.IsGlued) || patterns.Find(piece.Words, LineRegion.Anywhere) is null);
}
