namespace Hudna.Reading.Judging.Acts;

/// <summary>Who may be the doer and the sufferer of a sentence's act; the best of each is taken: the lowest rank, then the first told.</summary>
internal sealed class PartyList(ActSentence sentence, NounPhrases phrases, ActLexicon lexicon)
{
    private readonly List<(ActPart Part, int Head, int Rank, int At)> _all = [];

    /// <param name="head">Index of the head; -1 is passed over, so is what is never a party.</param>
    /// <param name="at">Index of the word that gives the part.</param>
    public void Add(ActPart part, int head, int rank, int at)
    {
        if (head >= 0 && !sentence.Is(head, lexicon.NoParty)) _all.Add((part, head, rank, at));
    }

    /// <summary>Every noun that may be the doer, with the verb that says so.</summary>
    public IEnumerable<(int Verb, int Doer)> DoersOfVerbs => _all.Where(party => party.Part == ActPart.Doer && sentence.Verb(party.At) is not null).Select(party => (party.At, party.Head));

    public IReadOnlyList<ActParty> Best()
    {
        var sufferer = BestOf(ActPart.Sufferer, -1);
        var doer = BestOf(ActPart.Doer, sufferer);
        return [.. new[] { (ActPart.Doer, Head: doer), (ActPart.Sufferer, Head: sufferer) }.Where(party => party.Head >= 0).Select(party => ToParty(party.Item1, party.Head))];
    }

    private int BestOf(ActPart part, int except)
    {
        var best = (Head: -1, Rank: int.MaxValue, At: int.MaxValue);
        foreach (var (of, head, rank, at) in _all)
        {
            if (of == part && head != except && (rank, at).CompareTo((best.Rank, best.At)) < 0) best = (head, rank, at);
        }

        return best.Head;
    }

    private ActParty ToParty(ActPart part, int head) => new(part, sentence.Tokens[head].Span, phrases.PersonIn(head)?.Span);
}
