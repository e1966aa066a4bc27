using Hudna.Lexicon;

namespace Hudna.Tests.Lexicon;

/// <summary>Data files of a test in a temporary folder that goes away with it.</summary>
internal sealed class Folder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("hudna-").FullName;

    public KnowledgeFolders Knowledge => KnowledgeFolders.Below(_root);

    public Folder With(string file, string text)
    {
        var path = Path.Combine(_root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
