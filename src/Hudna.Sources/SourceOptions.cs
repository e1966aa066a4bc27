using Hudna.Sources.Files;
using NodaTime;

namespace Hudna.Sources;

/// <summary>What the user says about the inputs of one run.</summary>
public sealed record SourceOptions
{
    /// <summary>A manifest's day, outlet and address win over whatever the article says itself.</summary>
    public Manifest? Manifest { get; init; }

    /// <summary>The day of publication of every article that the manifest does not date; counts as said by a manifest.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The names of the fields in containers.</summary>
    public FieldMap Map { get; init; } = FieldMap.Default;

    /// <summary>The largest single article that is read, in bytes; a container may be larger, a member of it may not.</summary>
    public long MaxArticleBytes { get; init; } = 64L << 20;
}
