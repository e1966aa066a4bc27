using System.Runtime.CompilerServices;

namespace Hudna.Reading.Names;

/// <summary>The kinds of observation; the numbers are part of every feature's hash and so of the weights file.</summary>
internal enum Template : uint
{
    Word = 1,
    Form = 2,
    Coarse = 3,
    Middle = 4,
    Fine = 5,
    List = 6,
    InnerList = 7,
    Prefix = 8,
    Suffix = 9,
    Shape = 10,
    Clitics = 11,
    Frequency = 12,
    Length = 13,
    Trigram = 14,
    Phrase = 15,
    MiddlePair = 16,
    ListPair = 17,
    WordPair = 18,
    CoarseTriple = 19,
    Bias = 20,
}

/// <summary>Hashed observations gathered in memory lent by the caller; what does not fit is left out.</summary>
internal ref struct AtomList(Span<uint> room)
{
    private readonly Span<uint> _room = room;

    public int Count { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Template template, uint value)
    {
        if (Count < _room.Length)
            _room[Count++] = NameHash.Mix((uint)template, value);
    }

    public readonly ReadOnlySpan<uint> Items => _room[..Count];

    public readonly uint[] ToArray() => _room[..Count].ToArray();
}
