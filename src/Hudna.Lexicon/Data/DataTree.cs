using YamlDotNet.RepresentationModel;

namespace Hudna.Lexicon.Data;

/// <summary>A text, list or map of a data file with its 1-based line; exactly one of the three is not null.</summary>
internal sealed record DataTree(int Line, string? Text = null, DataTree[]? Items = null, DataField[]? Fields = null)
{
    public static DataTree Of(YamlNode node) => node switch
    {
        YamlSequenceNode list => new(LineOf(node), Items: [.. list.Children.Select(Of)]),
        YamlMappingNode map => new(LineOf(node), Fields: [.. map.Children.Select(pair => new DataField((pair.Key as YamlScalarNode)?.Value ?? "", LineOf(pair.Key), Of(pair.Value)))]),
        _ => new(LineOf(node), Text: (node as YamlScalarNode)?.Value ?? ""),
    };

    public DataTree? Find(string field)
    {
        foreach (var its in Fields ?? [])
        {
            if (its.Name == field) return its.Value;
        }

        return null;
    }

    private static int LineOf(YamlNode node) => (int)node.Start.Line;
}

internal sealed record DataField(string Name, int Line, DataTree Value);
