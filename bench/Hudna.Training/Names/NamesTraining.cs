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
    public static readonly CrfOptions Options = new(Epochs: 10, Rate: 0.1f, Ridge: 1, Dropout: 0.2f, Seed: 1);
    public const int LeastCount = 2;

    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>Every tenth hundred-sentence block of NewsFANE is kept back to measure on.</summary>
    public static bool IsHeldBack(int sentence) => sentence / 100 % 10 == 9;

    /// <summary>Trains on all sentences and writes the file.</summary>
    public void Run(string outFile)
    {
        var text = Encyclopedia.Read(Path.Combine(shared, "lexical", "arwiki.tar.xz"));
        Say($"{text.Articles.Count} articles, {text.Words.Count} word forms");
        var model = Twice(NewsSentences(text), WordsOf(text), text);
        using (var file = File.Create(outFile))
            NamesModelFile.Write(model, file);
        Say($"{outFile}: {new FileInfo(outFile).Length} bytes, {model.Weights.Keys.Count} features");
    }

    /// <summary>Trains on the sentences of NewsFANE that are not held back and scores the others.</summary>
    public void ScoreHeldBack()
    {
        var text = Encyclopedia.Read(Path.Combine(shared, "lexical", "arwiki.tar.xz"));
        var words = WordsOf(text);
        var sentences = NewsSentences(text);
        var model = Twice([.. sentences.Where((_, at) => !IsHeldBack(at))], words, text);
        Report("held-back NewsFANE", Score(new NamesTagger(model), sentences.Where((_, at) => IsHeldBack(at))));
    }

    /// <summary>Scores the training itself on blocks of ANERcorp; see <see cref="NamesBlocks"/>.</summary>
    public void ScoreBlocks(IReadOnlyList<int> blocks)
    {
        var text = Encyclopedia.Read(Path.Combine(shared, "lexical", "arwiki.tar.xz"));
        var words = WordsOf(text);
        var anercorp = CorpusFile.Read(Path.Combine(shared, "ner", "anercorp-train.txt"));
        Report("ANERcorp blocks", NamesBlocks.Score(NewsSentences(text), anercorp, train => new NamesTagger(Twice([.. train], words, text)), blocks, log));
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
        var joined = CorpusFile.Read(Path.Combine(shared, "ner", "newsfane-train.txt")).Select(sentence => Rejoining.Rejoin(sentence, text.CountOf)).ToList();
        var convention = new Convention(ShippableLists.OwnFile("convention.yaml"), joined);
        return [.. joined.Select(sentence => others.Mark(convention.Apply(sentence)))];
    }

    /// <summary>Trains a first tagger, lets it read the encyclopedia, and trains the final one with what it found there.</summary>
    private static NamesModel Twice(IReadOnlyList<LabelledSentence> sentences, WordTable words, Encyclopedia text)
    {
        var first = new NamesTagger(Train(sentences, words));
        return Train(sentences, Harvest.Add(words, first, text));
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
