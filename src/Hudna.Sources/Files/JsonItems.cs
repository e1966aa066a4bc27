using System.Text;

namespace Hudna.Sources.Files;

/// <summary>
/// Cuts a JSON array, or JSON values one after another, into its members without reading more than one member into memory. It only looks at
/// brackets and strings; whether a member is sound JSON is found out when it is read. In JSON Lines each line is a member, so that a broken
/// one spoils no other.
/// </summary>
internal sealed class JsonItems(Stream stream, bool lines, long most) : IDisposable
{
    private readonly byte[] _chunk = new byte[64 << 10];
    private MemoryStream _item = new();
    private int _at;
    private int _end;
    private bool _begun;

    /// <summary>The bytes of each member in order; null for one that is larger than allowed, which is passed over.</summary>
    /// <exception cref="IOException">The stream cannot be read on.</exception>
    public IEnumerable<byte[]?> Read()
    {
        int depth = 0, top = 0;
        bool inString = false, escaped = false, tooLarge = false;
        while (Next() is >= 0 and var b)
        {
            if (!_begun && !IsWhite(b))
            {
                _begun = true;
                if (b == '[')
                {
                    top = 1;
                    depth = 1;
                    continue;
                }
            }

            if (lines && top == 0)
            {
                if (b == '\n')
                {
                    if (_item.Length > 0 || tooLarge) yield return Take(ref tooLarge);
                }
                else if (_item.Length == 0 && IsWhite(b)) continue;
                else if (_item.Length < most) _item.WriteByte((byte)b);
                else tooLarge = true;
                continue;
            }

            var outside = depth == top && !inString;
            if (outside && (b is ',' or ']' || (IsWhite(b) && (top == 0 || _item.Length == 0))))
            {
                if (_item.Length > 0 || tooLarge) yield return Take(ref tooLarge);
                continue;
            }

            if (inString) inString = b != '"' || escaped;
            else if (b == '"') inString = true;
            else if (b is '{' or '[') depth++;
            else if (b is '}' or ']') depth--;
            escaped = inString && b == '\\' && !escaped;
            if (_item.Length < most) _item.WriteByte((byte)b);
            else tooLarge = true;
            if (depth == top && !inString && b is '}' or ']') yield return Take(ref tooLarge);
            if (depth < top) depth = top;
        }

        if (_item.Length > 0 || tooLarge) yield return Take(ref tooLarge);
    }

    public void Dispose() => _item.Dispose();

    private byte[]? Take(ref bool tooLarge)
    {
        var item = tooLarge ? null : _item.ToArray();
        if (_item.Capacity > 1 << 20) _item = new();
        _item.SetLength(0);
        tooLarge = false;
        return item;
    }

    private int Next()
    {
        if (_at == _end)
        {
            (_at, _end) = (0, stream.Read(_chunk));
            if (_end == 0) return -1;
        }

        return _chunk[_at++];
    }

    private static bool IsWhite(int b) => b is ' ' or '\n' or '\r' or '\t' or 0x1E;

    /// <summary>The stream in UTF-8 and without its byte-order mark.</summary>
    public static Stream InUtf8(Stream stream)
    {
        var head = new byte[3];
        var count = stream.ReadAtLeast(head, 3, throwOnEndOfStream: false);
        var whole = new JoinedStream(head, count, stream);
        return head.AsSpan(0, count) switch
        {
            [0xEF, 0xBB, 0xBF] => stream,
            [0xFF, 0xFE, ..] => Encoding.CreateTranscodingStream(whole.Skip(2), Encoding.Unicode, Encoding.UTF8),
            [0xFE, 0xFF, ..] => Encoding.CreateTranscodingStream(whole.Skip(2), Encoding.BigEndianUnicode, Encoding.UTF8),
            _ => whole,
        };
    }
}
