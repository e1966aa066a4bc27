using Hudna.Eval;
using Hudna.Lexicon;
using Hudna.Work;

namespace Hudna.Training.Judging;

/// <summary>Learns to judge sentences from one half of a file of judged ones; the other half is never looked at.</summary>
internal static class SentenceTraining
{
    // Found on the learning half alone, by parts of it that a model had not seen.
    private static readonly float[] Pulls = [0.001f, 0.003f, 0.01f, 0.03f];
    private static readonly float[] WeightsOfYes = [2, 4, 8, 16];

    private const float LeastWeight = 0.02f;

    public static void Run(string file, string act, string outFile, TextWriter log)
    {
        var folders = KnowledgeFolders.Default;
        var reader = new SentenceReader(LoadedReader.Load(folders).Reader, folders);
        List<Example> sentences =
        [
            .. SentencesFile.Read(file).Where(sentence => sentence.IsLearntFrom && sentence.Label is SentenceLabel.Yes or SentenceLabel.EasyNo)
                .Select(sentence => new Example(sentence.Id, reader.FeaturesOf(sentence.Text), sentence.Label == SentenceLabel.Yes)),
        ];
        var best = Pulls.SelectMany(_ => WeightsOfYes, (pull, weight) => (Pull: pull, Weight: weight, Result: new LinearTrainer(pull, weight).Train(sentences)))
            .OrderByDescending(trial => trial.Result.F1).First();
        log.WriteLine($"{act}: {sentences.Count} sentences, pull {best.Pull}, weight of yes {best.Weight}, F1 on unseen parts {best.Result.F1:0.000}");
        using var to = new StreamWriter(outFile);
        best.Result.Judge.Write(
            to, [$"Whether a sentence reports an act of {act}: feature, tab, weight. Made by bench/Hudna.Training (see README.md); do not edit."], LeastWeight);
    }
}
