using Hudna.Reading.Events;
using Hudna.Reading.Statements;
using Hudna.Text;

namespace Hudna.Reading.Promises;

/// <summary>Finds where the words undertaken begin: at a noun of action, or at the verb after "that".</summary>
internal sealed class Deeds(WordClasses classes, Grammar grammar)
{
    private const int Farthest = 14;

    private readonly ClassSet _aside = grammar.Beside | grammar.During;
    private readonly ClassSet _never = classes.Mask("never");
    private readonly ClassSet _deed = classes.Mask("deed");
    private readonly ClassSet _things = classes.Mask("no-deed") | grammar.TalkedOf | grammar.Party | grammar.Unit | grammar.Official | grammar.Site | grammar.Settlement | grammar.Fighters | grammar.Weapon | WordClasses.Bit(WordClasses.Time);

    /// <summary>The first token of the deed after a word of undertaking, with the clause it ends with; null when no deed is named.</summary>
    public (int First, int End)? After(int from, Clause clause, Sentence sentence, Telling telling)
    {
        var limit = Math.Min(clause.End, from + Farthest);
        for (var t = from; t < limit; t++)
        {
            if (IsDeed(t, telling) || (t == from && IsOfFifthStem(t, telling))) return (t, clause.End);
        }

        return clause.End - from < Farthest ? AfterThat(clause.End, sentence, telling) : null;
    }

    /// <summary>"His resolve to move": a word of four letters that begins with teh is a deed where only a deed can stand.</summary>
    private bool IsOfFifthStem(int token, Telling telling) =>
        telling.Analysis.Tokens.Folded(token) is [Letters.Alef, Letters.Lam, Letters.Teh, _, _, _] && telling.Analysis.Named.Covering(token) is null && !telling.Marks.Is(token, _things);

    /// <summary>The first deed with "by" attached, or after "that": what is pledged stands behind it, whoever and whatever stands between.</summary>
    public (int First, int End)? By(int from, Clause clause, Sentence sentence, Telling telling)
    {
        for (var t = from; t < Math.Min(clause.End, from + Farthest); t++)
        {
            if (IsBy(t, telling) && IsDeed(t, telling)) return (t, clause.End);
            if (IsByAlone(t, telling) && Behind(t, clause, telling) is var quoted && quoted < clause.End && IsDeed(quoted, telling)) return (quoted, clause.End);
        }

        return clause.End - from < Farthest ? AfterThat(clause.End, sentence, telling) : null;
    }

    /// <summary>"By" written for itself before what is quoted.</summary>
    private static bool IsByAlone(int token, Telling telling) => telling.Analysis.Tokens.Folded(token) is [Letters.Beh];

    /// <summary>The first token behind another that is no quotation mark.</summary>
    private static int Behind(int token, Clause clause, Telling telling)
    {
        do token++;
        while (token < clause.End && telling.Analysis.Tokens[token].Kind == TokenKind.Quote);
        return token;
    }

    /// <summary>The deed as an object: "by" before it makes another sense of the verb.</summary>
    public (int First, int End)? Object(int from, Clause clause, Telling telling)
    {
        for (var t = from; t < Math.Min(clause.End, from + Farthest); t++)
        {
            if (telling.Analysis.Tokens.Folded(t) is [Letters.Beh, ..] && telling.Analysis.Named.Covering(t) is null && telling.Analysis.Named.StartingAt(t + 1) is null) return null;
            if (IsDeed(t, telling)) return (t, clause.End);
        }

        return null;
    }

    /// <summary>Whether "by" is attached, not the first letter of the word's own.</summary>
    public bool IsBy(int token, Telling telling)
    {
        var word = telling.Analysis.Tokens.Folded(token);
        if (word is not [Letters.Beh, _, _, ..] || telling.Marks.Is(token - 1, grammar.Aside)) return false;
        foreach (var hit in telling.Marks.HitsAt(token))
        {
            if ((hit.Attached & Proclitics.By) != 0) return true;
        }

        return ActWords.HasShape(word[1..]) || (word is [_, Letters.Alef, Letters.Lam, ..] && ActWords.HasShape(word[3..]));
    }

