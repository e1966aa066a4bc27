using Hudna.Training.Names;
using Hudna.Training.Judging;

namespace Hudna.Training;

/// <summary>
/// Makes the trained files that ship with the program. Not part of the program: run by hand when a source or a feature changes.
/// </summary>
internal static class TrainingCommand
{
    private const string Usage = """
        usage: names --shared FOLDER --out FILE      make the weights of the names tagger
               names-held-back --shared FOLDER       score it on the part of NewsFANE kept back
               names-blocks --shared FOLDER [--blocks 0,1,2,3,4,5]
                                                     score it on ANERcorp's training part, block by block
               names-speed --shared FOLDER --weights FILE
                                                     tokens a second over the news articles of the library
               pairs --shared FOLDER --out FOLDER    make the weights that judge pairs of headlines (agree.tsv, other.tsv)
               The first three take --clusters FILE: clusters are read from it, or trained and left there.
        """;

    public static int Run(string[] args, TextWriter output, TextWriter log)
    {
        string? Option(string name) => Array.LastIndexOf(args, "--" + name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
        if (Option("shared") is not { } shared || args is [] || (args[0], Option("out")) is ("names" or "pairs", null))
        {
            log.WriteLine(Usage);
            return 2;
        }
        if (!Directory.Exists(shared))
        {
            log.WriteLine($"training: the folder {shared} does not exist; --shared names the library of corpora and lists.");
            return 5;
        }
        switch (args[0])
        {
            case "names":
                new NamesTraining(shared, Option("clusters"), log).Run(Option("out")!);
                return 0;
            case "names-held-back":
                new NamesTraining(shared, Option("clusters"), log).ScoreHeldBack();
                return 0;
            case "names-speed":
                NamesSpeed.Measure(shared, Option("weights") ?? throw new ArgumentException("--weights names the file to measure."), output);
                return 0;
            case "names-blocks":
                new NamesTraining(shared, Option("clusters"), log).ScoreBlocks([.. (Option("blocks") ?? "0,1,2,3,4,5").Split(',').Select(int.Parse)]);
                return 0;
            case "pairs":
                PairTraining.Run(Path.Combine(shared, "gold", "pairs", "train.csv"), Option("out")!, log);
                return 0;
            default:
                log.WriteLine(Usage);
                return 2;
        }
    }
}
