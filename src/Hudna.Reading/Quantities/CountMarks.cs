using System.Runtime.InteropServices;
using Hudna.Lexicon.Phrases;
using Hudna.Text;

namespace Hudna.Reading.Quantities;

/// <summary>The words about numbers in an article, by the token they begin at; longer ones first.</summary>
internal sealed class CountMarks
{
    private readonly List<PhraseHit<CountWord>> _hits = [];
    private readonly int[] _first;

    public CountMarks(TokenList tokens, PhraseTrie<CountWord> words)
    {
        _first = new int[tokens.Count + 1];
        for (var t = 0; t < tokens.Count; t++)
        {
            _first[t] = _hits.Count;
            if (tokens[t].Kind != TokenKind.Word) continue;
            words.FindAt(tokens, t, _hits);
            if (_hits.Count - _first[t] > 1) CollectionsMarshal.AsSpan(_hits)[_first[t]..].Sort(static (a, b) => b.Last != a.Last ? b.Last.CompareTo(a.Last) : a.AttachedLength.CompareTo(b.AttachedLength));
        }

        _first[tokens.Count] = _hits.Count;
    }

    public ReadOnlySpan<PhraseHit<CountWord>> At(int token) =>
        token < _first.Length - 1 ? CollectionsMarshal.AsSpan(_hits)[_first[token].._first[token + 1]] : [];

    public PhraseHit<CountWord>? Find(int token, CountKind kind)
    {
        foreach (var hit in At(token))
        {
            if (hit.Value.Kind == kind) return hit;
        }

        return null;
    }

    public PhraseHit<CountWord>? FindNoun(int token)
    {
        foreach (var hit in At(token))
        {
            if (hit.Value.IsNoun) return hit;
        }

        return null;
    }
}
