using System.CommandLine;
using System.Globalization;
using System.Text;
using Hudna.Eval;
using Hudna.Reading.Names;
using Hudna.Work;

namespace Hudna.Commands;

/// <summary><c>hudna eval names</c>: tags sentences that carry gold tags and counts the names that are right.</summary>
internal static class EvalNames
{
    public static Command Make(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A token and its tag a line (BIO over PER, LOC, ORG, MISC), an empty line between sentences." };
        var predictions = new Option<string?>("--predictions") { Description = "Write token, gold tag and predicted tag, with tabs between, to this file." };
        var data = CommonOptions.Data();
        var command = new Command("names", "The score of the names tagger: precision, recall and F1 of whole names, by type.") { file, predictions, data };
        command.SetAction(parsed =>
        {
            var gold = Read(parsed.GetValue(file)!);
            var tagger = NamesTaggerLoader.Load(CommonOptions.Folders(parsed.GetValue(data), []));
            var score = new NamesScore();
            var lines = new StringBuilder();
            foreach (var sentence in gold.Sentences)
            {
                var predicted = NameTypes.Tags(sentence.Tokens.Count, tagger.Tag(sentence.Tokens));
                score.Add([.. sentence.Tags.Select(NameTypes.Usual)], predicted);
                for (var at = 0; at < predicted.Length; at++)
                    lines.Append(sentence.Tokens[at]).Append('\t').Append(sentence.Tags[at]).Append('\t').Append(gold.Spelt(predicted[at])).Append('\n');
                lines.Append('\n');
            }

            Print(terminal, score);
            if (parsed.GetValue(predictions) is { } path) Write(path, lines.ToString());
            return ExitCode.Ok;
        });
        return command;
    }

    private static NamesFile Read(string path)
    {
        try
        {
            using var reader = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            var gold = NamesFile.Read(reader);
            return gold.Sentences.Count > 0 ? gold : throw new InvalidDataException("the file holds no sentence.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or DecoderFallbackException)
        {
            throw new CommandFailedException(ExitCode.Failure, $"{path} cannot be used: {e.Message}", "Give a UTF-8 file with a token and its tag a line, as 'word B-PER'.");
        }
    }

    private static void Print(Terminal terminal, NamesScore score)
    {
        terminal.Out.WriteLine("type  precision  recall     F1  right  marked   gold");
        foreach (var (type, count) in score.Types.Append(new("all", score.Overall)))
        {
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{type,-5} {count.Precision * 100,9:F2} {count.Recall * 100,7:F2} {count.F1 * 100,6:F2} {count.Right,6} {count.Marked,7} {count.Gold,6}"));
        }
    }

    private static void Write(string path, string lines)
    {
        try
        {
            File.WriteAllText(path, lines);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException(ExitCode.Failure, $"the predictions cannot be written: {e.Message}", "Name a file in a folder that exists with --predictions.");
        }
    }
}
