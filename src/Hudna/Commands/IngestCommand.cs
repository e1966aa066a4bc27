using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Hudna.Lexicon;
using Hudna.Model.Ports;
using Hudna.Work;
using NodaTime;

namespace Hudna.Commands;

/// <summary><c>hudna ingest</c>: articles, their bytes and their readings into the record.</summary>
internal static class IngestCommand
{
    public static Command Make(Terminal given, Func<KnowledgeFolders, LoadedReader> load)
    {
        var inputs = new InputOptions();
        var database = CommonOptions.Database();
        var quiet = CommonOptions.Quiet();
        var verbose = CommonOptions.Verbose();
        var json = CommonOptions.Json();
        var data = CommonOptions.Data();
        var dossiers = CommonOptions.Dossiers();
        var dryRun = new Option<bool>("--dry-run") { Description = "Read everything, keep nothing." };
        var command = new Command("ingest", "Put articles into the record. Doing it twice changes nothing; a newer reader adds its readings beside the old ones.") { database, json, quiet, verbose, dryRun, data, dossiers };
        inputs.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var terminal = given with { Quiet = parsed.GetValue(quiet), Verbose = parsed.GetValue(verbose) };
            var loaded = load(CommonOptions.Folders(parsed.GetValue(data), parsed.GetValue(dossiers)!));
            await using var record = parsed.GetValue(dryRun) ? null : RecordFile.OpenOrMake(parsed.GetValue(database)!, loaded.Knowledge.Folders);
            var ingestion = new Ingestion(record, SystemClock.Instance);
            var report = new RunReport(terminal, "ingested");
            await report.ShowProgressAsync(() => ingestion.RunAsync(ReadingRun.ReadAllAsync(inputs.Open(parsed, loaded.Files), loaded.Reader, withJson: false, cancel), report.Count, cancel));
            var counted = ingestion.Counts;
            if (parsed.GetValue(json)) terminal.Out.WriteLine(new JsonObject { ["added"] = counted.Added, ["readAnew"] = counted.ReadAnew, ["unchanged"] = counted.Unchanged }.ToJsonString());
            return report.Close(record is null ? "nothing kept (--dry-run)" : string.Create(CultureInfo.InvariantCulture, $"{counted.Added} added, {counted.ReadAnew} read anew, {counted.Unchanged} unchanged"));
        });
        return command;
    }
}
