using Hudna.Reading.Statements;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>Tells whoever asked why a word that could have been an event is none. Costs nothing when nobody asks.</summary>
internal sealed class EventTrace(ITrace? trace, Analysis analysis)
{
    public void OffTopic(Sentence sentence) => trace?.Rejected(Cover(sentence.FirstToken, sentence.EndToken - 1), "events: the words of sport, market or culture outweigh those of war and state");

    public void OfNoFighting(Candidate at) => trace?.Rejected(Cover(at.First, at.Last), "events: the article names no armed group and has no word of fighting of its own");

    public void NoRule(Candidate at, EventMarks marks, ReadOnlySpan<EventRule> rules)
    {
        if (trace is null) return;
        foreach (var rule in rules)
        {
            if (rule.FirstFailed(marks, at) is { } failed) trace.Rejected(Cover(at.First, at.Last), $"event {rule.Id}: does not hold: {string.Join(" or ", failed.Select(condition => condition.Text))}");
        }
    }

    public void InTime(int token) => trace?.Rejected(Cover(token, token), "event: the word is part of a time");

    public void InName(int token) => trace?.Rejected(Cover(token, token), "event: the word is part of a name");

    public void WithoutSubstance(Draft draft) => trace?.Rejected(draft.Trigger, $"event {draft.Rule.Id}: no party, place, day or toll is told with it");

    public void PointsNowhere(Draft draft) => trace?.Rejected(draft.Trigger, $"event {draft.Rule.Id}: speaks of something known that the article has not told");

    public void Joined(Draft draft, Draft known) => trace?.Rejected(draft.Trigger, $"event {draft.Rule.Id}: the same event as at {known.Trigger}, told again");

    private Span Cover(int first, int last) => analysis.Tokens.Cover(first, last);
}
