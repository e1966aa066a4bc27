using System.CommandLine;
using System.Text.Json;
using Hudna.Eval;

namespace Hudna.Commands;

/// <summary>The gold file of the commands that score readings: its option, its faults, and gold that no reading answers.</summary>
internal static class GoldOption
{
    public static Option<string> Make() => new("--gold") { Description = "The gold file: one hand-marked article a line.", Required = true };

    public static IReadOnlyList<GoldArticle> Load(string path)
    {
        try
        {
            return GoldFile.Load(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new CommandFailedException(ExitCode.Failure, $"the gold file cannot be used: {e.Message}", "Name a file with one hand-marked article a line with --gold.");
        }
    }

    /// <summary>Tells which gold articles have no reading; the exit code the run deserves.</summary>
    public static int Close(Terminal terminal, IReadOnlyList<GoldArticle> articles, Dictionary<string, Model.Reading> readings, RunReport report)
    {
        var missing = articles.Where(article => !readings.ContainsKey(article.Doc)).Select(article => article.Doc).ToArray();
        if (missing.Length > 0) terminal.Fail($"no reading for {missing.Length} of {articles.Count} gold articles: {string.Join(", ", missing.Take(5))}.", "Name their files, or the folder that holds them.");
        return missing.Length == articles.Count ? ExitCode.NothingMatched : report.Close();
    }
}
