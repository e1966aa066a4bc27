using System.Globalization;
using Hudna.Reading.Names;

namespace Hudna.Training.Names;

/// <summary>
/// The development figure: ANERcorp's training part in six blocks, each scored by a model trained on NewsFANE without the sentences of that block.
/// The two corpora share their sentences in different order, so sentences are matched by their letters; a margin around a block is left out too.
/// ANERcorp is only scored on, never trained on.
/// </summary>
internal static class NamesBlocks
{
    private const int Blocks = 6;
    private const int Margin = 6;

    public static NamesScore Score(IReadOnlyList<LabelledSentence> newsfane, IReadOnlyList<LabelledSentence> anercorp, Func<IEnumerable<LabelledSentence>, NamesTagger> train, IReadOnlyList<int> blocks, TextWriter log)
    {
        var places = Places(newsfane, anercorp);
        var score = new NamesScore();
        foreach (var block in blocks)
        {
            var (low, high) = (anercorp.Count * block / Blocks, anercorp.Count * (block + 1) / Blocks);
            var test = anercorp.Skip(low).Take(high - low).ToList();
            var letters = test.Select(Letters).ToHashSet(StringComparer.Ordinal);
            var tagger = train(newsfane.Where((sentence, at) => (places[at] < low - Margin || places[at] >= high + Margin) && !letters.Contains(Letters(sentence))));
            foreach (var sentence in test)
                score.Add([.. sentence.Tags.Select(NameTypes.Usual)], NameTypes.Tags(sentence.Tokens.Length, tagger.Tag(sentence.Tokens)));
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  block {block}: F1 so far {score.Overall.F1 * 100:F2}"));
        }
        return score;
    }

    /// <summary>Where each sentence of NewsFANE stands in ANERcorp; one not found there stands after the one before it.</summary>
    private static int[] Places(IReadOnlyList<LabelledSentence> newsfane, IReadOnlyList<LabelledSentence> anercorp)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < anercorp.Count; at++)
            first.TryAdd(Letters(anercorp[at]), at);
        var last = 0;
        return [.. newsfane.Select(sentence => last = first.TryGetValue(Letters(sentence), out var at) ? at : last + 1)];
    }

    /// <summary>The letters that both corpora spell alike: clitics, hamza and doubled articles differ.</summary>
    private static string Letters(LabelledSentence sentence) =>
        new([.. sentence.Tokens.SelectMany(Encyclopedia.Folded).Where(letter => char.IsLetter(letter)
            && letter is not (NameLetters.Alef or NameLetters.Lam or NameLetters.Yeh or NameLetters.Heh or '\u0621' or '\u062A'))]);
}
