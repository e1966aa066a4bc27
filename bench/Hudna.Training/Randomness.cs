namespace Hudna.Training;

/// <summary>
/// xorshift64*: the same numbers from the same seed on every machine and runtime, which System.Random does not promise.
/// </summary>
internal struct Randomness(ulong seed)
{
    private ulong _state = seed == 0 ? 0x9E3779B97F4A7C15 : seed;

    /// <summary>A number in [0, below).</summary>
    public int Next(int below) => (int)(((ulong)NextUInt() * (uint)below) >> 32);

    /// <summary>A number in [0, 1).</summary>
    public float NextSingle() => (NextUInt() >> 8) * (1f / (1 << 24));

    public void Shuffle(Span<int> items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = Next(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    private uint NextUInt()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (uint)((_state * 0x2545F4914F6CDD1D) >> 32);
    }
}
