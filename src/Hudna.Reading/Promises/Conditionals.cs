using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;

namespace Hudna.Reading.Promises;

/// <summary>Whether a promise hangs on a condition, or the text itself says that its time ran out, that it was kept, or that an offer was refused.</summary>
internal sealed class Conditionals(WordClasses classes, Grammar grammar)
{
    private readonly ClassSet _condition = classes.Mask("proviso");
    private readonly ClassSet _ranOut = classes.Mask("ran-out");
    private readonly ClassSet _kept = classes.Mask("fulfilled");
    private readonly ClassSet _refused = classes.Mask("turned-down");
    private readonly ClassSet _unreal = grammar.Not | classes.Mask("unsaid");

    public CommitmentStatus StatusOf(Span content, Sentence sentence, bool isOffer, Telling telling)
    {
        var tokens = telling.Analysis.Tokens;
        var first = tokens.FirstAt(content.Start);
        var end = tokens.FirstAt(content.End);
        if (telling.Marks.Find(end, sentence.EndToken, _ranOut) >= 0) return CommitmentStatus.Lapsed;
        if (isOffer && telling.Marks.Find(first, sentence.EndToken, _refused) >= 0) return CommitmentStatus.Lapsed;
        if (telling.Marks.Find(end, sentence.EndToken, _kept) >= 0) return CommitmentStatus.Kept;
        return telling.Marks.Find(first - 1, Math.Min(end + 6, sentence.EndToken), _condition) >= 0 ? CommitmentStatus.Conditional : CommitmentStatus.Open;
    }

    /// <summary>
    /// Whether the word of undertaking is denied, wished for or only thought of: "did not pledge", "must undertake to", "if it undertakes to"; or
    /// points back at what was told: "the truce that it announced".
    /// </summary>
    public bool IsUnsaid(Candidate at, Telling telling)
    {
        var tokens = telling.Analysis.Tokens;
        var before = at.First - 1;
        for (var t = Math.Max(at.First - 2, at.Sentence.FirstToken); t < at.First; t++)
        {
            // Before a past verb "may" says that it has been.
            if (telling.Marks.Is(t, _unreal) && !(at.Word.Form == WordForm.Past && telling.Marks.Is(t, grammar.May))) return true;
        }

        var word = tokens.Folded(at.First);
        if (telling.Marks.Is(before, grammar.Relative)) return word is [.., Letters.Heh] or [.., Letters.Heh, Letters.Alef] or [.., Letters.Heh, Letters.Meem];
        // A verb of the present right behind "that" is the subjunctive: what somebody wants or expects another to undertake.
        return at.IsVerb && at.Word.Form == WordForm.Present && (at.Attached & Proclitics.Will) == 0
            && before >= at.Sentence.FirstToken && telling.Marks.Is(before, grammar.That) && tokens.Folded(before).Length <= 3;
    }
}
