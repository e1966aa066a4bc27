using Hudna.Text;

namespace Hudna.Model;

/// <summary>A number in words or digits, what it counts and of whom.</summary>
/// <param name="Min">The least the words allow, or null.</param>
/// <param name="Max">The most the words allow, or null when they are open upwards.</param>
/// <param name="Counts">What is counted: <c>killed</c>, <c>injured</c>, <c>breaches</c>, <c>detainees</c>, ...; null when not known.</param>
/// <param name="Whom">Of whom: <c>civilians</c>, <c>children</c>, ...; null when not said.</param>
/// <param name="Approximate">The words say about, nearly, some.</param>
public sealed record Quantity(Span Span, long? Min, long? Max, string? Counts, string? Whom, bool Approximate);
