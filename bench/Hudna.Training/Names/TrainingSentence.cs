using Hudna.Reading.Names;

namespace Hudna.Training.Names;

/// <summary>A sentence ready to learn from: the numbers of the features at each word, and its gold labels.</summary>
internal sealed record TrainingSentence(List<int>[] Features, byte[] Labels);

/// <summary>Lists the features of sentences just as the tagger sums them: three rings around the word, then pairs.</summary>
internal sealed class FeatureReader(WordTable table, FeatureIndex index)
{
    private readonly Dictionary<string, NameWord> _words = new(StringComparer.Ordinal);

    public List<int>[] Read(string[] tokens)
    {
        var words = new NameWord[tokens.Length];
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!_words.TryGetValue(tokens[at], out var word))
                _words.Add(tokens[at], word = NameWordReader.Read(tokens[at], table));
            words[at] = word;
        }
        var marks = new uint[words.Length];
        NameContext.Phrases(words, table, marks);
        var features = new List<int>[words.Length];
        for (var at = 0; at < words.Length; at++)
            features[at] = At(words, marks, at);
        return features;
    }

    private List<int> At(NameWord[] words, uint[] marks, int at)
    {
        var found = new List<int>();
        for (var offset = -NameWord.Reach; offset <= NameWord.Reach; offset++)
        {
            var place = at + offset;
            if (place < 0 || place >= words.Length)
            {
                Add(NameWord.Edge(offset));
                continue;
            }
            foreach (var atom in words[place].Seen(offset))
                Add(NameWord.Feature(atom, offset));
        }
        var pairs = new AtomList(stackalloc uint[NameContext.Most]);
        NameContext.Observe(words, marks, at, ref pairs);
        foreach (var pair in pairs.ToArray())
            Add(pair);
        return found;

        void Add(uint key) => found.Add(index.Meet(key));
    }
}
