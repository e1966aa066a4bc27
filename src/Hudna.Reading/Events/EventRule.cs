using Hudna.Model;

namespace Hudna.Reading.Events;

/// <summary>Which list of an event a party goes to.</summary>
internal enum Part { None, Initiators, Targets, Participants }

/// <summary>One rule: the word class that triggers it, the tests that must hold, and what the parties of the clause are to the event.</summary>
/// <param name="Rank">Of the rules that match one trigger the lowest rank wins, then the first in the file.</param>
/// <param name="Conditions">All must hold; each is a list of alternatives.</param>
/// <param name="Doer">The part of the subject, the genitive of a verbal noun, or who stands after "by".</param>
/// <param name="Sufferer">The part of the object and of who stands after "against".</param>
/// <param name="Genitive">Whether the noun right after a verbal noun did the thing or suffered it.</param>
/// <param name="From">The part of who stands after "from": the doer of a raid, who loses a town.</param>
/// <param name="Bare">Whether the trigger alone, with no party, place, time or toll, is news enough.</param>
/// <param name="Status">The status whatever governs it, or null.</param>
/// <param name="Nominal">The status of a verbal noun that nothing governs, or null for occurred.</param>
/// <param name="Again">The type it takes as a definite noun without a doer when the strike told last was of that type, or null.</param>
/// <param name="Follows">The type it takes when the same doer did a deed of that type before in the article, or null.</param>
/// <param name="Flown">The type it takes when all who did it have aircraft, or null.</param>
internal sealed record EventRule(
    string Id, EventType Type, int Trigger, int Rank, Condition[][] Conditions, Part Doer, Part Sufferer, Part Genitive, Part From, bool Bare, EventStatus? Status, EventStatus? Nominal = null,
    EventType? Follows = null, EventType? Again = null, EventType? Flown = null)
{
    public bool Matches(EventMarks marks, Candidate at) => FirstFailed(marks, at) is null;

    /// <summary>The first test, with its alternatives, that does not hold; null when all do.</summary>
    public Condition[]? FirstFailed(EventMarks marks, Candidate at)
    {
        foreach (var alternatives in Conditions)
        {
            var holds = false;
            foreach (var condition in alternatives) holds = holds || condition.Holds(marks, at);
            if (!holds) return alternatives;
        }

        return null;
    }
}
