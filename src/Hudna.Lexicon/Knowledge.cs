using System.Security.Cryptography;
using System.Text;
using Hudna.Lexicon.Data;
using Hudna.Lexicon.Dossiers;

namespace Hudna.Lexicon;

/// <summary>
/// The language data of one run: the folders, the dossiers read from them, and a digest of every file. Readers of time, attribution
/// and events load their own files from <see cref="Folders"/>. Immutable; may be shared by threads.
/// </summary>
public sealed class Knowledge
{
    private Knowledge(KnowledgeFolders folders, DossierSet dossiers, string contentHash)
    {
        Folders = folders;
        Dossiers = dossiers;
        ContentHash = contentHash;
    }

    public KnowledgeFolders Folders { get; }

    public DossierSet Dossiers { get; }

    /// <summary>Lower-case hexadecimal digest over the names and bytes of all data files; part of the reader's version.</summary>
    public string ContentHash { get; }

    /// <summary>Reads everything, or nothing.</summary>
    /// <exception cref="LexiconException">Any file is faulty; it lists every fault of every file.</exception>
    public static Knowledge Load(KnowledgeFolders? folders = null)
    {
        var faults = new List<Fault>();
        var knowledge = Load(folders ?? KnowledgeFolders.Default, faults);
        return faults.Count == 0 ? knowledge : throw new LexiconException(faults);
    }

    /// <summary>Reads what can be read and adds to <paramref name="faults"/> whatever is wrong; for checking and for repair.</summary>
    public static Knowledge Load(KnowledgeFolders folders, List<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ArgumentNullException.ThrowIfNull(faults);
        return new(folders, DossierLoader.Load(folders, faults), HashOf(folders));
    }

    private static string HashOf(KnowledgeFolders folders)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var folder in folders.All)
        {
            foreach (var file in DataFiles.Below(folder))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file).Replace('\\', '/')));
                hash.AppendData(ReadOrNothing(file));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    /// <summary>A file that cannot be read is already a fault of its loader.</summary>
    private static byte[] ReadOrNothing(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
