using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Hudna.Lexicon.Data;

/// <summary>Loads YAML files, gathering the faults of all of them.</summary>
public static class DataFiles
{
    /// <summary>The root of a file, or null (and a fault) when it cannot be opened or is no YAML map.</summary>
    public static DataNode? Load(string path, List<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        try
        {
            ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
            if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
            return Parse(path, Encoding.UTF8.GetString(bytes), faults);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(new(path, 0, $"the file cannot be read: {e.Message}", "Check that it is there and that you may read it."));
            return null;
        }
    }

    public static DataNode? Parse(string name, string content, List<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        return PlainYaml.Parse(content) is { } plain ? new(name, plain, faults) : ParseAny(name, content, faults);
    }

    /// <summary>By the full parser, which is not even loaded as long as every file is plain.</summary>
    private static DataNode? ParseAny(string name, string content, List<Fault> faults)
    {
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(content));
            if (yaml.Documents is [{ RootNode: YamlMappingNode root }, ..]) return new(name, DataTree.Of(root), faults);
            faults.Add(new(name, 1, "the file holds no map.", "Begin with 'source: ...' and the list of entries."));
        }
        catch (YamlException e)
        {
            faults.Add(new(name, (int)e.Start.Line, $"this is no YAML: {e.InnerException?.Message ?? e.Message}", "Check indentation, colons and quotation marks on this line and the one before."));
        }

        return null;
    }

    /// <summary>All .yaml files below a folder in ordinal order of their paths; none when the folder is absent.</summary>
    public static IEnumerable<string> Below(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];
}
