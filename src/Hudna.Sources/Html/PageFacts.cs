using System.Text.Json;
using AngleSharp.Dom;
using Hudna.Sources.Dates;
using NodaTime;

namespace Hudna.Sources.Html;

/// <summary>What a page's markup says of its article, for machines; null where it says nothing.</summary>
/// <param name="Body">The article's words as JSON-LD gives them.</param>
/// <param name="Description">The summary for previews, often the lead.</param>
internal sealed record PageFacts(string? Title, string? Description, string? Body, LocalDate? Published, string? Outlet, string? Url)
{
    private static readonly string[] DayNames =
    [
        "article:published_time", "og:published_time", "og:article:published_time", "datePublished", "article.published", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date",
        "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "date", "article_date_original", "originalpublicationdate", "cXenseParse:recs:publishtime",
    ];

    private const int DeepestJson = 64;

    public static PageFacts Of(IDocument page)
    {
        var meta = Meta(page);
        var linked = page.QuerySelectorAll("script[type='application/ld+json']").Select(script => InJson(script.TextContent)).Aggregate(Linked.None, (sum, next) => sum.Or(next));
        var title = First(meta, "og:title", "twitter:title") ?? linked.Title ?? page.Title;
        var url = Absolute(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Absolute(First(meta, "og:url"));
        return new(
            Trimmed(title), First(meta, "og:description", "twitter:description", "description"), linked.Body,
            DayNames.Select(name => WrittenDay.Read(meta.GetValueOrDefault(name))).FirstOrDefault(day => day is not null) ?? WrittenDay.Read(linked.Published) ?? InTime(page),
            First(meta, "og:site_name", "application-name") ?? linked.Outlet, url);
    }

    private static Dictionary<string, string> Meta(IDocument page)
    {
        var meta = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in page.QuerySelectorAll("meta[content]"))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
            if (name is not null && Trimmed(element.GetAttribute("content")) is { } content) meta.TryAdd(name.Trim(), content);
        }

        return meta;
    }

    /// <summary>The one day that a page's time elements agree on, or those of them marked as publication.</summary>
    private static LocalDate? InTime(IDocument page)
    {
        var marked = page.QuerySelectorAll("time[itemprop=datePublished], time[pubdate], [itemprop=datePublished][datetime], [itemprop=datePublished][content]")
            .Select(element => WrittenDay.Read(element.GetAttribute("datetime") ?? element.GetAttribute("content"))).FirstOrDefault(day => day is not null);
        if (marked is not null) return marked;
        var days = page.QuerySelectorAll("article time[datetime], main time[datetime], h1 ~ time[datetime], h1 ~ * time[datetime]")
            .Select(element => WrittenDay.Read(element.GetAttribute("datetime"))).OfType<LocalDate>().Distinct().Take(2).ToList();
        return days is [var only] ? only : null;
    }

    private static Linked InJson(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = DeepestJson });
            return InJson(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Broken metadata is common and no reason to lose the page.
            return Linked.None;
        }
    }

    private static Linked InJson(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array) return value.EnumerateArray().Select(InJson).Aggregate(Linked.None, (sum, next) => sum.Or(next));
        if (value.ValueKind != JsonValueKind.Object) return Linked.None;
        var found = IsArticle(value)
            ? new Linked(Text(value, "headline"), Text(value, "articleBody"), Text(value, "datePublished"), value.TryGetProperty("publisher", out var publisher) && publisher.ValueKind == JsonValueKind.Object ? Text(publisher, "name") : null)
            : Linked.None;
        return value.TryGetProperty("@graph", out var graph) ? found.Or(InJson(graph)) : found;
    }

    private static bool IsArticle(JsonElement value)
    {
        if (!value.TryGetProperty("@type", out var type)) return false;
        return type.ValueKind switch
        {
            JsonValueKind.String => IsArticle(type.GetString()),
            JsonValueKind.Array => type.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String && IsArticle(one.GetString())),
            _ => false,
        };
    }

    private static bool IsArticle(string? type) => type is not null && (type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type == "Report");

    private static string? Text(JsonElement value, string name) => value.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.String ? Trimmed(field.GetString()) : null;

    private static string? First(Dictionary<string, string> meta, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (meta.TryGetValue(name, out var value)) return value;
        }

        return null;
    }

    private static string? Absolute(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? url!.Trim() : null;

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private sealed record Linked(string? Title, string? Body, string? Published, string? Outlet)
    {
        public static Linked None { get; } = new(null, null, null, null);

        public Linked Or(Linked other) => new(Title ?? other.Title, Body ?? other.Body, Published ?? other.Published, Outlet ?? other.Outlet);
    }
}
