using System.Diagnostics;
using System.Globalization;
using Hudna.Reading.Names;

namespace Hudna.Training.Names;

/// <summary>
/// Makes the weights of the names tagger, from first to last: clusters from the encyclopedia, name lists, NewsFANE with its clitics put back,
/// the chain model, the file. One thread and fixed seeds: the same sources give the same bytes.
/// </summary>
internal sealed class NamesTraining(string shared, string? clusterFile, TextWriter log)
{
    // Of the settings tried on six blocks of ANERcorp's training part (docs: lexicon/names/README.md) these won or tied with the cheapest.
    public static readonly CrfOptions Options = new(Epochs: 10, Rate: 0.1f, Ridge: 1, Lasso: 0, Dropout: 0.2f, Seed: 1);
    public const int LeastCount = 2;

    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>Every tenth hundred-sentence block of NewsFANE is kept back to measure on.</summary>
    public static bool IsHeldBack(int sentence) => sentence / 100 % 10 == 9;

    /// <summary>Trains on the sentences not held back, says how it does on the others, then trains on all and writes the file.</summary>
    public void Run(string outFile)
    {
        var text = Encyclopedia.Read(Path.Combine(shared, "lexical", "arwiki.tar.xz"));
        Say($"{text.Articles.Count} articles, {text.Words.Count} word forms");
        var words = WordsOf(text);
        var sentences = NewsSentences(text);
        Say($"{sentences.Count} sentences");

        var part = Train(sentences.Where((_, at) => !IsHeldBack(at)), words);
        Report("held-back NewsFANE", Score(new NamesTagger(part), sentences.Where((_, at) => IsHeldBack(at))));

        var whole = Train(sentences, words);
        using (var file = File.Create(outFile))
            NamesModelFile.Write(whole, file);
        Say($"{outFile}: {new FileInfo(outFile).Length} bytes, {whole.Weights.Keys.Count} features");
    }

    /// <summary>Scores the training itself on blocks of ANERcorp; see <see cref="NamesBlocks"/>.</summary>
    public void ScoreBlocks(IReadOnlyList<int> blocks)
    {
        var text = Encyclopedia.Read(Path.Combine(shared, "lexical", "arwiki.tar.xz"));
        var words = WordsOf(text);
        var anercorp = CorpusFile.Read(Path.Combine(shared, "ner", "anercorp-train.txt"));
        Report("ANERcorp blocks", NamesBlocks.Score(NewsSentences(text), anercorp, train => new NamesTagger(Train(train, words)), blocks, log));
    }

    private WordTable WordsOf(Encyclopedia text)
    {
        var lists = new ListBuilder();
        lists.AddClusters(text, WordClusters.Kept(clusterFile, text, log));
        Say($"clusters");
        ShippableLists.AddAll(lists, shared, text);
        return lists.Freeze();
    }

    private List<LabelledSentence> NewsSentences(Encyclopedia text)
    {
        var others = OtherNames.Load(ShippableLists.OwnFile("other-names.yaml"));
        return [.. CorpusFile.Read(Path.Combine(shared, "ner", "newsfane-train.txt")).Select(sentence => others.Mark(Rejoining.Rejoin(sentence, text.CountOf)))];
    }

    internal static NamesModel Train(IEnumerable<LabelledSentence> sentences, WordTable words) => Train(sentences, words, Options, LeastCount);

    internal static NamesModel Train(IEnumerable<LabelledSentence> sentences, WordTable words, CrfOptions options, int leastCount)
    {
        var index = new FeatureIndex();
        var reader = new FeatureReader(words, index);
        var ready = sentences.Select(sentence => new TrainingSentence(reader.Read(sentence.Tokens), LabelSet.Labels(sentence.Tags))).ToList();
        foreach (var features in ready.SelectMany(sentence => sentence.Features))
            features.RemoveAll(feature => index.Counts[feature] < leastCount);
        var crf = new CrfTrainer(index.Keys.Count, NameLabels.Count(LabelSet.Kinds.Length), options);
        crf.Train(ready);
        return Freezing.Freeze(crf, index, words);
    }

    internal static NamesScore Score(NamesTagger tagger, IEnumerable<LabelledSentence> sentences)
    {
        var score = new NamesScore();
        foreach (var sentence in sentences)
            score.Add(LabelSet.FourTypes(LabelSet.Labels(sentence.Tags)), NameTypes.Tags(sentence.Tokens.Length, tagger.Tag(sentence.Tokens)));
        return score;
    }

    private void Report(string what, NamesScore score)
    {
        foreach (var (type, count) in score.Types.Append(new("all", score.Overall)))
            Say($"{what}: {type,-4} P {count.Precision * 100:F1} R {count.Recall * 100:F1} F1 {count.F1 * 100:F1}");
    }

    private void Say(FormattableString text) => log.WriteLine($"{_clock.Elapsed:mm\\:ss} {text.ToString(CultureInfo.InvariantCulture)}");
}
