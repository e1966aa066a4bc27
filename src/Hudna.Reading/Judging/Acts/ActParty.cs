using Hudna.Text;

namespace Hudna.Reading.Judging.Acts;

/// <summary>What somebody has to do with an act: did it, or suffered it.</summary>
public enum ActPart { Doer, Sufferer }

/// <summary>Who did an act or suffered it, in the words of a single sentence, named or not.</summary>
/// <param name="Head">The noun its phrase hangs on, without what counts it: "students" of "hundreds of students".</param>
/// <param name="Name">The name of a person in the phrase behind a title, if there is one.</param>
public sealed record ActParty(ActPart Part, Span Head, Span? Name);
