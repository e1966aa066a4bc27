using Hudna.Text;

namespace Hudna.Web.Reader;

/// <summary>
/// A stretch of the article that a fact, a name or a time stands on.
/// </summary>
/// <param name="Exact">The span in the reading.</param>
/// <param name="Shown">What is painted: the exact span widened to whole words, because some browsers break the joins of Arabic letters at a tag.</param>
/// <param name="Kind">Style class.</param>
/// <param name="Target">Id of the card or entry that tells about it; null for words that only the address asks for.</param>
/// <param name="Label">What it is, in the page's language.</param>
/// <param name="Rank">Of two marks with equal ends, the lower lies outside.</param>
public sealed record Mark(Span Exact, Span Shown, string Kind, string? Target, string Label, int Rank)
{
    /// <summary>The kind of words that the address asks for.</summary>
    public const string Found = "found";

    /// <summary>Where the words are found on the page: <c>w-START-END</c> of the exact span.</summary>
    public string Anchor => AnchorOf(Exact);

    public static string AnchorOf(Span span) => $"w-{span}";

    /// <summary>Widened over letters, digits and vowel marks at both ends.</summary>
    public static Span ToWords(Span span, string text)
    {
        int start = Math.Min(span.Start, text.Length), end = Math.Min(span.End, text.Length);
        while (start > 0 && start < end && IsWord(text[start]) && IsWord(text[start - 1])) start--;
        while (end > start && end < text.Length && IsWord(text[end - 1]) && IsWord(text[end])) end++;
        return Whole(new(start, end), text);
    }

    /// <summary>Widened so that no character of two units is cut in half.</summary>
    public static Span Whole(Span span, string text)
    {
        int start = span.Start, end = span.End;
        if (IsMiddle(start)) start--;
        if (IsMiddle(end)) end++;
        return new(start, end);

        bool IsMiddle(int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
