using AngleSharp.Dom;
using Hudna.Model;

namespace Hudna.Sources.Html;

/// <summary>A block of a page's visible text: what stands between two ends of lines on the screen.</summary>
/// <param name="Text">White space made single spaces, trimmed; never empty.</param>
/// <param name="Element">The nearest element that makes a block.</param>
/// <param name="Linked">How many of its characters are links.</param>
/// <param name="Hint">What the nearest telling element around it says it is.</param>
internal sealed record PageBlock(string Text, IElement Element, int Linked, BlockKind? Hint)
{
    /// <summary>Whether the hint says that it is not the article.</summary>
    public bool IsClutter => Hint is { } kind && !kind.IsArticle();

    public double LinkShare => (double)Linked / Text.Length;
}
