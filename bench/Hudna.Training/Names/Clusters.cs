using System.Runtime.Intrinsics;
using System.Runtime.InteropServices;

namespace Hudna.Training.Names;

/// <summary>
/// Spherical k-means over word vectors: vectors are brought to length one, centres start at words spread over the frequency list.
/// </summary>
internal static class Clusters
{
    private const int Passes = 15;

    /// <summary>The cluster of each word of the vocabulary, from 0 below <paramref name="count"/>.</summary>
    public static ushort[] Of(WordVectors vectors, int count, TextWriter log)
    {
        var words = vectors.Vocabulary.Length;
        count = Math.Min(count, words);
        var points = Normalised(vectors);
        var centres = new float[count * WordVectors.Size];
        // The first and commonest words are function words; start among the 20 x count commonest, evenly.
        var spread = Math.Max(1, Math.Min(words, count * 20) / count);
        for (var centre = 0; centre < count; centre++)
            Row(points, centre * spread).CopyTo(Row(centres, centre));
        var member = new ushort[words];
        for (var pass = 0; pass < Passes; pass++)
        {
            var moved = Assign(points, centres, member);
            Recentre(points, centres, member);
            if (moved < words / 1000)
                break;
        }
        log.WriteLine($"  clusters: {count} over {words} words");
        return member;
    }

    private static Span<float> Row(float[] table, int row) => table.AsSpan(row * WordVectors.Size, WordVectors.Size);

    private static float[] Normalised(WordVectors vectors)
    {
        var points = new float[vectors.Vocabulary.Length * WordVectors.Size];
        for (var word = 0; word < vectors.Vocabulary.Length; word++)
        {
            vectors[word].CopyTo(Row(points, word));
            Normalise(Row(points, word));
        }
        return points;
    }

    private static void Normalise(Span<float> vector)
    {
        var length = MathF.Sqrt(WordVectors.Dot(vector, vector));
        if (length > 0)
        {
            foreach (ref var part in vector)
                part /= length;
        }
    }

    private static int Assign(float[] points, float[] centres, ushort[] member)
    {
        var moved = 0;
        for (var word = 0; word < member.Length; word++)
        {
            var point = Row(points, word);
            var (best, closeness) = (0, float.MinValue);
            for (var centre = 0; centre * WordVectors.Size < centres.Length; centre++)
            {
                var dot = WordVectors.Dot(point, Row(centres, centre));
                if (dot > closeness)
                    (best, closeness) = (centre, dot);
            }
            if (member[word] != best)
                moved++;
            member[word] = (ushort)best;
        }
        return moved;
    }

    private static void Recentre(float[] points, float[] centres, ushort[] member)
    {
        var sums = new float[centres.Length];
        for (var word = 0; word < member.Length; word++)
        {
            var into = MemoryMarshal.Cast<float, Vector256<float>>(Row(sums, member[word]));
            var from = MemoryMarshal.Cast<float, Vector256<float>>(Row(points, word));
            for (var at = 0; at < into.Length; at++)
                into[at] += from[at];
        }
        for (var centre = 0; centre * WordVectors.Size < centres.Length; centre++)
        {
            var sum = Row(sums, centre);
            if (WordVectors.Dot(sum, sum) == 0)
                continue; // nobody's: stays where it was
            Normalise(sum);
            sum.CopyTo(Row(centres, centre));
        }
    }
}
