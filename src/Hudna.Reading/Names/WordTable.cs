using System.Numerics;

namespace Hudna.Reading.Names;

/// <summary>A frozen map from hashes of folded words and phrases to what is known of them: open addressing, at most half full.</summary>
internal sealed class WordTable
{
    private readonly uint[] _keys;
    private readonly WordFacts[] _facts;
    private readonly bool[] _taken;
    private readonly int _mask;

    /// <param name="entries">The words, each once.</param>
    public WordTable(ReadOnlySpan<KeyValuePair<uint, WordFacts>> entries)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, entries.Length * 2));
        _keys = new uint[size];
        _facts = new WordFacts[size];
        _taken = new bool[size];
        _mask = size - 1;
        foreach (var (key, facts) in entries)
        {
            var slot = unchecked((int)key) & _mask;
            while (_taken[slot])
                slot = (slot + 1) & _mask;
            (_keys[slot], _facts[slot], _taken[slot]) = (key, facts, true);
        }
    }

    /// <summary>Everything in the table, in no order.</summary>
    public IEnumerable<KeyValuePair<uint, WordFacts>> Entries =>
        Enumerable.Range(0, _keys.Length).Where(slot => _taken[slot]).Select(slot => new KeyValuePair<uint, WordFacts>(_keys[slot], _facts[slot]));

    public WordFacts this[uint key]
    {
        get
        {
            for (var slot = unchecked((int)key) & _mask; _taken[slot]; slot = (slot + 1) & _mask)
            {
                if (_keys[slot] == key)
                    return _facts[slot];
            }
            return default;
        }
    }
}
