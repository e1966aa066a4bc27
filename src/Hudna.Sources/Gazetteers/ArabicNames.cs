using System.Globalization;
using System.Text;
using Hudna.Text;

namespace Hudna.Sources.Gazetteers;

/// <summary>The Arabic spellings in a field of names parted by commas, bars or slashes, as dossiers hold them.</summary>
internal static class ArabicNames
{
    /// <summary>Each spelling once; those that folding joins are one. Names in other scripts, or with letters of Persian and Urdu, are left out.</summary>
    public static IReadOnlyList<string> Of(string field)
    {
        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in field.Split(['|', ',', '/', Letters.ArabicComma]))
        {
            if (Clean(part) is { Length: > 1 } name && seen.Add(FoldedText.Fold(name, FoldingLevel.Search))) names.Add(name);
        }

        return names;
    }

    /// <summary>Empty unless it is Arabic throughout.</summary>
    private static string Clean(string part)
    {
        var text = new StringBuilder(part.Length);
        foreach (var c in part.Normalize(NormalizationForm.FormKC))
        {
            if (Letters.IsInvisible(c) || c == Letters.Tatweel || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (c is >= '\u0621' and <= '\u064A' or '-' or '(' or ')' || char.IsAsciiDigit(c)) text.Append(c);
            else if (char.IsWhiteSpace(c) || c == '_') text.Append(' '); // OCHA joins a name and what tells it apart with a low line
            else return "";
        }

        var name = string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('-', ' ');
        return name.Any(Letters.IsArabic) ? name : "";
    }
}
