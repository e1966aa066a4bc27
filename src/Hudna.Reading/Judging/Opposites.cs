using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Text;
using Hudna.Text.Searching;

namespace Hudna.Reading.Judging;

/// <summary>Words of opposite sides ("rises" and "falls") and words that deny, by stem and as written (<c>lexicon/pairs/opposites.yaml</c>).</summary>
internal sealed class Opposites
{
    private readonly Dictionary<string, List<(int Pair, bool One)>> _sides = new(StringComparer.Ordinal);
    private readonly HashSet<string> _negations = new(StringComparer.Ordinal);

    /// <exception cref="LexiconException">The file is faulty.</exception>
    public static Opposites Load(KnowledgeFolders folders, LightStemmer stemmer)
    {
        var faults = new List<Fault>();
        var opposites = new Opposites();
        var root = DataFiles.Load(Path.Combine(folders.Lexicon, "pairs", "opposites.yaml"), faults);
        root?.Allow("source", "why", "negation", "opposites");
        foreach (var word in root?.List("negation") ?? []) opposites._negations.Add(Folded(word));
        var number = 0;
        foreach (var pair in root?.List("opposites") ?? [])
        {
            pair.Allow("id", "one", "other", "why");
            foreach (var (field, one) in ((string, bool)[])[("one", true), ("other", false)])
            {
                foreach (var word in pair.List(field)) opposites.Add(stemmer.Stem(Folded(word)).ToString(), number, one);
            }

            number++;
        }

        return faults.Count == 0 ? opposites : throw new LexiconException(faults);
    }

    public bool Denies(string folded) => _negations.Contains(folded);

    /// <summary>The sides a stem is on.</summary>
    public IReadOnlyList<(int Pair, bool One)> SidesOf(string stem) => _sides.GetValueOrDefault(stem) ?? [];

    private void Add(string stem, int pair, bool one)
    {
        if (!_sides.TryGetValue(stem, out var sides)) _sides.Add(stem, sides = []);
        if (!sides.Contains((pair, one))) sides.Add((pair, one));
    }

    private static string Folded(DataNode word) => FoldedText.Fold(DataText.Arabic(word, word.AsText()), FoldingLevel.Search);
}
