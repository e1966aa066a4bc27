using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Reading;
using Hudna.Reading.Mentions;
using Hudna.Reading.Names;
using Hudna.Reading.Statements;
using Hudna.Reading.Time;
using Hudna.Tests.Support;
using Hudna.Text;
using NodaTime;

namespace Hudna.Tests.Reading.Statements;

/// <summary>The reader with the project's own words, rules and dossiers, and short articles to try it on.</summary>
internal static class StatementExamples
{
    private static readonly Lazy<Knowledge> Data = new(() => Knowledge.Load(KnowledgeFolders.Below(Repository.Root)));
    private static readonly Lazy<MentionReader> Mentions = new(() => new(Data.Value, NamesTagger.LoadOrNull(Data.Value.Folders)));
    private static readonly Lazy<TimeReader> Times = new(() => TimeReader.Of(Data.Value));

    public static StatementReader Reader { get; } = Load();

    public static List<Statement> Read(string text, ITrace? trace = null) => Read(ArticleOf(text, BlockKind.Paragraph), trace);

    public static List<Statement> ReadHeadline(string text) => Read(ArticleOf(text, BlockKind.Headline));

    public static List<Statement> Read(Article article, ITrace? trace = null)
    {
        var analysis = Analysis.Of(article);
        Mentions.Value.Read(analysis);
        Times.Value.Read(analysis);
        Reader.Read(analysis, trace);
        return analysis.Statements;
    }

    /// <summary>The statements of a text, as speaker: content.</summary>
    public static string[] Said(string text) => [.. Read(text).Select(statement => $"{statement.Speaker?.Name ?? "?"}: {statement.Content.Of(text)}")];

    public static Article ArticleOf(string text, BlockKind kind) =>
        new(new("id", "source", null, null, null, new LocalDate(2016, 5, 10), PublishedFrom.Manifest, "ar", "0"), text, Blocks(text, kind).ToSeq());

    /// <summary>A block a paragraph; a pilcrow parts them.</summary>
    private static List<Block> Blocks(string text, BlockKind kind)
    {
        var blocks = new List<Block>();
        for (var start = 0; start < text.Length;)
        {
            var at = text.IndexOf(" ¶ ", start, StringComparison.Ordinal);
            var end = at < 0 ? text.Length : at;
            if (end > start) blocks.Add(new(new Span(start, end), kind));
            start = end + 3;
        }

        return blocks;
    }

    private static StatementReader Load()
    {
        var faults = new List<Fault>();
        var reader = StatementReader.Load(KnowledgeFolders.Below(Repository.Root), faults);
        faults.ShouldBeEmpty();
        return reader;
    }
}
