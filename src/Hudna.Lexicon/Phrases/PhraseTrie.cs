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

    private readonly PhraseGraph _graph;
    private readonly int[] _ends; // where the values of a node end; those of the one before end where its own begin
    private readonly T[] _values;
    private readonly bool _overQuotes;

    internal PhraseTrie(PhraseGraph graph, int[] ends, T[] values, bool overQuotes)
    {
        _graph = graph;
        _ends = ends;
        _values = values;
        _overQuotes = overQuotes;
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
    public IReadOnlyList<T> Find(ReadOnlySpan<char> word)
    {
        if (_graph.First(word) is not (var node and not PhraseGraph.None)) return [];
        var start = StartOf(node);
        return new ArraySegment<T>(_values, start, _ends[node] - start);
    }

    private void Walk(TokenList tokens, int first, ReadOnlySpan<char> firstWord, Cut cut, List<PhraseHit<T>> hits)
    {
        var node = _graph.First(firstWord);
        for (var last = first; node != PhraseGraph.None;)
        {
            foreach (var value in ValuesAt(node)) hits.Add(new(first, last, cut.Attached, cut.Length, value));
            if (!_graph.HasNext(node)) return;
            last++;
            if (_overQuotes && last < tokens.Count && tokens[last].Kind == TokenKind.Quote) last++;
            if (last >= tokens.Count) return;
            node = _graph.Next(node, tokens.Folded(last));
        }
    }

    private int StartOf(int node) => node == 0 ? 0 : _ends[node - 1];

    private ReadOnlySpan<T> ValuesAt(int node)
    {
        var start = StartOf(node);
        return _values.AsSpan(start, _ends[node] - start);
    }
}

/// <summary>Gathers phrases, then freezes them.</summary>
/// <param name="overQuotes">Whether a quotation mark between two words of a phrase is passed over, as names are often quoted in part.</param>
public sealed class PhraseTrieBuilder<T>(bool overQuotes = false)
{
    private readonly PhraseGraph _graph = new();
    private T[] _values = new T[1 << 7];
    private int[] _nodes = new int[1 << 7];
    private int[] _earlier = new int[1 << 7]; // of each value, the one before it at its node, counted from one; nought for none
    private int[] _latest = new int[1 << 7]; // of each node, its last value, likewise
    private int _count;

    /// <summary>Adds a phrase as it is written in the data; it is folded and cut into tokens like any text.</summary>
    /// <exception cref="ArgumentException">The phrase has no word in it.</exception>
    public void Add(string phrase, T value) => AddAt(NodeOf(phrase), value);

    /// <summary>The same, but a value that stands for the phrase already is not added again.</summary>
    /// <exception cref="ArgumentException">The phrase has no word in it.</exception>
    public void AddOnce(string phrase, T value)
    {
        var node = NodeOf(phrase);
        for (var at = node < _latest.Length ? _latest[node] : 0; at > 0; at = _earlier[at - 1])
        {
            if (EqualityComparer<T>.Default.Equals(_values[at - 1], value)) return;
        }

        AddAt(node, value);
    }

    private int NodeOf(string phrase)
    {
        var folded = FoldedText.Fold(phrase);
        var node = PhraseGraph.Root;
        for (var at = 0; TokenList.Next(folded, ref at) is { } token;) node = _graph.StepOrAdd(node, folded.AsSpan(token.Start, token.Length));
        if (node == PhraseGraph.Root) throw new ArgumentException("A phrase needs at least one word.", nameof(phrase));
        return node;
    }

    private void AddAt(int node, T value)
    {
        if (_count == _values.Length)
        {
            Array.Resize(ref _values, _count * 2);
            Array.Resize(ref _nodes, _count * 2);
            Array.Resize(ref _earlier, _count * 2);
        }

        if (node >= _latest.Length) Array.Resize(ref _latest, Math.Max(node + 1, _latest.Length * 2));
        (_values[_count], _nodes[_count], _earlier[_count]) = (value, node, _latest[node]);
        _latest[node] = ++_count;
    }

    /// <summary>The trie of what was added; a builder builds once.</summary>
    public PhraseTrie<T> Build()
    {
        _graph.Freeze();
        var ends = new int[_graph.NodeCount];
        for (var i = 0; i < _count; i++) ends[_nodes[i]]++;
        for (var node = 1; node < ends.Length; node++) ends[node] += ends[node - 1];
        // Filled from the last to the first, each node's values keep the order in which they were added.
        var free = (int[])ends.Clone();
        var values = new T[_count];
        for (var i = _count - 1; i >= 0; i--) values[--free[_nodes[i]]] = _values[i];
        return new(_graph, ends, values, overQuotes);
    }
}
