using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Hudna.Model;
using Hudna.Sources.Cleaning;
using Hudna.Text;

namespace Hudna.Sources.Html;

/// <summary>A page's visible text with its blocks, and what its markup says of it.</summary>
internal sealed record Page(LabelledText Text, string Words, PageFacts Facts);

/// <summary>
/// Reads a page: every block of visible text once, in document order, parted by empty lines. What is the article is found by the weight of
/// paragraphs, with the page's own metadata as witnesses; everything else keeps the kind its markup gives it.
/// </summary>
internal sealed class PageReader(CleaningRules rules, Cleaner cleaner)
{
    // As browsers do; deeper elements become neighbours.
    private const int DeepestNesting = 512;
    private const int ShortestWitness = 200;
    private const double LeastCovered = 0.7;
    private const int LeadLetters = 40;
    private const int LongestByline = 120;
    private const int LongestDeck = 300;

    private readonly MarkupHints _hints = new(rules.Markup);

    public Page Read(string html)
    {
        var parser = new HtmlParser(new HtmlParserOptions { MaximumDepth = DeepestNesting, SkipComments = true });
        using var document = parser.ParseDocument(html);
        var facts = PageFacts.Of(document);
        var blocks = document.Body is { } root ? PageWalk.Of(root, _hints) : [];
        var headline = HeadlineOf(blocks, facts);
        var body = BodyOf(blocks, facts, headline);
        var (words, pieces) = Join(blocks);
        for (var i = 0; i < blocks.Count; i++) pieces[i].Kind = KindOf(blocks[i], i, body, headline);
        var labelled = cleaner.LabelPage(words, pieces);
        return new(labelled with { Title = headline >= 0 ? blocks[headline].Text : facts.Title }, words, facts);
    }

    /// <summary>The blocks that metadata or weight call the body, with the lead that stands apart from it.</summary>
    private static bool[] BodyOf(List<PageBlock> blocks, PageFacts facts, int headline)
    {
        var body = BodyFinder.Find(blocks, headline);
        if (Letterwise.Of(facts.Body) is { Length: >= ShortestWitness } witness) UseWitness(blocks, witness, body);
        var first = Array.IndexOf(body, true);
        var description = Letterwise.Of(facts.Description);
        if (description.Length >= LeadLetters && first > 0)
        {
            var beginning = description[..LeadLetters];
            var lead = blocks.FindIndex(Math.Max(0, headline + 1), block => Letterwise.Of(block.Text).StartsWith(beginning, StringComparison.Ordinal));
            if (lead >= 0 && lead < first && !blocks.Where((block, i) => body[i]).Any(block => Letterwise.Of(block.Text).StartsWith(beginning, StringComparison.Ordinal))) body[lead] = true;
        }

        if (headline >= 0)
        {
            body[headline] = false;
            for (var i = headline + 1; i < first; i++) body[i] |= IsDeck(blocks[i]);
            for (var i = 0; i < headline; i++) body[i] &= blocks[i].Text.Length > LeadLetters * 3;
        }

        return body;
    }

    /// <summary>A line under the headline that its markup calls a summary, or a smaller heading.</summary>
    private static bool IsDeck(PageBlock block) =>
        block.Text.Length <= LongestDeck && block.Linked == 0 && (block.Hint is BlockKind.Lead || (block.Hint is null && block.Element.LocalName is "h2" or "h3" or "h4"));

    /// <summary>Where JSON-LD gives the article's words and they are on the page, they decide.</summary>
    private static void UseWitness(List<PageBlock> blocks, string witness, bool[] body)
    {
        var said = new bool[blocks.Count];
        var covered = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var letters = Letterwise.Of(blocks[i].Text);
            if (letters.Length < 12 || !Letterwise.Holds(witness, letters)) continue;
            said[i] = true;
            covered += letters.Length;
        }

        if (covered < witness.Length * LeastCovered) return;
        int first = Array.IndexOf(said, true), last = Array.LastIndexOf(said, true);
        for (var i = 0; i < blocks.Count; i++) body[i] = said[i] || (body[i] && i > first && i < last);
    }

    /// <summary>The first heading that the page's title begins with or holds; else the first h1; -1 when there is none.</summary>
    private static int HeadlineOf(List<PageBlock> blocks, PageFacts facts)
    {
        var title = Letterwise.Of(facts.Title);
        var named = blocks.FindIndex(block => IsHeading(block.Element) && Letterwise.Of(block.Text) is { Length: >= 8 } letters && (Letterwise.Holds(title, letters) || Letterwise.Holds(letters, title)));
        return named >= 0 ? named : blocks.FindIndex(block => block.Element.LocalName == "h1");
    }

    private static bool IsHeading(IElement element) => element.LocalName is "h1" or "h2" or "h3" || (element.ClassName?.Contains("title", StringComparison.OrdinalIgnoreCase) ?? false);

    /// <summary>What is known before the words themselves are looked at; null for the body, whose lines are labelled like those of a text.</summary>
    private static BlockKind? KindOf(PageBlock block, int i, bool[] body, int headline)
    {
        if (i == headline) return BlockKind.Headline;
        if (body[i])
        {
            if (block.Hint is BlockKind.Byline or BlockKind.Dateline && block.Text.Length <= LongestByline) return block.Hint;
            return block.Element.LocalName switch
            {
                "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Subheading,
                "blockquote" => BlockKind.Quotation,
                "li" or "dd" or "dt" => BlockKind.List,
                _ => null,
            };
        }

        return block.Hint is { } hint and not BlockKind.Lead ? hint : BlockKind.Other;
    }

    private static (string Words, List<Piece> Pieces) Join(List<PageBlock> blocks)
    {
        var words = new StringBuilder();
        var spans = new List<Span>(blocks.Count);
        foreach (var block in blocks)
        {
            if (words.Length > 0) words.Append("\n\n");
            spans.Add(new(words.Length, words.Length + block.Text.Length));
            words.Append(block.Text);
        }

        var text = words.ToString();
        return (text, [.. spans.Select(span => new Piece(text, span) { AfterGap = true })]);
    }
}
