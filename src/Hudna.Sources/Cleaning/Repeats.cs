using Hudna.Model;
using Hudna.Text;

namespace Hudna.Sources.Cleaning;

/// <summary>Finds what is printed twice: a lead cut off before the article, a headline at both ends, a paragraph doubled.</summary>
internal static class Repeats
{
    private const int ShortestRepeat = 15;
    private const int ShortestCut = 40;

    // A cut lead stands among the first pieces; further down equal beginnings are the habit of an outlet.
    private const int Head = 4;

    public static void Label(List<Piece> pieces)
    {
        LabelCutLeads(pieces);
        LabelSecondCopies(pieces);
    }

    /// <summary>A piece whose letters are the beginning of what follows it, and stop before the end of that: an excerpt.</summary>
    private static void LabelCutLeads(List<Piece> pieces)
    {
        for (var i = 0; i < Math.Min(Head, pieces.Count - 1); i++)
        {
            if (pieces[i].Kind is not null) continue;
            for (var next = i + 1; next < Math.Min(i + 1 + Head, pieces.Count); next++)
            {
                var (common, left) = CommonBeginning(pieces, i, next);
                if (common < ShortestCut || left > 0 || common == LetterCount(pieces[next])) continue;
                pieces[i].Kind = BlockKind.Repeat;
                break;
            }
        }
    }

    /// <summary>How many letters piece <paramref name="i"/> shares with the text from piece <paramref name="next"/> on, and how many of its own are left.</summary>
    private static (int Common, int Left) CommonBeginning(List<Piece> pieces, int i, int next)
    {
        var common = 0;
        var piece = next;
        var at = 0;
        var chars = pieces[i].Chars;
        for (var k = 0; k < chars.Length; k++)
        {
            if (!char.IsLetterOrDigit(chars[k])) continue;
            while (piece < pieces.Count)
            {
                if (at >= pieces[piece].Length)
                {
                    piece++;
                    at = 0;
                }
                else if (!char.IsLetterOrDigit(pieces[piece].Chars[at])) at++;
                else break;
            }

            if (piece >= pieces.Count || pieces[piece].Chars[at] != chars[k]) return (common, LetterCount(chars[k..]));
            common++;
            at++;
        }

        return (common, 0);
    }

    private static void LabelSecondCopies(List<Piece> pieces)
    {
        var seen = new Dictionary<ulong, Piece>();
        foreach (var piece in pieces)
        {
            if (piece.Kind is BlockKind.Repeat || LetterCount(piece) < ShortestRepeat) continue;
            if (!seen.TryAdd(HashOf(piece), piece)) piece.Kind ??= BlockKind.Repeat;
        }
    }

    private static int LetterCount(Piece piece) => LetterCount(piece.Chars);

    private static int LetterCount(ReadOnlySpan<char> chars)
    {
        var count = 0;
        foreach (var c in chars)
        {
            if (char.IsLetterOrDigit(c)) count++;
        }

        return count;
    }

    /// <summary>Of the letters and digits alone, so that marks, spaces and stops make no difference (FNV-1a; sixty-four bits do not collide in an article).</summary>
    private static ulong HashOf(Piece piece)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in piece.Chars)
        {
            if (char.IsLetterOrDigit(c)) hash = unchecked((hash ^ c) * 1099511628211UL);
        }

        return hash;
    }
}
