using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hudna.Model;
using Hudna.Sources.Cleaning;
using Hudna.Sources.Dates;
using Hudna.Sources.Files;
using Hudna.Sources.Html;
using Hudna.Text;
using NodaTime;

namespace Hudna.Sources;

/// <summary>What stands beside a text in a container; null where nothing does.</summary>
internal sealed record GivenFacts(string? Title, LocalDate? Published, string? Outlet, string? Url)
{
    public static GivenFacts None { get; } = new(null, null, null, null);
}

/// <summary>Makes the article of a text: blocks, language, day of publication, id.</summary>
internal sealed class ArticleMaker(Cleaner cleaner, PageReader pages)
{
    /// <summary>From a plain text, which becomes the article's text as it is but for a title put before it.</summary>
    public SourceArticle OfText(string source, string text, GivenFacts given, ManifestEntry? entry, LocalDate? published, CapturedBytes? capture, string charset, IEnumerable<string> warnings)
    {
        var title = given.Title?.Trim();
        if (title is { Length: > 0 } && !text.AsSpan().TrimStart().StartsWith(title, StringComparison.Ordinal)) text = $"{title}\n\n{text}";
        capture ??= new(Encoding.UTF8.GetBytes(text), "text/plain", charset);
        var labelled = cleaner.Label(text, titled: title is { Length: > 0 });
        return Make(source, text, labelled, given, entry, published, null, capture, warnings);
    }

    /// <summary>From a page's markup.</summary>
    public SourceResult OfPage(string source, string html, ManifestEntry? entry, LocalDate? published, CapturedBytes capture, IEnumerable<string> warnings)
    {
        if (!Nesting.IsSane(html))
        {
            var bare = BareText.Of(html);
            if (bare.Length == 0) return FileFaults.Empty(source);
            return OfText(source, bare, GivenFacts.None, entry, published, capture, capture.Charset, [.. warnings, "Thousands of elements are never closed: the page was read by its text alone."]);
        }

        var page = pages.Read(html);
        if (page.Words.Length == 0) return new SourceFault(source, "This page shows no text.", "It has no visible words; perhaps a script would write them.", "Save the page from a browser after it has loaded.");
        var given = new GivenFacts(null, null, page.Facts.Outlet, page.Facts.Url);
        return Make(source, page.Words, page.Text, given, entry, published, page.Facts.Published, capture, warnings);
    }

    private static SourceArticle Make(
        string source, string text, LabelledText labelled, GivenFacts given, ManifestEntry? entry, LocalDate? published, LocalDate? marked, CapturedBytes capture, IEnumerable<string> warnings)
    {
        var url = entry?.Url ?? given.Url;
        var (day, from) = FirstKnown(
            (entry?.Published ?? given.Published ?? published, PublishedFrom.Manifest),
            (marked, PublishedFrom.Markup),
            (labelled.Published, PublishedFrom.Text),
            (WrittenDay.InAddress(url), PublishedFrom.Url));
        var outlet = entry?.Outlet ?? given.Outlet;
        var header = new ArticleHeader(FindingId.OfArticle(text, outlet), source, url, outlet, labelled.Title, day, from, labelled.Language, Convert.ToHexStringLower(SHA256.HashData(capture.Bytes.Span)));
        return new(new(header, text, labelled.Blocks), capture, warnings.ToSeq());
    }

    internal static (LocalDate? Day, PublishedFrom From) FirstKnown(params ReadOnlySpan<(LocalDate? Day, PublishedFrom From)> candidates)
    {
        foreach (var (day, from) in candidates)
        {
            if (day is not null) return (day, from);
        }

        return (null, PublishedFrom.Unknown);
    }
}
