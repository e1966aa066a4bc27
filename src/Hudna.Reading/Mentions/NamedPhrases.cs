using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>The mentions of one article by token. Ordered by first token, the wider first; a mention inside another is of another kind.</summary>
public sealed class NamedPhrases
{
    private readonly NamedPhrase[] _all;
    private readonly int[] _widestAt;
    private readonly int[] _startingAt;

    /// <param name="all">In any order, none crossing another.</param>
    internal NamedPhrases(IEnumerable<NamedPhrase> all, int tokens)
    {
        _all = [.. all.OrderBy(phrase => phrase.First).ThenByDescending(phrase => phrase.Last)];
        _widestAt = new int[tokens];
        _startingAt = new int[tokens];
        Array.Fill(_widestAt, -1);
        Array.Fill(_startingAt, -1);
        for (var i = 0; i < _all.Length; i++)
        {
            if (_startingAt[_all[i].First] < 0) _startingAt[_all[i].First] = i;
            for (var t = _all[i].First; t <= _all[i].Last; t++)
            {
                if (_widestAt[t] < 0) _widestAt[t] = i;
            }
        }
    }

    public static NamedPhrases None { get; } = new([], 0);

    public IReadOnlyList<NamedPhrase> All => _all;

    /// <summary>The widest mention a token is part of, or null.</summary>
    public NamedPhrase? Covering(int token) => At(_widestAt, token);

    /// <summary>The widest mention that begins at a token, or null.</summary>
    public NamedPhrase? StartingAt(int token) => At(_startingAt, token);

    /// <summary>The noun phrase of a party that begins at a token, with its apposition, or null when no party begins there.</summary>
    public PartyPhrase? PartyAt(TokenList tokens, int token)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return StartingAt(token) is { IsParty: true } first ? Apposition.Extend(this, tokens, first) : null;
    }

    private NamedPhrase? At(int[] index, int token) => token >= 0 && token < index.Length && index[token] >= 0 ? _all[index[token]] : null;
}
