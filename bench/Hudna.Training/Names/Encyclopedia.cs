using System.Diagnostics;
using System.Formats.Tar;
using System.Globalization;
using Hudna.Reading.Names;

namespace Hudna.Training.Names;

/// <summary>One article of the encyclopedia: its title, and its folded words as numbers, -1 at each end of a sentence.</summary>
internal sealed record EncyclopediaArticle(string Title, int[] Words);

/// <summary>
/// The encyclopedia as numbers: the vocabulary is every folded word, in the order first met, with its count.
/// The archive is read through the xz program, which must be on the path.
/// </summary>
internal sealed class Encyclopedia
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    public List<string> Words { get; } = [];

    public List<int> Counts { get; } = [];

    public List<EncyclopediaArticle> Articles { get; } = [];

    public int CountOf(string word) => _index.TryGetValue(Folded(word), out var at) ? Counts[at] : 0;

    public int IndexOf(string folded) => _index.GetValueOrDefault(folded, -1);

    public static Encyclopedia Read(string archive)
    {
        var encyclopedia = new Encyclopedia();
        using var xz = Process.Start(new ProcessStartInfo("xz", ["-dc", archive]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("The program xz did not start.");
        using (var tar = new TarReader(xz.StandardOutput.BaseStream))
        {
            while (tar.GetNextEntry() is { } entry)
            {
                if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile
                    && entry.DataStream is { } data && entry.Name.EndsWith(".txt", StringComparison.Ordinal))
                    encyclopedia.ReadFile(new StreamReader(data));
            }
        }
        xz.WaitForExit();
        if (encyclopedia.Articles.Count == 0)
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{archive} holds no articles (xz exit code {xz.ExitCode})."));
        return encyclopedia;
    }

    public static string Folded(string word)
    {
        Span<char> letters = stackalloc char[64];
        return new string(letters[..NameLetters.Fold(word, letters)]);
    }

    private void ReadFile(StreamReader reader)
    {
        string? title = null;
        var words = new List<int>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("<doc ", StringComparison.Ordinal))
            {
                Close();
                title = Between(line, "title=\"", "\"");
            }
            else if (title is not null && !line.StartsWith("</doc", StringComparison.Ordinal))
            {
                AddLine(line, words);
            }
        }
        Close();

        void Close()
        {
            if (title is not null)
                Articles.Add(new EncyclopediaArticle(title, [.. words]));
            words.Clear();
            title = null;
        }
    }

    private void AddLine(string line, List<int> words)
    {
        var start = -1;
        for (var at = 0; at <= line.Length; at++)
        {
            var letter = at < line.Length ? line[at] : '\n';
            var inside = char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark || letter == '\u0640';
            if (inside && start < 0)
                start = at;
            if (inside)
                continue;
            if (start >= 0)
                words.Add(Intern(line[start..at]));
            start = -1;
            if (letter is '.' or '\n' or '!' or '\u061F' && words.Count > 0 && words[^1] >= 0)
                words.Add(-1);
        }
    }

    private int Intern(string word)
    {
        var folded = Folded(word);
        if (!_index.TryGetValue(folded, out var at))
        {
            _index.Add(folded, at = Words.Count);
            Words.Add(folded);
            Counts.Add(0);
        }
        Counts[at]++;
        return at;
    }

    private static string Between(string line, string open, string close)
    {
        var start = line.IndexOf(open, StringComparison.Ordinal);
        if (start < 0)
            return "";
        start += open.Length;
        var end = line.IndexOf(close, start, StringComparison.Ordinal);
        return end < 0 ? line[start..] : line[start..end];
    }
}
