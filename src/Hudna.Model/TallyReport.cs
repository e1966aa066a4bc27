using Hudna.Text;

namespace Hudna.Model;

/// <summary>A count over a period by a counting body; never an event, never added to one.</summary>
public sealed record TallyReport : Finding
{
    public TallyReport(string id, Span evidence, Party? by, string counts, Toll count, EventDate? period, Seq<EventPlace> areas, Seq<Party> parties, bool cumulative, string rule)
        : base(id, evidence, rule)
    {
        (By, Counts, Count, Period, Areas, Parties, Cumulative) = (by, counts, count, period, areas, parties, cumulative);
    }

    /// <summary>The body that counts.</summary>
    public Party? By { get; }

    /// <summary>What is counted: <c>breaches</c>, <c>killed</c>, <c>injured</c>, <c>airstrikes</c>, ...</summary>
    public string Counts { get; }

    /// <summary>Of whom: <c>civilians</c>, <c>children</c>, ...; null when not said.</summary>
    public string? Whom { get; init; }

    /// <summary>The number with what it counts, as written; null in records of older readers.</summary>
    public Span? Counted { get; init; }

    /// <summary>The words by which the text says what is counted in ("among them shelling and arrests"), or null.</summary>
    public Span? Definition { get; init; }

    public Toll Count { get; }

    public EventDate? Period { get; }

    /// <summary>The words of the period; null when none is told.</summary>
    public Span? PeriodWords { get; init; }

    /// <summary>The period's length as an ISO 8601 duration where the text gives only that, or null.</summary>
    public string? PeriodLength { get; init; }

    public Seq<EventPlace> Areas { get; }

    /// <summary>Those held responsible by the counting body.</summary>
    public Seq<Party> Parties { get; }

    /// <summary>Whether it sums up all since a beginning; false for a count of one stretch of time.</summary>
    public bool Cumulative { get; }

    /// <summary>The words that show it sums up, or null.</summary>
    public Span? CumulativeWords { get; init; }

    public Seq<TallyPart> Parts { get; init; }

    /// <summary>Who else confirms or denies it in the article.</summary>
    public Seq<TallyAnswer> Answers { get; init; }
}
