using System.CommandLine;
using System.Globalization;
using System.Text;
using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Model.Ports;
using Hudna.Reading;
using Hudna.Work;

namespace Hudna.Commands;

/// <summary><c>hudna doctor</c>: looks at everything the program needs and says, line by line, what is well and what to mend.</summary>
internal static class DoctorCommand
{
    // Room for a few thousand articles with their readings; below it an ingest may stop half-way.
    private const long LeastFreeBytes = 200L << 20;

    public static Command Make(Terminal terminal)
    {
        var database = CommonOptions.Database();
        var data = CommonOptions.Data();
        var command = new Command("doctor", "Check the machine, the language data, the web files and the record.") { database, data };
        command.SetAction(async (parsed, cancel) =>
        {
            var examination = new Examination(terminal);
            examination.Look("text", Normalisation());
            var folders = CommonOptions.Folders(parsed.GetValue(data), []);
            examination.Look("language data", LanguageData(folders));
            examination.Look("web files", WebFiles());
            var path = parsed.GetValue(database)!;
            examination.Look("record", await RecordAsync(path, folders, cancel));
            examination.Look("disk", Disk(path));
            return examination.Faults == 0 ? ExitCode.Ok : ExitCode.ConfigurationOrDatabase;
        });
        return command;
    }

    /// <summary>Alef and hamza must compose: without ICU they quietly do not, and words stop matching.</summary>
    private static Finding Normalisation() => "\u0627\u0654".Normalize(NormalizationForm.FormC) == "\u0623"
        ? Finding.Well($"Unicode normalisation works ({CultureInfo.InvariantCulture.CompareInfo.Version?.FullVersion.ToString(CultureInfo.InvariantCulture) ?? "ICU"})")
        : Finding.Bad("Unicode normalisation does nothing: ICU is missing or InvariantGlobalization is on.", "Install libicu, or unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");

    private static Finding LanguageData(KnowledgeFolders folders)
    {
        try
        {
            var knowledge = Knowledge.Load(folders);
            var reader = new ArticleReader(knowledge);
            SearchWordsLoader.Load(folders);
            return knowledge.Dossiers.Actors.Count == 0
                ? Finding.Bad($"there are no dossiers in {folders.Dossiers}.", "Publish the program with its folders lexicon, rules and dossiers, or name them with --data.")
                : Finding.Well($"{knowledge.Dossiers.Actors.Count} actors, {knowledge.Dossiers.Places.Count} places; reader {reader.Version}");
        }
        catch (LexiconException e)
        {
            return Finding.Bad($"{e.Faults.Count} fault(s), first: {e.Faults[0]}", "'hudna rules check' lists them all.");
        }
    }

    private static Finding WebFiles()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "wwwroot", "lib");
        return Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.woff2", SearchOption.AllDirectories).Any()
            ? Finding.Well("fonts are bundled")
            : Finding.Bad($"the bundled fonts are missing from {folder}.", "Build with Node 20 installed: the build fetches them with npm.");
    }

    private static async Task<Finding> RecordAsync(string path, KnowledgeFolders folders, CancellationToken cancel)
    {
        if (!File.Exists(path)) return Finding.Well($"none at {path} yet; 'hudna ingest --db {path} PATH...' makes one");
        try
        {
            await using var record = RecordFile.OpenOrMake(path, folders);
            if (await record.FindDamageAsync(cancel) is { } damage) return Finding.Bad($"{path} is damaged: {damage}", "Restore it from a copy.");
            var summary = await record.SummaryAsync(cancel);
            return Finding.Well($"{path}: {summary.Articles} articles, {summary.Readings} readings, {summary.Statements} statements, schema {summary.SchemaVersion}");
        }
        catch (StoreUnavailableException e)
        {
            return Finding.Bad(e.Message, e.Mend);
        }
    }

    private static Finding Disk(string path)
    {
        var free = new DriveInfo(Path.GetDirectoryName(Path.GetFullPath(path)) ?? "/").AvailableFreeSpace;
        var told = $"{(free >> 20).ToString("N0", CultureInfo.InvariantCulture)} MiB free";
        return free >= LeastFreeBytes ? Finding.Well(told) : Finding.Bad($"only {told} where the record lies.", "Make room before a long ingest.");
    }

    private sealed record Finding(bool IsWell, string What, string? Mend)
    {
        public static Finding Well(string what) => new(true, what, null);

        public static Finding Bad(string what, string mend) => new(false, what, mend);
    }

    private sealed class Examination(Terminal terminal)
    {
        public int Faults { get; private set; }

        public void Look(string subject, Finding finding)
        {
            if (!finding.IsWell) Faults++;
            terminal.Out.WriteLine($"{(finding.IsWell ? "ok  " : "FAIL")}  {subject}: {finding.What}");
            if (finding.Mend is { } mend) terminal.Out.WriteLine($"      {mend}");
        }
    }
}
