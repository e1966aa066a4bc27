using Hudna.Text;

namespace Hudna.Lexicon.Phrases;

/// <summary>A phrase found in a token list.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token, inclusive.</param>
/// <param name="Attached">What stands attached before its first word.</param>
/// <param name="AttachedLength">How many folded characters that takes; with a hidden article the article's missing alef is not counted.</param>
public readonly record struct PhraseHit<T>(int First, int Last, Proclitics Attached, int AttachedLength, T Value);

/// <summary>
/// Many phrases, found in one walk over folded tokens. Particles attached to the first word are seen and reported, not part of the
/// phrase. Building is separate from use (<see cref="PhraseTrieBuilder{T}"/>); a built trie never changes and may be shared by threads.
/// </summary>
public sealed class PhraseTrie<T>
{
    private const int LongestWord = 64;

    // Plain dictionaries, not frozen: freezing 60,000 words took longer than reading a hundred articles gains from it.
    private readonly Dictionary<string, int> _words;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, int> _firsts;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _first;
    private readonly Dictionary<long, int> _edges;
    private readonly T[]?[] _values;
    private readonly bool _overQuotes;
    private readonly bool[] _hasNext;

    internal PhraseTrie(Dictionary<string, int> words, Dictionary<long, int> edges, T[]?[] values, bool overQuotes)
    {
        _overQuotes = overQuotes;
        _hasNext = new bool[values.Length];
        foreach (var edge in edges.Keys) _hasNext[edge >> 32] = true;
        _words = words;
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _edges = edges;
        _firsts = new(StringComparer.Ordinal);
        foreach (var (word, id) in words)
        {
            if (edges.TryGetValue(Edge(0, id), out var node)) _firsts.Add(word, node);
        }

        _first = _firsts.GetAlternateLookup<ReadOnlySpan<char>>();
        _values = values;
    }

    /// <summary>Adds to <paramref name="hits"/> every phrase that begins at a token, in every reading of its attached particles.</summary>
    public void FindAt(TokenList tokens, int first, List<PhraseHit<T>> hits)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(hits);
        var word = tokens.Folded(first);
        if (word.Length > LongestWord) return;
        Span<Cut> cuts = stackalloc Cut[Clitics.MostCuts];
        var count = Clitics.Cuts(word, cuts);
        Span<char> withArticle = stackalloc char[LongestWord + 2];
        foreach (var cut in cuts[..count])
        {
            scoped var rest = word[cut.Length..];
            if ((cut.Attached & Proclitics.HiddenArticle) != 0)
            {
                withArticle[0] = Letters.Alef;
                withArticle[1] = Letters.Lam;
                rest.CopyTo(withArticle[2..]);
                rest = withArticle[..(rest.Length + 2)];
            }

            Walk(tokens, first, rest, cut, hits);
        }
    }

    /// <summary>The values of one word taken whole, with no particle seen; empty when it is no phrase of one word.</summary>
    public IReadOnlyList<T> Find(ReadOnlySpan<char> word) =>
        _first.TryGetValue(word, out var node) ? _values[node] ?? [] : [];

    private void Walk(TokenList tokens, int first, ReadOnlySpan<char> firstWord, Cut cut, List<PhraseHit<T>> hits)
    {
        if (!_first.TryGetValue(firstWord, out var node)) return;
        for (var last = first; ;)
        {
            foreach (var value in _values[node] ?? []) hits.Add(new(first, last, cut.Attached, cut.Length, value));
            if (!_hasNext[node]) return;
            last++;
            if (_overQuotes && last < tokens.Count && tokens[last].Kind == TokenKind.Quote) last++;
            if (last >= tokens.Count || !_lookup.TryGetValue(tokens.Folded(last), out var id) || !_edges.TryGetValue(Edge(node, id), out node)) return;
        }
    }

    internal static long Edge(int node, int word) => ((long)node << 32) | (uint)word;
}

/// <summary>Gathers phrases, then freezes them.</summary>
/// <param name="overQuotes">Whether a quotation mark between two words of a phrase is passed over, as names are often quoted in part.</param>
public sealed class PhraseTrieBuilder<T>
{
    private readonly bool _overQuotes;
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _word;
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<List<T>?> _values = [null];

    public PhraseTrieBuilder(bool overQuotes = false)
    {
        _overQuotes = overQuotes;
        _word = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds a phrase as it is written in the data; it is folded and cut into tokens like any text.</summary>
    /// <exception cref="ArgumentException">The phrase has no word in it.</exception>
    public void Add(string phrase, T value)
    {
        var folded = FoldedText.Fold(phrase);
        var node = 0;
        for (var at = 0; TokenList.Next(folded, ref at) is { } token;)
        {
            var word = folded.AsSpan(token.Start, token.Length);
            if (!_word.TryGetValue(word, out var id)) _words.Add(word.ToString(), id = _words.Count);
            var edge = PhraseTrie<T>.Edge(node, id);
            if (!_edges.TryGetValue(edge, out node))
            {
                node = _values.Count;
                _values.Add(null);
                _edges.Add(edge, node);
            }
        }

        if (node == 0) throw new ArgumentException("A phrase needs at least one word.", nameof(phrase));
        (_values[node] ??= new(1)).Add(value);
    }

    public PhraseTrie<T> Build() => new(_words, _edges, [.. _values.Select(values => values?.ToArray())], _overQuotes);
}
