using System.Numerics;

namespace Hudna.Reading.Names;

/// <summary>A frozen map from hashes of folded words and phrases to what is known of them: open addressing, at most half full.</summary>
internal sealed class WordTable
{
    readonly uint[] _keys;
    readonly WordFacts[] _facts;
    readonly bool[] _taken;
    readonly int _mask;

    public WordTable(IReadOnlyCollection<KeyValuePair<uint, WordFacts>> entries)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, entries.Count * 2));
        _keys = new uint[size];
        _facts = new WordFacts[size];
        _taken = new bool[size];
        _mask = size - 1;
        foreach (var (key, facts) in entries)
        {
            var slot = unchecked((int)key) & _mask;
            while (_taken[slot] && _keys[slot] != key)
                slot = (slot + 1) & _mask;
            (_keys[slot], _facts[slot], _taken[slot]) = (key, facts, true);
        }
    }

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
