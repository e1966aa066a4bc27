namespace Hudna.Web.Faults;

/// <summary>A page instead of the one asked for: what happened, why, and what can be done, each a key of the word list.</summary>
/// <param name="Key">Keys <c>fault.KEY.what</c>, <c>.why</c> and <c>.mend</c> hold the words.</param>
/// <param name="Value">What the words speak of, such as the id asked for; shown as it was typed.</param>
/// <param name="Detail">A message of the program itself, in English, or null.</param>
public sealed record Fault(string Key, int Status, string? Value = null, string? Detail = null);
