using Hudna.Model;
using Hudna.Text;
using NodaTime;

namespace Hudna.Eval;

/// <summary>
/// Scores time expressions against TimeML: <c>times</c> pairs spans that share half of their union, as the scorer beside our own gold does;
/// <c>touching</c> pairs spans that share anything, the relaxed measure of the TempEval tasks. <c>mapped</c> is <c>times</c> with two
/// conventions of such marks brought to ours, never a substitute for it: a DURATION or SET of one word (a bare "day", "daily") is asked for
/// in no place, and marks that lie side by side within one of our expressions count as that one, cut in pieces.
/// </summary>
internal sealed class TimeMlScores(Action<string, string, Span>? say = null)
{
    public Tally Times { get; } = new();

    public Tally Touching { get; } = new();

    public Tally Mapped { get; } = new();

    public void Add(TimeMlFile gold, IReadOnlyList<TimeExpression> found)
    {
        var pairs = Measures.Pair(gold.Times, found, (a, b) => Measures.IntersectionOverUnion(a.Span, b.Span), 0.5);
        Times.Add(pairs.Count, gold.Times.Count, found.Count);
        foreach (var (i, j) in pairs) Times.Mark("value", gold.Times[i].Value == found[j].Value);
        Touching.Add(Measures.Pair(gold.Times, found, (a, b) => Measures.Dice(a.Span, b.Span), double.Epsilon).Count, gold.Times.Count, found.Count);
        AddMapped(gold, found);
        Scores.SayUnpaired(say is null ? null : (what, span) => say(what, gold.Name, span), pairs, gold.Times, time => time.Span, found, time => time.Span);
    }

    private void AddMapped(TimeMlFile gold, IReadOnlyList<TimeExpression> found)
    {
        var asked = gold.Times.Where(time => !IsBare(gold, time)).Select(time => time.Span).ToList();
        foreach (var whole in found.Select(time => time.Span))
        {
            var pieces = asked.Where(span => span.Start >= whole.Start && span.End <= whole.End).ToList();
            if (pieces.Count == 0) continue;
            asked.RemoveAll(pieces.Contains);
            asked.Add(whole);
        }

        var answers = found.Select(time => time.Span).Where(span => asked.Exists(one => Measures.Overlap(one, span) > 0) || !gold.Times.Any(time => IsBare(gold, time) && Measures.Overlap(time.Span, span) > 0)).ToList();
        Mapped.Add(Measures.Pair(asked, answers, Measures.IntersectionOverUnion, 0.5).Count, asked.Count, answers.Count);
    }

    private static bool IsBare(TimeMlFile gold, MarkedTime time) => time.Type is "DURATION" or "SET" && !time.Span.Of(gold.Text).Trim().Any(char.IsWhiteSpace);

    /// <summary>The text as an article of paragraphs, one a line.</summary>
    public static Article ArticleOf(TimeMlFile file, LocalDate? published)
    {
        var header = new ArticleHeader(file.Name, file.Name, null, null, null, published, published is null ? PublishedFrom.Unknown : PublishedFrom.Manifest, "ar", "");
        var blocks = new List<Block>();
        for (var start = 0; start < file.Text.Length;)
        {
            var end = file.Text.IndexOf('\n', start);
            if (end < 0) end = file.Text.Length;
            var line = new Span(start, end).Trim(file.Text);
            if (!line.IsEmpty) blocks.Add(new(line, BlockKind.Paragraph));
            start = end + 1;
        }

        return new(header, file.Text, blocks.ToSeq());
    }
}
