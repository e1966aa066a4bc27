using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;

namespace Hudna.Reading.Promises;

/// <summary>Whether a promise hangs on a condition, or the text itself says that its time ran out or that it was kept.</summary>
internal sealed class Conditionals(WordClasses classes)
{
    private readonly ClassSet _condition = classes.Mask("proviso");
    private readonly ClassSet _ranOut = classes.Mask("ran-out");
    private readonly ClassSet _kept = classes.Mask("fulfilled");

    public CommitmentStatus StatusOf(Span content, Sentence sentence, Telling telling)
    {
        var tokens = telling.Analysis.Tokens;
        var first = tokens.FirstAt(content.Start);
        var end = tokens.FirstAt(content.End);
        if (telling.Marks.Find(end, sentence.EndToken, _ranOut) >= 0) return CommitmentStatus.Lapsed;
        if (telling.Marks.Find(end, sentence.EndToken, _kept) >= 0) return CommitmentStatus.Kept;
        return telling.Marks.Find(first - 1, Math.Min(end + 6, sentence.EndToken), _condition) >= 0 ? CommitmentStatus.Conditional : CommitmentStatus.Open;
    }
}
