using Hudna.Model.Ports;
using Hudna.Store.Sqlite;
using Hudna.Tests.Support;
using Microsoft.Data.Sqlite;

namespace Hudna.Tests.Store;

/// <summary>Empty on purpose but for opening: the behaviour stands in the contract.</summary>
public sealed class SqliteRecordContract : RecordContract
{
    private readonly TempFolder _folder = new();

    private protected override IRecord Open() => SqliteRecord.Open(_folder.File("record.db"), Make.Words(), "test");

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }
}

/// <summary>What is SQLite's own: the file and what can be wrong with it.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_record_of_a_newer_version_is_left_alone()
    {
        await using (SqliteRecord.Open(_folder.File("r.db"), Make.Words(), "1")) { }
        Execute("PRAGMA user_version = 999");
        Should.Throw<StoreUnavailableException>(() => SqliteRecord.Open(_folder.File("r.db"), Make.Words(), "1")).Message.ShouldContain("newer");
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        _folder.Write("r.db", new string('x', 5000));
        Should.Throw<StoreUnavailableException>(() => SqliteRecord.Open(_folder.File("r.db"), Make.Words(), "1")).Mend.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_folder_is_no_database() => Should.Throw<StoreUnavailableException>(() => SqliteRecord.Open(_folder.Path, Make.Words(), "1"));

    [Fact]
    public void A_missing_folder_is_named() => Should.Throw<StoreUnavailableException>(() => SqliteRecord.Open(_folder.File("no/where/r.db"), Make.Words(), "1")).Message.ShouldContain("no/where");

    [Fact]
    public async Task A_new_analyser_makes_the_index_anew()
    {
        var reading = Make.Reading("خبر\nأعلن وزير الخارجية", new(2016, 5, 3));
        await using (var first = SqliteRecord.Open(_folder.File("r.db"), Make.Words(), "without"))
        {
            await first.KeepAsync([Make.Kept(reading)], default);
            (await first.Search.FindAsync(new("زير"), default)).Total.ShouldBe(1);
        }

        await using var second = SqliteRecord.Open(_folder.File("r.db"), Make.Words("وزير"), "with");
        (await second.Search.FindAsync(new("زير"), default)).Total.ShouldBe(0);
        (await second.Search.FindAsync(new("الوزير"), default)).Total.ShouldBe(1);
    }

    [Fact]
    public async Task A_batch_that_is_cut_short_leaves_nothing_half_written()
    {
        await using var record = SqliteRecord.Open(_folder.File("r.db"), Make.Words(), "1");
        using var cancel = new CancellationTokenSource();
        var entries = new CancellingList([Make.Kept(Make.Reading("أ\nنص")), Make.Kept(Make.Reading("ب\nنص"))], cancel);
        await Should.ThrowAsync<OperationCanceledException>(() => record.KeepAsync(entries, cancel.Token));
        (await record.SummaryAsync(default)).Articles.ShouldBe(0);
    }

    [Fact]
    public async Task A_full_disk_is_said_to_be_full()
    {
        await using var record = SqliteRecord.Open(_folder.File("r.db"), Make.Words(), "1");
        Execute("PRAGMA max_page_count = 1"); // the limit is a connection's own; the pool hands this one out again
        var entries = Enumerable.Range(0, 50).Select(i => Make.Kept(Make.Reading($"خبر {i}\n{new string('ن', 4000)}"))).ToArray();
        var full = await Should.ThrowAsync<StoreUnavailableException>(() => FillAsync(record, entries));
        full.Message.ShouldContain("full");
    }

    private static async Task FillAsync(SqliteRecord record, Kept[] entries) => await record.KeepAsync(entries, default);

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _folder.File("r.db"), Mode = SqliteOpenMode.ReadWriteCreate, ForeignKeys = true, Pooling = true, DefaultTimeout = 10 }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of these tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>Asks for the work to stop once the first entry has been handed out.</summary>
    private sealed class CancellingList(IReadOnlyList<Kept> entries, CancellationTokenSource cancel) : IReadOnlyList<Kept>
    {
        public int Count => entries.Count;

        public Kept this[int index] => entries[index];

        public IEnumerator<Kept> GetEnumerator()
        {
            foreach (var entry in entries)
            {
                yield return entry;
                cancel.Cancel();
            }
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
