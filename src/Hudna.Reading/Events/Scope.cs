using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// The part of a clause whose parties and places belong to a trigger. Words that open another matter ("in answer to", "after the attack
/// of") close it, unless the governing verb stands before them; a time after such a word belongs to the clause.
/// </summary>
internal static class Scope
{
    // A relative clause this near may still be the trigger's own; further off it tells of another noun.
    private const int NearRelative = 4;

    public static Clause Of(Candidate at, Governor governor, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        var time = WordClasses.Bit(WordClasses.Time);
        var first = at.First;
        var isSettling = marks.Is(at.First, grammar.Settle | grammar.Truce);
        var floor = governor.Token >= 0 && governor.Token < at.First ? governor.Token : at.First;
        while (first > at.Clause.First && (first > floor || !Opens(first))) first--;
        if (governor.Token < 0 && !at.IsVerb) first = Math.Max(first, FirstOfNoun(at, analysis, marks, grammar));
        var end = at.Last + 1;
        while (end < at.Clause.End && !Opens(end) && !(end - at.Last > NearRelative && marks.Is(end, grammar.Relative))) end++;
        return new(first, end);

        // "An agreement to stop the fire between A and B": the truce is the matter itself.
        bool Opens(int token) => marks.Is(token, grammar.Beside) && !marks.Is(token, grammar.Agent) && !(isSettling && marks.Is(token, grammar.Truce)) && ((!marks.Is(token + 1, time) && !marks.Is(token + 2, time)) || IsSince(token, at, marks, grammar)) && !IsAround(token, at, analysis, marks, grammar);
    }

    /// <summary>"More than a week after the declaration of", "a week only after an attack": the time is counted from another matter, which the words behind it tell.</summary>
    private static bool IsSince(int token, Candidate at, EventMarks marks, Grammar grammar)
    {
        var time = WordClasses.Bit(WordClasses.Time);
        var end = token < at.First ? at.First : at.Clause.End;
        var t = token + 1;
        while (t < end && !marks.Is(t, time)) t++;
        while (t < end && marks.Is(t, time)) t++;
        if (token < at.First) return t < end && marks.Is(t, grammar.Against | grammar.From);
        if (t < end && !marks.Is(t, grammar.Against | grammar.From)) t++;
        // "Took, two days after, the town" has the town behind "on" too: only another deed is a matter of its own.
        return t < end && marks.Is(t, grammar.Against | grammar.From) && marks.Find(t + 1, Math.Min(t + 3, end), grammar.Deadly | grammar.Visit | grammar.TalksOf) >= 0;
    }

    /// <summary>"Around A" says where fighting was; of talks it says what they were about.</summary>
    private static bool IsAround(int token, Candidate at, Analysis analysis, EventMarks marks, Grammar grammar) =>
        marks.Is(token, grammar.Around) && analysis.Named.StartingAt(token + 1) is { Place: not null, Kind: not Model.MentionKind.State } && !marks.Is(at.First, grammar.TalksOf);

    /// <summary>A noun that no verb carries has nothing to its left but the subject of a clause without a verb.</summary>
    private static int FirstOfNoun(Candidate at, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        for (var t = at.First - 1; t >= at.Clause.First; t--)
        {
            if (analysis.Tokens[t].Kind == TokenKind.Sign || marks.Is(t, grammar.Relative)) return t + 1;
        }

        return at.Clause.First;
    }
}
