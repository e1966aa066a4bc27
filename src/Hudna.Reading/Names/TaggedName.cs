namespace Hudna.Reading.Names;

/// <summary>A name the tagger found.</summary>
/// <param name="Start">Its first token, counted in the tokens given.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Score">The least probability of any of its tokens under the model, from 0 to 1.</param>
public readonly record struct TaggedName(int Start, int End, NameKind Kind, float Score);
