namespace Hudna.Reading.Names;

/// <summary>A frozen map from hashes of folded words and phrases to what is known of them.</summary>
internal sealed class WordTable
{
    private readonly KeyTable _table;
    private readonly WordFacts[] _facts;

    /// <param name="entries">The words, each once, in any order.</param>
    public WordTable(IEnumerable<KeyValuePair<uint, WordFacts>> entries)
    {
        var sorted = entries.OrderBy(entry => entry.Key).ToArray();
        _table = new([.. sorted.Select(entry => entry.Key)]);
        _facts = [.. sorted.Select(entry => entry.Value)];
    }

    /// <param name="keys">The words, in rising order.</param>
    /// <param name="facts">What is known of each, in the order of the keys.</param>
    public WordTable(uint[] keys, WordFacts[] facts)
    {
        _table = new(keys);
        _facts = facts;
    }

    /// <summary>Everything in the table, in the order of the keys.</summary>
    public IEnumerable<KeyValuePair<uint, WordFacts>> Entries => _table.Keys.Select((key, at) => new KeyValuePair<uint, WordFacts>(key, _facts[at]));

    public WordFacts this[uint key] => _table.Find(key) is var at and not KeyTable.None ? _facts[at] : default;
}
