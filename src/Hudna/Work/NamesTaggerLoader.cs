using Hudna.Commands;
using Hudna.Lexicon;
using Hudna.Reading.Names;

namespace Hudna.Work;

/// <summary>Opens the weights of the names tagger in the lexicon folder.</summary>
internal static class NamesTaggerLoader
{
    /// <exception cref="CommandFailedException">The file is absent, unreadable or damaged.</exception>
    public static NamesTagger Load(KnowledgeFolders folders)
    {
        var path = Path.Combine(folders.Lexicon, NamesTagger.WeightsFile);
        try
        {
            using var file = File.OpenRead(path);
            return NamesTagger.Load(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException(ExitCode.ConfigurationOrDatabase, $"the weights of the names tagger cannot be read: {e.Message}", "They belong in lexicon/names/ beside the program; see lexicon/names/README.md.");
        }
        catch (NamesModelException e)
        {
            throw new CommandFailedException(ExitCode.ConfigurationOrDatabase, $"{path}: {e.Message}", "Names are needed for reading; nothing was read.");
        }
    }
}
