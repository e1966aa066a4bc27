namespace Hudna.Lexicon.Phrases;

/// <summary>Numbers words from nought in the order they come. The letters of all of them stand in one array: no text is made for any.</summary>
internal sealed class WordNumbers
{
    private char[] _letters = new char[1 << 10];
    private int[] _ends = new int[1 << 7];
    private int[] _slots = new int[1 << 8]; // number + 1 of the word that holds a slot, or nought

    public int Count { get; private set; }

    /// <summary>A word's number, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => _slots[SlotOf(word)] - 1;

    public int AddOrFind(ReadOnlySpan<char> word)
    {
        var slot = SlotOf(word);
        if (_slots[slot] > 0) return _slots[slot] - 1;
        if ((Count + 1) * 2 > _slots.Length)
        {
            Grow();
            slot = SlotOf(word);
        }

        var start = Count == 0 ? 0 : _ends[Count - 1];
        if (start + word.Length > _letters.Length) Array.Resize(ref _letters, Math.Max(start + word.Length, _letters.Length * 2));
        word.CopyTo(_letters.AsSpan(start));
        if (Count == _ends.Length) Array.Resize(ref _ends, Count * 2);
        _ends[Count] = start + word.Length;
        _slots[slot] = ++Count;
        return Count - 1;
    }

    private ReadOnlySpan<char> this[int number]
    {
        get
        {
            var start = number == 0 ? 0 : _ends[number - 1];
            return _letters.AsSpan(start, _ends[number] - start);
        }
    }

    /// <summary>The slot a word holds, or the free one where it belongs.</summary>
    private int SlotOf(ReadOnlySpan<char> word)
    {
        var mask = _slots.Length - 1;
        var slot = Hash(word) & mask;
        while (_slots[slot] > 0 && !word.SequenceEqual(this[_slots[slot] - 1])) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var number = 0; number < Count; number++) _slots[SlotOf(this[number])] = number + 1;
    }

    /// <summary>FNV-1a by letter, its upper half mixed in: the lower bits decide the slot.</summary>
    private static int Hash(ReadOnlySpan<char> word)
    {
        unchecked
        {
            var hash = 2166136261;
            foreach (var letter in word) hash = (hash ^ letter) * 16777619;
            return (int)((hash ^ (hash >> 15)) & int.MaxValue);
        }
    }
}
