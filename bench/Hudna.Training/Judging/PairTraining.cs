using Hudna.Eval;
using Hudna.Lexicon;
using Hudna.Reading.Judging;
using Hudna.Work;

namespace Hudna.Training.Judging;

/// <summary>Learns to judge pairs of headlines: whether they are of different matters, and whether those of one matter agree.</summary>
internal static class PairTraining
{
    private static readonly float[] Pulls = [0.000001f, 0.00001f, 0.00003f];
    private static readonly float[] WeightsOfYes = [1, 2];

    private const float LeastWeight = 0.02f;

    public static void Run(string file, string outFolder, TextWriter log)
    {
        var folders = KnowledgeFolders.Default;
        var features = PairFeatures.Load(SearchWordsLoader.Load(folders).Words, folders);
        var pairs = PairsFile.Read(file).Select(pair => (Pair: pair, Features: features.Of(pair.One, pair.Other))).ToList();
        Learn(PairsFile.OtherMatter, [.. pairs.Select(entry => new Example(entry.Pair.One, entry.Features, entry.Pair.Stance == PairsFile.OtherMatter))]);
        Learn(PairsFile.Agree, [.. pairs.Where(entry => entry.Pair.Stance != PairsFile.OtherMatter).Select(entry => new Example(entry.Pair.One, entry.Features, entry.Pair.Stance == PairsFile.Agree))]);

        void Learn(string stance, List<Example> examples)
        {
            var best = Pulls.SelectMany(_ => WeightsOfYes, (pull, weight) => (Pull: pull, Weight: weight, Result: new LinearTrainer(pull, weight).Train(examples)))
                .OrderByDescending(trial => trial.Result.F1).First();
            log.WriteLine($"{stance}: {examples.Count} pairs, pull {best.Pull}, weight of yes {best.Weight}, F1 on unseen parts {best.Result.F1:0.000}");
            using var to = new StreamWriter(Path.Combine(outFolder, $"{stance}.tsv"));
            best.Result.Judge.Write(
                to, [$"Whether two headlines stand to each other as '{stance}': feature, tab, weight. Made by bench/Hudna.Training (see README.md); do not edit."], LeastWeight);
        }
    }
}
