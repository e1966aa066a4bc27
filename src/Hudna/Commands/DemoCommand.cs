using System.CommandLine;
using System.Globalization;
using Hudna.Lexicon;
using Hudna.Model.Ports;
using Hudna.Sources;
using Hudna.Sources.Files;
using Hudna.Web.Hosting;
using Hudna.Work;
using NodaTime;

namespace Hudna.Commands;

/// <summary><c>hudna demo</c>: a fresh record in a temporary folder, made from the sample dispatches, and its pages.</summary>
internal static class DemoCommand
{
    public static Command Make(Terminal given, Func<KnowledgeFolders, LoadedReader> load)
    {
        var noServe = new Option<bool>("--no-serve") { Description = "Only make the record and print what is in it." };
        var port = ServeCommand.PortOption();
        var quiet = CommonOptions.Quiet();
        var command = new Command("demo", "Read the sample dispatches into a fresh record and show it in the browser.") { noServe, port, quiet };
        command.SetAction(async (parsed, cancel) =>
        {
            var terminal = given with { Quiet = parsed.GetValue(quiet) };
            var folder = Directory.CreateTempSubdirectory("hudna-demo-");
            try
            {
                return await RunAsync(terminal, load, Path.Combine(folder.FullName, "demo.db"), parsed.GetValue(noServe), parsed.GetValue(port), cancel);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        });
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, Func<KnowledgeFolders, LoadedReader> load, string database, bool noServe, int port, CancellationToken cancel)
    {
        var loaded = load(KnowledgeFolders.Default);
        await using var record = RecordFile.OpenOrMake(database, loaded.Knowledge.Folders);
        var ingestion = new Ingestion(record, SystemClock.Instance);
        var report = new RunReport(terminal, "ingested");
        await report.ShowProgressAsync(() => ingestion.RunAsync(ReadingRun.ReadAllAsync(Samples(loaded.Files), loaded.Reader, withJson: false, cancel), report.Count, cancel));
        var code = report.Close();
        if (code != ExitCode.Ok) return code;
        await SummariseAsync(terminal, record, cancel);
        if (noServe) return ExitCode.Ok;
        await WebHost.RunAsync(record, loaded.Knowledge.Dossiers, WebAddress.Local(port), address => ServeCommand.Announce(terminal, address), cancel);
        return ExitCode.Ok;
    }

    private static IEnumerable<SourceResult> Samples(ArticleFiles files)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "samples");
        if (!Directory.Exists(folder))
        {
            throw new CommandFailedException(ExitCode.ConfigurationOrDatabase, $"the sample dispatches are missing from {folder}.", "Build or publish the program with its samples folder.");
        }

        var (manifest, faults) = Manifest.Load(Path.Combine(folder, "manifest.csv"));
        return faults.Concat(files.Read(folder, new SourceOptions { Manifest = manifest  }));
    }

    private static async Task SummariseAsync(Terminal terminal, IRecord record, CancellationToken cancel)
    {
        var summary = await record.SummaryAsync(cancel);
        var outlets = await record.Articles.OutletsAsync(cancel);
        var actors = await record.Actors.ListAsync(new(Limit: 500), cancel);
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"articles: {summary.Articles}"));
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"outlets: {outlets.Count}"));
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"statements: {summary.Statements}"));
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"events: {summary.Events}"));
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"actors named: {actors.Items.Count}"));
        await terminal.Out.FlushAsync(cancel);
    }
}
