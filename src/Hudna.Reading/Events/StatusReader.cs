using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Whether an event happened, goes on, is planned, called for, denied or only thought of: from the governing verb and particle, nearest
/// first; what stands behind a clause border governs only across a complementiser.
/// </summary>
internal sealed class StatusReader(Grammar grammar)
{
    private const int FarthestGovernor = 12, FarthestModifier = 7;

    public EventStatus Of(Candidate at, Governor governor, EventRule rule, Analysis analysis, EventMarks marks)
    {
        if (rule.Status is { } always) return always;
        var predicate = governor.Token >= 0 ? Math.Min(governor.Token, at.First) : at.First;
        if (marks.Find(at.Last + 1, at.Sentence.EndToken, grammar.Refuted) >= 0) return EventStatus.Denied;
        if (FromBefore(predicate, at, governor, analysis, marks) is { } governed) return governed;
        if ((governor.Attached & Proclitics.Will) != 0 && governor.IsVerb) return EventStatus.Planned;
        if (FromAfter(at, analysis, marks) is { } modified) return modified;
        if (governor.Token >= 0 && governor.Form == WordForm.Present) return OfPresent(rule.Type, analysis.KindOf(at.First) == BlockKind.Headline);
        if (!at.IsVerb && governor.Token < 0 && (at.Attached & Proclitics.To) != 0) return rule.Type == EventType.AidDelivered ? EventStatus.Planned : EventStatus.CalledFor;
        return EventStatus.Occurred;
    }

    private EventStatus? FromBefore(int predicate, Candidate at, Governor governor, Analysis analysis, EventMarks marks)
    {
        var past = governor.IsVerb && governor.Form == WordForm.Past;
        if (!governor.IsVerb && marks.Is(predicate - 1, grammar.During)) return null;
        for (var t = predicate - 1; t >= at.Sentence.FirstToken && predicate - t <= FarthestGovernor; t--)
        {
            var near = predicate - t;
            if (marks.Is(t, grammar.Last) && near <= 3) return EventStatus.Ongoing;
            if (marks.Is(t, grammar.Not) && near <= 2) return EventStatus.Denied;
            if (marks.Is(t, grammar.Maybe) && (!past || near <= 4)) return EventStatus.Hypothetical;
            if (marks.Is(t, grammar.Deny)) return EventStatus.Denied;
            if (!past && marks.Is(t, grammar.Intend)) return EventStatus.Planned;
            if (!past && marks.Is(t, grammar.Urge)) return EventStatus.CalledFor;
            if (marks.Is(t, grammar.That)) continue;
            if (marks.Is(t, grammar.Report | grammar.Boundary | grammar.Light | grammar.Relative)) return null;
            if (analysis.Tokens[t].Kind == TokenKind.Sign && t < at.Clause.First && !marks.Is(t + 1, grammar.That)) return null;
        }

        return null;
    }

    private EventStatus? FromAfter(Candidate at, Analysis analysis, EventMarks marks)
    {
        var end = Math.Min(at.Clause.End, at.Last + 1 + FarthestModifier);
        for (var t = at.Last + 1; t < end; t++)
        {
            if (marks.Is(t, grammar.Last) && t - at.Last <= 4) return EventStatus.Ongoing;
            if (marks.Is(t, grammar.Intend) && !at.IsVerb) return EventStatus.Planned;
            if (analysis.Tokens[t].Kind == TokenKind.Sign) return null;
        }

        return null;
    }

    private static EventStatus OfPresent(EventType type, bool headline) => type switch
    {
        _ when headline => EventStatus.Occurred,
        EventType.Meeting or EventType.Visit or EventType.Call or EventType.Agreement => EventStatus.Planned,
        EventType.Capture or EventType.TruceDeclared or EventType.TruceJoined or EventType.Resolution => EventStatus.Occurred,
        _ => EventStatus.Ongoing,
    };
}
