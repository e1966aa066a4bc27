using Hudna.Reading.Events;
using Hudna.Text;

namespace Hudna.Reading.Judging.Acts;

/// <summary>A verb of a sentence with the nouns around it: the first and second phrase behind it, and its subject before it.</summary>
internal sealed class VerbFrame
{
    private const int Close = 5;

    private readonly Topics _topics;
    private readonly int _start;

    public VerbFrame(ActSentence sentence, NounPhrases phrases, Topics topics, int at, VerbForm form)
    {
        (Sentence, Phrases, _topics, At, Form) = (sentence, phrases, topics, at, form);
        End = sentence.ClauseEnd(at);
        _start = phrases.SkipAdjuncts(at + 1, End);
        First = phrases.HeadAt(_start, End);
    }

    public ActSentence Sentence { get; }

    public NounPhrases Phrases { get; }

    public int At { get; }

    public VerbForm Form { get; }

    /// <summary>The first token behind its clause.</summary>
    public int End { get; }

    /// <summary>The head of the first noun phrase behind it, or -1.</summary>
    public int First { get; }

    /// <summary>The head of a noun phrase behind the first, so that the first is the subject and this the object; or -1.</summary>
    public int Second
    {
        get
        {
            // A subject behind its verb is never accusative.
            if (IsFirstAccusative || (!IsCounted && Sentence.Word(First) is [_, _, .., Letters.Yeh, Letters.Noon])) return -1;
            var end = Phrases.EndOf(First);
            // "Eighteen people were killed in": behind counted victims nothing but an object right there counts.
            var head = Phrases.HeadAt(IsCounted ? end : Phrases.SkipAdjuncts(end, End), End);
            return head > First ? head : -1;
        }
    }

    /// <summary>The subject before it, or -1.</summary>
    public int Before => Form.IsPlural ? _topics.OfPlural(At) : _topics.Of(At);

    /// <summary>The subject, behind it or before.</summary>
    public int Subject => First >= 0 && !Form.IsPlural ? First : Before;

    public bool HasThing => _topics.HasThing(At);

    /// <summary>Joined by waw to the clause before.</summary>
    public bool IsJoined => Sentence.Word(At)[0] == Letters.Waw;

    /// <summary>Whether the first noun right behind it shows the accusative.</summary>
    public bool IsFirstAccusative => _start == At + 1 && First == _start && Sentence.Word(First) is [_, _, .., not (Letters.Yeh or Letters.Alef or Letters.Heh), Letters.Alef] || (Sentence.Word(_start) is [.., Letters.Alef] && IsCounted);

    /// <summary>Whether the noun behind it is counted.</summary>
    public bool IsCounted => _start < End && Phrases.IsCount(_start);

    public bool Agrees(int head) => _topics.Agrees(head, Form);

    /// <summary>The first token of some classes behind the verb and before the next one, or -1.</summary>
    public int FindAhead(in ClassSet classes, int within)
    {
        for (var t = At + 1; t < End && t - At <= within && Sentence.Verb(t) is null; t++)
        {
            if (Sentence.Is(t, classes)) return t;
        }

        return -1;
    }

    /// <summary>Whether a word of some classes stands close before it, as what its pronoun means.</summary>
    public bool IsAfter(in ClassSet classes)
    {
        for (var t = At - 1; t >= 0 && At - t <= Close; t--)
        {
            if (Sentence.Is(t, classes)) return true;
        }

        return false;
    }
}
