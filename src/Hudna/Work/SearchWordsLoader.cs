using System.Security.Cryptography;
using System.Text;
using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Text;
using Hudna.Text.Searching;

namespace Hudna.Work;

/// <summary>Makes the analyser of search from <c>lexicon/search/stems.yaml</c>.</summary>
internal static class SearchWordsLoader
{
    // Raise it when the stemmer itself changes, so that records are indexed anew.
    private const string StemmerVersion = "1";

    /// <returns>The analyser and a name for its data: any change of it gives another name.</returns>
    /// <exception cref="LexiconException">The file is there and faulty. When it is absent no word keeps its first letter.</exception>
    public static (SearchWords Words, string Version) Load(KnowledgeFolders folders)
    {
        var path = Path.Combine(folders.Lexicon, "search", "stems.yaml");
        if (!File.Exists(path)) return (new(new(new HashSet<string>())), StemmerVersion);
        var faults = new List<Fault>();
        var root = DataFiles.Load(path, faults);
        root?.Allow("source", "note", "radical-first");
        var words = (root?.Texts("radical-first") ?? []).Select(word => FoldedText.Fold(word, FoldingLevel.Search)).ToHashSet(StringComparer.Ordinal);
        if (faults.Count > 0) throw new LexiconException(faults);
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', words.Order(StringComparer.Ordinal))));
        return (new(new(words)), $"{StemmerVersion}-{Convert.ToHexStringLower(digest.AsSpan(0, 6))}");
    }
}
