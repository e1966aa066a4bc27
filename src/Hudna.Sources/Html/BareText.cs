using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace Hudna.Sources.Html;

/// <summary>A page's text without its tags, for pages that cannot be parsed: a line for each block.</summary>
internal static class BareText
{
    private static readonly FrozenSet<string> WithinLines = FrozenSet.Create("a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "nobr", "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "wbr", "!");

    public static string Of(string html)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var tag in Tags.Of(html))
        {
            text.Append(html, at, tag.Start - at);
            if (!WithinLines.Contains(tag.Name)) text.Append('\n');
            at = tag.End;
        }

        text.Append(html, at, html.Length - at);
        return WebUtility.HtmlDecode(text.ToString()).Replace("\0", "", StringComparison.Ordinal).Trim();
    }
}
