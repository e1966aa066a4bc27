using System.Text;
using Hudna.Text;

namespace Hudna.Lexicon.Data;

/// <summary>What the texts of data files must be like.</summary>
public static class DataText
{
    /// <summary>
    /// The Arabic text of a node, faulted when it is empty, not composed (NFC), or holds Latin letters, layout controls or white space
    /// at its ends: each of them makes an entry that looks right and never matches.
    /// </summary>
    public static string Arabic(DataNode node, string text)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(text);
        if (IsSound(text)) return text;
        if (string.IsNullOrWhiteSpace(text)) node.Report("the text is empty.", "Write the Arabic words or take the line out.");
        else if (!text.Any(c => Letters.IsArabic(c) || char.IsAsciiDigit(c))) node.Report($"'{text}' holds no Arabic letter.", "Write it in Arabic script.");
        if (text.Any(char.IsAsciiLetter)) node.Report($"'{text}' mixes Latin letters into Arabic.", "Write Arabic letters only; look-alikes do not match.");
        if (text.Any(Letters.IsInvisible)) node.Report($"'{text}' holds an invisible layout sign.", "Type the words anew; copied text often brings such signs.");
        if (!text.IsNormalized(NormalizationForm.FormC)) node.Report($"'{text}' is not composed.", "Save the file in NFC.");
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))) node.Report($"'{text}' has white space at its end.", "Take it away.");
        return text;
    }

    /// <summary>Nearly all texts: Arabic letters, digits, spaces and plain signs, which need no closer look.</summary>
    private static bool IsSound(string text)
    {
        if (text.Length == 0 || text[0] == ' ' || text[^1] == ' ') return false;
        var letters = false;
        foreach (var c in text)
        {
            if (c is >= '\u0620' and <= '\u064A' || char.IsAsciiDigit(c)) letters = true;
            else if (c is not (' ' or '-' or '.' or '/' or '(' or ')' or '"' or Letters.ArabicComma)) return false;
        }

        return letters;
    }

    /// <summary>Small Latin letters and digits in groups parted by single hyphens.</summary>
    public static bool IsKebab(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var before = '-';
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return false;
            if (c == '-' && before == '-') return false;
            before = c;
        }

        return before != '-';
    }
}
