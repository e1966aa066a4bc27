using System.Globalization;
using System.IO.Compression;
using Hudna.Sources.Charsets;
using Hudna.Sources.Cleaning;
using Hudna.Sources.Files;

namespace Hudna.Sources;

/// <summary>From paths to articles. Holds no state of a run: one instance may serve many, at the same time too.</summary>
public sealed class ArticleFiles
{
    private const int SniffedBytes = 1024;

    private readonly ArticleMaker _maker;
    private readonly TextDecoder _decoder;

    public ArticleFiles(CleaningRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var cleaner = new Cleaner(rules);
        _maker = new(cleaner, new(rules, cleaner));
        _decoder = new(new(rules.LetterPairs));
    }

    /// <summary>All articles of all paths, in the order given, made one at a time as they are asked for. What cannot be read is a fault among them; nothing throws.</summary>
    public IEnumerable<SourceResult> Read(IEnumerable<string> paths, SourceOptions options)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(options);
        return paths.SelectMany(path => Read(path, options));
    }

    /// <summary>The articles of one path: a file, a folder with all below it, or a container (.json array, .jsonl, .ndjson, .zip).</summary>
    public IEnumerable<SourceResult> Read(string path, SourceOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        var isFolder = Directory.Exists(path);
        foreach (var (file, fault) in PathWalk.Below(path))
        {
            if (fault is not null) yield return fault;
            else if (isFolder && FileKinds.ByName(file) == FileKind.Unknown) yield return new SourceSkipped(file, "Its name does not end in .txt, .html, .htm, .xhtml, .json, .jsonl, .ndjson or .zip.");
            else foreach (var result in Guarded(file, ReadFile(file, options))) yield return result;
        }
    }

    private IEnumerable<SourceResult> ReadFile(string path, SourceOptions options)
    {
        if (!File.Exists(path))
        {
            yield return FileFaults.NotThere(path);
            yield break;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
        var head = new byte[SniffedBytes];
        var count = stream.ReadAtLeast(head, SniffedBytes, throwOnEndOfStream: false);
        if (count == 0)
        {
            yield return FileFaults.Empty(path);
            yield break;
        }

        var kind = FileKinds.ByName(path);
        if (kind == FileKind.Unknown) kind = FileKinds.ByBytes(head.AsSpan(0, count));
        using var whole = new JoinedStream(head, count, stream);
        if (kind is FileKind.Zip)
        {
            stream.Position = 0;
            foreach (var result in ReadZip(path, stream, options)) yield return result;
        }
        else if (kind is FileKind.Json or FileKind.JsonLines)
        {
            var index = 0;
            foreach (var json in JsonMembers(whole, kind, options)) yield return OfJson(path, index++, json, options);
            if (index == 0) yield return FileFaults.Empty(path);
        }
        else yield return OfBytes(path, kind, whole, path, options, null);
    }

    private IEnumerable<SourceResult> ReadZip(string path, Stream stream, SourceOptions options)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var index = 0;
        foreach (var entry in zip.Entries)
        {
            if (entry.FullName.EndsWith('/') || entry.Length == 0) continue;
            var name = $"{path}!{entry.FullName}";
            var kind = FileKinds.ByName(entry.FullName);
            if (kind is FileKind.Unknown or FileKind.Zip)
            {
                yield return kind is FileKind.Zip
                    ? new SourceFault(name, "A zip inside a zip is not opened.", "It could unfold without end.", "Unpack it and name what is in it.")
                    : new SourceSkipped(name, "Its name does not end in .txt, .html, .htm, .xhtml, .json, .jsonl or .ndjson.");
                continue;
            }

            var results = kind is FileKind.Json or FileKind.JsonLines
                ? ReadJsonEntry(path, entry, kind, index, options)
                : ReadEntry(path, entry, kind, index, options);
            foreach (var result in Guarded(name, results))
            {
                yield return result;
                index++;
            }
        }

        if (index == 0) yield return FileFaults.Empty(path);
    }

    private IEnumerable<SourceResult> ReadJsonEntry(string path, ZipArchiveEntry entry, FileKind kind, int index, SourceOptions options)
    {
        using var member = entry.Open();
        foreach (var json in JsonMembers(member, kind, options)) yield return OfJson(path, index++, json, options);
    }

    private IEnumerable<SourceResult> ReadEntry(string path, ZipArchiveEntry entry, FileKind kind, int index, SourceOptions options)
    {
        using var member = entry.Open();
        yield return OfBytes(Member(path, index), kind, member, path, options, index);
    }

    private static IEnumerable<byte[]?> JsonMembers(Stream stream, FileKind kind, SourceOptions options)
    {
        using var utf8 = JsonItems.InUtf8(stream);
        using var items = new JsonItems(utf8, kind is FileKind.JsonLines, options.MaxArticleBytes);
        foreach (var item in items.Read()) yield return item;
    }

    private SourceResult OfJson(string path, int index, byte[]? json, SourceOptions options)
    {
        var source = Member(path, index);
        if (json is null) return FileFaults.TooLarge(source, options.MaxArticleBytes);
        var fields = MemberFields.Read(json, options.Map);
        if (fields.Fault is { } why) return new SourceFault(source, "This member is no article.", why, "If it is one, name its fields with --map, such as --map text=content,published=date; else mend it or leave it out.");
        if (Binary.IsNoText(fields.Text)) return new SourceFault(source, "This member is no text.", "It holds control characters.", "Leave it out, or make it anew.");
        return _maker.OfText(source, fields.Text, fields.Given, options.Manifest?.Find(path, index), options.Published, null, "utf-8 (JSON)", fields.Warnings);
    }

    private SourceResult OfBytes(string source, FileKind kind, Stream stream, string path, SourceOptions options, int? index)
    {
        if (ReadAtMost(stream, options.MaxArticleBytes) is not { } bytes) return FileFaults.TooLarge(source, options.MaxArticleBytes);
        if (Binary.Name(bytes) is { } binary) return new SourceFault(source, "This is no text.", $"By its first bytes it is {binary}.", "Name it as what it is, or leave it out.");
        var decoded = _decoder.Decode(bytes, null, declared: kind is FileKind.Page);
        if (string.IsNullOrWhiteSpace(decoded.Text)) return FileFaults.Empty(source);
        if (Binary.IsNoText(decoded.Text)) return new SourceFault(source, "This is no text.", "It holds NUL or many control characters.", "Leave it out, or name it as what it is.");
        var entry = options.Manifest?.Find(path, index);
        var capture = new CapturedBytes(bytes, kind is FileKind.Page ? "text/html" : "text/plain", decoded.Charset);
        if (kind is FileKind.Page) return _maker.OfPage(source, decoded.Text, entry, options.Published, capture, decoded.Warnings);
        return _maker.OfText(source, decoded.Text, GivenFacts.None, entry, options.Published, capture, decoded.Charset, decoded.Warnings);
    }

    /// <summary>All bytes, or null when there are more than allowed; what a zip claims of its members' length is not believed.</summary>
    private static byte[]? ReadAtMost(Stream stream, long most)
    {
        var buffer = new byte[16 << 10];
        using var bytes = new MemoryStream();
        while (stream.Read(buffer) is > 0 and var count)
        {
            if (bytes.Length + count > most) return null;
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    /// <summary>The results as far as the disk gives them, then the fault that ended them.</summary>
    private static IEnumerable<SourceResult> Guarded(string source, IEnumerable<SourceResult> results)
    {
        using var all = results.GetEnumerator();
        while (true)
        {
            SourceFault? fault = null;
            try
            {
                if (!all.MoveNext()) yield break;
            }
            catch (Exception e) when (FileFaults.IsOfTheDisk(e))
            {
                fault = FileFaults.Of(source, e);
            }

            if (fault is not null)
            {
                yield return fault;
                yield break;
            }

            yield return all.Current;
        }
    }

    private static string Member(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}#{index}");
}
