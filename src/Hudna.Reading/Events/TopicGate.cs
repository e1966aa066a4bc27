using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Whether an article can tell of war and peace at all. Sport, market and culture pages borrow its words ("the attack of the team", "bombed
/// the net", "a trade truce"): where their own words outnumber those of war and state, nothing is read; where a sentence is full of them, it is passed over.
/// </summary>
internal sealed class TopicGate(WordClasses classes)
{
    private const int SportInSentence = 2, EntriesOfChronicle = 4, DigitsOfYear = 4;

    private readonly ClassSet _sport = classes.Mask("sport");
    private readonly ClassSet _market = classes.Mask("finance") | classes.Mask("culture");
    private readonly ClassSet _warlike = classes.Mask("warlike");
    private readonly ClassSet _arms = classes.Mask("arms") | classes.Mask("armed") | classes.Mask("drone") | WordClasses.Bit(WordClasses.Force);

    public bool Admits(EventMarks marks)
    {
        var sport = marks.CountOf(0, marks.Count, _sport);
        var market = marks.CountOf(0, marks.Count, _market);
        var warlike = marks.CountOf(0, marks.Count, _warlike);
        return sport * 2 <= warlike || (sport < SportInSentence && market <= warlike + 2) ? market <= (warlike * 2) + 2 : false;
    }

    /// <summary>A list of anniversaries: entry after entry opens with a year of its own and a dash.</summary>
    public static bool IsChronicle(Analysis analysis)
    {
        var entries = 0;
        var tokens = analysis.Tokens;
        foreach (var sentence in analysis.Sentences)
        {
            var year = tokens[sentence.FirstToken].Kind == TokenKind.Sign ? sentence.FirstToken + 1 : sentence.FirstToken;
            if (year + 1 < sentence.EndToken && tokens[year] is { Kind: TokenKind.Number, Span.Length: DigitsOfYear } && tokens.Folded(year + 1) is "-" or "–" or "—" or ":") entries++;
        }

        return entries >= EntriesOfChronicle;
    }

    /// <summary>Whether an article can tell of fighting: it names an armed group, or has a word of fighting that other topics do not borrow.</summary>
    public bool AdmitsFighting(EventMarks marks) => marks.Find(0, marks.Count, _arms) >= 0;

    public bool Admits(EventMarks marks, Sentence sentence) => marks.CountOf(sentence.FirstToken, sentence.EndToken, _sport) < SportInSentence;
}
