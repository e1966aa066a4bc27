using Hudna.Model.Json;
using Hudna.Reading;
using Hudna.Sources;

namespace Hudna.Work;

/// <summary>What became of one input: an article with its reading, or the reason why there is none.</summary>
/// <param name="Json">The reading in JSON, when it was asked for.</param>
internal sealed record ReadOutcome(SourceResult Source, Model.Reading? Reading, SourceFault? Fault, string? Json = null);

/// <summary>Reads many inputs on all cores; results come in input order and one bad input never stops the others.</summary>
internal static class ReadingRun
{
    public static IAsyncEnumerable<ReadOutcome> ReadAllAsync(IEnumerable<SourceResult> inputs, ArticleReader reader, bool withJson, CancellationToken cancel) =>
        Ordered.SelectAsync(inputs, input => Read(input, reader, withJson), cancel);

    private static ReadOutcome Read(SourceResult input, ArticleReader reader, bool withJson)
    {
        if (input is SourceFault fault) return new(input, null, fault);
        if (input is not SourceArticle { Article: var article }) return new(input, null, null);
        try
        {
            var reading = reader.Read(article);
            return new(input, reading, null, withJson ? ReadingJson.Write(reading) : null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A fault of ours: it must cost this one article, and be told, not the whole run.
            return new(input, null, new(input.Source, "The reader failed on this article.", $"{e.GetType().Name}: {e.Message}", "This is a fault of the program; please report it with the article."));
        }
    }
}
