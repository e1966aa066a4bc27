using Hudna.Model;
using Hudna.Model.Ports;

namespace Hudna.Store;

/// <summary>The columns every list of articles selects.</summary>
internal class ArticleRow
{
    public long Row { get; init; }

    public string Id { get; init; } = "";

    public string Source { get; init; } = "";

    public string? Url { get; init; }

    public string? Outlet { get; init; }

    public string? Title { get; init; }

    public long Day { get; init; }

    public string Opening { get; init; } = "";

    public long Statements { get; init; }

    public long Events { get; init; }

    public ArticleSummary ToSummary() => new(Id, Source, Url, Outlet, Title, Days.From(Day), Opening, (int)Statements, (int)Events);
}

/// <summary>The first words of an article's body.</summary>
internal static class Opening
{
    private const int Width = 240;

    public static string Of(Reading reading)
    {
        var body = reading.Blocks.FirstOrDefault(block => block.Kind is BlockKind.Lead or BlockKind.Paragraph) ?? reading.Blocks.FirstOrDefault(block => block.Kind.IsArticle());
        if (body is null) return "";
        var text = body.Span.Trim(reading.Text).Of(reading.Text);
        if (text.Length <= Width) return text;
        var cut = text.LastIndexOf(' ', Width);
        return cut > Width / 2 ? text[..cut] : text[..Width];
    }
}
