namespace Hudna.Training.Names;

/// <summary>One sentence of a training corpus: as many tags (O, B-X, I-X) as tokens.</summary>
internal sealed record LabelledSentence(string[] Tokens, string[] Tags);
