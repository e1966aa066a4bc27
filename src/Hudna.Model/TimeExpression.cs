using Hudna.Text;
using NodaTime;

namespace Hudna.Model;

/// <summary>How fine a time is known; never finer than the text.</summary>
public enum TimePrecision { Unknown, Year, Quarter, Month, Week, Day, Hour }

/// <summary>Words that tell a time, and what they mean from the day of publication.</summary>
/// <param name="Value">ISO 8601 (<c>2016-05-03</c>, <c>2016-02</c>, <c>2016-W09</c>, <c>2016-05-03T20</c>, <c>P10D</c>, <c>PT48H</c>),
/// <c>PAST_REF</c>, <c>PRESENT_REF</c>, <c>FUTURE_REF</c>, or null when it cannot be known.</param>
/// <param name="From">First day meant, or null for a duration or a reference.</param>
/// <param name="To">Last day meant, inclusive; null exactly when <paramref name="From"/> is.</param>
/// <param name="Rule">The rule that read it.</param>
public sealed record TimeExpression(Span Span, string? Value, TimePrecision Precision, LocalDate? From, LocalDate? To, string Rule);
