using Hudna.Text;
using NodaTime;

namespace Hudna.Model;

public enum TruceState { Proposed, Holding, Fragile, Collapsed }

/// <summary>What one article says of a truce. The three dates are the text's, or null.</summary>
public sealed record TruceReport : Finding
{
    public TruceReport(
        string id, Span evidence, string? truce, Seq<string> names, LocalDate? declared, LocalDate? effective, LocalDate? ended, string? term,
        Seq<Party> parties, Seq<Party> guarantors, Seq<Party> mediators, Seq<EventPlace> areas, TruceState? state, string rule)
        : base(id, evidence, rule)
    {
        (Truce, Names, Declared, Effective, Ended, Term) = (truce, names, declared, effective, ended, term);
        (Parties, Guarantors, Mediators, Areas, State) = (parties, guarantors, mediators, areas, state);
    }

    /// <summary>Dossier id of the truce meant, or null.</summary>
    public string? Truce { get; }

    public Seq<string> Names { get; }

    public LocalDate? Declared { get; }

    public LocalDate? Effective { get; }

    public LocalDate? Ended { get; }

    /// <summary>ISO 8601 duration, or null.</summary>
    public string? Term { get; }

    public Seq<Party> Parties { get; }

    public Seq<Party> Guarantors { get; }

    public Seq<Party> Mediators { get; }

    public Seq<EventPlace> Areas { get; }

    /// <summary>How the text has it stand, or null when it does not say.</summary>
    public TruceState? State { get; }

    public TruceWords Words { get; init => field = value ?? TruceWords.None; } = TruceWords.None;

    /// <summary>Where the text tells of a mechanism to watch it that is agreed.</summary>
    public Seq<Span> MechanismAgreed { get; init; }

    /// <summary>Where the text shows such a mechanism at work.</summary>
    public Seq<Span> MechanismWorking { get; init; }

    public Seq<Renewal> Renewals { get; init; }

    /// <summary>Every alleged breach of the article, attached or not, with why.</summary>
    public Seq<BreachLink> Breaches { get; init; }
}

public enum CommitmentStatus { Open, Kept, Lapsed, Conditional }

/// <summary>Someone undertakes something, perhaps by a time.</summary>
public sealed record PromiseReport : Finding
{
    public PromiseReport(string id, Span evidence, Seq<Party> by, Seq<Party> to, Span content, LocalDate? due, Span? dueText, CommitmentStatus status, string rule)
        : base(id, evidence, rule)
    {
        (By, To, Content, Due, DueText, Status) = (by, to, content, due, dueText, status);
    }

    public Seq<Party> By { get; }

    public Seq<Party> To { get; }

    public Span Content { get; }

    /// <summary>The last day allowed, or null when the text sets none.</summary>
    public LocalDate? Due { get; }

    public Span? DueText { get; }

    public CommitmentStatus Status { get; }
}

public enum ContradictionGround { Denial, Number, Place, Author, Date, State }

/// <summary>Two claims of one article that cannot both be true; never a verdict on which is.</summary>
public sealed record ContradictionReport : Finding
{
    public ContradictionReport(string id, Span evidence, Span a, Span b, ContradictionGround ground, string rule)
        : base(id, evidence, rule)
    {
        (A, B, Ground) = (a, b, ground);
    }

    public Span A { get; }

    public Span B { get; }

    public ContradictionGround Ground { get; }
}
