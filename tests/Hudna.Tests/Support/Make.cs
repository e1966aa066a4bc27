using Hudna.Model;
using Hudna.Model.Ports;
using Hudna.Text;
using Hudna.Text.Searching;
using NodaTime;
using Span = Hudna.Text.Span;

namespace Hudna.Tests.Support;

/// <summary>Values made by hand, so that a test says only what it is about.</summary>
internal static class Make
{
    public static SearchWords Words(params string[] radicalFirst) => new(new(radicalFirst.Select(word => FoldedText.Fold(word, FoldingLevel.Search)).ToHashSet()));

    /// <summary>An article whose lines are blocks: the first a headline, the others paragraphs.</summary>
    public static Article Article(string text, LocalDate? published = null, string? outlet = null, string source = "article.txt")
    {
        var blocks = new List<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var line and >= 0 ? line : text.Length;
            if (new Span(start, end).Trim(text) is { IsEmpty: false } block) blocks.Add(new(block, blocks.Count == 0 ? BlockKind.Headline : BlockKind.Paragraph));
            start = end + 1;
        }

        var title = blocks.Count > 0 ? blocks[0].Span.Of(text) : null;
        var from = published is null ? PublishedFrom.Unknown : PublishedFrom.Manifest;
        return new(new(FindingId.OfArticle(text), source, null, outlet, title, published, from, "ar", new string('0', 64)), text, blocks.ToSeq());
    }

    public static ArticleReading Reading(string text, LocalDate? published = null, string? outlet = null, string version = "1")
    {
        var article = Article(text, published, outlet);
        return new(article.Header, article.Text, article.Blocks, [], [], [], [], [], [], [], [], [], [], version);
    }

    public static Statement Statement(ArticleReading reading, Span content, string? speaker = null) => new(
        FindingId.Of(reading.Article.Id, "statement", content), content, content, content, new(null, speaker, speaker),
        StatementMode.Reported, Stance.Assert, [], [], null, "test.rule", 0.5);

    public static Kept Kept(ArticleReading reading, string? bytes = null)
    {
        var content = System.Text.Encoding.UTF8.GetBytes(bytes ?? reading.Text);
        var sha = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));
        return new(new(sha, content, reading.Article.Source, reading.Article.Url, "text/plain", "utf-8", Instant.FromUtc(2026, 1, 2, 3, 4)), reading);
    }
}
