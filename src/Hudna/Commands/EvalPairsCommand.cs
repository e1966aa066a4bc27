using System.CommandLine;
using Hudna.Eval;
using Hudna.Work;

namespace Hudna.Commands;

/// <summary><c>hudna eval pairs</c>: whether two headlines agree, as people said.</summary>
internal static class EvalPairsCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "CSV with the columns s1, s2 and stance (agree, disagree, other)." };
        var predictions = new Option<string?>("--predictions") { Description = "Write the pairs again with a column 'predicted' to this file." };
        var data = CommonOptions.Data();
        var command = new Command("pairs", "The score of pair judging: precision, recall and F1 by stance, and the mean F1 of agree and disagree.") { file, predictions, data };
        command.SetAction(parsed =>
        {
            var pairs = JudgedFile.Open(parsed.GetValue(file)!, PairsFile.Read, "Give a UTF-8 CSV whose first line names the columns s1, s2 and stance.");
            var judge = PairJudge.Load(CommonOptions.Folders(parsed.GetValue(data), []));
            var judged = pairs.Select(pair => (Pair: pair, Predicted: judge.Judge(pair.One, pair.Other))).ToList();
            foreach (var row in new PairScore(judged).Rows()) terminal.Out.WriteLine(row);
            if (parsed.GetValue(predictions) is { } path) Write(path, judged);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Write(string path, List<(JudgedPair Pair, string Predicted)> judged)
    {
        try
        {
            PairsFile.Write(path, judged);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException(ExitCode.Failure, $"the predictions cannot be written: {e.Message}", "Name a file in a folder that exists with --predictions.");
        }
    }
}
