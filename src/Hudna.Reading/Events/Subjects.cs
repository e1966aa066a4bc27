using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Finds the subject that stands outside the clause: the antecedent of a relative clause, the subject of the clause before when a verb is
/// joined without one of its own, and whom a possessive pronoun on a verbal noun means.
/// </summary>
internal sealed class Subjects(Analysis analysis, EventMarks marks, Grammar grammar, Links links)
{
    private const int FarthestBack = 40, FarthestVisitor = 60;

    /// <summary>
    /// The whole of a list that ends with a party: "A, B and C" drop out together. What stands after "among them" are examples of the party
    /// before it.
    /// </summary>
    public List<PartyPhrase> Listed(PartyPhrase last)
    {
        var list = new List<PartyPhrase> { last };
        while (Joined(list[0]) is { } before) list.Insert(0, before);
        var among = list[0].First - 1;
        if (!marks.Is(among, grammar.Among)) return list;
        for (var t = among - 1; t >= 0 && among - t <= 3; t--)
        {
            if (analysis.Named.Covering(t) is { IsParty: true } whole && analysis.Named.PartyAt(analysis.Tokens, whole.First) is { } party) return [party];
        }

        return list;
    }

    private PartyPhrase? Joined(PartyPhrase party)
    {
        if ((party.Words.Attached & Proclitics.And) == 0) return null;
        for (var t = party.First - 1; t >= 0 && t >= party.First - 2; t--)
        {
            if (analysis.Named.Covering(t) is { IsParty: true } phrase) return analysis.Named.PartyAt(analysis.Tokens, phrase.First);
        }

        return null;
    }

    /// <summary>The antecedent when the verb stands right behind a relative pronoun.</summary>
    public PartyPhrase? Antecedent(int verb, Sentence sentence)
    {
        var relative = verb - 1;
        if (marks.Is(relative, grammar.Not | grammar.Last)) relative--;
        if (!marks.Is(relative, grammar.Relative)) return null;
        for (var t = relative - 1; t >= sentence.FirstToken && relative - t <= 4; t--)
        {
            if (analysis.Named.Covering(t) is { IsParty: true } phrase) return analysis.Named.PartyAt(analysis.Tokens, phrase.First);
            if (analysis.Tokens[t].Kind != TokenKind.Word) return null;
        }

        return null;
    }

    /// <summary>"The latter", right before a deed: the party named last.</summary>
    public PartyPhrase? Latter(Candidate at)
    {
        var latter = marks.FindLast(Math.Max(at.Clause.First, at.First - 3), at.First, grammar.Latter);
        if (latter < 0) return null;
        for (var t = latter - 1; t >= 0 && latter - t <= FarthestBack; t--)
        {
            if (analysis.Named.PartyAt(analysis.Tokens, t) is { Kind: not (Model.MentionKind.Person or Model.MentionKind.Office or Model.MentionKind.Media or Model.MentionKind.Place) } party) return party;
        }

        return null;
    }

    /// <summary>The nearest party before a token of its sentence that stands as a subject, passing over the speakers.</summary>
    public PartyPhrase? Before(int token, Candidate at, bool speakers)
    {
        var first = FirstOfSentenceBefore(at.Sentence);
        // Of who meets and travels whole sentences tell; forces change from clause to clause.
        var farthest = at.IsVerb && marks.Is(at.First, grammar.Meets) ? FarthestVisitor : FarthestBack;
        for (var t = token - 1; t >= first && token - t <= farthest; t--)
        {
            var whole = at with { Clause = new(t >= at.Sentence.FirstToken ? at.Sentence.FirstToken : first, at.Clause.End) };
            if (analysis.Named.StartingAt(t) is not { IsParty: true } phrase || analysis.Named.PartyAt(analysis.Tokens, t) is not { } party) continue;
            if (analysis.Named.Covering(t) is { First: var start } && start < t) continue;
            if (phrase.Kind != Model.MentionKind.Place && phrase.Kind != Model.MentionKind.Media && (links.Of(Listed(party)[0].Words, whole, speakers) == Link.Bare || marks.Is(t - 1, grammar.Has) || (speakers && marks.Is(phrase.Last + 1, grammar.Relative)))) return party;
        }

        return null;
    }

    /// <summary>A verb without a subject at the head of a sentence goes on with the sentence before, in the same block.</summary>
    private int FirstOfSentenceBefore(Sentence sentence)
    {
        if (sentence.FirstToken == 0) return 0;
        var before = sentence.FirstToken - 1;
        while (before > 0 && analysis.SentenceOf(before) < 0) before--;
        var index = analysis.SentenceOf(before);
        return index >= 0 && sentence.FirstToken - before <= 3 ? analysis.Sentences[index].FirstToken : sentence.FirstToken;
    }

    /// <summary>Whether a noun carries a possessive pronoun of the third person.</summary>
    public static bool HasPossessor(Candidate at, TokenList tokens)
    {
        if (at.IsVerb || at.Word.Form != WordForm.DefiniteNoun) return false;
        var word = tokens.Folded(at.First);
        return Agreeing.EndsInPronoun(word) && !(at.AttachedLength < word.Length - 1 && word[at.AttachedLength] == Letters.Alef && word[at.AttachedLength + 1] == Letters.Lam);
    }
}
