using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hudna.Eval;
using Hudna.Lexicon;
using Hudna.Reading.Judging.Acts;
using Hudna.Work;

namespace Hudna.Commands;

/// <summary><c>hudna eval spans</c>: whether the reader finds who did an act and who suffered it in single sentences, as coders marked them.</summary>
internal static class EvalSpansCommand
{
    private const string What =
        "The score of actors in single sentences, by head words. An actor is a stretch of words that more than half of a sentence's coders marked; "
        + "what fewer marked is disputed: left out, but held against the reader in the strict figures. 'kept back' is the half that was not read while rules were written.";

    // Arabic stays Arabic in the file.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Make(Terminal terminal, Func<KnowledgeFolders, LoadedReader> load)
    {
        var file = new Argument<string>("FILE") { Description = "JSON Lines with the fields source, text and spans (source_actor, target_actor)." };
        var act = ActOption.Make("Which act the sentences report; else the file's name tells.");
        var predictions = new Option<string?>("--predictions") { Description = "Write the parties read in each sentence to this file, a JSON object a line." };
        var show = new Option<string?>("--show") { Description = "'errors' lists what was missed and what was too much in the development half." };
        show.AcceptOnlyFromAmong("errors");
        var data = CommonOptions.Data();
        var command = new Command("spans", What) { file, act, predictions, show, data };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var sentences = JudgedFile.Open(path, SpansFile.Read, "Give UTF-8 JSON Lines with the fields source, text and spans.");
            var what = ActOption.Of(parsed.GetValue(act), path);
            var folders = CommonOptions.Folders(parsed.GetValue(data), []);
            var reader = new SentenceReader(load(folders).Reader, folders);
            var parties = ActParties.Load(folders);
            var read = sentences.Select(sentence => new ReadSpans(sentence, parties.Of(what, reader.Read(sentence.Text)))).ToList();
            Print(terminal, $"{what} all", read, parties);
            Print(terminal, $"{what} kept back", [.. read.Where(one => !one.Sentence.IsForDevelopment)], parties);
            if (parsed.GetValue(show) is not null)
            {
                SpanScore.Of(read.Where(one => one.Sentence.IsForDevelopment), null, parties.HeadOf, (kind, word, sentence) => terminal.Out.WriteLine($"{kind} {word} | {sentence.Text.ReplaceLineEndings(" ")}"));
            }

            if (parsed.GetValue(predictions) is { } to) Write(to, what, read);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Print(Terminal terminal, string part, IReadOnlyList<ReadSpans> read, ActParties parties)
    {
        terminal.Out.WriteLine($"{part,-18} doers     {SpanScore.Of(read, ActPart.Doer, parties.HeadOf)}");
        terminal.Out.WriteLine($"{part,-18} sufferers {SpanScore.Of(read, ActPart.Sufferer, parties.HeadOf)}");
        terminal.Out.WriteLine($"{part,-18} actors    {SpanScore.Of(read, null, parties.HeadOf)}");
    }

    private static void Write(string path, string act, IEnumerable<ReadSpans> read)
    {
        try
        {
            File.WriteAllLines(path, read.Select(one => new JsonObject
            {
                ["source"] = one.Sentence.Id,
                ["act"] = act,
                ["text"] = one.Sentence.Text,
                ["parties"] = new JsonArray([.. one.Parties.Select(party => new JsonObject
                {
                    ["part"] = party.Part == ActPart.Doer ? "doer" : "sufferer",
                    ["head"] = new JsonArray(party.Head.Start, party.Head.End),
                    ["word"] = party.Head.Of(one.Sentence.Text),
                })]),
            }.ToJsonString(Json)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException(ExitCode.Failure, $"the predictions cannot be written: {e.Message}", "Name a file in a folder that exists with --predictions.");
        }
    }
}
