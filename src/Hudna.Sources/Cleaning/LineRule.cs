using Hudna.Model;

namespace Hudna.Sources.Cleaning;

/// <summary>How much of a line a pattern has to be.</summary>
public enum LineFit
{
    /// <summary>The whole line, but for punctuation.</summary>
    Whole,

    /// <summary>Its beginning.</summary>
    Begins,

    /// <summary>Its end.</summary>
    Ends,

    /// <summary>Anywhere in it.</summary>
    Holds,
}

/// <summary>Where in the article a rule counts.</summary>
public enum LineRegion
{
    Anywhere,

    /// <summary>Before the first line that can be a paragraph.</summary>
    Head,

    /// <summary>After the last line that can be a paragraph.</summary>
    Foot,

    /// <summary>Head or foot.</summary>
    Margins,
}

/// <summary>Words that make a line what it is.</summary>
/// <param name="Patterns">
/// Words that match however they are spelt; <c>#</c> stands for a number, <c>…</c> for none to eight words, a colon for itself,
/// <c>*</c> at the end of a word but the first for the rest of a longer word that is glued to it. Other
/// punctuation does not count.
/// </param>
/// <param name="Longest">Lines with more words are left alone.</param>
/// <param name="Glued">Whether the pattern may also begin in the middle of a line, behind a full stop or a word of another script; what stands before it is then a line of its own.</param>
/// <param name="Unstopped">Whether a line that ends as a sentence does is left alone.</param>
/// <param name="Examples">Lines the rule takes, the part it takes in brackets when that is not all.</param>
/// <param name="Counterexamples">Lines it leaves alone.</param>
public sealed record LineRule(
    string Id, BlockKind Kind, LineFit Fit, LineRegion Region, Seq<string> Patterns, int Longest, bool Glued, bool Unstopped, Seq<string> Examples, Seq<string> Counterexamples);
