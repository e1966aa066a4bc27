using System.Buffers;
using Hudna.Lexicon;
using Hudna.Text;

namespace Hudna.Reading.Names;

/// <summary>
/// Finds names in sentences by a trained chain model over word, affix, cluster, list and neighbour observations.
/// Immutable but for a cache of word forms; one tagger may be used by any number of threads at once.
/// </summary>
public sealed class NamesTagger
{
    /// <summary>Where the weights lie below the lexicon folder.</summary>
    public const string WeightsFile = "names/names.bin";

    // A longer sentence is tagged in pieces of this many tokens, so that memory stays bounded whatever the text.
    private const int LongestSentence = 512;

    private readonly NamesModel _model;
    private readonly ScoredWords _words;
    private readonly int[][] _edges;
    private readonly float[] _steps;

    internal NamesTagger(NamesModel model)
    {
        _model = model;
        _words = new ScoredWords(model);
        _edges = new int[(2 * NameWord.Reach) + 1][];
        for (var offset = -NameWord.Reach; offset <= NameWord.Reach; offset++)
        {
            var sums = new int[model.Labels];
            model.Weights.AddTo(sums, NameWord.Edge(offset));
            _edges[offset + NameWord.Reach] = sums;
        }
        _steps = new float[model.Transitions.Length];
        for (var from = 0; from < model.Labels; from++)
        {
            for (var to = 0; to < model.Labels; to++)
                _steps[(from * model.Labels) + to] = NameLabels.May(from, to) ? MathF.Exp(model.Transitions[(from * model.Labels) + to]) : 0;
        }
    }

    /// <summary>Reads the weights, to the end of the stream.</summary>
    /// <exception cref="NamesModelException">The bytes are no whole weights file of this version; the message says what to do.</exception>
    public static NamesTagger Load(Stream weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new NamesTagger(NamesModelFile.Read(weights));
    }

    /// <summary>The tagger of the language data; null when the weights are not there: reading goes on without the names only it would find.</summary>
    /// <exception cref="NamesModelException">The weights are damaged or of another version.</exception>
    public static NamesTagger? LoadOrNull(KnowledgeFolders folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var file = Path.Combine(folders.Lexicon, WeightsFile);
        if (!File.Exists(file)) return null;
        using var stream = File.OpenRead(file);
        return Load(stream);
    }

    /// <summary>The names in one sentence, in order, none overlapping.</summary>
    /// <param name="tokens">The sentence, as words and signs; proclitics stay on their words.</param>
    public List<TaggedName> Tag(IReadOnlyList<string> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var names = new List<TaggedName>();
        var words = ArrayPool<NameWord>.Shared.Rent(LongestSentence);
        for (var start = 0; start < tokens.Count; start += LongestSentence)
        {
            var count = Math.Min(LongestSentence, tokens.Count - start);
            for (var at = 0; at < count; at++)
                words[at] = _words[tokens[start + at]];
            Tag(words.AsSpan(0, count), start, names);
        }
        ArrayPool<NameWord>.Shared.Return(words, clearArray: true);
        return names;
    }

    /// <summary>Adds the names among some tokens of a text, in order, none overlapping; token numbers count from the text's first.</summary>
    /// <param name="tokens">The text's tokens.</param>
    /// <param name="start">The sentence's first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="into">Receives the names.</param>
    public void Tag(TokenList tokens, int start, int end, List<TaggedName> into)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(into);
        var words = ArrayPool<NameWord>.Shared.Rent(LongestSentence);
        for (; start < end; start += LongestSentence)
        {
            var count = Math.Min(LongestSentence, end - start);
            for (var at = 0; at < count; at++)
                words[at] = _words[tokens.Folded(start + at)];
            Tag(words.AsSpan(0, count), start, into);
        }
        ArrayPool<NameWord>.Shared.Return(words, clearArray: true);
    }

    private void Tag(ReadOnlySpan<NameWord> words, int first, List<TaggedName> into)
    {
        var size = words.Length * _model.Labels;
        var scores = ArrayPool<float>.Shared.Rent(2 * size);
        var back = ArrayPool<byte>.Shared.Rent(size);
        Span<byte> labels = stackalloc byte[words.Length];
        Score(words, scores.AsSpan(0, size));
        NameDecoder.Decode(scores.AsSpan(0, size), _model.Transitions, _model.Labels, back, labels);
        if (labels.ContainsAnyExcept((byte)NameLabels.Outside))
        {
            Span<float> probabilities = stackalloc float[words.Length];
            NameMarginals.Fill(scores.AsSpan(0, size), _steps, _model.Labels, scores.AsSpan(size, size), labels, probabilities);
            Gather(labels, probabilities, first, into);
        }
        ArrayPool<byte>.Shared.Return(back);
        ArrayPool<float>.Shared.Return(scores);
    }

    private void Score(ReadOnlySpan<NameWord> words, Span<float> scores)
    {
        var count = _model.Labels;
        Span<uint> marks = stackalloc uint[words.Length];
        NameContext.Phrases(words, _model.Words, marks);
        Span<int> sums = stackalloc int[count];
        Span<uint> room = stackalloc uint[NameContext.Most];
        for (var word = 0; word < words.Length; word++)
        {
            sums.Clear();
            for (var offset = -NameWord.Reach; offset <= NameWord.Reach; offset++)
            {
                var place = word + offset;
                var row = place >= 0 && place < words.Length ? words[place].SumsAt(offset, count) : _edges[offset + NameWord.Reach];
                for (var label = 0; label < sums.Length; label++)
                    sums[label] += row[label];
            }
            var pairs = new AtomList(room);
            NameContext.Observe(words, marks, word, ref pairs);
            foreach (var pair in pairs.Items)
                _model.Weights.AddTo(sums, pair);
            for (var label = 0; label < count; label++)
                scores[(word * count) + label] = sums[label] * _model.Scale;
        }
    }

    private void Gather(ReadOnlySpan<byte> labels, ReadOnlySpan<float> probabilities, int first, List<TaggedName> into)
    {
        for (var start = 0; start < labels.Length; start++)
        {
            if (labels[start] == NameLabels.Outside)
                continue;
            var end = start + 1;
            var least = probabilities[start];
            while (end < labels.Length && NameLabels.IsInside(labels[end]))
                least = Math.Min(least, probabilities[end++]);
            into.Add(new TaggedName(first + start, first + end, _model.Kinds[NameLabels.Kind(labels[start])], least));
            start = end - 1;
        }
    }
}