    /// <summary>The first word of some classes in the clause.</summary>
    public static (int First, int End)? Among(ClassSet words, int from, Clause clause, Telling telling) =>
        telling.Marks.Find(from, Math.Min(clause.End, from + Farthest), words) is var first and >= 0 ? (first, clause.End) : null;

    /// <summary>The deed right behind a preposition; null when it names a thing.</summary>
    public (int First, int End)? At(int token, Clause clause, Sentence sentence, Telling telling)
    {
        while (token < clause.End && telling.Analysis.Tokens[token].Kind == TokenKind.Quote) token++;
        if (token < clause.End && IsDeed(token, telling)) return (token, clause.End);
        return token >= clause.End ? AfterThat(clause.End, sentence, telling) : null;
    }

    /// <summary>A further deed of a list: behind a comma, joined by "and".</summary>
    public bool IsNextOfList(int token, Telling telling)
    {
        var tokens = telling.Analysis.Tokens;
        if (tokens[token - 1].Kind != TokenKind.Sign || tokens.Folded(token) is not [Letters.Waw, _, _, _, ..] || telling.Analysis.Named.Covering(token) is not null) return false;
        foreach (var hit in telling.Marks.HitsAt(token))
        {
            if ((hit.Attached & Proclitics.And) != 0 && (hit.Value.IsNoun || WordClasses.Bit(hit.Value.Class).Overlaps(_deed))) return !telling.Marks.Is(token, _things);
        }

        var word = tokens.Folded(token)[1..];
        return word is [Letters.Alef, Letters.Lam, _, _, _, ..] ? ActWords.HasShape(word[2..]) : ActWords.HasShape(word);
    }

    private (int First, int End)? AfterThat(int token, Sentence sentence, Telling telling)
    {
        if (token >= sentence.EndToken || !telling.Marks.Is(token, grammar.That)) return null;
        var first = token + 1;
        return first < sentence.EndToken && IsToDo(first, telling) ? (first, telling.ClauseAt(first, sentence).End) : null;
    }

    /// <summary>Whether a word has the shape of a verb of the present or future, or says that it will not be: what is only so, nobody undertakes.</summary>
    private bool IsToDo(int token, Telling telling)
    {
        if (telling.Marks.Is(token, _never)) return true;
        var word = telling.Analysis.Tokens.Folded(token);
        return word is [Letters.Seen, Letters.Yeh or Letters.Teh or Letters.Noon, _, _, ..]
            || (word is [Letters.Yeh or Letters.Teh or Letters.Noon or Letters.Alef, _, _, ..] && word is not [Letters.Alef, Letters.Lam, ..] && telling.Analysis.Tokens.Folded(token - 1).Length <= 3);
    }

    /// <summary>Whether a word names something done.</summary>
    public bool IsDeed(int token, Telling telling)
    {
        var analysis = telling.Analysis;
        if (analysis.Tokens[token].Kind != TokenKind.Word || analysis.Named.Covering(token) is not null) return false;
        // "By putting an end to": the courts are written like it, but for the particle behind.
        if (telling.Marks.Is(token, _things) && !telling.Marks.Is(token, _deed)) return false;
        // "Decided to go after a season": what stands after such a word is its, not the verb's.
        if (telling.Marks.Is(token - 1, _aside) && !telling.Marks.Is(token, _aside)) return false;
        if (telling.Marks.Is(token, _deed)) return true;
        foreach (var hit in telling.Marks.HitsAt(token))
        {
            if (hit.Value.IsNoun) return true;
        }

        var word = analysis.Tokens.Folded(token);
        if (word is [Letters.Lam, Letters.Lam, _, _, _, ..]) return ActWords.HasShape(word[2..]);
        if (word is [Letters.Beh or Letters.Lam, _, _, _, _, ..] && ActWords.HasShape(word[1..])) return true;
        if (word is [Letters.Beh, ..]) word = word[1..];
        if (word is [Letters.Alef, Letters.Lam, _, _, _, ..]) word = word[2..];
        return ActWords.HasShape(word) || (word.Length == 4 && word[0] == Letters.Teh && telling.Marks.Is(token - 1, grammar.Against));
    }
}
