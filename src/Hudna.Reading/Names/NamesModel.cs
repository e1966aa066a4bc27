namespace Hudna.Reading.Names;

/// <summary>A trained tagger as it lies in the weights file: immutable, may be shared by threads.</summary>
/// <param name="Kinds">The kinds the labels speak of, in label order (<see cref="NameLabels"/>).</param>
/// <param name="Scale">What one step of a stored weight is worth.</param>
/// <param name="Transitions">Labels by labels: from the row's to the column's.</param>
internal sealed record NamesModel(NameKind[] Kinds, float Scale, float[] Transitions, WordTable Words, FeatureWeights Weights)
{
    public int Labels => NameLabels.Count(Kinds.Length);
}
