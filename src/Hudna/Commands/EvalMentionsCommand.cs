using System.CommandLine;
using Hudna.Eval;
using Hudna.Lexicon;
using Hudna.Text;
using Hudna.Work;

namespace Hudna.Commands;

/// <summary><c>hudna eval mentions</c>: whether the names and descriptions of gold's entities got the right actor or place.</summary>
internal static class EvalMentionsCommand
{
    private const string What =
        "The score of mentions: the share of gold's names and descriptions (outside clutter) with the right actor or place. "
        + "strict: a mention of the reader that shares a character with it has the entity's id. "
        + "lenient: or one with the same words (half of the union) has no id of the dossiers, so nobody wrong is named. "
        + "wrong: somebody else is named. missed: nothing is marked there. precision: of the reader's mentions with an id of the dossiers that touch "
        + "one of the gold's, the share that is right.";

    public static Command Make(Terminal terminal, Func<KnowledgeFolders, LoadedReader> load)
    {
        var inputs = new InputOptions();
        var gold = GoldOption.Make();
        var show = new Option<string?>("--show") { Description = "'errors' lists every mention that is not right, with its words, the gold's id and what the reader says." };
        show.AcceptOnlyFromAmong("errors");
        var data = CommonOptions.Data();
        var command = new Command("mentions", What) { gold, show, data };
        inputs.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var loaded = load(CommonOptions.Folders(parsed.GetValue(data), []));
            var articles = GoldOption.Load(parsed.GetValue(gold)!);
            var report = new RunReport(terminal, "read");
            var readings = new Dictionary<string, Model.Reading>(StringComparer.Ordinal);
            await foreach (var outcome in ReadingRun.ReadAllAsync(inputs.Open(parsed, loaded.Files), loaded.Reader, withJson: false, cancel))
            {
                report.Count(outcome);
                if (outcome.Reading is { } reading) readings[Path.GetFileNameWithoutExtension(reading.Article.Source)] = reading;
            }

            var scores = new MentionScores(loaded.Knowledge.Dossiers, parsed.GetValue(show) is null ? null : (what, doc, span, id) => Tell(terminal, readings.GetValueOrDefault(doc), what, doc, span, id));
            foreach (var article in articles) scores.Add(article, readings.GetValueOrDefault(article.Doc));
            foreach (var row in scores.Rows()) terminal.Out.WriteLine(row);
            return GoldOption.Close(terminal, articles, readings, report);
        });
        return command;
    }

    /// <summary>One line: what, article, span, words, the id concerned, and the ids the reader gives to words there.</summary>
    private static void Tell(Terminal terminal, Model.Reading? reading, string what, string doc, Span span, string id)
    {
        var words = reading is not null && reading.Text.Length >= span.End ? span.Of(reading.Text).Replace('\n', ' ') : "";
        var ours = reading?.Mentions.Where(mention => Measures.Overlap(mention.Span, span) > 0)
            .Select(mention => $"{mention.Span.Of(reading.Text).Replace('\n', ' ')}={mention.Actor ?? mention.Place ?? "nobody"}") ?? [];
        terminal.Out.WriteLine($"{what} {doc} {span} {words} | {id} | {string.Join("; ", ours)}");
    }
}
