using Hudna.Lexicon;
using Hudna.Model;
using Hudna.Reading;
using Hudna.Tests.Support;
using Hudna.Text;
using NodaTime;

namespace Hudna.Tests.Reading.Events;

/// <summary>The whole reader with the project's own language data, and articles of one paragraph to try it on.</summary>
internal static class EventExamples
{
    public static readonly LocalDate Published = new(2016, 5, 10);

    public static ArticleReader Reader { get; } = new(Knowledge.Load(KnowledgeFolders.Below(Repository.Root)));

    public static Hudna.Model.Reading Read(string text) => Read(text, Published);

    public static Hudna.Model.Reading Read(string text, LocalDate published)
    {
        var header = new ArticleHeader(FindingId.OfArticle(text), "example", null, null, null, published, PublishedFrom.Manifest, "ar", "0");
        return Reader.Read(new(header, text, text.Length == 0 ? [] : [new Block(new Span(0, text.Length), BlockKind.Paragraph)]));
    }

    /// <summary>Takes the brackets out of an example; the span they held, or null when there are none.</summary>
    public static (string Text, Span? Marked) Unbracket(string example)
    {
        var open = example.IndexOf('[', StringComparison.Ordinal);
        var close = example.IndexOf(']', StringComparison.Ordinal);
        if (open < 0 || close < open) return (example, null);
        return (example.Remove(close, 1).Remove(open, 1), new Span(open, close - 1));
    }

    /// <summary>Takes every pair of brackets out of an example; the spans they held, in order.</summary>
    public static (string Text, List<Span> Marked) UnbracketAll(string example)
    {
        var marked = new List<Span>();
        while (Unbracket(example) is { Marked: { } span } found)
        {
            example = found.Text;
            marked.Add(span);
        }

        return (example, marked);
    }
}
