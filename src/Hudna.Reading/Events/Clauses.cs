using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Where clauses begin: at a conjunction of contrast or time, after a complementiser, at a verb of saying, and at a verb joined by waw or
/// feh or standing after a comma. A relative clause stays with its noun, because it says who did the thing.
/// </summary>
internal sealed class Clauses
{
    // A clause longer than this is a list or a table; looking further costs time and finds nothing of the same predicate.
    private const int Longest = 60;

    private readonly bool[] _starts;

    private Clauses(bool[] starts) => _starts = starts;

    public static Clauses Of(Analysis analysis, EventMarks marks, Grammar grammar, VerbOrNoun verbs)
    {
        var tokens = analysis.Tokens;
        var starts = new bool[tokens.Count + 1];
        foreach (var sentence in analysis.Sentences)
        {
            starts[sentence.FirstToken] = true;
            var inside = -1;
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                if (tokens[t].Kind == TokenKind.Sign && tokens.Folded(t)[0] is ':' or Letters.ArabicSemicolon or ';') starts[t + 1] = true;
                if (OpensWithPlace(analysis, marks, grammar, t, verbs)) starts[t] = true;
                foreach (var hit in marks.HitsAt(t))
                {
                    var mask = WordClasses.Bit(hit.Value.Class);
                    if (mask.Overlaps(grammar.Boundary) && t > inside)
                    {
                        starts[t] = true;
                        // The last word of "in the while" is a boundary of its own elsewhere.
                        if (hit.Last > t) inside = hit.Last;
                    }

                    if (mask.Overlaps(grammar.That))
                    {
                        starts[t] = true;
                        starts[hit.Last + 1] = true;
                    }

                    if (mask.Overlaps(grammar.Report) && hit.Value.Form is WordForm.Fixed) starts[t] = true;
                    if (hit.Value.IsVerb && OpensClause(tokens, t, hit.Attached) && verbs.IsVerb(t)) starts[t] = true;
                }
            }
        }

        return new(starts);
    }

    public Clause Around(int token, Sentence sentence)
    {
        var first = token;
        while (first > sentence.FirstToken && !_starts[first] && token - first < Longest) first--;
        var end = token + 1;
        while (end < sentence.EndToken && !_starts[end] && end - token < Longest) end++;
        return new(first, end);
    }

    /// <summary>", and in A the army shelled": a place between comma and verb opens the clause.</summary>
    private static bool OpensWithPlace(Analysis analysis, EventMarks marks, Grammar grammar, int token, VerbOrNoun verbs)
    {
        if (token == 0 || analysis.Tokens[token - 1].Kind != TokenKind.Sign || !marks.Is(token, grammar.Aside) || analysis.Tokens.Folded(token)[0] != Letters.Waw) return false;
        return analysis.Named.StartingAt(token + 1) is { Place: not null, Last: var last } && marks.MayBeVerb(last + 1) && verbs.IsVerb(last + 1);
    }

    private static bool OpensClause(TokenList tokens, int token, Proclitics attached) =>
        (attached & (Proclitics.And | Proclitics.So)) != 0
        || (token > 0 && tokens[token - 1].Kind == TokenKind.Sign && tokens.Folded(token - 1)[0] is Letters.ArabicComma or ',');
}
