using Hudna.Model;
using Hudna.Model.Ports;
using Hudna.Store.Sqlite;

namespace Hudna.Store;

/// <summary>The columns every list of articles selects.</summary>
internal class ArticleRow(Row row)
{
    public long Row { get; } = row.Number("row");

    public long Day { get; } = row.Number("day");

    public ArticleSummary Summary { get; } = new(
        row.Text("id"), row.Text("source"), row.TextOrNull("url"), row.TextOrNull("outlet"), row.TextOrNull("title"), Days.From(row.Number("day")),
        row.Text("opening"), (int)row.Number("statements"), (int)row.Number("events"));
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
