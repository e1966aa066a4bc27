using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;

namespace Hudna.Web.Hosting;

/// <summary>The files of wwwroot, beside the executable wherever it was started from. Immutable once the program runs.</summary>
internal sealed class Assets : IDisposable
{
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);

    /// <exception cref="DirectoryNotFoundException">The program was copied without its wwwroot.</exception>
    public Assets(string folder)
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"The pages' own files are missing: there is no folder {folder}. Build or publish again, and keep wwwroot beside the program.");
        Files = new PhysicalFileProvider(folder);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            using var stream = File.OpenRead(file);
            _addresses[path] = $"/{path}?v={Convert.ToHexStringLower(SHA256.HashData(stream))[..12]}";
        }
    }

    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "wwwroot");

    public PhysicalFileProvider Files { get; }

    /// <exception cref="FileNotFoundException">No such file in wwwroot.</exception>
    public string Address(string path) =>
        _addresses.TryGetValue(path, out var address) ? address : throw new FileNotFoundException($"wwwroot has no {path}.", path);

    public void Dispose() => Files.Dispose();
}
