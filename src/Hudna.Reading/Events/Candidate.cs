using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>A stretch of one sentence with one predicate: tokens [First, End).</summary>
internal readonly record struct Clause(int First, int End);

/// <summary>A word that may tell of an event, with where it stands.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token, inclusive.</param>
/// <param name="IsVerb">Whether it is a verb here; some forms are a past verb or a verbal noun by their place only.</param>
internal readonly record struct Candidate(int First, int Last, EventWord Word, Proclitics Attached, int AttachedLength, bool IsVerb, Clause Clause, Sentence Sentence);
