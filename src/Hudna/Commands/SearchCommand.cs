using System.CommandLine;
using System.Text;
using Hudna.Model.Json;
using Hudna.Model.Ports;
using Hudna.Work;
using NodaTime.Text;

namespace Hudna.Commands;

/// <summary><c>hudna search</c>: finds articles and shows the words that match.</summary>
internal static class SearchCommand
{
    public static Command Make(Terminal terminal)
    {
        var query = new Argument<string[]>("QUERY") { Description = "Words, in any form; a phrase in quotation marks as written. All must occur.", Arity = ArgumentArity.OneOrMore };
        var limit = CommonOptions.Whole("--limit", "How many articles to show, 1 to 500.", 1, 500, 20, "-n");
        var json = CommonOptions.Json();
        var database = CommonOptions.Database();
        var data = CommonOptions.Data();
        var command = new Command("search", "Find articles in the record by their words, whatever their form.") { query, limit, json, database, data };
        command.SetAction(async (parsed, cancel) =>
        {
            // The shell has eaten the quotation marks of an argument with spaces in it: it was meant as a phrase.
            var arguments = parsed.GetValue(query) ?? [];
            var text = arguments.Length > 1 ? string.Join(' ', arguments.Select(word => word.Contains(' ', StringComparison.Ordinal) && !word.Contains('"', StringComparison.Ordinal) ? $"\"{word}\"" : word)) : arguments[0];
            var folders = CommonOptions.Folders(parsed.GetValue(data), []);
            await using var record = RecordFile.OpenExisting(parsed.GetValue(database)!, folders);
            var answer = await record.Search.FindAsync(new(text, 0, parsed.GetValue(limit)), cancel);
            if (parsed.GetValue(json)) await terminal.Out.WriteLineAsync(ReadingJson.Write(answer));
            else Print(terminal, answer);
            return answer.Total > 0 ? ExitCode.Ok : Nothing(terminal, answer);
        });
        return command;
    }

    private static int Nothing(Terminal terminal, SearchAnswer answer)
    {
        terminal.Fail(answer.Understood.Count == 0 ? "the query holds no word." : "no article matches.", "Try fewer words; a phrase in quotation marks must occur as written.");
        return ExitCode.NothingMatched;
    }

    private static void Print(Terminal terminal, SearchAnswer answer)
    {
        if (answer.Total == 0) return;
        var sought = string.Join("; ", answer.Understood.Select(term => term.Phrase ? $"phrase \"{term.Written}\"" : $"{term.Written} (all forms of {term.Sought})"));
        terminal.Note($"{answer.Total} article(s), {answer.Hits.Count} shown. Sought: {sought}");
        foreach (var hit in answer.Hits)
        {
            var day = hit.Article.Published is { } known ? LocalDatePattern.Iso.Format(known) : "undated";
            terminal.Out.WriteLine($"{hit.Article.Id}  {day}  {hit.Article.Outlet ?? hit.Article.Source}");
            if (hit.Article.Title is { } title) terminal.Out.WriteLine($"  {title}");
            terminal.Out.WriteLine($"  {Marked(terminal, hit)}");
        }
    }

    private static string Marked(Terminal terminal, SearchHit hit)
    {
        var line = new StringBuilder();
        var at = hit.Snippet.Start;
        foreach (var mark in hit.Marks)
        {
            if (mark.Start < at) continue;
            line.Append(hit.SnippetText, at - hit.Snippet.Start, mark.Start - at).Append(terminal.Mark(mark.Shift(-hit.Snippet.Start).Of(hit.SnippetText)));
            at = mark.End;
        }

        return line.Append(hit.SnippetText, at - hit.Snippet.Start, hit.Snippet.End - at).ToString();
    }
}
