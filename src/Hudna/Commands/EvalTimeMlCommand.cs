using System.CommandLine;
using System.Xml;
using Hudna.Eval;
using Hudna.Lexicon;
using Hudna.Text;
using Hudna.Work;

namespace Hudna.Commands;

/// <summary><c>hudna eval timeml</c>: puts the time expressions the reader finds beside TIMEX3 marks.</summary>
internal static class EvalTimeMlCommand
{
    public static Command Make(Terminal terminal, Func<KnowledgeFolders, LoadedReader> load)
    {
        var paths = new Argument<string[]>("PATH") { Description = "TimeML files (.tml), or folders that hold them.", Arity = ArgumentArity.OneOrMore };
        var published = CommonOptions.Published("The day relative times count from, yyyy-MM-dd; without it they have no value.");
        var show = new Option<string?>("--show") { Description = "'errors' lists what was missed and what was too much, each with its words." };
        show.AcceptOnlyFromAmong("errors");
        var data = CommonOptions.Data();
        var command = new Command("timeml", "The score of times against TimeML documents. times: spans that share half of their union. touching: spans that share anything. mapped: as times, but bare words marked as lengths or sets are not asked for, and marks within one of our expressions count as one.") { paths, published, show, data };
        command.SetAction(parsed =>
        {
            var reader = load(CommonOptions.Folders(parsed.GetValue(data), [])).Reader;
            var text = "";
            var scores = new TimeMlScores(parsed.GetValue(show) is null ? null : (what, name, span) => terminal.Out.WriteLine($"{what} {name} {span} {span.Of(text).Replace('\n', ' ')}"));
            var files = parsed.GetValue(paths)!.SelectMany(Files).ToArray();
            foreach (var path in files)
            {
                var file = Load(path);
                text = file.Text;
                scores.Add(file, reader.Read(TimeMlScores.ArticleOf(file, parsed.GetValue(published))).Times);
            }

            terminal.Out.WriteLine(scores.Times.Row("times"));
            terminal.Out.WriteLine(scores.Touching.Row("touching"));
            terminal.Out.WriteLine(scores.Mapped.Row("mapped"));
            return files.Length == 0 ? ExitCode.NothingMatched : ExitCode.Ok;
        });
        return command;
    }

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.tml", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [path];

    private static TimeMlFile Load(string path)
    {
        try
        {
            return TimeMlFile.Load(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or XmlException)
        {
            throw new CommandFailedException(ExitCode.Failure, $"{path} cannot be used: {e.Message}", "Name TimeML files that can be read.");
        }
    }
}
