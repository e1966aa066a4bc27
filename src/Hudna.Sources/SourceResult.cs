using Hudna.Model;
using Hudna.Model.Ports;
using NodaTime;

namespace Hudna.Sources;

/// <summary>What became of one input; every input gives at least one of these.</summary>
/// <param name="Source">The path as given; inside a container <c>FILE#INDEX</c>, 0-based; of a manifest <c>FILE:LINE</c>, 1-based.</param>
public abstract record SourceResult
{
    private protected SourceResult(string source) => Source = source;

    public string Source { get; }
}

/// <summary>An article, the bytes it came from, and what had to be mended or left out on the way.</summary>
/// <param name="Capture">The bytes and how they were read.</param>
/// <param name="Warnings">Whole sentences, for people; empty when all went well.</param>
public sealed record SourceArticle(Article Article, CapturedBytes Capture, Seq<string> Warnings) : SourceResult(Article.Header.Source)
{
    /// <summary>The capture as the record keeps it.</summary>
    public Capture CaptureAt(Instant instant) =>
        new(Article.Header.Sha256, Capture.Bytes, Source, Article.Header.Url, Capture.ContentType, Capture.Charset, instant);
}

/// <summary>An input, or a part of one, that could not be read.</summary>
/// <param name="What">What went wrong, as a sentence.</param>
/// <param name="Why">The ground seen in the input.</param>
/// <param name="Mend">What the user can do.</param>
public sealed record SourceFault(string Source, string What, string Why, string Mend) : SourceResult(Source)
{
    public override string ToString() => $"{Source}: {What} {Why} {Mend}";
}

/// <summary>A file met in a folder that is no article by its name, such as a manifest or a note; told so that nothing is dropped in silence.</summary>
public sealed record SourceSkipped(string Source, string Why) : SourceResult(Source);

/// <summary>The bytes of one article and how they were read.</summary>
/// <param name="Bytes">Of a member of a JSON container: its text in UTF-8.</param>
/// <param name="ContentType">Such as <c>text/html</c>.</param>
/// <param name="Charset">The charset and why, such as <c>windows-1256 (letter pairs)</c>.</param>
public sealed record CapturedBytes(ReadOnlyMemory<byte> Bytes, string ContentType, string Charset);
