using Hudna.Text;

namespace Hudna.Sources.Cleaning;

/// <summary>Cuts a text into pieces: its lines, paragraphs that stand in one line, and what is glued to the end of a sentence.</summary>
internal sealed class Pieces(LinePatterns patterns)
{
    // White space as wide as this inside a line is a paragraph's end that lost its line end.
    private const int WideGap = 3;

    // A glued part has few words; looking at the end of the line is enough.
    private const int CharactersPerWord = 16;

    public List<Piece> Of(string text)
    {
        var pieces = new List<Piece>();
        var empty = true;
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOf('\n') is >= 0 and var length ? start + length : text.Length;
            var line = new Span(start, end).Trim(text);
            if (line.IsEmpty) empty = true;
            else
            {
                AddLine(text, line, empty, pieces);
                empty = false;
            }

            start = end + 1;
        }

        return pieces;
    }

    private void AddLine(string text, Span line, bool afterGap, List<Piece> into)
    {
        var start = line.Start;
        for (var i = line.Start; i < line.End; i++)
        {
            if (!char.IsWhiteSpace(text[i])) continue;
            var from = i;
            while (i < line.End && char.IsWhiteSpace(text[i])) i++;
            if (i - from < WideGap || !EndsSentence(text, start, from)) continue;
            AddPart(text, new(start, from), afterGap, into);
            start = i;
            afterGap = true;
        }

        AddPart(text, new(start, line.End), afterGap, into);
    }

    private void AddPart(string text, Span part, bool afterGap, List<Piece> into)
    {
        var cut = GluedAt(text, part);
        if (cut < 0)
        {
            into.Add(new(text, part) { AfterGap = afterGap });
            return;
        }

        into.Add(new(text, new Span(part.Start, cut).Trim(text)) { AfterGap = afterGap });
        into.Add(new(text, new(cut, part.End)) { IsGlued = true });
    }

    private int GluedAt(string text, Span part)
    {
        var reach = Math.Min(part.Length, patterns.LongestGlued * CharactersPerWord);
        var tail = new Span(part.End - reach, part.End);
        if (reach == 0 || text.AsSpan(tail.Start, tail.Length).IndexOfAny(Signs.Closing) < 0) return -1;
        var words = new Words(text, tail);
        if (patterns.FindGlued(words) is not (>= 0 and var at)) return -1;
        var cut = words.SpanOf(at).Start;
        while (cut > part.Start && text[cut - 1] == '.' && cut - 2 > part.Start && text[cut - 2] == '.') cut--;
        return cut > part.Start ? cut : -1;
    }

    private static bool EndsSentence(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '"' or '\u201D' or '\u00BB' or ')') end--;
        return end > start && text[end - 1] is '.' or '!' or '?' or Letters.ArabicQuestionMark or '\u2026' or ':';
    }
}
