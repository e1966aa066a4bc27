using System.Buffers;
using System.Text;

namespace Hudna.Lexicon.Data;

/// <summary>
/// The plain part of YAML that the data files keep to: block maps and lists, texts on one line, folded texts in one piece, flat lists and
/// maps in brackets. It reads a megabyte of dossiers ten times as fast as a full parser, which start-up feels. At anything else it gives up and returns null, and
/// the full parser decides what is right and what is a fault.
/// </summary>
internal sealed class PlainYaml
{
    private static readonly SearchValues<char> NotFlat = SearchValues.Create("[{\"'}:#&*!");
    private const int UsualLine = 32;
    private const int LongestKept = 12;
    private readonly string _text;
    private Line[] _lines;
    private int _count;
    private readonly string?[] _kept = new string?[1 << 8];
    private int _at;

    private PlainYaml(string text)
    {
        _text = text;
        _lines = new Line[(text.Length / UsualLine) + 1];
    }

    // What stands on a line behind its indent: [Start, End) of the whole text.
    private readonly record struct Line(int Indent, int Number, int Start, int End);

    public static DataTree? Parse(string text)
    {
        var yaml = new PlainYaml(text);
        if (!yaml.Cut() || yaml._count == 0) return null;
        var root = yaml.Block(0);
        return root is { Fields: not null } && yaml._at == yaml._count ? root : null;
    }

    /// <summary>Lines without blank ones and comments; false at a tab or a document mark.</summary>
    private bool Cut()
    {
        var number = 0;
        for (var start = 0; start <= _text.Length;)
        {
            number++;
            var length = _text.AsSpan(start).IndexOf('\n');
            var line = (length < 0 ? _text.AsSpan(start) : _text.AsSpan(start, length)).TrimEnd();
            var content = line.TrimStart(' ');
            var indent = line.Length - content.Length;
            if (!content.IsEmpty && content[0] != '#')
            {
                if (content[0] == '\t' || content.StartsWith("---", StringComparison.Ordinal) || content.StartsWith("...", StringComparison.Ordinal)) return false;
                if (_count == _lines.Length) Array.Resize(ref _lines, _count * 2);
                _lines[_count++] = new(indent, number, start + indent, start + line.Length);
            }

            if (length < 0) break;
            start += length + 1;
        }

        return true;
    }

    private ReadOnlySpan<char> TextOf(Line line) => _text.AsSpan(line.Start, line.End - line.Start);

    private static bool IsItem(ReadOnlySpan<char> text) => text is "-" or ['-', ' ', ..];

    /// <summary>The map or list whose lines stand at an indent.</summary>
    private DataTree? Block(int indent) => IsItem(TextOf(_lines[_at])) ? List(indent) : Map(indent);

    private DataTree? List(int indent)
    {
        var items = new List<DataTree>();
        var first = _lines[_at].Number;
        while (_at < _count && _lines[_at].Indent == indent && TextOf(_lines[_at]) is ['-', ' ', ..])
        {
            var line = _lines[_at];
            var text = TextOf(line);
            var rest = text[1..].TrimStart(' ');
            var inner = indent + text.Length - rest.Length;
            if (IsItem(rest)) return null;
            DataTree? item;
            if (KeyEnd(rest) > 0)
            {
                _lines[_at] = new(inner, line.Number, line.End - rest.Length, line.End);
                item = Map(inner);
            }
            else
            {
                _at++;
                item = Goes(indent) ? null : Scalar(rest, line.Number);
            }

            if (item is null) return null;
            items.Add(item);
        }

        return new(first, Items: [.. items]);
    }

    private DataTree? Map(int indent)
    {
        var fields = new List<DataField>();
        var first = _lines[_at].Number;
        while (_at < _count && _lines[_at].Indent == indent && TextOf(_lines[_at]) is not ['-', ..])
        {
            var line = _lines[_at];
            var text = TextOf(line);
            var end = KeyEnd(text);
            if (end <= 0) return null;
            var name = Kept(text[..end]);
            foreach (var field in fields)
            {
                if (field.Name == name) return null;
            }

            var rest = text[(end + 1)..].TrimStart(' ');
            _at++;
            var value = rest.Length == 0 ? Nested(indent, line.Number) : rest is ">" or ">-" ? Folded(line, indent, rest.Length == 1) : Goes(indent) ? null : Scalar(rest, line.Number);
            if (value is null) return null;
            fields.Add(new(name, line.Number, value));
        }

        return new(first, Fields: [.. fields]);
    }

