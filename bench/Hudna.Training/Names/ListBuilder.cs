using Hudna.Reading.Names;

namespace Hudna.Training.Names;

/// <summary>Gathers the word table: clusters and frequencies of the encyclopedia, and the name lists that may ship.</summary>
internal sealed class ListBuilder
{
    const int LongestPhrase = 6;

    readonly Dictionary<uint, WordFacts> _facts = [];

    public WordTable Freeze() => new(_facts);

    public SortedDictionary<uint, WordFacts> Entries => new(_facts);

    public void AddClusters(Encyclopedia text, int[] vocabulary, ushort[] coarse, ushort[] middle, ushort[] fine)
    {
        for (var at = 0; at < vocabulary.Length; at++)
        {
            var key = NameHash.Of(text.Words[vocabulary[at]]);
            var frequency = (byte)Math.Log2(text.Counts[vocabulary[at]]);
            var lists = _facts.GetValueOrDefault(key).Lists;
            _facts[key] = new WordFacts((ushort)(coarse[at] + 1), (ushort)(middle[at] + 1), (ushort)(fine[at] + 1), frequency, lists);
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

    void Mark(uint key, NameLists list)
    {
        var facts = _facts.GetValueOrDefault(key);
        _facts[key] = facts with { Lists = facts.Lists | list };
    }
}
