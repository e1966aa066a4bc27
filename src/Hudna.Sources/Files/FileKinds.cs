using System.Text;
using Hudna.Sources.Charsets;

namespace Hudna.Sources.Files;

internal enum FileKind { Unknown, Text, Page, Json, JsonLines, Zip }

/// <summary>What a file is, by its name or else by its first bytes.</summary>
internal static class FileKinds
{
    public static FileKind ByName(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".TXT" or ".TEXT" => FileKind.Text,
        ".HTML" or ".HTM" or ".XHTML" or ".SHTML" => FileKind.Page,
        ".JSON" => FileKind.Json,
        ".JSONL" or ".NDJSON" => FileKind.JsonLines,
        ".ZIP" => FileKind.Zip,
        _ => FileKind.Unknown,
    };

    /// <param name="head">The first bytes; a thousand are plenty.</param>
    public static FileKind ByBytes(ReadOnlySpan<byte> head)
    {
        if (head is [0x50, 0x4B, 3 or 5, 4 or 6, ..]) return FileKind.Zip;
        if (Binary.Name(head) is not null) return FileKind.Unknown;
        var text = Encoding.Latin1.GetString(head is [0xEF, 0xBB, 0xBF, ..] ? head[3..] : head).TrimStart();
        if (IsPage(text)) return FileKind.Page;
        return text switch
        {
            ['[', ..] when text[1..].TrimStart() is ['{', ..] => FileKind.Json,
            ['{', ..] when text[1..].TrimStart() is ['"', ..] => FileKind.JsonLines,
            _ => FileKind.Text,
        };
    }

    private static bool IsPage(string text)
    {
        if (text is not ['<', ..]) return false;
        foreach (var sign in (ReadOnlySpan<string>)["<!doctype html", "<html", "<head", "<body", "<article", "<?xml"])
        {
            if (text.StartsWith(sign, StringComparison.OrdinalIgnoreCase)) return sign != "<?xml" || text.Contains("<html", StringComparison.OrdinalIgnoreCase);
        }

        return text.StartsWith("<!--", StringComparison.Ordinal) && text.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }
}