    /// <summary>A text that is not made anew when it was met lately: names of fields, kinds and the like stand in a file many times.</summary>
    private string Kept(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestKept) return text.ToString();
        ref var kept = ref _kept[((text.Length * 31) + (text[0] * 7) + (text[text.Length / 2] * 3) + text[^1]) & (_kept.Length - 1)];
        if (kept is null || !text.SequenceEqual(kept)) kept = text.ToString();
        return kept;
    }

    /// <summary>What belongs to "key:": a deeper block, a list at the same indent, or an empty text.</summary>
    private DataTree? Nested(int indent, int line)
    {
        if (_at < _count && (_lines[_at].Indent > indent || (_lines[_at].Indent == indent && TextOf(_lines[_at]) is ['-', ' ', ..]))) return Block(_lines[_at].Indent);
        return new(line, Text: "");
    }

    /// <summary>
    /// A text folded over the lines behind a key, deeper than it and all at one indent, joined by spaces; with a line end behind when it is
    /// kept. With an empty line in it, a shift, spaces at a line's end or no end to the last line it is not plain.
    /// </summary>
    private DataTree? Folded(Line key, int indent, bool keepsEnd)
    {
        var text = new StringBuilder();
        var (deep, ended) = (0, false);
        int end;
        for (var start = _text.IndexOf('\n', key.End) + 1; start > 0 && start < _text.Length; start = end + 1)
        {
            end = _text.IndexOf('\n', start);
            if (end < 0) return null;
            var line = _text.AsSpan(start, end - start).TrimEnd('\r');
            var content = line.TrimStart(' ');
            var depth = line.Length - content.Length;
            ended |= content.IsEmpty;
            if (content.IsEmpty) continue;
            if (depth <= indent) break;
            if (deep == 0) deep = depth;
            if (ended || depth != deep || content[0] == '\t' || content[^1] is ' ' or '\t') return null;
            if (text.Length > 0) text.Append(' ');
            text.Append(content);
            while (_at < _count && _lines[_at].Start < end) _at++;
        }

        if (text.Length == 0) return null;
        if (keepsEnd) text.Append('\n');
        return new(key.Number, Text: text.ToString());
    }

    /// <summary>Whether a text goes on in a deeper line: not plain.</summary>
    private bool Goes(int indent) => _at < _count && _lines[_at].Indent > indent;

    /// <summary>Where the colon after a plain key stands, or -1.</summary>
    private static int KeyEnd(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '_')) i++;
        return i > 0 && i < text.Length && text[i] == ':' && (i + 1 == text.Length || text[i + 1] == ' ') ? i : -1;
    }

    private DataTree? Scalar(ReadOnlySpan<char> text, int line)
    {
        if (text[0] is not ('\'' or '"') && text.Contains(" #", StringComparison.Ordinal)) return null;
        switch (text[0])
        {
            case '\'' or '"':
                if (text.Length < 2 || text[^1] != text[0]) return null;
                var inner = text[1..^1];
                return inner.Contains(text[0]) || inner.Contains('\\') ? null : new(line, Text: inner.ToString());
            case '[':
                return Flow(text, line);
            case '{':
                return FlowMap(text, line);
            case ']' or '}' or '>' or '|' or '&' or '*' or '!' or '%' or '@' or '`' or ',' or '?' or ':':
                return null;
            default:
                return text.Contains(": ", StringComparison.Ordinal) || text[^1] == ':' ? null : new(line, Text: Kept(text));
        }
    }

    private DataTree? Flow(ReadOnlySpan<char> text, int line)
    {
        if (text[^1] != ']' || text[1..].IndexOfAny(NotFlat) >= 0) return null;
        var items = new List<DataTree>();
        var inner = text[1..^1];
        if (inner.Contains(']')) return null;
        foreach (var range in inner.Split(','))
        {
            var part = inner[range].Trim();
            if (part.Length == 0) return inner.Trim(' ').Length == 0 ? new(line, Items: []) : null;
            items.Add(new(line, Text: Kept(part)));
        }

        return new(line, Items: [.. items]);
    }

    private DataTree? FlowMap(ReadOnlySpan<char> text, int line)
    {
        if (text[^1] != '}') return null;
        var inner = text[1..^1];
        var fields = new List<DataField>();
        foreach (var range in inner.Split(','))
        {
            var part = inner[range].Trim();
            var end = KeyEnd(part);
            if (end <= 0) return null;
            var value = part[(end + 1)..].TrimStart();
            if (value.IsEmpty || value.IndexOfAny(NotFlat) >= 0 || value.IndexOfAny(']', '}') >= 0 || !(char.IsLetterOrDigit(value[0]) || value[0] == '-' && value.Length > 1 && value[1] != ' ')) return null;
            var name = Kept(part[..end]);
            foreach (var field in fields)
            {
                if (field.Name == name) return null;
            }

            fields.Add(new(name, line, new(line, Text: Kept(value))));
        }

        return new(line, Fields: [.. fields]);
    }
}
