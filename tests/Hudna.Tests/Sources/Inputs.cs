using System.IO.Compression;
using System.Text;
using Hudna.Lexicon;
using Hudna.Sources;
using Hudna.Sources.Cleaning;
using Hudna.Tests.Support;
using Hudna.Work;

namespace Hudna.Tests.Sources;

/// <summary>A temporary folder with files made for one test, and the intake with the project's own rules.</summary>
internal sealed class Inputs : IDisposable
{
    public static CleaningRules Rules { get; } = CleaningRulesLoader.Load(KnowledgeFolders.Below(Repository.Root));

    public static ArticleFiles Files { get; } = new(Rules);

    public string Folder { get; } = Directory.CreateTempSubdirectory("hudna-sources-").FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Zip(string name, params (string Name, string Text)[] members)
    {
        var path = Path.Combine(Folder, name);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (member, text) in members)
        {
            using var stream = zip.CreateEntry(member).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return path;
    }

    public static List<SourceResult> Read(string path, SourceOptions? options = null) => [.. Files.Read(path, options ?? new())];

    public static SourceArticle ReadOne(string path, SourceOptions? options = null) => Read(path, options).ShouldHaveSingleItem().ShouldBeOfType<SourceArticle>();

    public SourceArticle Text(string text) => ReadOne(Write("article.txt", text));

    public SourceArticle Page(string html) => ReadOne(Write("page.html", html));

    public static SourceFault FaultOf(string path, SourceOptions? options = null) => Read(path, options).ShouldHaveSingleItem().ShouldBeOfType<SourceFault>();

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
