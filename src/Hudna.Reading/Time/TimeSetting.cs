using NodaTime;

namespace Hudna.Reading.Time;

internal enum Tense { Unknown, Past, Future }

/// <summary>What a meaning may look at beside its frame.</summary>
/// <param name="Today">The day the words were written, or null when it is not known: then relative words have no value.</param>
/// <param name="Fixed">The value a rule gives outright, if it does.</param>
/// <param name="Near">Days told so far in the same sentence, last first; null when there is none.</param>
internal sealed record TimeSetting(LocalDate? Today, Tense Tense, string? Fixed, LocalDate? Near);
