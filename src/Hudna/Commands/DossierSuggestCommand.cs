using System.CommandLine;
using System.Globalization;
using Hudna.Lexicon;
using Hudna.Reading.Suggestions;
using Hudna.Work;

namespace Hudna.Commands;

/// <summary><c>hudna dossier suggest</c>: whom and what the articles name and no dossier knows, as entries ready to look over.</summary>
internal static class DossierSuggestCommand
{
    public static Command Make(Terminal given, Func<KnowledgeFolders, LoadedReader> load)
    {
        var inputs = new InputOptions();
        var format = new Option<string>("--format") { Description = "yaml (entries for a dossier, evidence as comments), json or table.", DefaultValueFactory = _ => "yaml" };
        format.AcceptOnlyFromAmong("yaml", "json", "table");
        var least = CommonOptions.Whole("--least", "Only those met in at least this many articles.", 1, int.MaxValue, 1);
        var quiet = CommonOptions.Quiet();
        var data = CommonOptions.Data();
        var dossiers = CommonOptions.Dossiers();
        var command = new Command("suggest", "Propose for the dossiers the actors and places that articles name and no dossier knows, the most met first.") { format, least, quiet, data, dossiers };
        inputs.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var terminal = given with { Quiet = parsed.GetValue(quiet) };
            var loaded = load(CommonOptions.Folders(parsed.GetValue(data), parsed.GetValue(dossiers)!));
            var report = new RunReport(terminal, "read");
            var gatherer = new SuggestionGatherer(loaded.Knowledge);
            await report.ShowProgressAsync(async () =>
            {
                await foreach (var outcome in ReadingRun.ReadAllAsync(inputs.Open(parsed, loaded.Files), loaded.Reader, withJson: false, cancel))
                {
                    report.Count(outcome);
                    if (outcome.Reading is { } reading) gatherer.Add(reading);
                }
            });
            var suggestions = gatherer.Suggest(parsed.GetValue(least));
            switch (parsed.GetValue(format))
            {
                case "json": SuggestionText.WriteJson(suggestions, terminal.Out); break;
                case "table": SuggestionText.WriteTable(suggestions, terminal.Out); break;
                default: SuggestionText.WriteYaml(suggestions, terminal.Out); break;
            }

            return report.Close($"{suggestions.Count} suggestion(s)");
        });
        return command;
    }
}
