using Hudna.Reading.Names;

namespace Hudna.Training.Names;

/// <summary>Gathers the word table: clusters and frequencies of the encyclopedia, and the name lists that may ship.</summary>
internal sealed class ListBuilder
{
    private const int LongestPhrase = 6;

    private readonly Dictionary<uint, WordFacts> _facts = [];

    public WordTable Freeze() => new([.. _facts]);

    public void AddClusters(Encyclopedia text, WordClusters clusters)
    {
        for (var at = 0; at < clusters.Vocabulary.Length; at++)
        {
            var word = clusters.Vocabulary[at];
            var key = NameHash.Of(text.Words[word]);
            // Numbered from 1: 0 is a word without a cluster.
            _facts[key] = new WordFacts((ushort)(clusters.Coarse[at] + 1), (ushort)(clusters.Middle[at] + 1), (ushort)(clusters.Fine[at] + 1),
                (byte)Math.Log2(text.Counts[word]), _facts.GetValueOrDefault(key).Lists);
        }
    }

    /// <summary>Puts a name of one word or several into a list; names of more than six words are left out.</summary>
    public void Add(string name, NameLists list)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Encyclopedia.Folded).Where(word => word.Length > 0).ToArray();
        if (words.Length is 0 or > LongestPhrase || (words.Length == 1 && words[0].Length < 2))
            return;
        var key = NameHash.Of(words[0]);
        for (var at = 1; at < words.Length; at++)
        {
            Mark(key, NameLists.Begins);
            key = NameHash.Mix(key, NameHash.Of(words[at]));
        }
        Mark(key, list);
    }

    private void Mark(uint key, NameLists list)
    {
        var facts = _facts.GetValueOrDefault(key);
        _facts[key] = facts with { Lists = facts.Lists | list };
    }
}
