namespace Hudna.Web.Reader;

/// <summary>Text of others on its way into a page.</summary>
internal static class SourceText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The same text, of the same length, without what a browser would change or drop: NUL, the C1 controls (U+0080 to U+009F, which
    /// browsers read as windows-1252) and halves of surrogate pairs become U+FFFD, so that offsets on the page stay those of the text.
    /// </summary>
    public static string Shown(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i)) i++;
            else if (IsUnfit(text[i])) return Mended(text);
        }

        return text;
    }

    /// <summary><c>ar</c> when the first letter is of the Arabic script, for voices and fonts; null for any other, and for no letters at all.</summary>
    public static string? LanguageOf(string? text)
    {
        foreach (var c in text ?? "")
        {
            if (char.IsLetter(c)) return c is >= '\u0600' and <= '\u06FF' or >= '\uFB50' and <= '\uFEFC' ? "ar" : null;
        }

        return null;
    }

    private static string Mended(string text) => string.Create(text.Length, text, static (shown, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            shown[i] = IsUnfit(source[i]) ? Replacement : source[i];
            if (!IsPair(source, i)) continue;
            (shown[i], shown[i + 1]) = (source[i], source[i + 1]);
            i++;
        }
    });

    private static bool IsPair(string text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static bool IsUnfit(char c) => c is '\0' or (>= '\u0080' and <= '\u009F') || char.IsSurrogate(c);
}
