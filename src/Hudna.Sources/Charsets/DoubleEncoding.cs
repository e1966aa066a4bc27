using System.Text;
using System.Text.Unicode;

namespace Hudna.Sources.Charsets;

/// <summary>UTF-8 that was once read as windows-1256 or windows-1252 and written as UTF-8 again: each letter has become two.</summary>
internal static class DoubleEncoding
{
    private const char Tah = '\u0637';
    private const char Zah = '\u0638';
    private const char OWithStroke = '\u00D8';
    private const char UWithGrave = '\u00D9';

    /// <summary>Mends every line that is so; the number of mended lines, and the text itself when there is none.</summary>
    public static (string Text, int Lines) Repair(string text)
    {
        if (!Looks(text)) return (text, 0);
        var lines = text.Split('\n');
        var mended = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!Looks(lines[i]) || Undo(lines[i]) is not { } line) continue;
            lines[i] = line;
            mended++;
        }

        return mended == 0 ? (text, 0) : (string.Join('\n', lines), mended);
    }

    /// <summary>The lead bytes D8 and D9 of Arabic letters stand, as two letters, for nearly every second character.</summary>
    private static bool Looks(ReadOnlySpan<char> text)
    {
        int leads = 0, others = 0;
        foreach (var c in text)
        {
            if (c is Tah or Zah or OWithStroke or UWithGrave) leads++;
            else if (c > '\u007F') others++;
        }

        return leads >= 3 && leads * 2 >= others;
    }

    private static string? Undo(string line)
    {
        var wrong = line.Contains(OWithStroke, StringComparison.Ordinal) || line.Contains(UWithGrave, StringComparison.Ordinal) ? CharsetNames.Windows1252 : CharsetNames.Windows1256;
        var bytes = new byte[wrong.GetMaxByteCount(line.Length)];
        var count = wrong.GetBytes(line, bytes);
        return wrong.GetString(bytes, 0, count) == line && Utf8.IsValid(bytes.AsSpan(0, count)) ? Encoding.UTF8.GetString(bytes, 0, count) : null;
    }
}
