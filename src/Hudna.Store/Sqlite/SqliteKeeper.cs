using System.Text.Json;
using Hudna.Model;
using Hudna.Model.Json;
using Hudna.Model.Ports;
using Hudna.Text.Searching;
using Microsoft.Data.Sqlite;
using NodaTime.Text;

namespace Hudna.Store.Sqlite;

/// <summary>Writes: a whole batch in one transaction, so that an article is in the record wholly or not at all.</summary>
internal sealed class SqliteKeeper(SqliteDatabase database, SearchWords words)
{
    private const int IndexBatch = 500;
    private const string AnalyserSetting = "search-analyser";

    public IReadOnlyList<KeepOutcome> Keep(IReadOnlyList<Kept> entries, CancellationToken cancel) => database.Use<IReadOnlyList<KeepOutcome>>(connection =>
    {
        using var transaction = connection.BeginTransaction();
        var batch = new Batch(connection, transaction, database.Statements);
        var outcomes = new List<KeepOutcome>(entries.Count);
        foreach (var entry in entries)
        {
            cancel.ThrowIfCancellationRequested();
            outcomes.Add(Keep(batch, entry));
        }

        transaction.Commit();
        return outcomes;
    });

    /// <summary>Makes the search index anew when it was made by another analyser.</summary>
    public void IndexAnewIfChanged(string analyserVersion) => database.Use(connection =>
    {
        var made = connection.First(database.Statements["setting"], row => row.Text("value"), ("@name", AnalyserSetting));
        if (made == analyserVersion) return 0;
        using var transaction = connection.BeginTransaction();
        var batch = new Batch(connection, transaction, database.Statements);
        if (made is not null) IndexAnew(connection, batch);
        batch.Run("keep-setting", ("@name", AnalyserSetting), ("@value", analyserVersion));
        transaction.Commit();
        return 0;
    });

    private void IndexAnew(SqliteConnection connection, Batch batch)
    {
        batch.Run("clear-index");
        for (var after = 0L; ;)
        {
            var rows = connection.All(database.Statements["articles-in-order"], row => (Row: row.Number("row"), Id: row.Text("id")), ("@after", after), ("@limit", IndexBatch));
            if (rows.Count == 0) return;
            foreach (var (row, id) in rows)
            {
                var reading = connection.First(database.Statements["newest-reading"], found => ReadingDocument.Unpack(found.Bytes("document"), found.Text("text")), ("@id", id))
                    ?? throw new InvalidDataException($"Article {id} has no reading.");
                Index(batch, row, reading);
            }

            after = rows[^1].Row;
        }
    }

    private KeepOutcome Keep(Batch batch, Kept entry)
    {
        var (capture, reading) = (entry.Capture, entry.Reading);
        var header = reading.Article;
        var found = batch.Scalar("article-row", ("@id", header.Id));
        var article = found ?? batch.Scalar(
            "add-article", ("@id", header.Id), ("@source", header.Source), ("@url", header.Url), ("@outlet", header.Outlet), ("@title", header.Title),
            ("@day", Days.Of(header.Published)), ("@publishedFrom", JsonNamingPolicy.KebabCaseLower.ConvertName(header.PublishedFrom.ToString())), ("@language", header.Language),
            ("@sha256", header.Sha256), ("@text", reading.Text), ("@opening", Opening.Of(reading)),
            ("@body", Body.Of(reading)), ("@statements", reading.Statements.Count), ("@events", reading.Events.Count))!.Value;
        batch.Run("add-capture", ("@sha256", capture.Sha256), ("@bytes", capture.Bytes.ToArray()), ("@contentType", capture.ContentType), ("@charset", capture.Charset));
        batch.Run(
            "add-article-capture", ("@article", article), ("@sha256", capture.Sha256), ("@source", capture.Source), ("@url", capture.Url),
            ("@capturedAt", InstantPattern.ExtendedIso.Format(capture.CapturedAt)));
        if (batch.Run("add-reading", ("@article", article), ("@version", reading.Reader), ("@document", ReadingDocument.Pack(reading))) == 0) return KeepOutcome.Unchanged;
        WriteFindings(batch, article, reading, isNew: found is null);
        if (found is not null) batch.Run("forget-article", ("@article", article));
        Index(batch, article, reading);
        return found is null ? KeepOutcome.Added : KeepOutcome.ReadAnew;
    }

    private static void WriteFindings(Batch batch, long article, Reading reading, bool isNew)
    {
        if (!isNew)
        {
            // A better cleaner relabels: what counts as the article proper may have changed with the reader.
            batch.Run(
                "renew-article", ("@article", article), ("@opening", Opening.Of(reading)), ("@body", Body.Of(reading)),
                ("@statements", reading.Statements.Count), ("@events", reading.Events.Count));
            batch.Run("clear-statements", ("@article", article));
            batch.Run("clear-mentions", ("@article", article));
        }

        var day = Days.Of(reading.Article.Published);
        for (var i = 0; i < reading.Statements.Count; i++)
        {
            var statement = reading.Statements[i];
            batch.Run(
                "add-statement", ("@article", article), ("@ordinal", i), ("@id", statement.Id), ("@day", day), ("@speaker", statement.Speaker?.Actor),
                ("@document", ReadingJson.Write(statement)));
        }

        for (var i = 0; i < reading.Mentions.Count; i++)
        {
            if (reading.Mentions[i] is not { Actor: { } actor } mention) continue;
            batch.Run(
                "add-mention", ("@article", article), ("@ordinal", i), ("@actor", actor), ("@day", day), ("@start", mention.Span.Start), ("@end", mention.Span.End),
                ("@spelling", mention.Span.Of(reading.Text)));
        }
    }

    private void Index(Batch batch, long article, Reading reading)
    {
        var (exact, stems) = words.Index(reading.Text, reading.Blocks.Where(block => block.Kind.IsArticle()).Select(block => block.Span));
        var title = reading.Article.Title ?? "";
        var (_, titleStems) = words.Index(title, [new(0, title.Length)]);
        batch.Run("index-article", ("@article", article), ("@exact", exact), ("@stems", stems), ("@titleStems", titleStems));
    }

    /// <summary>One transaction's prepared commands: each statement is compiled once a batch, not once a row.</summary>
    private sealed class Batch(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyDictionary<string, string> statements)
    {
        private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

        public int Run(string statement, params ReadOnlySpan<(string Name, object? Value)> values) => Prepare(statement, values).ExecuteNonQuery();

        public long? Scalar(string statement, params ReadOnlySpan<(string Name, object? Value)> values) => (long?)Prepare(statement, values).ExecuteScalar();

        private SqliteCommand Prepare(string statement, ReadOnlySpan<(string Name, object? Value)> values)
        {
            if (!_commands.TryGetValue(statement, out var command))
            {
                _commands[statement] = command = connection.CreateCommand();
                command.Transaction = transaction;
#pragma warning disable CA2100 // The text comes from our embedded .sql files; values go in as parameters.
                command.CommandText = statements[statement];
#pragma warning restore CA2100
                foreach (var (name, _) in values) command.Parameters.Add(new SqliteParameter { ParameterName = name });
            }

            for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i].Value ?? DBNull.Value;
            return command;
        }
    }
}
