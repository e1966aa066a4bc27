using System.CommandLine;
using Hudna.Lexicon;
using Hudna.Model;
using Hudna.Reading.Statements;
using Hudna.Sources;
using Hudna.Text;
using Hudna.Work;

namespace Hudna.Commands;

/// <summary><c>hudna rules</c>: checks the language data, and explains which rule read what in a text.</summary>
internal static class RulesCommand
{
    public static Command Make(Terminal terminal, Func<KnowledgeFolders, LoadedReader> load) =>
        new("rules", "Check the rules, or see which of them fire on a text.") { MakeCheck(terminal), MakeExplain(terminal, load) };

    private static Command MakeCheck(Terminal terminal)
    {
        var data = CommonOptions.Data();
        var dossiers = CommonOptions.Dossiers();
        var command = new Command("check", "Check lexicon, rules and dossiers; every fault is told with file and line.") { data, dossiers };
        command.SetAction(parsed =>
        {
            var faults = LanguageCheck.FaultsOf(CommonOptions.Folders(parsed.GetValue(data), parsed.GetValue(dossiers)!));
            foreach (var fault in faults) terminal.Out.WriteLine(fault);
            terminal.Note(faults.Count == 0 ? "no fault" : $"{faults.Count} fault(s)");
            return faults.Count == 0 ? ExitCode.Ok : ExitCode.ConfigurationOrDatabase;
        });
        return command;
    }

    private static Command MakeExplain(Terminal terminal, Func<KnowledgeFolders, LoadedReader> load)
    {
        var inputs = new InputOptions();
        var data = CommonOptions.Data();
        var dossiers = CommonOptions.Dossiers();
        var command = new Command("explain", "Tell which rule fired on which words, and which candidates were let go and why.") { data, dossiers };
        inputs.AddTo(command);
        command.SetAction(parsed =>
        {
            var loaded = load(CommonOptions.Folders(parsed.GetValue(data), parsed.GetValue(dossiers)!));
            var report = new RunReport(terminal, "explained");
            foreach (var input in inputs.Open(parsed, loaded.Files))
            {
                report.Count(new(input, null, input as SourceFault));
                if (input is SourceArticle { Article: var article }) Explain(terminal.Out, article, loaded);
            }

            return report.Close();
        });
        return command;
    }

    private static void Explain(TextWriter to, Article article, LoadedReader loaded)
    {
        var trace = new Trace(to, article.Text);
        to.WriteLine($"article: {article.Header.Source}");
        var reading = loaded.Reader.Read(article, trace);
        foreach (var time in reading.Times) to.WriteLine($"{time.Span} time {time.Rule}: {trace.Words(time.Span)} = {time.Value ?? "unknown"}");
        foreach (var @event in reading.Events)
        {
            to.WriteLine($"{@event.Evidence} event {@event.Rule}: {trace.Words(@event.Trigger)} in: {trace.Words(@event.Evidence)}{TalksOf(@event)}");
            foreach (var place in @event.Places) to.WriteLine(PlaceText.Of(place));
        }

        foreach (var truce in reading.Truces) Explain(to, truce, trace);
        foreach (var tally in reading.Tallies) to.WriteLine($"{tally.Evidence} tally {tally.Rule}: {trace.Words(tally.Evidence)}");
        foreach (var promise in reading.Commitments) to.WriteLine($"{promise.Evidence} commitment {promise.Rule}: {trace.Words(promise.Content)}");
        foreach (var contradiction in reading.Contradictions) to.WriteLine($"{contradiction.Evidence} contradiction {contradiction.Rule}: {trace.Words(contradiction.A)} / {trace.Words(contradiction.B)}");
    }

    private static void Explain(TextWriter to, TruceReport truce, Trace trace)
    {
        to.WriteLine($"{truce.Evidence} truce {truce.Rule}: {string.Join(", ", truce.Names)}: {TruceText.Of(truce)}");
        foreach (var breach in truce.Breaches) to.WriteLine($"{truce.Evidence} breach {breach.Event}: {breach.Why}");
    }

    private static string TalksOf(EventReport report) => report.Talks is { } talks ? $" [{TalksText.Of(talks)}. {talks.Reason}]" : "";

    private sealed class Trace(TextWriter to, string text) : ITrace
    {
        public void Fired(string rule, Span cue, Span content) => to.WriteLine($"{content} statement {rule}: {Words(cue)} says: {Words(content)}");

        public void Rejected(Span cue, string why) => to.WriteLine($"{cue} let go: {Words(cue)}: {why}");

        public string Words(Span span) => span.Of(text).Replace('\n', ' ');
    }
}
