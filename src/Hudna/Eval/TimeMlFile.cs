using System.Text;
using System.Xml;
using System.Xml.Linq;
using Hudna.Text;

namespace Hudna.Eval;

/// <summary>A marked time: its span in the plain text, its TIMEX3 value, and its type (DATE, TIME, DURATION, SET).</summary>
internal readonly record struct MarkedTime(Span Span, string Value, string Type = "");

/// <summary>A TimeML document: its plain text and the TIMEX3 marks in it. A document type it names is not fetched.</summary>
internal sealed record TimeMlFile(string Name, string Text, IReadOnlyList<MarkedTime> Times)
{
    /// <exception cref="XmlException">The file is no XML.</exception>
    public static TimeMlFile Load(string path)
    {
        using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        var root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        var text = new StringBuilder();
        var times = new List<MarkedTime>();
        Walk(root, text, times);
        return new(Path.GetFileNameWithoutExtension(path), text.ToString(), times);
    }

    private static void Walk(XElement element, StringBuilder text, List<MarkedTime> times)
    {
        var start = text.Length;
        foreach (var node in element.Nodes())
        {
            if (node is XText characters) text.Append(characters.Value);
            else if (node is XElement inner) Walk(inner, text, times);
        }

        if (element.Name.LocalName == "TIMEX3") times.Add(new(new(start, text.Length), element.Attribute("value")?.Value ?? "", element.Attribute("type")?.Value ?? ""));
    }
}
