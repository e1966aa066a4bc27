using Hudna.Commands;
using Hudna.Lexicon;
using Hudna.Reading.Judging;

namespace Hudna.Work;

/// <summary>Opens the weights of a judge in the lexicon folder.</summary>
internal static class JudgeLoader
{
    /// <exception cref="CommandFailedException">The file is absent, unreadable or faulty.</exception>
    public static LinearJudge Load(KnowledgeFolders folders, string folder, string name)
    {
        var path = Path.Combine(folders.Lexicon, folder, $"{name}.tsv");
        try
        {
            using var from = new StreamReader(path);
            return LinearJudge.Read(from);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or LinearJudgeException)
        {
            throw new CommandFailedException(ExitCode.ConfigurationOrDatabase, $"{path} cannot be used: {e.Message}", $"The weights belong in lexicon/{folder}/ beside the program.");
        }
    }
}
