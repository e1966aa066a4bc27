using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>Finds the answers of an interview printed as question and answer: blocks with a mark in front, after blocks with a mark that ask.</summary>
internal sealed class Interview
{
    // One question with a mark before it may be a list; two are an interview.
    private const int FewestAnswers = 2;

    private readonly Dictionary<int, (int First, int End)> _answers = [];

    public Interview(Analysis analysis)
    {
        var sentences = analysis.Sentences;
        var asked = false;
        for (var s = 0; s < sentences.Count;)
        {
            var last = s;
            while (last + 1 < sentences.Count && sentences[last + 1].Block == sentences[s].Block) last++;
            var words = PastMark(analysis.Tokens, sentences[s].FirstToken, sentences[last].EndToken);
            if (asked && words > sentences[s].FirstToken && words < sentences[last].EndToken) _answers[s] = (words, sentences[last].EndToken);
            asked = words > sentences[s].FirstToken && Asks(analysis.Tokens, words, sentences[last].EndToken);
            s = last + 1;
        }

        if (_answers.Count < FewestAnswers) _answers.Clear();
    }

    /// <summary>The tokens of the answer that begins with a sentence, without its mark; null where none does.</summary>
    public (int First, int End)? At(int sentence) => _answers.TryGetValue(sentence, out var answer) ? answer : null;

    /// <summary>Past bullets, dashes and the letters for question and answer before a colon.</summary>
    private static int PastMark(TokenList tokens, int first, int end)
    {
        var t = first;
        while (t < end && tokens[t].Kind == TokenKind.Sign && tokens.Folded(t)[0] is not ('(' or '[' or '.')) t++;
        if (t + 1 < end && tokens.Folded(t) is [Letters.Seen or Letters.Jeem] && tokens[t + 1].Kind == TokenKind.Sign) t += 2;
        return t;
    }

    private static bool Asks(TokenList tokens, int first, int end)
    {
        var t = end - 1;
        while (t > first && tokens[t].Kind == TokenKind.LineEnd) t--;
        return t > first && tokens[t].Kind == TokenKind.Sign && tokens.Folded(t)[0] is Letters.ArabicQuestionMark or '?';
    }
}
