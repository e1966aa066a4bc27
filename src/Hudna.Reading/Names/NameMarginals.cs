namespace Hudna.Reading.Names;

/// <summary>How probable each word's chosen label is under the model (forward-backward), rows kept at sum one against overflow.</summary>
internal static class NameMarginals
{
    /// <param name="scores">Words by labels; overwritten.</param>
    /// <param name="steps">Labels by labels: e to the power of the transitions, 0 where a label may not follow.</param>
    /// <param name="count">How many labels there are.</param>
    /// <param name="forward">Room of the size of <paramref name="scores"/>.</param>
    /// <param name="labels">The label of each word.</param>
    /// <param name="probabilities">Receives the probability of each of them.</param>
    public static void Fill(Span<float> scores, ReadOnlySpan<float> steps, int count, Span<float> forward, ReadOnlySpan<byte> labels, Span<float> probabilities)
    {
        for (var word = 0; word < labels.Length; word++)
        {
            var row = scores.Slice(word * count, count);
            Exponentiate(row);
            var reach = forward.Slice(word * count, count);
            if (word == 0)
                steps[..count].CopyTo(reach);
            else
                Forward(forward.Slice((word - 1) * count, count), steps, reach);
            Multiply(reach, row);
            Normalise(reach);
        }
        Span<float> behind = stackalloc float[count];
        Span<float> onward = stackalloc float[count];
        behind.Fill(1);
        for (var word = labels.Length - 1; word >= 0; word--)
        {
            var reach = forward.Slice(word * count, count);
            float total = 0;
            for (var label = 0; label < count; label++)
                total += reach[label] * behind[label];
            probabilities[word] = total > 0 ? reach[labels[word]] * behind[labels[word]] / total : 0;
            scores.Slice(word * count, count).CopyTo(onward);
            Multiply(onward, behind);
            Backward(onward, steps, behind);
            Normalise(behind);
        }
    }

    private static void Exponentiate(Span<float> row)
    {
        var top = row[0];
        foreach (var value in row)
            top = Math.Max(top, value);
        foreach (ref var value in row)
            value = MathF.Exp(value - top);
    }

    private static void Forward(ReadOnlySpan<float> before, ReadOnlySpan<float> steps, Span<float> reach)
    {
        reach.Clear();
        for (var from = 0; from < before.Length; from++)
        {
            if (before[from] < 1e-12f)
                continue;
            var row = steps.Slice(from * reach.Length, reach.Length);
            for (var to = 0; to < row.Length; to++)
                reach[to] += before[from] * row[to];
        }
    }

    private static void Backward(ReadOnlySpan<float> onward, ReadOnlySpan<float> steps, Span<float> behind)
    {
        for (var from = 0; from < behind.Length; from++)
        {
            var row = steps.Slice(from * onward.Length, onward.Length);
            float sum = 0;
            for (var to = 0; to < row.Length; to++)
                sum += row[to] * onward[to];
            behind[from] = sum;
        }
    }

    private static void Multiply(Span<float> row, ReadOnlySpan<float> by)
    {
        for (var at = 0; at < row.Length; at++)
            row[at] *= by[at];
    }

    private static void Normalise(Span<float> row)
    {
        float sum = 0;
        foreach (var value in row)
            sum += value;
        if (sum <= 0)
            return;
        foreach (ref var value in row)
            value /= sum;
    }
}
