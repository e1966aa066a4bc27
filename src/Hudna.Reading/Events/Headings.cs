using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>Lines that say ahead what the text below tells: the article's headline, and that of an item in a digest.</summary>
internal static class Headings
{
    private const int LongestHeading = 16;

    /// <summary>Whether a token stands in a headline: the article's, or a short line of its own that no full stop ends, above a longer block.</summary>
    public static bool Hold(int token, Analysis analysis)
    {
        if (analysis.KindOf(token) == BlockKind.Headline) return true;
        if (analysis.KindOf(token) is not (BlockKind.List or BlockKind.Subheading or BlockKind.Paragraph) || analysis.SentenceOf(token) is var at && (at < 0 || at + 1 >= analysis.Sentences.Count)) return false;
        var (line, next) = (analysis.Sentences[at], analysis.Sentences[at + 1]);
        var length = line.EndToken - line.FirstToken;
        return length <= LongestHeading && next.Block == line.Block + 1 && line.Span.Length * 2 > analysis.Article.Blocks[line.Block].Span.Length && next.EndToken - next.FirstToken > length
            && analysis.Tokens[line.EndToken - 1].Kind is not (TokenKind.Sign or TokenKind.Quote);
    }

    /// <summary>Whether a sentence is the first of the body, or of an item below a heading of its own.</summary>
    public static bool IsLead(Sentence sentence, Analysis analysis)
    {
        if (analysis.KindOf(sentence.FirstToken) == BlockKind.Headline) return false;
        var at = analysis.SentenceOf(sentence.FirstToken);
        return at <= 0 || (at > 0 && Hold(analysis.Sentences[at - 1].FirstToken, analysis));
    }
}
