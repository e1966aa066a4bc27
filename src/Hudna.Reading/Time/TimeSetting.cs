using NodaTime;

namespace Hudna.Reading.Time;

internal enum Tense { Unknown, Past, Future }

/// <summary>What a meaning may look at beside its frame.</summary>
/// <param name="Today">The day the words were written, or null when it is not known: then relative words have no value.</param>
/// <param name="Fixed">The value a rule gives outright, if it does.</param>
/// <param name="Near">The last day told in the same sentence, or null.</param>
/// <param name="Last">The first day of whatever date was told last in the article, or null.</param>
internal sealed record TimeSetting(LocalDate? Today, Tense Tense, string? Fixed, LocalDate? Near, LocalDate? Last);
