using System.Text;

namespace Hudna.Sources.Charsets;

/// <summary>The charset a page says it is in.</summary>
internal static class Declarations
{
    private const int Reach = 1024;

    /// <summary>The name in a meta element or an XML prolog within the first 1,024 bytes, and which of them it was; null when there is none.</summary>
    public static (string Name, string Where)? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Reach)]);
        if (InMeta(head) is { } meta) return (meta, "meta");
        var prolog = head.TrimStart();
        if (!prolog.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || prolog.IndexOf("?>", StringComparison.Ordinal) is not (> 0 and var end)) return null;
        return After(prolog[..end], "encoding") is { } name ? (name, "XML prolog") : null;
    }

    private static string? InMeta(string head)
    {
        for (var at = 0; (at = head.IndexOf("<meta", at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = head.IndexOf('>', at);
            if (After(end < 0 ? head[at..] : head[at..end], "charset") is { } name) return name;
        }

        return null;
    }

    /// <summary>The value after <c>key=</c>, with or without quotation marks.</summary>
    private static string? After(string text, string key)
    {
        var at = text.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var value = text[(at + key.Length)..].TrimStart();
        if (!value.StartsWith('=')) return null;
        value = value[1..].TrimStart().TrimStart('"', '\'');
        var end = value.IndexOfAny(['"', '\'', ';', ' ', '/', '>']);
        value = end < 0 ? value : value[..end];
        return value.Length == 0 ? null : value;
    }
}
