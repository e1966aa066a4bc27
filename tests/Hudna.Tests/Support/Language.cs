using Hudna.Lexicon;
using Hudna.Work;

namespace Hudna.Tests.Support;

/// <summary>The language data of the project, loaded once for all tests; data of a test's own is loaded as it stands.</summary>
internal static class Language
{
    private static readonly Lazy<LoadedReader> Ours = new(() => LoadedReader.Load(KnowledgeFolders.Default));

    public static LoadedReader Default => Ours.Value;

    public static LoadedReader Load(KnowledgeFolders folders) => folders == KnowledgeFolders.Default ? Default : LoadedReader.Load(folders);
}
