using Hudna.Model;
using Hudna.Text;

namespace Hudna.Sources.Cleaning;

/// <summary>A line of text, or a part of one, on its way to become a block.</summary>
internal sealed class Piece(string text, Span span)
{
    // Read off 15,042 articles: shorter lines are headings, labels and datelines more often than paragraphs.
    private const int ShortestParagraph = 120;
    private const int ShortestSentence = 50;

    private Words? _words;

    public Span Span { get; } = span;

    /// <summary>What it was found to be; null while unknown.</summary>
    public BlockKind? Kind { get; set; }

    /// <summary>Whether an empty line or the text's beginning stands before it.</summary>
    public bool AfterGap { get; init; }

    /// <summary>Whether it was cut off the line that it was glued to: then it is no paragraph, however long.</summary>
    public bool IsGlued { get; init; }

    /// <summary>Whether it is an address of electronic mail and nothing else.</summary>
    public bool IsAddress => Chars.Contains('@') && !Chars.ContainsAny(" \u00A0\t");

    public ReadOnlySpan<char> Chars => text.AsSpan(Span.Start, Span.Length);

    public Words Words => _words ??= new(text, Span);

    public int Length => Span.Length;

    /// <summary>Whether it ends as a sentence does, closing marks left aside.</summary>
    public bool IsStopped
    {
        get
        {
            var end = Chars.TrimEnd(" \u00A0\"\u201D\u00BB)]'*\u200F\u200E");
            return end.Length > 0 && end[^1] is '.' or '!' or '?' or Letters.ArabicQuestionMark or '\u2026' or ';' or Letters.ArabicSemicolon;
        }
    }

    /// <summary>Whether it may be a headline by its end: headlines ask and exclaim, but have no full stop.</summary>
    public bool EndsLikeHeadline => !IsStopped || Chars[^1] is '?' or '!' or Letters.ArabicQuestionMark;

    /// <summary>Whether it begins with a bullet.</summary>
    public bool IsBulleted => Chars.Length > 2 && Chars[0] is '\u2022' or '\u00B7' or '\u25CF' or '\u25AA' or '\u25E6' or '\u2023' or '\u25BA' or '\u25C4' or '\u2219' or '\u25A0' or '*' or '-' or '\u2013';

    /// <summary>Whether it is long enough, or sentence enough, to be a paragraph of the article.</summary>
    public bool CanBeParagraph => Length >= ShortestParagraph || (Length >= ShortestSentence && IsStopped);

    /// <summary>The two parts before and from an offset of the text, which lies inside.</summary>
    public (Piece First, Piece Second) CutAt(int at) =>
        (new(text, new Span(Span.Start, at).Trim(text)) { AfterGap = AfterGap }, new(text, new(at, Span.End)));
}
