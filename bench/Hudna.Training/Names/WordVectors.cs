using System.Runtime.Intrinsics;
using System.Runtime.InteropServices;

namespace Hudna.Training.Names;

/// <summary>
/// Skip-gram vectors with negative samples (Mikolov et al. 2013), on one thread and from one seed, so that the same text gives the same vectors.
/// Only words met at least <see cref="LeastCount"/> times get one.
/// </summary>
internal sealed class WordVectors
{
    public const int LeastCount = 5;
    public const int Size = 64;
    private const int Window = 3;
    private const int Negatives = 5;
    private const int Epochs = 6;
    private const float FirstRate = 0.04f;
    private const double Subsample = 2e-4;

    private readonly Encyclopedia _text;
    private readonly int[] _row;
    private readonly float[] _in;
    private readonly float[] _out;
    private readonly int[] _noise = new int[1 << 20];
    private Randomness _random;

    /// <summary>The words that have a vector, as numbers of the encyclopedia, commonest first.</summary>
    public int[] Vocabulary { get; }

    private WordVectors(Encyclopedia text, ulong seed)
    {
        _text = text;
        _random = new Randomness(seed);
        Vocabulary = [.. Enumerable.Range(0, text.Words.Count).Where(word => text.Counts[word] >= LeastCount).OrderByDescending(word => text.Counts[word]).ThenBy(word => word)];
        _row = new int[text.Words.Count];
        Array.Fill(_row, -1);
        for (var at = 0; at < Vocabulary.Length; at++)
            _row[Vocabulary[at]] = at;
        _in = new float[Vocabulary.Length * Size];
        _out = new float[Vocabulary.Length * Size];
        for (var at = 0; at < _in.Length; at++)
            _in[at] = (_random.NextSingle() - 0.5f) / Size;
        FillNoise();
    }

    public ReadOnlySpan<float> this[int rank] => _in.AsSpan(rank * Size, Size);

    public static WordVectors Train(Encyclopedia text, ulong seed, TextWriter log)
    {
        var vectors = new WordVectors(text, seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            vectors.Epoch(epoch);
            log.WriteLine($"  vectors: pass {epoch + 1} of {Epochs}");
        }
        return vectors;
    }

    private void FillNoise()
    {
        var total = Vocabulary.Sum(word => Math.Pow(_text.Counts[word], 0.75));
        double upTo = 0;
        var slot = 0;
        for (var rank = 0; rank < Vocabulary.Length; rank++)
        {
            upTo += Math.Pow(_text.Counts[Vocabulary[rank]], 0.75) / total;
            while (slot < _noise.Length && (double)slot / _noise.Length < upTo)
                _noise[slot++] = rank;
        }
        while (slot < _noise.Length)
            _noise[slot++] = Vocabulary.Length - 1;
    }

    private void Epoch(int epoch)
    {
        var total = (double)_text.Counts.Sum();
        var keep = Vocabulary.Select(word => Keep(_text.Counts[word] / total)).ToArray();
        var sentence = new List<int>();
        var articles = _text.Articles;
        for (var at = 0; at < articles.Count; at++)
        {
            var done = ((double)epoch + ((double)at / articles.Count)) / Epochs;
            var rate = (float)(FirstRate * Math.Max(1 - done, 0.002));
            foreach (var word in articles[at].Words)
            {
                if (word < 0)
                {
                    Sentence(sentence, rate);
                    sentence.Clear();
                }
                else if (_row[word] is >= 0 and var rank && _random.NextSingle() < keep[rank])
                {
                    sentence.Add(rank);
                }
            }
            Sentence(sentence, rate);
            sentence.Clear();
        }
    }

    private static float Keep(double share) => (float)Math.Min(1, Math.Sqrt(Subsample / share) + (Subsample / share));

    private void Sentence(List<int> words, float rate)
    {
        Span<float> change = stackalloc float[Size];
        for (var at = 0; at < words.Count; at++)
        {
            var reach = 1 + _random.Next(Window);
            var vector = _in.AsSpan(words[at] * Size, Size);
            for (var near = Math.Max(0, at - reach); near <= at + reach && near < words.Count; near++)
            {
                if (near == at)
                    continue;
                change.Clear();
                Push(vector, words[near], 1, rate, change);
                for (var negative = 0; negative < Negatives; negative++)
                {
                    var other = _noise[_random.Next(_noise.Length)];
                    if (other != words[near])
                        Push(vector, other, 0, rate, change);
                }
                Add(vector, change, 1);
            }
        }
    }

    private void Push(ReadOnlySpan<float> vector, int word, float wanted, float rate, Span<float> change)
    {
        var output = _out.AsSpan(word * Size, Size);
        var dot = Dot(vector, output);
        var gain = rate * (wanted - (1 / (1 + MathF.Exp(-dot))));
        Add(change, output, gain);
        Add(output, vector, gain);
    }

    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var a = MemoryMarshal.Cast<float, Vector256<float>>(left);
        var b = MemoryMarshal.Cast<float, Vector256<float>>(right);
        var sum = Vector256<float>.Zero;
        for (var at = 0; at < a.Length; at++)
            sum += a[at] * b[at];
        return Vector256.Sum(sum);
    }

    private static void Add(Span<float> to, ReadOnlySpan<float> what, float times)
    {
        var a = MemoryMarshal.Cast<float, Vector256<float>>(to);
        var b = MemoryMarshal.Cast<float, Vector256<float>>(what);
        for (var at = 0; at < a.Length; at++)
            a[at] += b[at] * times;
    }
}
