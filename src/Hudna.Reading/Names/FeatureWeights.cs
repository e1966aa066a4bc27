using System.Runtime.CompilerServices;

namespace Hudna.Reading.Names;

/// <summary>A frozen map from hashed features to a row of small whole numbers, one per label. A key not in the map weighs nothing.</summary>
internal sealed class FeatureWeights
{
    private readonly KeyTable _table;
    private readonly sbyte[] _rows;

    /// <param name="keys">The features, in rising order.</param>
    /// <param name="rows">A row of <paramref name="labels"/> numbers per feature, in the order of the keys.</param>
    /// <param name="labels">How many labels the model has.</param>
    public FeatureWeights(uint[] keys, sbyte[] rows, int labels)
    {
        Labels = labels;
        _table = new(keys);
        _rows = rows;
    }

    public int Labels { get; }

    public IReadOnlyList<uint> Keys => _table.Keys;

    public ReadOnlySpan<sbyte> Row(int row) => _rows.AsSpan(row * Labels, Labels);

    /// <summary>Adds the row of a feature to running sums, one per label.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddTo(Span<int> sums, uint key)
    {
        var at = _table.Find(key);
        if (at < 0) return;
        var row = Row(at);
        for (var label = 0; label < row.Length && label < sums.Length; label++)
            sums[label] += row[label];
    }
}
