using System.Text;

namespace Hudna.Sources.Files;

/// <summary>
/// The records of a CSV text with the 1-based line each begins on: commas, fields in quotation marks with doubled ones inside, line ends
/// inside quotation marks, empty lines left out. A mark that is never closed is taken for a letter, so that one slip does not swallow the
/// lines after it.
/// </summary>
internal static class CsvLines
{
    // Longer than any address; keeps a file full of unclosed marks linear.
    private const int LongestField = 4096;

    public static IEnumerable<(int Line, List<string> Fields)> Of(string text)
    {
        var line = 1;
        for (var at = 0; at < text.Length;)
        {
            var (fields, end) = Record(text, at);
            if (fields is not [{ Length: 0 }]) yield return (line, fields);
            line += text.AsSpan(at, end - at).Count('\n');
            at = end;
        }
    }

    private static (List<string> Fields, int End) Record(string text, int at)
    {
        var fields = new List<string>();
        while (true)
        {
            (var field, at) = Field(text, at);
            fields.Add(field);
            if (at >= text.Length) return (fields, at);
            if (text[at++] == '\n') return (fields, at);
        }
    }

    private static (string Field, int End) Field(string text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        if (at < text.Length && text[at] == '"' && Quoted(text, at + 1) is { } quoted) return quoted;
        var end = text.AsSpan(at).IndexOfAny(',', '\n') is >= 0 and var length ? at + length : text.Length;
        return (text[at..end].Trim(), end);
    }

    private static (string Field, int End)? Quoted(string text, int at)
    {
        var field = new StringBuilder();
        for (var limit = Math.Min(text.Length, at + LongestField); at < limit; at++)
        {
            if (text[at] != '"')
            {
                field.Append(text[at]);
                continue;
            }

            if (at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Append('"');
                at++;
                continue;
            }

            at++;
            while (at < text.Length && text[at] is ' ' or '\t') at++;
            return at == text.Length || text[at] is ',' or '\n' ? (field.ToString().Trim(), at) : null;
        }

        return null;
    }
}
