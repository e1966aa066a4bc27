using Hudna.Text;
using NodaTime;

namespace Hudna.Model;

/// <summary>How the day of publication is known.</summary>
public enum PublishedFrom { Unknown, Manifest, Markup, Text, Url }

/// <summary>What is known of an article besides its words.</summary>
/// <param name="Id">Derived from the words and the outlet: the same article has the same id wherever and whenever it is read, a reprint in another paper has its own.</param>
/// <param name="Source">The path as given; inside a container <c>FILE#INDEX</c>, 0-based.</param>
/// <param name="Url">The address it came from, echoed, or null.</param>
/// <param name="Outlet">The paper, agency or site, or null.</param>
/// <param name="Title">The headline, or null.</param>
/// <param name="Published">The day it appeared, or null; never a guess.</param>
/// <param name="PublishedFrom">How that day is known; <see cref="PublishedFrom.Unknown"/> exactly when it is null.</param>
/// <param name="Language">ISO 639-1 code of the body's language, or null.</param>
/// <param name="Sha256">Lower-case hexadecimal digest of the captured bytes (of a container's member: of its text in UTF-8).</param>
public sealed record ArticleHeader(
    string Id, string Source, string? Url, string? Outlet, string? Title, LocalDate? Published, PublishedFrom PublishedFrom, string? Language, string Sha256);

/// <summary>What a block of visible text is. Those of <see cref="BlockKinds.IsArticle"/> are read, the others are kept and left alone.</summary>
public enum BlockKind
{
    Headline, Dateline, Byline, Lead, Paragraph, Subheading, Quotation, List, SourceLine,
    Caption, Navigation, Newsletter, Related, Counter, Repeat, Comment, Other,
}

/// <summary>A stretch of the article's text and what it is; blocks are in order, never overlap and hold all visible text.</summary>
public sealed record Block(Span Span, BlockKind Kind);

public static class BlockKinds
{
    /// <summary>Whether blocks of this kind are the article itself and may give facts.</summary>
    public static bool IsArticle(this BlockKind kind) => kind is BlockKind.Headline or BlockKind.Dateline or BlockKind.Byline or BlockKind.Lead
        or BlockKind.Paragraph or BlockKind.Subheading or BlockKind.Quotation or BlockKind.List or BlockKind.SourceLine;

    /// <summary>Whether blocks of this kind tell something in sentences: what statements and events are read from.</summary>
    public static bool IsProse(this BlockKind kind) => kind is BlockKind.Headline or BlockKind.Lead or BlockKind.Paragraph
        or BlockKind.Subheading or BlockKind.Quotation or BlockKind.List;
}

/// <summary>An article: its words kept whole, labelled, never changed.</summary>
public sealed record Article(ArticleHeader Header, string Text, Seq<Block> Blocks);
