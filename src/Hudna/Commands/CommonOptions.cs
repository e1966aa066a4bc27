using System.CommandLine;
using System.Globalization;
using Hudna.Lexicon;
using Hudna.Model;
using NodaTime;
using NodaTime.Text;

namespace Hudna.Commands;

/// <summary>Options that several commands share, so that one name means one thing everywhere.</summary>
internal static class CommonOptions
{
    public static Option<bool> Quiet() => new("--quiet", "-q") { Description = "No progress and no notes; errors are still told." };

    public static Option<bool> Verbose() => new("--verbose", "-v") { Description = "Tell more: warnings about each input, timings." };

    public static Option<bool> Json() => new("--json") { Description = "One JSON document on standard output." };

    public static Option<string> Database() => new("--db")
    {
        Description = "The record: one SQLite file. Also set by HUDNA_DB.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("HUDNA_DB") is { Length: > 0 } named ? named : "hudna.db",
    };

    public static Option<string?> Data() => new("--data") { Description = "Folder with lexicon/, rules/ and dossiers/ to use instead of those that came with the program." };

    public static Option<string[]> Dossiers() => new("--dossiers") { Description = "Folder of dossiers of your own; an entry there wins over ours with the same id. May be given more than once.", DefaultValueFactory = _ => [] };

    public static Option<LocalDate?> Published(string description) => new("--published")
    {
        Description = description,
        CustomParser = result =>
        {
            var parsed = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
            if (!parsed.Success) result.AddError($"--published takes a day as yyyy-MM-dd, not '{result.Tokens[0].Value}'.");
            return parsed.Success ? parsed.Value : null;
        },
    };

    /// <summary>A whole number between two bounds, both inclusive; anything else is told in one sentence.</summary>
    public static Option<int> Whole(string name, string description, int least, int most, int otherwise, params string[] aliases)
    {
        var option = new Option<int>(name, aliases) { Description = description, DefaultValueFactory = _ => otherwise };
        option.CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
            result.AddError(most == int.MaxValue ? $"{name} takes a whole number from {least}, not '{text}'." : $"{name} takes a whole number from {least} to {most}, not '{text}'.");
            return otherwise;
        };
        return option;
    }

    public static KnowledgeFolders Folders(string? data, string[] dossiers)
    {
        foreach (var folder in dossiers.Append(data).OfType<string>())
        {
            if (!Directory.Exists(folder)) throw new CommandFailedException(ExitCode.ConfigurationOrDatabase, $"the folder {folder} does not exist.", "Name a folder with --data or --dossiers.");
        }

        var folders = data is null ? KnowledgeFolders.Default : KnowledgeFolders.Below(data);
        return folders with { Overlays = dossiers.ToSeq() };
    }
}
