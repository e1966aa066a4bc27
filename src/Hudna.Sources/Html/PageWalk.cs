using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using Hudna.Model;

namespace Hudna.Sources.Html;

/// <summary>Walks a parsed page and gathers every block of visible text once, in document order.</summary>
internal sealed class PageWalk
{
    // An element that holds this share of the page's unlinked text holds the article, whatever its class says.
    private const double MostOfThePage = 0.6;

    private static readonly FrozenSet<string> Invisible = FrozenSet.Create(
        "head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "applet", "canvas", "audio", "video", "map", "select", "datalist", "textarea", "input", "img", "meta", "link", "title");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small",
        "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr", "time");

    private readonly MarkupHints _hints;
    private readonly Dictionary<IElement, int> _unlinked = [];
    private readonly List<PageBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private int _linked;
    private bool _space;
    private int _all;

    private PageWalk(MarkupHints hints) => _hints = hints;

    public static List<PageBlock> Of(IElement body, MarkupHints hints)
    {
        var walk = new PageWalk(hints);
        walk._all = Math.Max(1, walk.Measure(body));
        walk.Visit(body, body, null, inLink: false);
        walk.Flush(body, null);
        return walk._blocks;
    }

    /// <summary>How much unlinked text each element holds.</summary>
    private int Measure(IElement element)
    {
        if (IsInvisible(element) || element.LocalName == "a") return 0;
        var sum = 0;
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text) sum += text.Data.AsSpan().Trim().Length;
            else if (child is IElement below) sum += Measure(below);
        }

        _unlinked[element] = sum;
        return sum;
    }

    private void Visit(IElement element, IElement block, BlockKind? hint, bool inLink)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text) Append(text.Data, inLink);
            else if (child is IElement below && !IsInvisible(below)) Enter(below, block, hint, inLink);
        }
    }

    private void Enter(IElement element, IElement block, BlockKind? hint, bool inLink)
    {
        if (element.LocalName is "br" or "hr")
        {
            Flush(block, hint);
            return;
        }

        var own = HintOf(element) ?? hint;
        var isInline = Inline.Contains(element.LocalName) && (own == hint || element.LocalName is "a");
        if (isInline)
        {
            Visit(element, block, hint, inLink || element.LocalName == "a");
            return;
        }

        Flush(block, hint);
        var at = Inline.Contains(element.LocalName) ? block : element;
        Visit(element, at, own, inLink);
        Flush(at, own);
    }

    private BlockKind? HintOf(IElement element) =>
        _hints.Of(element) is { } kind && !(_unlinked.GetValueOrDefault(element) > _all * MostOfThePage) ? kind : null;

    private static bool IsInvisible(IElement element) =>
        Invisible.Contains(element.LocalName) || element.HasAttribute("hidden")
            || (element.GetAttribute("style") is { Length: > 0 } style && IsHiding(style));

    private static bool IsHiding(string style) =>
        style.Replace(" ", "", StringComparison.Ordinal) is var packed
            && (packed.Contains("display:none", StringComparison.OrdinalIgnoreCase) || packed.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));

    private void Append(string data, bool inLink)
    {
        foreach (var c in data)
        {
            if (char.IsWhiteSpace(c) && c != '\u00A0')
            {
                _space = _text.Length > 0;
                continue;
            }

            if (c == '\0') continue;
            if (_space) _text.Append(' ');
            _space = false;
            _text.Append(c);
            if (inLink) _linked++;
        }
    }

    private void Flush(IElement block, BlockKind? hint)
    {
        var text = _text.ToString().Trim();
        if (text.Length > 0) _blocks.Add(new(text, block, Math.Min(_linked, text.Length), hint));
        _text.Clear();
        _linked = 0;
        _space = false;
    }
}
