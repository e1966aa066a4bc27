namespace Hudna.Sources.Charsets;

/// <summary>Tells bytes that are no text by their first ones.</summary>
internal static class Binary
{
    /// <summary>What the bytes are, such as <c>a PDF document</c>; null when they may be text.</summary>
    public static string? Name(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x50, 0x4B, 3, 4, ..] or [0x50, 0x4B, 5, 6, ..] => "a zip archive (or an office document, which is one)",
        [0x1F, 0x8B, ..] => "gzip-compressed data",
        [0x42, 0x5A, 0x68, >= 0x31 and <= 0x39, 0x31, 0x41, ..] => "bzip2-compressed data",
        [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, ..] => "xz-compressed data",
        [0x28, 0xB5, 0x2F, 0xFD, ..] => "zstd-compressed data",
        [0x37, 0x7A, 0xBC, 0xAF, ..] => "a 7z archive",
        [0x52, 0x61, 0x72, 0x21, 0x1A, ..] => "a RAR archive",
        [0x25, 0x50, 0x44, 0x46, 0x2D, ..] => "a PDF document",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old office document",
        [0x89, 0x50, 0x4E, 0x47, ..] => "a PNG picture",
        [0xFF, 0xD8, 0xFF, ..] => "a JPEG picture",
        [0x47, 0x49, 0x46, 0x38, ..] => "a GIF picture",
        [0x52, 0x49, 0x46, 0x46, ..] => "a picture, sound or film (RIFF)",
        [_, _, _, _, 0x66, 0x74, 0x79, 0x70, ..] => "a film or sound (MP4)",
        [0x49, 0x44, 0x33, ..] => "a sound (MP3)",
        [0x4F, 0x67, 0x67, 0x53, ..] => "a sound or film (Ogg)",
        [0x7F, 0x45, 0x4C, 0x46, ..] => "a program (ELF)",
        [0x53, 0x51, 0x4C, 0x69, 0x74, 0x65, 0x20, 0x66, ..] => "an SQLite database",
        _ => null,
    };

    /// <summary>Whether decoded text is no text after all: it holds NULs, or control characters are more than one in fifty.</summary>
    public static bool IsNoText(ReadOnlySpan<char> text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c == '\0') return true;
            if (c < ' ' && c is not ('\n' or '\t' or '\f' or '\v' or '\u001A' or '\u001B')) controls++;
        }

        return controls > 4 && controls * 50L > text.Length;
    }
}
