namespace Hudna.Reading.Names;

/// <summary>
/// Finds the best label sequence (Viterbi) under scores per word and per pair of neighbouring labels,
/// never one in which a name goes on that did not begin.
/// </summary>
internal static class NameDecoder
{
    /// <param name="scores">Words by labels, a row per word.</param>
    /// <param name="transitions">Labels by labels: from the row's to the column's.</param>
    /// <param name="back">Room of the size of <paramref name="scores"/>.</param>
    /// <param name="labels">Receives a label per word.</param>
    public static void Decode(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, int count, Span<byte> back, Span<byte> labels)
    {
        Span<float> last = stackalloc float[count];
        Span<float> next = stackalloc float[count];
        for (var word = 0; word < labels.Length; word++)
        {
            var row = scores.Slice(word * count, count);
            var from = back.Slice(word * count, count);
            if (word == 0)
                Start(row, transitions, last);
            else
                Step(row, transitions, last, next, from);
            if (word > 0)
                next.CopyTo(last);
        }
        if (labels.Length > 0)
            Trace(last, back, count, labels);
    }

    private static void Start(ReadOnlySpan<float> row, ReadOnlySpan<float> transitions, Span<float> last)
    {
        for (var label = 0; label < row.Length; label++)
            last[label] = NameLabels.IsInside(label) ? float.NegativeInfinity : row[label] + transitions[label];
    }

    private static void Step(ReadOnlySpan<float> row, ReadOnlySpan<float> transitions, ReadOnlySpan<float> last, Span<float> next, Span<byte> from)
    {
        var count = row.Length;
        for (var label = 0; label < count; label++)
        {
            // A name goes on from its own two labels only; anything else may follow anything.
            var (first, end) = NameLabels.IsInside(label) ? (label - 1, label + 1) : (0, count);
            var best = first;
            var value = last[first] + transitions[(first * count) + label];
            for (var previous = first + 1; previous < end; previous++)
            {
                var candidate = last[previous] + transitions[(previous * count) + label];
                if (candidate > value)
                    (best, value) = (previous, candidate);
            }
            next[label] = value + row[label];
            from[label] = (byte)best;
        }
    }

    private static void Trace(ReadOnlySpan<float> last, ReadOnlySpan<byte> back, int count, Span<byte> labels)
    {
        var best = 0;
        for (var label = 1; label < count; label++)
        {
            if (last[label] > last[best])
                best = label;
        }
        for (var word = labels.Length - 1; word >= 0; word--)
        {
            labels[word] = (byte)best;
            best = back[(word * count) + best];
        }
    }
}
