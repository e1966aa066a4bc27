using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Reading;
using Hudna.Reading.Time;
using Hudna.Tests.Support;
using Hudna.Text;
using NodaTime;
using NodaTime.Text;

namespace Hudna.Tests.Reading.Time;

/// <summary>The reader with the project's own words and rules, and articles of one paragraph to try it on.</summary>
internal static class TimeExamples
{
    public static TimeReader Reader { get; } = Load();

    public static List<TimeExpression> Read(string text, string? published = "2016-05-10", BlockKind kind = BlockKind.Paragraph)
    {
        var analysis = Analysis.Of(ArticleOf(text, published, kind));
        Reader.Read(analysis);
        return analysis.Times;
    }

    /// <summary>The one expression of a text, as words = value.</summary>
    public static string Only(string text, string? published = "2016-05-10") =>
        Read(text, published).Select(time => $"{time.Span.Of(text)} = {time.Value ?? "?"}").ShouldHaveSingleItem();

    public static Article ArticleOf(string text, string? published, BlockKind kind = BlockKind.Paragraph)
    {
        var day = published is null ? (LocalDate?)null : LocalDatePattern.Iso.Parse(published).Value;
        var header = new ArticleHeader("id", "source", null, null, null, day, day is null ? PublishedFrom.Unknown : PublishedFrom.Manifest, "ar", "0");
        return new(header, text, text.Length == 0 ? [] : [new Block(new Span(0, text.Length), kind)]);
    }

    private static TimeReader Load()
    {
        var faults = new List<Fault>();
        var reader = TimeReader.Load(KnowledgeFolders.Below(Repository.Root), faults);
        faults.ShouldBeEmpty();
        return reader;
    }
}
