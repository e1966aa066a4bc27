namespace Hudna.Tests.Support;

/// <summary>The folder of the project's own files, found upwards from the test's own place.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Hudna.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests must run from inside the project: Hudna.sln was not found above them.");
    }
}
