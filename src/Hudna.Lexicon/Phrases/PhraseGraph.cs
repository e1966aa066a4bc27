namespace Hudna.Lexicon.Phrases;

/// <summary>
/// Which words follow which in a set of phrases, as flat tables of numbers. It knows nothing of what the phrases stand for, so that
/// its code is the same for every trie and need not be compiled for each. Grows while a trie is built; afterwards only read.
/// </summary>
internal sealed class PhraseGraph
{
    public const int Root = 0;
    public const int None = -1;

    private readonly WordNumbers _words = new();
    private int[] _firsts = new int[1 << 7]; // of each word the node it leads to from the root, or nought: most phrases are one word
    private long[] _steps = new long[1 << 8]; // the step that holds a slot, or nought
    private int[] _targets = new int[1 << 8];
    private int _stepCount;
    private bool[] _hasNext = [];

    /// <summary>How many nodes there are, the root included.</summary>
    public int NodeCount { get; private set; } = 1;

    /// <summary>The node that a word leads to from another, made when it is not there.</summary>
    public int StepOrAdd(int node, ReadOnlySpan<char> word)
    {
        var number = _words.AddOrFind(word);
        if (node == Root) return FirstOrAdd(number);
        var step = Step(node, number);
        var slot = SlotOf(step);
        if (_steps[slot] == step) return _targets[slot];
        if (++_stepCount * 2 > _steps.Length)
        {
            Grow();
            slot = SlotOf(step);
        }

        (_steps[slot], _targets[slot]) = (step, NodeCount);
        return NodeCount++;
    }

    private int FirstOrAdd(int word)
    {
        if (word >= _firsts.Length) Array.Resize(ref _firsts, Math.Max(word + 1, _firsts.Length * 2));
        if (_firsts[word] == Root) _firsts[word] = NodeCount++;
        return _firsts[word];
    }

    /// <summary>Ends the building.</summary>
    public void Freeze()
    {
        _hasNext = new bool[NodeCount];
        foreach (var step in _steps)
        {
            if (step != 0) _hasNext[NodeOf(step)] = true;
        }
    }

    /// <summary>The node of a phrase's first word, or <see cref="None"/>.</summary>
    public int First(ReadOnlySpan<char> word)
    {
        var number = _words.Find(word);
        return number < 0 || number >= _firsts.Length || _firsts[number] == Root ? None : _firsts[number];
    }

    /// <summary>Whether any phrase goes on from a node.</summary>
    public bool HasNext(int node) => _hasNext[node];

    /// <summary>The node that a further word leads to, or <see cref="None"/>.</summary>
    public int Next(int node, ReadOnlySpan<char> word)
    {
        var number = _words.Find(word);
        if (number < 0) return None;
        var step = Step(node, number);
        var slot = SlotOf(step);
        return _steps[slot] == step ? _targets[slot] : None;
    }

    // A step is never nought: words are counted from one in it.
    private static long Step(int node, int word) => ((long)node << 32) | (uint)(word + 1);

    private static int NodeOf(long step) => (int)(step >> 32);

    /// <summary>The slot a step holds, or the free one where it belongs.</summary>
    private int SlotOf(long step)
    {
        var mask = _steps.Length - 1;
        var slot = (int)(unchecked((ulong)step * 0x9E3779B97F4A7C15) >> 33) & mask;
        while (_steps[slot] != 0 && _steps[slot] != step) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var (steps, targets) = (_steps, _targets);
        _steps = new long[steps.Length * 2];
        _targets = new int[_steps.Length];
        for (var old = 0; old < steps.Length; old++)
        {
            if (steps[old] == 0) continue;
            var slot = SlotOf(steps[old]);
            (_steps[slot], _targets[slot]) = (steps[old], targets[old]);
        }
    }
}
