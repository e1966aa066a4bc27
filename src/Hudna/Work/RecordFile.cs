using Hudna.Commands;
using Hudna.Lexicon;
using Hudna.Model.Ports;
using Hudna.Store.Sqlite;

namespace Hudna.Work;

/// <summary>Opens the record a command names.</summary>
internal static class RecordFile
{
    /// <summary>For writing: a file that is not there is made.</summary>
    public static IRecord OpenOrMake(string path, KnowledgeFolders folders)
    {
        var (words, version) = SearchWordsLoader.Load(folders);
        return SqliteRecord.Open(path, words, version);
    }

    /// <summary>For asking: a file that is not there is the user's slip, not an empty record.</summary>
    public static IRecord OpenExisting(string path, KnowledgeFolders folders) => File.Exists(path)
        ? OpenOrMake(path, folders)
        : throw new CommandFailedException(ExitCode.ConfigurationOrDatabase, $"there is no record at {path}.", $"Make one with 'hudna ingest --db {path} PATH...', or name another file with --db.");
}
