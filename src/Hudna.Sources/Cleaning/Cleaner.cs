using Hudna.Model;
using Hudna.Sources.Dates;
using Hudna.Text;
using NodaTime;

namespace Hudna.Sources.Cleaning;

/// <summary>A text with its blocks, and what its head and foot say of it.</summary>
/// <param name="Title">The headline, or null.</param>
/// <param name="Published">The day that head or foot state, or null.</param>
/// <param name="Language">As <see cref="ArticleHeader.Language"/>.</param>
internal sealed record LabelledText(Seq<Block> Blocks, string? Title, LocalDate? Published, string? Language);

/// <summary>Labels the lines of a plain text. Nothing is taken out and no character changes; each visible one lies in exactly one block.</summary>
internal sealed class Cleaner
{
    private readonly Pieces _pieces;
    private readonly LineLabels _lines;
    private readonly Captions _captions;
    private readonly Datelines _datelines;
    private readonly LanguageGuess _language;

    public Cleaner(CleaningRules rules)
    {
        var patterns = new LinePatterns(rules.Lines);
        _pieces = new(patterns);
        _lines = new(patterns);
        _captions = new(rules.Credits);
        _datelines = new(new(rules.Months, rules.DateWords), patterns);
        _language = new(rules.Languages);
    }

    /// <param name="titled">Whether the first line is a title that came with the text.</param>
    public LabelledText Label(string text, bool titled)
    {
        var pieces = _pieces.Of(text);
        Repeats.Label(pieces);
        var published = _datelines.Label(pieces, titled);
        _lines.Label(pieces);
        _captions.Label(pieces);
        RelatedLists.Label(pieces);
        Heads.Label(pieces, titled);
        return Finish(text, pieces, published);
    }

    /// <summary>
    /// Labels the blocks of a page. Those whose kind is known from the markup keep it; the others, the body, are labelled as the lines of a text.
    /// </summary>
    public LabelledText LabelPage(string text, List<Piece> pieces)
    {
        var article = pieces.Where(piece => piece.Kind is null or BlockKind.Headline or BlockKind.Subheading or BlockKind.List or BlockKind.Quotation).ToList();
        Repeats.Label(article);
        _lines.Label(article);
        _captions.Label(article);
        RelatedLists.Label(article);
        var published = _datelines.DayOf(pieces);
        Heads.LabelBody(article);
        return Finish(text, pieces, published);
    }

    private LabelledText Finish(string text, List<Piece> pieces, LocalDate? published)
    {
        var headline = pieces.Find(piece => piece.Kind is BlockKind.Headline);
        return new(
            pieces.Select(piece => new Block(piece.Span, piece.Kind!.Value)).ToSeq(),
            headline?.Span.Of(text),
            published,
            _language.Of(text, pieces.Where(piece => piece.Kind!.Value.IsArticle()).Select(piece => piece.Span)));
    }
}
