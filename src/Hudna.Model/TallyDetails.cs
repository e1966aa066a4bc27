using Hudna.Text;

namespace Hudna.Model;

/// <summary>A part of a tally: how many of a kind, in an area or by a party. Parts need not add up to it.</summary>
/// <param name="Words">The number with what it counts there.</param>
/// <param name="Whom">Of whom, or null.</param>
/// <param name="Area">Where, or null.</param>
/// <param name="By">Who is held responsible, or null.</param>
public sealed record TallyPart(Span Words, Toll Count, string? Whom, EventPlace? Area, Party? By);

/// <summary>What the other side says of a count.</summary>
public enum TallyStance { Confirmed, Denied }

/// <summary>Another than the counting body confirms or denies the figures.</summary>
/// <param name="Words">The words of the statement.</param>
public sealed record TallyAnswer(TallyStance Stance, Party? By, Span Words);
