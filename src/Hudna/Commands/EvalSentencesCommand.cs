using System.CommandLine;
using Hudna.Eval;
using Hudna.Lexicon;
using Hudna.Reading.Judging;
using Hudna.Work;

namespace Hudna.Commands;

/// <summary><c>hudna eval sentences</c>: whether the reader says of single sentences that they report an assault or a protest, as people did.</summary>
internal static class EvalSentencesCommand
{
    public static Command Make(Terminal terminal, Func<KnowledgeFolders, LoadedReader> load)
    {
        var file = new Argument<string>("FILE") { Description = "CSV with the columns id, label (yes, easy no, difficult no, ambiguous) and text." };
        var act = ActOption.Make("What the sentences were judged for; else the file's name tells.");
        var show = new Option<string?>("--show") { Description = "'errors' lists the sentences of the development half that were judged otherwise." };
        show.AcceptOnlyFromAmong("errors");
        var data = CommonOptions.Data();
        var command = new Command("sentences", "The score of sentence judging: 'yes' against 'easy no' and against 'difficult no'. 'kept back' is the half that was not read while rules were written.") { file, act, show, data };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var sentences = JudgedFile.Open(path, SentencesFile.Read, "Give a UTF-8 CSV whose first line names the columns id, label and text.");
            var what = ActOption.Of(parsed.GetValue(act), path);
            var folders = CommonOptions.Folders(parsed.GetValue(data), []);
            var judged = SentenceScore.Judge(sentences, what, new SentenceReader(load(folders).Reader, folders));
            foreach (var against in (SentenceLabel[])[SentenceLabel.EasyNo, SentenceLabel.DifficultNo])
            {
                Print(terminal, $"{what} all", against, judged);
                Print(terminal, $"{what} kept back", against, judged.Where(pair => !pair.Sentence.IsForDevelopment));
            }

            if (parsed.GetValue(show) is not null)
            {
                foreach (var (sentence, says) in judged.Where(pair => pair.Sentence.IsForDevelopment && pair.Sentence.Label is SentenceLabel.Yes or SentenceLabel.EasyNo && pair.Says != (pair.Sentence.Label == SentenceLabel.Yes)))
                    terminal.Out.WriteLine($"{(says ? "EXTRA" : "MISS")} {sentence.Text.ReplaceLineEndings(" ")}");
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static void Print(Terminal terminal, string part, SentenceLabel against, IEnumerable<(LabelledSentence Sentence, bool Says)> judged) =>
        terminal.Out.WriteLine($"{part,-18} yes against {(against == SentenceLabel.EasyNo ? "easy no" : "difficult no"),-12} {SentenceScore.Of(judged, against)}");
}
