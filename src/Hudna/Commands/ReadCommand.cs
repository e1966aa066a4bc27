using System.CommandLine;
using Hudna.Lexicon;
using Hudna.Model.Json;
using Hudna.Work;

namespace Hudna.Commands;

/// <summary><c>hudna read</c>: readings to standard output, nothing stored.</summary>
internal static class ReadCommand
{
    public static Command Make(Terminal given, Func<KnowledgeFolders, LoadedReader> load)
    {
        var inputs = new InputOptions();
        var lines = new Option<bool>("--jsonl") { Description = "One reading a line (the default)." };
        var json = new Option<bool>("--json") { Description = "One JSON array of readings." };
        var quiet = CommonOptions.Quiet();
        var verbose = CommonOptions.Verbose();
        var data = CommonOptions.Data();
        var dossiers = CommonOptions.Dossiers();
        var dryRun = new Option<bool>("--dry-run") { Description = "Read, but write no readings: only faults and counts." };
        var command = new Command("read", "Read articles and write what they say as JSON; nothing is stored.") { lines, json, quiet, verbose, dryRun, data, dossiers };
        inputs.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(lines) && result.GetValue(json)) result.AddError("--json and --jsonl exclude each other.");
        });
        command.SetAction(async (parsed, cancel) =>
        {
            var terminal = given with { Quiet = parsed.GetValue(quiet), Verbose = parsed.GetValue(verbose) };
            var loaded = load(CommonOptions.Folders(parsed.GetValue(data), parsed.GetValue(dossiers)!));
            var report = new RunReport(terminal, "read");
            var form = parsed.GetValue(dryRun) ? Form.Nothing : parsed.GetValue(json) ? Form.Array : Form.Lines;
            await report.ShowProgressAsync(() => WriteAsync(ReadingRun.ReadAllAsync(inputs.Open(parsed, loaded.Files), loaded.Reader, form is not Form.Nothing, cancel), terminal.Out, form, report));
            return report.Close();
        });
        return command;
    }

    private enum Form { Lines, Array, Nothing }

    private static async Task WriteAsync(IAsyncEnumerable<ReadOutcome> outcomes, TextWriter to, Form form, RunReport report)
    {
        var first = true;
        await foreach (var outcome in outcomes)
        {
            report.Count(outcome);
            if (outcome.Json is not { } json) continue;
            if (form is Form.Array) await to.WriteAsync(first ? "[\n" : ",\n");
            first = false;
            await to.WriteAsync(json);
            if (form is Form.Lines) await to.WriteAsync('\n');
        }

        if (form is Form.Array) await to.WriteAsync(first ? "[]\n" : "\n]\n");
        await to.FlushAsync();
    }
}
