using Hudna.Model;
using Hudna.Model.Ports;
using NodaTime.Text;

namespace Hudna.Store.Sqlite;

internal sealed class SqliteReadings(SqliteDatabase database) : IReadings
{
    public Task<Reading?> FindAsync(string articleId, CancellationToken cancel) => Task.Run(
        () => database.Use(connection => connection.First(database.Statements["newest-reading"], row => ReadingDocument.Unpack(row.Bytes("document"), row.Text("text")), ("@id", articleId))),
        cancel);

    public Task<IReadOnlyList<string>> VersionsAsync(string articleId, CancellationToken cancel) => Task.Run(
        () => database.Use(connection => connection.All(database.Statements["reading-versions"], row => row.Text("version"), ("@id", articleId))), cancel);

    public Task<IReadOnlyList<Capture>> CapturesAsync(string articleId, CancellationToken cancel) => Task.Run(
        () => database.Use(connection => connection.All(database.Statements["captures-of"], ToCapture, ("@id", articleId))), cancel);

    private static Capture ToCapture(Row row) => new(
        row.Text("sha256"), ReadOnlyMemory<byte>.Empty, row.Text("source"), row.TextOrNull("url"), row.Text("contentType"), row.Text("charset"),
        InstantPattern.ExtendedIso.Parse(row.Text("capturedAt")).Value);
}
