using System.Text;

namespace Hudna.Text;

/// <summary>
/// A text brought to one spelling, with the way back: match on the folded characters, report on the original.
/// The map is monotone and onto; when nothing was taken out or expanded no map is kept.
/// </summary>
public sealed class FoldedText
{
    private readonly int[]? _starts;
    private readonly int[]? _ends;

    private FoldedText(string original, string text, FoldingLevel level, int[]? starts, int[]? ends)
    {
        Original = original;
        Text = text;
        Level = level;
        _starts = starts;
        _ends = ends;
    }

    public string Original { get; }

    /// <summary>The folded characters.</summary>
    public string Text { get; }

    public FoldingLevel Level { get; }

    /// <summary>Folds a whole text; any UTF-16 is taken, lone surrogates stay as they are.</summary>
    public static FoldedText Of(string original, FoldingLevel level = FoldingLevel.Spelling)
    {
        ArgumentNullException.ThrowIfNull(original);
        return FoldOneToOne(original, level) is { } text ? new(original, text, level, null, null) : FoldWithMap(original, level);
    }

    /// <summary>Folds a short form, such as a lexicon entry, when the way back is not needed.</summary>
    public static string Fold(string original, FoldingLevel level = FoldingLevel.Spelling)
    {
        ArgumentNullException.ThrowIfNull(original);
        return FoldOneToOne(original, level) ?? FoldWithMap(original, level).Text;
    }

    /// <summary>
    /// The original span of a folded one. Marks and tatweel that follow its last letter belong to it; an empty folded span maps to an
    /// empty one before the letter at its place.
    /// </summary>
    public Span ToOriginal(Span folded)
    {
        if (_starts is null || _ends is null) return folded;
        var start = folded.Start < Text.Length ? _starts[folded.Start] : Original.Length;
        return folded.IsEmpty ? new(start, start) : new(start, _ends[folded.End - 1]);
    }

    /// <summary>The folded offset of the first folded character that begins at or after an original offset.</summary>
    public int FromOriginal(int original)
    {
        if (_starts is null) return Math.Min(original, Text.Length);
        var at = Array.BinarySearch(_starts, original);
        if (at < 0) return ~at;
        while (at > 0 && _starts[at - 1] == original) at--; // a ligature spreads over several folded letters
        return at;
    }

    /// <summary>
    /// The folded text when letter stands for letter; the very text when no letter changes, as in most entries of the lexicon. Null when
    /// letters are taken out or expanded.
    /// </summary>
    private static string? FoldOneToOne(string text, FoldingLevel level)
    {
        var table = level == FoldingLevel.Search ? SearchTable : SpellingTable;
        var changed = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var folded = Look(text[i], table, level);
            if (folded == NotOne) return null;
            if (changed < 0 && folded != text[i]) changed = i;
        }

        return changed < 0 ? text : string.Create(text.Length, (text, table, level, changed), static (into, from) =>
        {
            from.text.AsSpan(0, from.changed).CopyTo(into);
            for (var i = from.changed; i < into.Length; i++) into[i] = Look(from.text[i], from.table, from.level);
        });
    }

    // In place of a letter that is taken out or expanded; a text that holds NUL itself goes the long way, which is right for it too.
    private const char NotOne = '\0';
    private const char FirstArabic = '\u0600';
    private const int ArabicLetters = 0x100;
    private static readonly char[] SpellingTable = Table(FoldingLevel.Spelling);
    private static readonly char[] SearchTable = Table(FoldingLevel.Search);

    private static char Look(char c, char[] table, FoldingLevel level)
    {
        var at = c - FirstArabic;
        return at >= 0 && at < table.Length ? table[at] : FoldOne(c, level);
    }

    private static char[] Table(FoldingLevel level)
    {
        var table = new char[ArabicLetters];
        for (var i = 0; i < table.Length; i++) table[i] = FoldOne((char)(FirstArabic + i), level);
        return table;
    }

    private static char FoldOne(char c, FoldingLevel level) => IsTakenOut(c, level) || IsPresentationForm(c) ? NotOne : FoldLetter(c, level);

    private static FoldedText FoldWithMap(string original, FoldingLevel level)
    {
        var text = new StringBuilder(original.Length);
        var starts = new List<int>(original.Length);
        var ends = new List<int>(original.Length);
        for (var i = 0; i < original.Length; i++)
        {
            var c = original[i];
            if (IsTakenOut(c, level))
            {
                // A mark or a stretch belongs to the letter before it; an invisible sign belongs to nobody.
                if (ends.Count > 0 && ends[^1] == i && !Letters.IsInvisible(c)) StretchLast(ends, i + 1);
                continue;
            }

            if (IsPresentationForm(c))
            {
                foreach (var letter in Decompose(c))
                {
                    if (!IsTakenOut(letter, level)) Add(FoldLetter(letter, level), i);
                }

                continue;
            }

            Add(FoldLetter(c, level), i);
        }

        return new(original, text.ToString(), level, [.. starts], [.. ends]);

        void Add(char letter, int at)
        {
            text.Append(letter);
            starts.Add(at);
            ends.Add(at + 1);
        }
    }

    private static void StretchLast(List<int> ends, int to)
    {
        var end = ends[^1];
        for (var k = ends.Count - 1; k >= 0 && ends[k] == end; k--) ends[k] = to;
    }

    private static string Decompose(char form) => form.ToString().Normalize(NormalizationForm.FormKC);

    private static bool IsPresentationForm(char c) => c is (>= '\uFB50' and <= '\uFDFF' and not (>= '\uFD3E' and <= '\uFD4F') and not (>= '\uFDD0' and <= '\uFDEF')) or (>= '\uFE70' and <= '\uFEFC');

    private static bool IsTakenOut(char c, FoldingLevel level) =>
        c >= '\u00AD' && (Letters.IsMark(c) || c == Letters.Tatweel || Letters.IsInvisible(c) || (level == FoldingLevel.Search && c == Letters.Hamza));

    private static char FoldLetter(char c, FoldingLevel level)
    {
        if (c < '\u0080') return c is >= 'A' and <= 'Z' ? (char)(c + 32) : c is '\t' or '\v' or '\f' ? ' ' : c;
        switch (c)
        {
            case Letters.AlefHamzaAbove or Letters.AlefHamzaBelow or Letters.AlefMadda or Letters.AlefWasla: return Letters.Alef;
            case '\u06A9' or '\u06AA': return Letters.Kaf;
            case '\u06CC' or '\u06D0' or '\u06CD': return Letters.Yeh;
            case '\u06C0' or '\u06C1' or '\u06D5': return Letters.Heh;
        }

        if (level == FoldingLevel.Search)
        {
            switch (c)
            {
                case Letters.AlefMaqsura or Letters.YehHamza: return Letters.Yeh;
                case Letters.TehMarbuta: return Letters.Heh;
                case Letters.WawHamza: return Letters.Waw;
            }
        }

        var digit = Letters.DigitValue(c);
        if (digit >= 0) return (char)('0' + digit);
        if (c is '\u2028' or '\u2029' or '\u0085') return '\n';
        if (char.IsWhiteSpace(c)) return ' ';
        return Letters.IsArabic(c) ? c : char.ToLowerInvariant(c);
    }
}
