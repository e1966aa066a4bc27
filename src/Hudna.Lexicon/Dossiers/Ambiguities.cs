using Hudna.Lexicon.Data;
using Hudna.Text;

namespace Hudna.Lexicon.Dossiers;

/// <summary>Spellings that are known to mean more than one actor (<c>lexicon/ambiguous.yaml</c>): the context must choose.</summary>
internal sealed class Ambiguities
{
    private readonly Dictionary<string, HashSet<string>> _ids = new(StringComparer.Ordinal);

    /// <summary>Whether the file names this spelling and both ids.</summary>
    public bool Allow(string name, string a, string b) =>
        _ids.TryGetValue(FoldedText.Fold(name, FoldingLevel.Search), out var ids) && ids.Contains(a) && ids.Contains(b);

    public static Ambiguities Load(string file, List<Fault> faults)
    {
        var result = new Ambiguities();
        if (!File.Exists(file) || DataFiles.Load(file, faults) is not { } root) return result;
        root.Allow("source", "note", "ambiguous");
        foreach (var entry in root.List("ambiguous"))
        {
            entry.Allow("name", "ids", "why");
            entry.Text("why");
            var name = DataText.Arabic(entry, entry.Text("name"));
            result._ids[FoldedText.Fold(name, FoldingLevel.Search)] = [.. entry.Texts("ids")];
        }

        return result;
    }
}
