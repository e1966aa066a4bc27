using System.Buffers;

namespace Hudna.Lexicon.Data;

/// <summary>
/// The plain part of YAML that nearly all data files keep to: block maps and lists, texts on one line, flat lists in brackets. It reads
/// a megabyte of dossiers ten times as fast as a full parser, which start-up feels. At anything else it gives up and returns null, and
/// the full parser decides what is right and what is a fault.
/// </summary>
internal sealed class PlainYaml
{
    private static readonly SearchValues<char> NotFlat = SearchValues.Create("[{\"'}:#&*!");
    private readonly List<(int Indent, int Line, string Text)> _lines = [];
    private int _at;

    private PlainYaml()
    {
    }

    public static DataTree? Parse(string text)
    {
        var yaml = new PlainYaml();
        if (!yaml.Cut(text) || yaml._lines.Count == 0) return null;
        var root = yaml.Block(0);
        return root is { Fields: not null } && yaml._at == yaml._lines.Count ? root : null;
    }

    /// <summary>Lines without blank ones and comments; false at a tab or a document mark.</summary>
    private bool Cut(string text)
    {
        var number = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            number++;
            var line = text.AsSpan()[range].TrimEnd();
            var content = line.TrimStart(' ');
            if (content.IsEmpty || content[0] == '#') continue;
            if (content[0] == '\t' || content.StartsWith("---", StringComparison.Ordinal) || content.StartsWith("...", StringComparison.Ordinal)) return false;
            _lines.Add((line.Length - content.Length, number, content.ToString()));
        }

        return true;
    }

    /// <summary>The map or list whose lines stand at an indent.</summary>
    private DataTree? Block(int indent) => _lines[_at].Text is "-" or ['-', ' ', ..] ? List(indent) : Map(indent);

    private DataTree? List(int indent)
    {
        var items = new List<DataTree>();
        var first = _lines[_at].Line;
        while (_at < _lines.Count && _lines[_at].Indent == indent && _lines[_at].Text is ['-', ' ', ..])
        {
            var (_, line, text) = _lines[_at];
            var rest = text[1..].TrimStart(' ');
            var inner = indent + text.Length - rest.Length;
            if (rest is "-" or ['-', ' ', ..]) return null;
            DataTree? item;
            if (KeyEnd(rest) > 0)
            {
                _lines[_at] = (inner, line, rest);
                item = Map(inner);
            }
            else
            {
                _at++;
                item = Goes(indent) ? null : Scalar(rest, line);
            }

            if (item is null) return null;
            items.Add(item);
        }

        return new(first, Items: items);
    }

    private DataTree? Map(int indent)
    {
        var fields = new List<DataField>();
        var first = _lines[_at].Line;
        while (_at < _lines.Count && _lines[_at].Indent == indent && _lines[_at].Text is not ['-', ..])
        {
            var (_, line, text) = _lines[_at];
            var end = KeyEnd(text);
            if (end <= 0) return null;
            var name = text[..end];
            if (fields.Exists(field => field.Name == name)) return null;
            var rest = text[(end + 1)..].TrimStart(' ');
            _at++;
            var value = rest.Length > 0 ? (Goes(indent) ? null : Scalar(rest, line)) : Nested(indent, line);
            if (value is null) return null;
            fields.Add(new(name, line, value));
        }

        return new(first, Fields: fields);
    }

    /// <summary>What belongs to "key:": a deeper block, a list at the same indent, or an empty text.</summary>
    private DataTree? Nested(int indent, int line)
    {
        if (_at < _lines.Count && (_lines[_at].Indent > indent || (_lines[_at].Indent == indent && _lines[_at].Text is ['-', ' ', ..]))) return Block(_lines[_at].Indent);
        return new(line, Text: "");
    }

    /// <summary>Whether a text goes on in a deeper line: not plain.</summary>
    private bool Goes(int indent) => _at < _lines.Count && _lines[_at].Indent > indent;

    /// <summary>Where the colon after a plain key stands, or -1.</summary>
    private static int KeyEnd(string text)
    {
        var i = 0;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '_')) i++;
        return i > 0 && i < text.Length && text[i] == ':' && (i + 1 == text.Length || text[i + 1] == ' ') ? i : -1;
    }

    private static DataTree? Scalar(string text, int line)
    {
        if (text.Contains(" #", StringComparison.Ordinal)) return null;
        switch (text[0])
        {
            case '\'' or '"':
                var inner = text.Length > 1 && text[^1] == text[0] ? text[1..^1] : null;
                return inner is null || inner.Contains(text[0], StringComparison.Ordinal) || inner.Contains('\\', StringComparison.Ordinal) ? null : new(line, Text: inner);
            case '[':
                return Flow(text, line);
            case '{' or ']' or '}' or '>' or '|' or '&' or '*' or '!' or '%' or '@' or '`' or ',' or '?' or ':':
                return null;
            default:
                return text.Contains(": ", StringComparison.Ordinal) || text[^1] == ':' ? null : new(line, Text: text);
        }
    }

    private static DataTree? Flow(string text, int line)
    {
        if (text[^1] != ']' || text.AsSpan(1).IndexOfAny(NotFlat) >= 0) return null;
        var items = new List<DataTree>();
        var inner = text[1..^1];
        if (inner.Contains(']', StringComparison.Ordinal)) return null;
        foreach (var part in inner.Split(',', StringSplitOptions.TrimEntries))
        {
            if (part.Length == 0) return inner.Trim(' ').Length == 0 ? new(line, Items: items) : null;
            items.Add(new(line, Text: part));
        }

        return new(line, Items: items);
    }
}
