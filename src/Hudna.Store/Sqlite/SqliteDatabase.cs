using Hudna.Model.Ports;
using Hudna.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Hudna.Store.Sqlite;

/// <summary>One SQLite file: opened with our pragmas, brought to the newest schema, its failures told in the ports' terms.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    private const string MigrationFolder = "Sqlite/Migrations/";

    // How long to wait for another writer before giving up; longer than any batch of ours takes.
    private const int BusySeconds = 10;

    private readonly string _connectionString;

    private SqliteDatabase(string path, string connectionString)
    {
        Path = path;
        _connectionString = connectionString;
        Statements = SqlText.Load("Sql/record.sql", "Sqlite/search.sql");
    }

    public string Path { get; }

    public IReadOnlyDictionary<string, string> Statements { get; }

    public static int NewestSchema { get; } = SqlText.Migrations(MigrationFolder)[^1].Number;

    /// <exception cref="StoreUnavailableException">The file cannot be opened, is no database, or is of a newer version.</exception>
    public static SqliteDatabase Open(string path)
    {
        SQLitePCL.Batteries_V2.Init();
        if (Directory.Exists(path)) throw new StoreUnavailableException($"{path} is a folder, not a database file.", "Name a file, such as record.db, with --db.", isTransient: false);
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path));
        if (folder is not null && !Directory.Exists(folder)) throw new StoreUnavailableException($"The folder {folder} for the database does not exist.", "Make the folder, or name another file with --db.", isTransient: false);
        var connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, ForeignKeys = true, Pooling = true, DefaultTimeout = BusySeconds,
        }.ToString();
        var database = new SqliteDatabase(path, connectionString);
        database.Migrate();
        return database;
    }

    /// <summary>Runs work on a connection of its own; driver failures come out as the ports' exceptions.</summary>
    public T Use<T>(Func<SqliteConnection, T> work)
    {
        try
        {
            using var connection = new SqliteConnection(_connectionString);
            connection.Open();
            connection.Run("PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;");
            return work(connection);
        }
        catch (SqliteException e)
        {
            throw Translate(e);
        }
    }

    public void Dispose() => SqliteConnection.ClearPool(new SqliteConnection(_connectionString));

    private void Migrate() => Use(connection =>
    {
        var version = (long)connection.Value("PRAGMA user_version")!;
        if (version > NewestSchema)
        {
            throw new StoreUnavailableException(
                $"{Path} was written by a newer Hudna (schema {version}; this one knows {NewestSchema}).", "Use the newer program, or name another file with --db. Nothing was changed.", isTransient: false);
        }

        if (version == NewestSchema) return 0;
        connection.Run("PRAGMA journal_mode = WAL");
        foreach (var (number, text) in SqlText.Migrations(MigrationFolder))
        {
            if (version >= number) continue;
            using var transaction = connection.BeginTransaction();
            connection.Run(text);
            connection.Run($"PRAGMA user_version = {number.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
            transaction.Commit();
        }

        return 0;
    });

    // Result codes: https://www.sqlite.org/rescode.html
    private Exception Translate(SqliteException e) => e.SqliteErrorCode switch
    {
        5 or 6 => new StoreUnavailableException($"{Path} is locked by another program.", "Wait until it is done, or stop it, and run again. Nothing half-written stays.", isTransient: true, e),
        8 => new StoreUnavailableException($"{Path} may only be read.", "Change the file's permissions or name another file with --db.", isTransient: false, e),
        10 => new StoreUnavailableException($"The disk failed while {Path} was used: {e.Message}", "Check the disk, then run again.", isTransient: false, e),
        11 => new StoreUnavailableException($"{Path} is damaged.", "Restore it from a copy; Hudna never repairs a record in silence.", isTransient: false, e),
        13 => new StoreUnavailableException($"The disk is full; {Path} cannot grow.", "Make room and run again: what was kept before is whole.", isTransient: true, e),
        14 => new StoreUnavailableException($"{Path} cannot be opened.", "Check that the folder exists and may be written to.", isTransient: false, e),
        26 => new StoreUnavailableException($"{Path} is no Hudna database.", "Name another file with --db.", isTransient: false, e),
        19 => new StoreConflictException("The same thing was written by someone else first.", e),
        _ => new StoreUnavailableException($"{Path} cannot be used: {e.Message}", "Run 'hudna doctor --db FILE'.", isTransient: false, e),
    };
}
