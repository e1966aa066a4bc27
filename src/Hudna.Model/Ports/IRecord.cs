namespace Hudna.Model.Ports;

/// <summary>
/// The record of one Hudna: everything captured and read, only ever added to. Ports speak of use, not of tables; no connection, SQL or
/// driver exception crosses them. Two failures do: <see cref="StoreConflictException"/> and <see cref="StoreUnavailableException"/>.
/// </summary>
public interface IRecord : IAsyncDisposable
{
    IArticles Articles { get; }

    IReadings Readings { get; }

    IStatements Statements { get; }

    IActorsInUse Actors { get; }

    ISearch Search { get; }

    /// <summary>
    /// Keeps articles with their captures and readings: each wholly or not at all. An article that is there already is left alone, its
    /// new capture is added when its bytes are new, its reading when the reader's version is new.
    /// </summary>
    /// <returns>One outcome an entry, in order.</returns>
    Task<IReadOnlyList<KeepOutcome>> KeepAsync(IReadOnlyList<Kept> entries, CancellationToken cancel);

    Task<RecordSummary> SummaryAsync(CancellationToken cancel);

    /// <summary>Has the database check itself; what is damaged, or null when it is sound.</summary>
    Task<string?> FindDamageAsync(CancellationToken cancel);
}

/// <summary>One article on its way into the record.</summary>
public sealed record Kept(Capture Capture, Reading Reading);

public enum KeepOutcome
{
    /// <summary>The article was not in the record.</summary>
    Added,

    /// <summary>The article was there; a reading by a newer reader was added beside the old ones.</summary>
    ReadAnew,

    /// <summary>Article and reading were there already.</summary>
    Unchanged,
}

/// <summary>How much the record holds.</summary>
public sealed record RecordSummary(long Articles, long Captures, long Readings, long Statements, long Events, int SchemaVersion);
