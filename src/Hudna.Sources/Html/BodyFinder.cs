using AngleSharp.Dom;
using Hudna.Text;

namespace Hudna.Sources.Html;

/// <summary>
/// Finds the blocks that are the article's body. Paragraphs give weight to the elements around them, the nearest most (the method of
/// readability); the heaviest element is the article, and its neighbours belong to it when they are like it.
/// </summary>
internal static class BodyFinder
{
    private const int ShortestVoter = 25;
    private const int Levels = 5;
    private const double SiblingShare = 0.2;
    private const double LeastSibling = 10;
    private const double MostLinked = 0.5;

    // A lead in an element of its own stands at most so many elements away from the rest.
    private const int LeadLevels = 3;
    private const int ShortestLead = 80;

    /// <summary>For each block whether it is of the body.</summary>
    /// <param name="headline">The headline's place, or -1.</param>
    public static bool[] Find(List<PageBlock> blocks, int headline)
    {
        var scores = Score(blocks);
        var body = new bool[blocks.Count];
        if (scores.Count == 0) return body;
        var links = LinkShares(blocks, scores);
        var top = Climb(scores.Keys.MaxBy(element => scores[element] * (1 - links.GetValueOrDefault(element)))!, scores);
        var chosen = Siblings(top, scores, links);
        for (var i = 0; i < blocks.Count; i++) body[i] = !blocks[i].IsClutter && blocks[i].LinkShare < MostLinked && IsWithin(blocks[i].Element, chosen, top);
        if (headline >= 0) Widen(blocks, body, headline, top);
        return body;
    }

    /// <summary>Paragraphs between the headline and the body that stand near it: leads are set apart more often than anything else, and matter most.</summary>
    private static void Widen(List<PageBlock> blocks, bool[] body, int headline, IElement top)
    {
        var near = top;
        for (var level = 0; level < LeadLevels && near.ParentElement is { LocalName: not "html" } parent; level++) near = parent;
        for (var i = headline + 1; i < blocks.Count && !body[i]; i++)
        {
            var block = blocks[i];
            if (block.IsClutter || block.Text.Length < ShortestLead || block.LinkShare > 0.3) continue;
            body[i] = block.Text.TrimEnd('"', '\u201D', '\u00BB', ')')[^1] is '.' or '!' or '?' or Letters.ArabicQuestionMark && near.Contains(block.Element);
        }
    }

    private static Dictionary<IElement, double> Score(List<PageBlock> blocks)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var block in blocks)
        {
            if (block.IsClutter || block.Text.Length < ShortestVoter) continue;
            var weight = (1 + Commas(block.Text) + Math.Min(3, block.Text.Length / 100)) * (1 - block.LinkShare);
            var element = IsLeaf(block.Element) ? block.Element.ParentElement : block.Element;
            for (var level = 0; level < Levels && element is not null and not { LocalName: "html" }; level++, element = element.ParentElement)
            {
                scores[element] = scores.GetValueOrDefault(element) + (weight / (level switch { 0 => 1, 1 => 2, _ => level * 3 }));
            }
        }

        return scores;
    }

    private static bool IsLeaf(IElement element) => element.LocalName is "p" or "li" or "blockquote" or "dd" or "dt" or "h2" or "h3" or "h4" or "pre" || !element.Children.Any(child => child.LocalName is "p" or "div" or "section" or "br" or "ul" or "table");

    private static int Commas(string text)
    {
        var commas = 0;
        foreach (var c in text)
        {
            if (c is ',' or Letters.ArabicComma or Letters.ArabicSemicolon) commas++;
        }

        return commas;
    }

    private static Dictionary<IElement, double> LinkShares(List<PageBlock> blocks, Dictionary<IElement, double> scores)
    {
        var sums = new Dictionary<IElement, (long Linked, long All)>();
        foreach (var block in blocks)
        {
            for (var element = block.Element; element is not null; element = element.ParentElement)
            {
                if (!scores.ContainsKey(element)) continue;
                var (linked, all) = sums.GetValueOrDefault(element);
                sums[element] = (linked + block.Linked, all + block.Text.Length);
            }
        }

        return sums.ToDictionary(sum => sum.Key, sum => (double)sum.Value.Linked / sum.Value.All);
    }

    /// <summary>Up to the element that holds all parts of an article cut into sections.</summary>
    private static IElement Climb(IElement top, Dictionary<IElement, double> scores)
    {
        var last = scores[top];
        var least = last / 3;
        for (var element = top.ParentElement; element is not null and not { LocalName: "body" or "html" }; element = element.ParentElement)
        {
            if (!scores.TryGetValue(element, out var score)) continue;
            if (score < least) break;
            if (score > last) return element;
            last = score;
        }

        return top;
    }

    private static HashSet<IElement> Siblings(IElement top, Dictionary<IElement, double> scores, Dictionary<IElement, double> links)
    {
        var chosen = new HashSet<IElement> { top };
        var least = Math.Max(LeastSibling, scores[top] * SiblingShare);
        foreach (var sibling in top.ParentElement?.Children ?? Enumerable.Empty<IElement>())
        {
            var bonus = !string.IsNullOrEmpty(top.ClassName) && sibling.ClassName == top.ClassName ? scores[top] * SiblingShare : 0;
            var text = sibling.LocalName == "p" ? sibling.TextContent.Trim() : "";
            if ((scores.TryGetValue(sibling, out var score) && score + bonus >= least && links.GetValueOrDefault(sibling) < MostLinked) || text.Length > 80) chosen.Add(sibling);
        }

        if (!string.IsNullOrEmpty(top.ClassName))
        {
            // An article cut into sections by advertisements: the others bear the same name.
            chosen.UnionWith(scores.Keys.Where(other => other.LocalName == top.LocalName && other.ClassName == top.ClassName && links.GetValueOrDefault(other) < MostLinked));
        }

        return chosen;
    }

    private static bool IsWithin(IElement element, HashSet<IElement> chosen, IElement top)
    {
        for (var at = element; at is not null && at != top.ParentElement; at = at.ParentElement)
        {
            if (chosen.Contains(at)) return true;
        }

        return false;
    }
}
