using Hudna.Text;
using NodaTime;

namespace Hudna.Model;

/// <summary>The words that the dates, the term and the state of a truce stand on; each null exactly when the field is.</summary>
public sealed record TruceWords(Span? Declared, Span? Effective, Span? Ended, Span? Term, Span? State)
{
    public static TruceWords None { get; } = new(null, null, null, null, null);
}

/// <summary>One prolongation of a truce; a truce's renewals are a chain in the order of the text.</summary>
/// <param name="Event">Id of the event that tells it.</param>
/// <param name="Words">The words that tell it.</param>
/// <param name="Term">By how long, as an ISO 8601 duration, or null.</param>
/// <param name="TermWords">Null exactly when the term is.</param>
public sealed record Renewal(string Event, EventStatus Status, LocalDate? Date, Span Words, string? Term, Span? TermWords);

/// <summary>What a test of an alleged breach against a truce found.</summary>
public enum BreachTest
{
    /// <summary>The words of the breach name the truce.</summary>
    Named,
    AreaInside, AreaOutside, AreaUnknown,
    DatesInside, DatesBefore, DatesAfter, DatesUnknown,
    PartiesAmong, PartiesOther, PartiesUnknown,

    /// <summary>The article tells of no other truce.</summary>
    OnlyTruce,
}

/// <summary>An alleged breach held against a truce of the same article.</summary>
/// <param name="Event">Id of the truce-violated event.</param>
/// <param name="Attached">Whether it counts as a breach of this truce.</param>
/// <param name="Why">The tests in an English sentence.</param>
public sealed record BreachLink(string Event, bool Attached, Seq<BreachTest> Tests, string Why);
