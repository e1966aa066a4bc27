namespace Hudna.Sources.Html;

/// <summary>A tag as it stands in a page's source, from its bracket to behind its closing one.</summary>
internal readonly record struct Tag(int Start, int End, string Name, bool IsClosing);

/// <summary>Runs over a page's source once and finds its tags; comments and the insides of scripts and styles are passed over.</summary>
internal static class Tags
{
    public static IEnumerable<Tag> Of(string html)
    {
        for (var at = 0; at < html.Length;)
        {
            var start = html.IndexOf('<', at);
            if (start < 0) yield break;
            if (html.AsSpan(start).StartsWith("<!--"))
            {
                at = EndOf(html, "-->", start + 4);
                yield return new(start, at, "!", IsClosing: true);
                continue;
            }

            var closing = start + 1 < html.Length && html[start + 1] == '/';
            var name = start + (closing ? 2 : 1);
            var end = name;
            while (end < html.Length && char.IsAsciiLetterOrDigit(html[end])) end++;
            if (end == name && (name >= html.Length || html[name] is not ('!' or '?')))
            {
                at = start + 1;
                continue;
            }

            at = EndOf(html, ">", end);
            var tag = new Tag(start, at, html[name..end].ToLowerInvariant(), closing);
            if (!closing && tag.Name is "script" or "style") at = tag.Name == "script" ? Inside(html, "</script", at) : Inside(html, "</style", at);
            yield return tag with { End = at };
        }
    }

    private static int EndOf(string html, string sign, int from) => html.IndexOf(sign, from, StringComparison.Ordinal) is >= 0 and var at ? at + sign.Length : html.Length;

    private static int Inside(string html, string close, int from) => html.IndexOf(close, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? at : html.Length;
}
