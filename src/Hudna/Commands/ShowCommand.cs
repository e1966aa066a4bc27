using System.CommandLine;
using Hudna.Model;
using Hudna.Model.Json;
using Hudna.Work;
using NodaTime.Text;

namespace Hudna.Commands;

/// <summary><c>hudna show</c>: one article of the record with what it says and whose words they are.</summary>
internal static class ShowCommand
{
    public static Command Make(Terminal terminal)
    {
        var id = new Argument<string>("ARTICLE") { Description = "The article's id, as 'search' and 'ingest' print it." };
        var json = CommonOptions.Json();
        var database = CommonOptions.Database();
        var data = CommonOptions.Data();
        var command = new Command("show", "Show one article: its words, and who says what in it.") { id, json, database, data };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var record = RecordFile.OpenExisting(parsed.GetValue(database)!, CommonOptions.Folders(parsed.GetValue(data), []));
            var reading = await record.Readings.FindAsync(parsed.GetValue(id)!, cancel);
            if (reading is null)
            {
                terminal.Fail($"the record holds no article {parsed.GetValue(id)}.", "'hudna search WORDS' lists articles with their ids.");
                return ExitCode.NothingMatched;
            }

            if (parsed.GetValue(json)) await terminal.Out.WriteLineAsync(ReadingJson.Write(reading));
            else Print(terminal.Out, reading);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Print(TextWriter to, Model.Reading reading)
    {
        var article = reading.Article;
        to.WriteLine($"article: {article.Id}");
        to.WriteLine($"source: {article.Source}");
        if (article.Url is { } url) to.WriteLine($"url: {url}");
        if (article.Outlet is { } outlet) to.WriteLine($"outlet: {outlet}");
        to.WriteLine(article.Published is { } day ? $"published: {LocalDatePattern.Iso.Format(day)} ({Kebab(article.PublishedFrom)})" : "published: unknown");
        to.WriteLine($"sha256: {article.Sha256}");
        to.WriteLine($"reader: {reading.Reader}");
        to.WriteLine();
        foreach (var block in reading.Blocks)
        {
            to.WriteLine(block.Kind.IsArticle() ? block.Span.Of(reading.Text).Trim() : $"({Kebab(block.Kind)}) {block.Span.Of(reading.Text).Trim()}");
        }

        to.WriteLine();
        to.WriteLine($"statements: {reading.Statements.Count}");
        foreach (var statement in reading.Statements) PrintStatement(to, reading, statement);
        to.WriteLine($"truces: {reading.Truces.Count}");
        foreach (var truce in reading.Truces) to.WriteLine($"- {TruceText.Of(truce)}, {truce.Evidence}: {truce.Evidence.Of(reading.Text)}");
        to.WriteLine($"events: {reading.Events.Count}");
        foreach (var @event in reading.Events)
        {
            var when = @event.Date is { } date ? LocalDatePattern.Iso.Format(date.From) : "no date";
            to.WriteLine($"- {Kebab(@event.Type)}, {Kebab(@event.Status)}, {when}{TalksOf(@event)}, {@event.Evidence}: {@event.Evidence.Of(reading.Text)}");
            foreach (var place in @event.Places) to.WriteLine(PlaceText.Of(place));
        }
    }

    private static void PrintStatement(TextWriter to, Model.Reading reading, Statement statement)
    {
        var speaker = statement.Speaker is { } party ? party.Actor ?? party.Name ?? "unnamed" : "unknown";
        var via = statement.Via.Count == 0 ? "" : $", via {string.Join(" < ", statement.Via.Select(carrier => carrier.Actor ?? carrier.Name))}";
        to.WriteLine($"- {speaker}{via}, {Kebab(statement.Stance)}, {Kebab(statement.Mode)}, {statement.Content}: {statement.Content.Of(reading.Text)}");
    }

    private static string TalksOf(EventReport report) => report.Talks is { } talks ? $", {TalksText.Of(talks)}" : "";

    private static string Kebab<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
