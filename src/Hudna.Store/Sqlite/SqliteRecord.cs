using Hudna.Model.Ports;
using Hudna.Text.Searching;

namespace Hudna.Store.Sqlite;

/// <summary>The record in one SQLite file. Reads run beside one writer (WAL); writers wait for each other.</summary>
public sealed class SqliteRecord : IRecord
{
    private readonly SqliteDatabase _database;
    private readonly SqliteKeeper _keeper;

    private SqliteRecord(SqliteDatabase database, SearchWords words)
    {
        _database = database;
        _keeper = new(database, words);
        Articles = new SqliteArticles(database);
        Readings = new SqliteReadings(database);
        Statements = new SqliteStatements(database);
        Actors = new SqliteActors(database);
        Search = new SqliteSearch(database, words);
    }

    public IArticles Articles { get; }

    public IReadings Readings { get; }

    public IStatements Statements { get; }

    public IActorsInUse Actors { get; }

    public ISearch Search { get; }

    /// <summary>Opens a file, making it when it is not there, and brings its schema up to date.</summary>
    /// <param name="words">The analyser of search; when it is not the one the file was indexed with, the index is made anew.</param>
    /// <param name="analyserVersion">Names the analyser's data; any change of it means a new index.</param>
    /// <exception cref="StoreUnavailableException">The file cannot be used; the message says why and how to mend it.</exception>
    public static SqliteRecord Open(string path, SearchWords words, string analyserVersion)
    {
        var database = SqliteDatabase.Open(path);
        var record = new SqliteRecord(database, words);
        record._keeper.IndexAnewIfChanged(analyserVersion);
        return record;
    }

    public Task<IReadOnlyList<KeepOutcome>> KeepAsync(IReadOnlyList<Kept> entries, CancellationToken cancel) => Task.Run(() => _keeper.Keep(entries, cancel), cancel);

    public Task<RecordSummary> SummaryAsync(CancellationToken cancel) => Task.Run(
        () => _database.Use(connection => connection.First(_database.Statements["summary"], row => new RecordSummary(
            row.Number("articles"), row.Number("captures"), row.Number("readings"), row.Number("statements"), row.Number("events"), SqliteDatabase.NewestSchema))!),
        cancel);

    public Task<string?> FindDamageAsync(CancellationToken cancel) => Task.Run(
        () => _database.Use(connection => (string?)connection.Value("PRAGMA quick_check(1)") is var answer && answer == "ok" ? null : answer), cancel);

    public ValueTask DisposeAsync()
    {
        _database.Dispose();
        return ValueTask.CompletedTask;
    }
}
