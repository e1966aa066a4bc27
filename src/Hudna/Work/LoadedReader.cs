using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Reading;
using Hudna.Sources;

namespace Hudna.Work;

/// <summary>All that is needed to read: the language data, the reader and the intake made from it. Loaded once a run.</summary>
internal sealed record LoadedReader(Knowledge Knowledge, ArticleReader Reader, ArticleFiles Files)
{
    /// <exception cref="LexiconException">Any file is faulty; every fault is listed.</exception>
    public static LoadedReader Load(KnowledgeFolders folders)
    {
        try
        {
            var files = Task.Run(() => new ArticleFiles(CleaningRulesLoader.Load(folders)));
            var (knowledge, reader) = ArticleReader.Load(folders);
            return new(knowledge, reader, files.GetAwaiter().GetResult());
        }
        catch (LexiconException)
        {
            // The first faulty part has stopped the load; whoever mends it wants to hear of the other parts at once.
            throw new LexiconException(LanguageCheck.FaultsOf(folders));
        }
    }
}
