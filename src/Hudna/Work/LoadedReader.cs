using Hudna.Lexicon;
using Hudna.Reading;

namespace Hudna.Work;

/// <summary>The language data and the reader made from it.</summary>
internal sealed record LoadedReader(Knowledge Knowledge, ArticleReader Reader)
{
    /// <exception cref="Lexicon.Data.LexiconException">Any file is faulty; every fault is listed.</exception>
    public static LoadedReader Load(KnowledgeFolders folders)
    {
        var knowledge = Knowledge.Load(folders);
        return new(knowledge, new(knowledge));
    }
}
