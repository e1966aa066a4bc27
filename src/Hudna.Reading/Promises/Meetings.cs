using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Reading.Mentions;
using Hudna.Text;
using Draft = Hudna.Reading.Events.Draft;

namespace Hudna.Reading.Promises;

/// <summary>Who "it was decided" and "the two sides" mean: those who met, as the article told just before.</summary>
internal sealed class Meetings(WordClasses classes, Grammar grammar, Sides sides)
{
    private const int FarthestBack = 700, FarthestState = 60;

    private readonly ClassSet _countries = classes.Mask("both-countries");

    /// <summary>Those of the meeting told before in the same sentence; nobody when none is told.</summary>
    public static List<Party> Before(Candidate at, Telling telling)
    {
        var start = telling.Analysis.Tokens[at.First].Span.Start;
        var met = Last(at.Sentence.Span.Start, start, 1, telling);
        return met is null ? [] : [.. met.Initiators, .. met.Participants];
    }

    /// <summary>Whom the terms of an agreement bind: those who, as the article told before, made the last one told of.</summary>
    public static List<Party> Agreed(Candidate at, Telling telling)
    {
        var start = telling.Analysis.Tokens[at.First].Span.Start;
        EventReport? last = null;
        foreach (var report in telling.Analysis.Events)
        {
            if (report.Type is not (EventType.Agreement or EventType.TruceDeclared) || report.Trigger.End > start) continue;
            if (report.Initiators.Count + report.Participants.Count > 0 && (last is null || report.Trigger.Start > last.Trigger.Start)) last = report;
        }

        return last is null ? [] : [.. last.Initiators, .. last.Participants];
    }

    /// <summary>The two countries named last before; the two sides of the meeting told last.</summary>
    public List<Party> Both(int token, Candidate at, Telling telling)
    {
        if (telling.Marks.Is(token, _countries)) return Countries(at.First, telling);
        var start = telling.Analysis.Tokens[at.First].Span.Start;
        if (Last(start - FarthestBack, start, 2, telling) is not { } met) return [];
        var two = new List<Party>();
        foreach (var party in met.Initiators.Concat(met.Participants).Select(party => sides.Of(party, telling) ?? party))
        {
            if (!two.Exists(known => Draft.Same(known, party))) two.Add(party);
        }

        return two.Count == 2 ? two : [];
    }

    /// <summary>Not a country that is only where something is.</summary>
    private List<Party> Countries(int token, Telling telling)
    {
        var analysis = telling.Analysis;
        var two = new List<Party>();
        for (var t = token - 1; t >= 0 && token - t < FarthestState && two.Count < 2; t--)
        {
            if (telling.Marks.Is(t - 1, grammar.Aside) || analysis.Named.StartingAt(t) is not { } phrase || sides.StateOf(phrase, analysis) is not { } state) continue;
            if (!two.Exists(known => Draft.Same(known, state))) two.Add(state);
        }

        return two.Count == 2 ? two : [];
    }

    private static EventReport? Last(int from, int to, int least, Telling telling)
    {
        EventReport? last = null;
        foreach (var report in telling.Analysis.Events)
        {
            if (report.Type is not (EventType.Meeting or EventType.Call or EventType.TalksRound or EventType.Visit)) continue;
            if (report.Trigger.Start < from || report.Trigger.End > to || report.Initiators.Count + report.Participants.Count < least) continue;
            if (last is null || report.Trigger.Start > last.Trigger.Start) last = report;
        }

        return last;
    }
}
