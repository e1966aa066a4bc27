using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hudna.Reading.Names;

/// <summary>
/// A frozen map from hashed features to a row of small whole numbers, one per label; open addressing, at most half full.
/// A key not in the map weighs nothing.
/// </summary>
internal sealed class FeatureWeights
{
    private readonly uint[] _keys;
    private readonly int[] _rowOf;
    private readonly sbyte[] _rows;
    private readonly int _mask;

    /// <param name="keys">The features, each once.</param>
    /// <param name="rows">A row of <paramref name="labels"/> numbers per feature, in the order of the keys.</param>
    /// <param name="labels">How many labels the model has.</param>
    public FeatureWeights(uint[] keys, sbyte[] rows, int labels)
    {
        Labels = labels;
        Keys = keys;
        _rows = rows;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, keys.Length * 2));
        _keys = new uint[size];
        _rowOf = new int[size];
        _mask = size - 1;
        Array.Fill(_rowOf, -1);
        for (var row = 0; row < keys.Length; row++)
        {
            var slot = unchecked((int)keys[row]) & _mask;
            while (_rowOf[slot] >= 0)
                slot = (slot + 1) & _mask;
            (_keys[slot], _rowOf[slot]) = (keys[row], row);
        }
    }

    public int Labels { get; }

    public IReadOnlyList<uint> Keys { get; }

    public ReadOnlySpan<sbyte> Row(int row) => _rows.AsSpan(row * Labels, Labels);

    /// <summary>Adds the row of a feature to running sums, one per label.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddTo(Span<int> sums, uint key)
    {
        for (var slot = unchecked((int)key) & _mask; _rowOf[slot] >= 0; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] != key)
                continue;
            var row = Row(_rowOf[slot]);
            for (var label = 0; label < row.Length && label < sums.Length; label++)
                sums[label] += row[label];
            return;
        }
    }
}
