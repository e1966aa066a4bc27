using System.Collections.Frozen;

namespace Hudna.Sources.Html;

/// <summary>
/// Tells pages that a parser would need minutes or gigabytes for: elements opened by the thousand and never closed. A parser follows the
/// rules of browsers, and those open all forgotten fonts anew in every paragraph.
/// </summary>
internal static class Nesting
{
    // Ordinary pages nest 20 to 60 deep and forget a few dozen closings; 100,000 open elements took longer than two minutes to parse.
    private const int Deepest = 2000;
    private const int MostForgotten = 200;

    private static readonly FrozenSet<string> ClosedByOthers = FrozenSet.Create(
        "p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "colgroup", "option", "optgroup", "rb", "rp", "rt", "a", "html", "head", "body", "!", "",
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    private static readonly FrozenSet<string> Reopened = FrozenSet.Create("b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    public static bool IsSane(string html)
    {
        int depth = 0, forgotten = 0;
        foreach (var tag in Tags.Of(html))
        {
            if (ClosedByOthers.Contains(tag.Name)) continue;
            var step = tag.IsClosing ? -1 : 1;
            if (html[tag.End - 1] == '>' && tag.End - 2 > tag.Start && html[tag.End - 2] == '/') continue;
            depth = Math.Max(0, depth + step);
            if (Reopened.Contains(tag.Name)) forgotten = Math.Max(0, forgotten + step);
            if (depth > Deepest || forgotten > MostForgotten) return false;
        }

        return true;
    }
}
