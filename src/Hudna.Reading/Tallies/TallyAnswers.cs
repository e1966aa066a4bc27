using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;

namespace Hudna.Reading.Tallies;

/// <summary>What others say of a count later in the article: they deny the figures or vouch for them.</summary>
internal sealed class TallyAnswers(WordClasses classes)
{
    private readonly ClassSet _figures = classes.Mask("figures"), _vouch = classes.Mask("vouch");

    public Seq<TallyAnswer> Of(Span counted, Party? by, Telling telling)
    {
        var answers = new List<TallyAnswer>();
        foreach (var statement in telling.Analysis.Statements)
        {
            if (statement.Evidence.Start < counted.End || statement.Content.Contains(counted) || (by is not null && statement.Speaker is { } speaker && Draft.Same(by, speaker))) continue;
            if (StanceOf(statement, telling) is { } stance) answers.Add(new(stance, statement.Speaker, statement.Evidence));
        }

        return answers.ToSeq();
    }

    private TallyStance? StanceOf(Statement statement, Telling telling)
    {
        var tokens = telling.Analysis.Tokens;
        var (first, end) = (tokens.FirstAt(statement.Content.Start), tokens.FirstAt(statement.Content.End));
        if (telling.Marks.Find(first, end, _figures) < 0) return null;
        if (statement.Stance == Stance.Deny) return TallyStance.Denied;
        return telling.Marks.Find(first, end, _vouch) >= 0 ? TallyStance.Confirmed : null;
    }
}
