using System.Reflection;

namespace Hudna.Store.Sql;

/// <summary>The statements of the embedded .sql files, by the name in the line <c>-- name: ...</c> above each.</summary>
internal static class SqlText
{
    private const string NameMark = "-- name: ";

    /// <summary>All named statements of the files below a folder of this project; a later file's statement wins over an earlier one's.</summary>
    public static IReadOnlyDictionary<string, string> Load(params ReadOnlySpan<string> files)
    {
        var statements = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var part in Read(file).Split(NameMark, StringSplitOptions.RemoveEmptyEntries))
            {
                var end = part.IndexOf('\n', StringComparison.Ordinal);
                if (end > 0) statements[part[..end].Trim()] = part[end..].Trim();
            }
        }

        return statements;
    }

    public static string Read(string file)
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream = assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"The embedded file {file} is missing from the build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Migrations of a dialect in order: number and text.</summary>
    public static IReadOnlyList<(int Number, string Text)> Migrations(string folder) =>
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (int.Parse(name.AsSpan(folder.Length, 3), System.Globalization.CultureInfo.InvariantCulture), Read(name)))];
}
