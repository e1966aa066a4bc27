using System.Buffers;
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
    private const int BufferBytes = 1 << 16;

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
        var hash = Task.Run(() => HashOf(folders));
        return new(folders, DossierLoader.Load(folders, faults), hash.GetAwaiter().GetResult());
    }

    private static string HashOf(KnowledgeFolders folders)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var folder in folders.All)
        {
            foreach (var file in DataFiles.Below(folder))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file).Replace('\\', '/')));
                AppendOrNothing(hash, file);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    /// <summary>A file that cannot be read is already a fault of its loader.</summary>
    private static void AppendOrNothing(IncrementalHash hash, string file)
    {
        try
        {
            using var handle = File.OpenHandle(file, options: FileOptions.SequentialScan);
            var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
            for (var at = 0L; RandomAccess.Read(handle, buffer, at) is > 0 and var count; at += count) hash.AppendData(buffer, 0, count);
            ArrayPool<byte>.Shared.Return(buffer);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
