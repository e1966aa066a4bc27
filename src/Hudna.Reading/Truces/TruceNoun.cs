using Hudna.Text;

namespace Hudna.Reading.Truces;

/// <summary>Where an article names a truce: its tokens, its words without attached particles, and what tells it from another truce.</summary>
/// <param name="Ordinal">"The third truce", or null.</param>
/// <param name="IsFormer">It is called an earlier one.</param>
/// <param name="IsNew">It is spoken of as one not known before: "a truce".</param>
internal sealed record TruceNoun(int First, int Last, Span Words, int? Ordinal, bool IsFormer, bool IsNew);
