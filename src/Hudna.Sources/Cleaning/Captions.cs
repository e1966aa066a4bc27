using Hudna.Model;
using Hudna.Text;

namespace Hudna.Sources.Cleaning;

/// <summary>Finds what stands under pictures: lines that end in a credit in brackets, and lines in another script than the article's.</summary>
internal sealed class Captions(Seq<string> credits)
{
    private const int Longest = 400;
    private const int LongestCredit = 60;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _credits =
        credits.Select(credit => FoldedText.Fold(credit, FoldingLevel.Search)).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public void Label(List<Piece> pieces)
    {
        var isArabic = IsMostlyArabic(pieces);
        foreach (var piece in pieces)
        {
            if (piece.Kind is not null || piece.Length > Longest + LongestCredit) continue;
            if (isArabic && IsLatin(piece)) piece.Kind = BlockKind.Caption;
            else if (EndsInCredit(piece)) piece.Kind = BlockKind.Caption;
        }
    }

    /// <summary>A bracket at the end, with nothing sentence-like before it, that names an agency, an archive or a photographer.</summary>
    private bool EndsInCredit(Piece piece)
    {
        var chars = piece.Chars.TrimEnd();
        if (chars.Length > Longest || chars[^1] is not (')' or ']')) return false;
        var open = chars.LastIndexOfAny('(', '[');
        if (open < 10 || chars.Length - open > LongestCredit) return false;
        var before = chars[..open].TrimEnd();
        if (before.Length == 0 || before[^1] is '.' or '!' or '?' or Letters.ArabicQuestionMark or ':' or '"' or '\u00BB' or '\u201D') return false;
        if (before.IndexOf(". ", StringComparison.Ordinal) >= 0) return false;
        for (var i = piece.Words.Count - 1; i >= 0 && piece.Words.SpanOf(i).Start - piece.Span.Start > open; i--)
        {
            if (_credits.Contains(piece.Words[i])) return true;
        }

        return false;
    }

    /// <summary>In an Arabic article a line of Latin script is a picture's caption or a label of the page; names and addresses are shorter.</summary>
    private static bool IsLatin(Piece piece)
    {
        int latin = 0, arabic = 0;
        foreach (var c in piece.Chars)
        {
            if (char.IsAsciiLetter(c)) latin++;
            else if (Letters.IsArabic(c)) arabic++;
        }

        return latin >= 30 && arabic * 10 < latin;
    }

    private static bool IsMostlyArabic(List<Piece> pieces)
    {
        long arabic = 0, latin = 0;
        foreach (var piece in pieces)
        {
            foreach (var c in piece.Chars)
            {
                if (c < '\u0080') latin += char.IsAsciiLetter(c) ? 1 : 0;
                else if (Letters.IsArabic(c)) arabic++;
            }
        }

        return arabic > latin;
    }
}
