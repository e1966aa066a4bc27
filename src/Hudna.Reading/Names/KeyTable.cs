namespace Hudna.Reading.Names;

/// <summary>
/// The place of a hash among hashes in rising order. Hashes are spread evenly, so their upper bits lead to within a step or two of the
/// place. Made at every start in one pass over keys that already stand in order, where a table of slots is filled all over.
/// </summary>
internal sealed class KeyTable
{
    public const int None = -1;

    private readonly uint[] _keys;
    private readonly int[] _starts; // the first place of the keys with these upper bits; the next one's is where they end
    private readonly int _shift;

    /// <exception cref="ArgumentException">The keys do not rise.</exception>
    public KeyTable(uint[] keys)
    {
        _keys = keys;
        var bits = 1;
        while (bits < 30 && 2 << bits < keys.Length) bits++;
        _shift = 32 - bits;
        _starts = new int[(1 << bits) + 1];
        var bucket = 0;
        for (var at = 0; at < keys.Length; at++)
        {
            if (at > 0 && keys[at] <= keys[at - 1]) throw new ArgumentException("the keys do not rise", nameof(keys));
            for (var its = (int)(keys[at] >> _shift); bucket < its;) _starts[++bucket] = at;
        }

        while (bucket + 1 < _starts.Length) _starts[++bucket] = keys.Length;
    }

    public IReadOnlyList<uint> Keys => _keys;

    /// <summary>The place of a key, or <see cref="None"/>.</summary>
    public int Find(uint key)
    {
        var bucket = (int)(key >> _shift);
        var end = _starts[bucket + 1];
        for (var at = _starts[bucket]; at < end; at++)
        {
            if (_keys[at] == key) return at;
        }

        return None;
    }
}
