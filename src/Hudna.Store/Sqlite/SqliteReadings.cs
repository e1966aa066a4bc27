using Dapper;
using Hudna.Model;
using Hudna.Model.Ports;
using NodaTime.Text;

namespace Hudna.Store.Sqlite;

internal sealed class SqliteReadings(SqliteDatabase database) : IReadings
{
    public Task<Reading?> FindAsync(string articleId, CancellationToken cancel) => Task.Run(
        () => database.Use(connection =>
        {
            var (document, text) = connection.QuerySingleOrDefault<(byte[]? Document, string Text)>(database.Statements["newest-reading"], new { id = articleId });
            return document is null ? null : ReadingDocument.Unpack(document, text);
        }),
        cancel);

    public Task<IReadOnlyList<string>> VersionsAsync(string articleId, CancellationToken cancel) => Task.Run<IReadOnlyList<string>>(
        () => database.Use(connection => connection.Query<string>(database.Statements["reading-versions"], new { id = articleId }).AsList()), cancel);

    public Task<IReadOnlyList<Capture>> CapturesAsync(string articleId, CancellationToken cancel) => Task.Run<IReadOnlyList<Capture>>(
        () => database.Use(connection => connection.Query<CaptureRow>(database.Statements["captures-of"], new { id = articleId })
            .Select(row => new Capture(row.Sha256, ReadOnlyMemory<byte>.Empty, row.Source, row.Url, row.ContentType, row.Charset, InstantPattern.ExtendedIso.Parse(row.CapturedAt).Value)).ToArray()),
        cancel);

    private sealed record CaptureRow(string Sha256, string ContentType, string Charset, string Source, string? Url, string CapturedAt);
}
