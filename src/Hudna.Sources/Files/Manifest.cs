using System.Globalization;
using Hudna.Sources.Charsets;
using Hudna.Sources.Dates;
using NodaTime;

namespace Hudna.Sources.Files;

/// <summary>What a manifest says of one file; null where it says nothing.</summary>
public sealed record ManifestEntry(LocalDate? Published, string? Outlet, string? Url);

/// <summary>A CSV file with the header <c>file,published,outlet,url</c>, file names relative to it; it tells what the articles do not tell themselves.</summary>
public sealed class Manifest
{
    private static readonly string[] Columns = ["file", "published", "outlet", "url"];

    private readonly Dictionary<string, ManifestEntry> _entries = new(StringComparer.Ordinal);

    private Manifest()
    {
    }

    /// <summary>Reads a manifest; whatever is wrong becomes a fault with its line, and the other lines count.</summary>
    public static (Manifest Manifest, IReadOnlyList<SourceFault> Faults) Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var manifest = new Manifest();
        var faults = new List<SourceFault>();
        try
        {
            var decoded = TextDecoder.Plain.Decode(File.ReadAllBytes(path), null);
            manifest.Read(path, decoded.Text, faults);
        }
        catch (Exception e) when (FileFaults.IsOfTheDisk(e))
        {
            faults.Add(FileFaults.Of(path, e));
        }

        return (manifest, faults);
    }

    /// <summary>What is said of a file, or of the container it is a member of.</summary>
    /// <param name="path">A path to a file.</param>
    /// <param name="index">The 0-based place inside a container, or null.</param>
    public ManifestEntry? Find(string path, int? index = null)
    {
        var full = Path.GetFullPath(path);
        if (index is { } i && _entries.TryGetValue(string.Create(CultureInfo.InvariantCulture, $"{full}#{i}"), out var member)) return member;
        return _entries.GetValueOrDefault(full);
    }

    private void Read(string path, string text, List<SourceFault> faults)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var lines = CsvLines.Of(text).GetEnumerator();
        if (!lines.MoveNext())
        {
            faults.Add(new(path, "The manifest is empty.", "It has no header line.", "Begin it with 'file,published,outlet,url'."));
            return;
        }

        var header = lines.Current.Fields;
        var missing = Columns.Except(header).ToList();
        if (missing.Count > 0)
        {
            faults.Add(new($"{path}:1", $"The manifest lacks {string.Join(", ", missing)}.", "Its first line does not name the column.", "Begin it with 'file,published,outlet,url'; the last three may stay empty."));
        }

        if (missing.Contains("file")) return;
        while (lines.MoveNext()) ReadRow(new(header, lines.Current.Fields), string.Create(CultureInfo.InvariantCulture, $"{path}:{lines.Current.Line}"), folder, faults);
    }

    private void ReadRow(Row row, string at, string folder, List<SourceFault> faults)
    {
        if (row.Field("file") is not { } file || file.Contains('\0', StringComparison.Ordinal))
        {
            faults.Add(new(at, "The line names no file.", "Its field 'file' is empty or no name.", "Write the file's name relative to the manifest, or take the line out."));
            return;
        }

        var full = Path.GetFullPath(Path.Combine(folder, file));
        if (!File.Exists(full) && !File.Exists(WithoutIndex(full)))
        {
            faults.Add(new(at, $"The manifest names {file}, which is not there.", $"There is no file {full}.", "Mend the name, which is relative to the manifest, or take the line out."));
        }

        var published = row.Field("published");
        var day = WrittenDay.Read(published);
        if (published is not null && day is null)
        {
            faults.Add(new(at, $"The date '{published}' of {file} cannot be used.", $"It is no day of the {WrittenDay.Range} in the form 2016-02-27.", "Mend it, or leave it empty; the article is read without it."));
        }

        var entry = new ManifestEntry(day, row.Field("outlet"), row.Field("url"));
        if (_entries.TryAdd(full, entry) || _entries[full] == entry) return;
        faults.Add(new(at, $"The manifest names {file} twice and says different things.", "An earlier line names it too; that one counts.", "Take one of the lines out."));
    }

    private static string WithoutIndex(string path) => path.LastIndexOf('#') is > 0 and var at ? path[..at] : path;

    private readonly record struct Row(List<string> Header, List<string> Fields)
    {
        /// <summary>The field of a column; null when the line is too short or the field empty.</summary>
        public string? Field(string column) => Header.IndexOf(column) is >= 0 and var i && i < Fields.Count && Fields[i].Length > 0 ? Fields[i] : null;
    }
}
