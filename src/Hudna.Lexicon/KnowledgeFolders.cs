using Hudna.Model;

namespace Hudna.Lexicon;

/// <summary>Where the language data lies. A folder that is absent counts as empty.</summary>
/// <param name="Lexicon">Word lists: names, offices, months, numbers.</param>
/// <param name="Rules">Rules with their examples: attribution, events, cleaning.</param>
/// <param name="Dossiers">Actors and places, one folder a conflict.</param>
/// <param name="Overlays">Dossier folders of the user; an entry there wins over ours with the same id, a later folder over an earlier one.</param>
public sealed record KnowledgeFolders(string Lexicon, string Rules, string Dossiers, Seq<string> Overlays)
{
    /// <summary>The folders that travel beside the executable.</summary>
    public static KnowledgeFolders Default { get; } = Below(AppContext.BaseDirectory);

    /// <summary>The three folders below one root, such as a working copy of the project.</summary>
    public static KnowledgeFolders Below(string root) => new(Path.Combine(root, "lexicon"), Path.Combine(root, "rules"), Path.Combine(root, "dossiers"), []);

    internal IEnumerable<string> All => [Lexicon, Rules, Dossiers, .. Overlays];
}
