namespace Hudna.Reading.Names;

/// <summary>
/// The labels of a model over k kinds, numbered O = 0, then for each kind "begins" (odd) and "goes on" (even).
/// A name goes on only after its own kind.
/// </summary>
internal static class NameLabels
{
    public const int Outside = 0;

    public static int Count(int kinds) => 1 + (2 * kinds);

    public static int Begin(int kind) => 1 + (2 * kind);

    public static int Inside(int kind) => 2 + (2 * kind);

    public static bool IsInside(int label) => label > 0 && (label & 1) == 0;

    /// <summary>The kind of a label other than <see cref="Outside"/>.</summary>
    public static int Kind(int label) => (label - 1) / 2;

    /// <summary>Whether <paramref name="next"/> may follow; a sentence starts as if after <see cref="Outside"/>.</summary>
    public static bool May(int previous, int next) => !IsInside(next) || (previous != Outside && Kind(previous) == Kind(next));
}
