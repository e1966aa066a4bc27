using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Quantities;

/// <summary>A counted number with the words it stands on, for readers that need more than <see cref="Model.Quantity"/>.</summary>
/// <param name="Number">The number itself with its bounds; empty where a noun's own form counts (a dual, a singular).</param>
/// <param name="Noun">What is counted, or null when the words leave it out.</param>
/// <param name="Cue">The word that says what befell those counted, or null.</param>
/// <param name="IsPart">It is a part of the number before it ("among them three children") and must not be added to it.</param>
internal sealed record Count(Quantity Quantity, Span Number, Span? Noun, Span? Cue, bool IsPart);
