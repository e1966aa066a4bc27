namespace Hudna.Text;

/// <summary>
/// Sentences of one block of text. A stop, question mark, exclamation mark, ellipsis or line end closes one; not inside a number,
/// not after a one-letter abbreviation, not inside a quotation that closes soon. Where a block hardly uses stops, a comma with a
/// space on both sides closes one too, since some outlets write it for a stop.
/// </summary>
public static class Sentences
{
    // A quotation longer than this is more likely a mark that was never closed (read off agency texts: 95 in 100 are shorter).
    private const int LongestQuotation = 400;

    // No sentence of the news is so long (the longest that 15,003 articles gave has 3,247 letters): a text without stops is cut
    // at a space, so that whoever works sentence by sentence stays linear in the text.
    private const int LongestSentence = 4000;

    // Fewer stops than one in so many characters: the block does not use them (news sentences run to 150-250).
    private const int CharactersPerStop = 600;

    /// <summary>The trimmed, non-empty sentences of <paramref name="block"/>, in order, as spans of the original text.</summary>
    public static List<Span> Of(string text, Span block)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<Span>();
        var commaStops = UsesCommaForStop(text, block);
        var start = block.Start;
        var quotationEnd = -1;
        for (var i = block.Start; i < block.End; i++)
        {
            if (i >= quotationEnd && Letters.IsQuotationMark(text[i])) quotationEnd = EndOfQuotation(text, i, block.End);
            if (!Closes(text, i, block, commaStops)) continue;
            if (i < quotationEnd && text[i] != '\n') continue;
            var end = text[i] is ',' ? i : EndOfStops(text, i, block.End);
            Add(new(start, end));
            start = Math.Max(end, i + 1);
            i = start - 1;
        }

        Add(new(start, block.End));
        return sentences;

        void Add(Span raw)
        {
            var sentence = raw.Trim(text);
            while (sentence.Length > LongestSentence)
            {
                var space = text.LastIndexOf(' ', sentence.Start + LongestSentence, LongestSentence);
                var cut = space > sentence.Start ? space : sentence.Start + LongestSentence;
                sentences.Add(new Span(sentence.Start, cut).Trim(text));
                sentence = new Span(cut, sentence.End).Trim(text);
            }

            if (!sentence.IsEmpty) sentences.Add(sentence);
        }
    }

    private static bool Closes(string text, int i, Span block, bool commaStops) => text[i] switch
    {
        '\n' or '\r' => true,
        '!' or '?' or Letters.ArabicQuestionMark or '\u2026' => true,
        '.' => !IsInsideNumber(text, i, block) && !IsAfterInitial(text, i, block),
        ',' => commaStops && i > block.Start && text[i - 1] == ' ' && i + 1 < block.End && text[i + 1] == ' ',
        _ => false,
    };

    /// <summary>Stops, then the closing marks that belong to the sentence they close.</summary>
    private static int EndOfStops(string text, int i, int end)
    {
        if (text[i] is '\n' or '\r') return i;
        while (i < end && text[i] is '.' or '!' or '?' or Letters.ArabicQuestionMark or '\u2026') i++;
        while (i < end && text[i] is '"' or '\u00BB' or '\u201D' or ')') i++;
        return i;
    }

    private static int EndOfQuotation(string text, int open, int end)
    {
        var close = text[open] switch { '\u00AB' => '\u00BB', '\u201C' or '\u201E' => '\u201D', '"' => '"', _ => '\0' };
        if (close == '\0') return open + 1;
        var limit = Math.Min(end, open + LongestQuotation);
        for (var i = open + 1; i < limit; i++)
        {
            if (text[i] == close) return i + 1;
            if (text[i] == '\n') break;
        }

        return open + 1;
    }

    private static bool IsInsideNumber(string text, int i, Span block) =>
        i > block.Start && i + 1 < block.End && Letters.DigitValue(text[i - 1]) >= 0 && Letters.DigitValue(text[i + 1]) >= 0;

    /// <summary>One letter alone before the stop, as in titles and initials.</summary>
    private static bool IsAfterInitial(string text, int i, Span block) =>
        i > block.Start && char.IsLetter(text[i - 1]) && (i - 1 == block.Start || !IsWordCharacter(text[i - 2]));

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || Letters.IsMark(c) || c == Letters.Tatweel;

    private static bool UsesCommaForStop(string text, Span block)
    {
        int stops = 0, spacedCommas = 0;
        for (var i = block.Start + 1; i + 1 < block.End; i++)
        {
            if (text[i] == '.') stops++;
            else if (text[i] == ',' && text[i - 1] == ' ' && text[i + 1] == ' ') spacedCommas++;
        }

        return spacedCommas > 1 && (long)stops * CharactersPerStop <= block.Length;
    }
}
