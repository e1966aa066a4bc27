namespace Hudna.Reading.Quantities;

/// <summary>The part a word plays about a number; see lexicon/numbers/counted.</summary>
internal enum CountKind
{
    Person, Thing, Cue, AfterCue, Nobody,
    Approximate, MoreThan, LessThan, UpTo, AtLeast, Between, Range, Part, Of, Others, Some, Both, Causing, Function,
}

/// <summary>A word about numbers.</summary>
/// <param name="Counts">What it says is counted, or null.</param>
/// <param name="Whom">Of whom, or null.</param>
/// <param name="Own">How many the form itself says: 1 singular, 2 dual, 0 plural or not said.</param>
internal sealed record CountWord(CountKind Kind, string? Counts, string? Whom, int Own)
{
    public bool IsNoun => Kind is CountKind.Person or CountKind.Thing;
}
