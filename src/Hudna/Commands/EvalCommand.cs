using System.CommandLine;
using Hudna.Lexicon;
using Hudna.Eval;
using Hudna.Text;
using Hudna.Work;

namespace Hudna.Commands;

/// <summary><c>hudna eval</c>: reads articles and puts the readings beside hand-marked gold.</summary>
internal static class EvalCommand
{
    private static readonly string[] Kinds = ["blocks", "times", "statements", "events", "commitments", "contradictions"];

    public static Command Make(Terminal terminal, Func<KnowledgeFolders, LoadedReader> load)
    {
        var command = new Command("eval", "Score the reader against hand-marked gold.");
        command.Add(MakeReadings("all", "Every row of the score table.", null, terminal, load));
        foreach (var kind in Kinds) command.Add(MakeReadings(kind, $"The score of {kind}.", kind, terminal, load));
        command.Add(EvalMentionsCommand.Make(terminal, load));
        command.Add(EvalNames.Make(terminal));
        command.Add(EvalTimeMlCommand.Make(terminal, load));
        command.Add(EvalSentencesCommand.Make(terminal, load));
        command.Add(EvalSpansCommand.Make(terminal, load));
        command.Add(EvalPairsCommand.Make(terminal));
        return command;
    }

    private static Command MakeReadings(string name, string description, string? kind, Terminal terminal, Func<KnowledgeFolders, LoadedReader> load)
    {
        var inputs = new InputOptions();
        var gold = GoldOption.Make();
        var show = new Option<string?>("--show") { Description = "'errors' lists what was missed, what was too much and what was wrong, each with its words." };
        show.AcceptOnlyFromAmong("errors");
        var data = CommonOptions.Data();
        var command = new Command(name, description) { gold, show, data };
        inputs.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var loaded = load(CommonOptions.Folders(parsed.GetValue(data), []));
            var articles = GoldOption.Load(parsed.GetValue(gold)!);
            var readings = new Dictionary<string, Model.Reading>(StringComparer.Ordinal);
            var report = new RunReport(terminal, "read");
            await foreach (var outcome in ReadingRun.ReadAllAsync(inputs.Open(parsed, loaded.Files), loaded.Reader, withJson: false, cancel))
            {
                report.Count(outcome);
                if (outcome.Reading is { } reading) readings[Path.GetFileNameWithoutExtension(reading.Article.Source)] = reading;
            }

            var scores = new Scores(parsed.GetValue(show) is null ? null : (row, what, doc, span) => Tell(terminal, kind, row, what, doc, span, readings));
            foreach (var article in articles) scores.Add(article, readings.GetValueOrDefault(article.Doc));
            foreach (var (row, tally) in scores.Rows)
            {
                if (kind is null || Belongs(row, kind)) terminal.Out.WriteLine(tally.Row(row));
            }

            return GoldOption.Close(terminal, articles, readings, report);
        });
        return command;
    }

    private static bool Belongs(string row, string kind) => row == kind || (kind == "events" && row == "families") || (kind == "contradictions" && row == "disputes");

    private static void Tell(Terminal terminal, string? kind, string row, string what, string doc, Span span, Dictionary<string, Model.Reading> readings)
    {
        if (kind is not null && !Belongs(row, kind)) return;
        var words = readings.TryGetValue(doc, out var reading) && reading.Text.Length >= span.End ? span.Of(reading.Text).Replace('\n', ' ') : "";
        terminal.Out.WriteLine($"{row} {what} {doc} {span} {words}");
    }
}
