using Hudna.Text;

namespace Hudna.Reading.Judging.Acts;

/// <summary>The subject that stands before its verb: the noun a clause opens with, the speaker behind "that he", a plural before a plural verb.</summary>
internal sealed class Topics(ActSentence sentence, NounPhrases phrases, ActLexicon lexicon)
{
    private const int Farthest = 32, FarthestPlural = 9, FarthestThing = 6;

    /// <summary>The noun a verb's clause opens with, or -1.</summary>
    public int Of(int verb)
    {
        if (sentence.Is(verb - 1, lexicon.Relative)) return Antecedent(verb - 1);
        for (var t = verb - 1; t >= 0; t--)
        {
            if (verb - t > Farthest) return -1;
            if (sentence.Is(t, lexicon.ThatHe)) return Speaker(t);
            if (sentence.Is(t, lexicon.Topical) || sentence.IsStop(t)) return phrases.HeadAt(t + 1, verb);
        }

        return phrases.HeadAt(0, verb);
    }

    /// <summary>The noun a clause opens with; a plural verb may also have a plural noun before it.</summary>
    public int OfPlural(int verb)
    {
        var near = -1;
        for (var t = verb - 1; t >= 0 && verb - t <= FarthestPlural && !sentence.IsStop(t) && sentence.Verb(t) is null; t--)
        {
            // "He saw gunmen fire": the gunmen are nearer than he.
            if (sentence.Is(t, lexicon.ThatHe)) return near >= 0 ? near : Of(verb);
            if (sentence.Is(t, lexicon.Topical)) break;
            if (sentence.IsNoun(t) && IsPlural(t) && (t == 0 || !IsPlural(t - 1))) near = near < 0 ? t : near;
        }

        var topic = Of(verb);
        return topic >= 0 ? topic : near;
    }

    /// <summary>The subject of the last verb of saying before a token, or -1.</summary>
    public int Speaker(int before)
    {
        for (var t = before - 1; t >= 0; t--)
        {
            if (sentence.Verb(t) is null || !sentence.Is(t, lexicon.Say)) continue;
            var head = phrases.HeadAt(phrases.SkipAdjuncts(t + 1, before), before);
            return head >= 0 ? head : Of(t);
        }

        return -1;
    }

    /// <summary>"An attack that hit", "a car that killed": the nearest noun before a verb does nothing by itself.</summary>
    public bool HasThing(int verb)
    {
        for (var t = verb - 1; t >= 0 && verb - t <= FarthestThing; t--)
        {
            if (sentence.Is(t, lexicon.Thing)) return true;
            if (sentence.Tokens[t].Kind == TokenKind.Sign || sentence.Verb(t) is not null || sentence.Is(t, lexicon.Topical)) return false;
        }

        return false;
    }

    /// <summary>Whether a noun agrees with a verb before or behind it, as far as endings tell.</summary>
    public bool Agrees(int head, VerbForm verb) => verb.IsFeminine == sentence.Word(head) is [.., Letters.TehMarbuta] or [.., Letters.Alef, Letters.Teh] or [.., Letters.Alef, Letters.Hamza];

    /// <summary>The noun a relative pronoun refers to: a plural right before it, else the head of the phrase it ends.</summary>
    private int Antecedent(int relative)
    {
        var head = -1;
        for (var t = relative - 1; t >= 0 && relative - t <= FarthestThing; t--)
        {
            if (!sentence.IsNoun(t) || phrases.EndOf(t) != relative) continue;
            head = t;
            if (IsPlural(t)) return t;
        }

        return head;
    }

    private bool IsPlural(int token) => sentence.Word(token) is [_, _, .., Letters.Waw or Letters.Yeh, Letters.Noon];
}
