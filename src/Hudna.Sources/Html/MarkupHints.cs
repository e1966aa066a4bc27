using AngleSharp.Dom;
using Hudna.Model;
using Hudna.Sources.Cleaning;

namespace Hudna.Sources.Html;

/// <summary>What an element's name, class and id tell of the text in it.</summary>
internal sealed class MarkupHints
{
    private const int LongestPart = 24;

    private readonly Dictionary<string, MarkupRule>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<Beginning> _beginnings = [];

    public MarkupHints(Seq<MarkupRule> rules)
    {
        var whole = new Dictionary<string, MarkupRule>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            foreach (var part in rule.Parts)
            {
                if (part.EndsWith('*')) _beginnings.Add(new(part[..^1], rule.Kind));
                else whole.TryAdd(part, rule);
            }
        }

        _lookup = whole.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private sealed record Beginning(string Text, BlockKind Kind);

    /// <summary>The kind an element gives to its text, or null when it says nothing.</summary>
    public BlockKind? Of(IElement element)
    {
        switch (element.LocalName)
        {
            case "nav" or "footer" or "menu": return BlockKind.Navigation;
            case "aside": return BlockKind.Related;
            case "figcaption" or "figure" or "caption": return BlockKind.Caption;
            case "form" or "button" or "label" or "fieldset" or "dialog": return BlockKind.Newsletter;
            case "time": return BlockKind.Dateline;
            case "address": return BlockKind.Byline;
            case "html" or "body" or "main" or "article" or "p" or "h1": return null;
        }

        return InName(element.ClassName) ?? InName(element.Id);
    }

    private BlockKind? InName(string? name)
    {
        if (string.IsNullOrEmpty(name)) return null;
        Span<char> part = stackalloc char[LongestPart];
        var length = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var c = i < name.Length ? name[i] : ' ';
            var ends = !char.IsAsciiLetter(c) || (char.IsAsciiLetterUpper(c) && i > 0 && char.IsAsciiLetterLower(name[i - 1]));
            if (ends && length > 0)
            {
                if (Find(part[..length]) is { } kind) return kind;
                length = 0;
            }

            if (char.IsAsciiLetter(c) && length < LongestPart) part[length++] = char.ToLowerInvariant(c);
        }

        return null;
    }

    private BlockKind? Find(ReadOnlySpan<char> part)
    {
        if (_lookup.TryGetValue(part, out var rule)) return rule.Kind;
        foreach (var (beginning, found) in _beginnings)
        {
            if (part.StartsWith(beginning)) return found;
        }

        return null;
    }
}
