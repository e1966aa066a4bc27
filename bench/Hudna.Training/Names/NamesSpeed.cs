using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Hudna.Reading.Names;
using Hudna.Text;

namespace Hudna.Training.Names;

/// <summary>Times the tagger alone on one thread: the articles are tokenised and cut into sentences before the clock starts.</summary>
internal static class NamesSpeed
{
    public static void Measure(string shared, string weights, TextWriter output)
    {
        var atStart = Environment.CpuUsage.TotalTime;
        using var stream = File.OpenRead(weights);
        var tagger = NamesTagger.Load(stream);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"load {(Environment.CpuUsage.TotalTime - atStart).TotalMilliseconds:F0} ms of processor time"));
        var texts = Directory.EnumerateFiles(Path.Combine(shared, "corpus", "saudinewsnet"), "*.zip").Order(StringComparer.Ordinal).Take(2)
            .SelectMany(Texts).Select(TokenList.Of).ToList();
        for (var pass = 0; pass < 3; pass++)
        {
            var names = new List<TaggedName>();
            long tokens = 0;
            long found = 0;
            var before = GC.GetAllocatedBytesForCurrentThread();
            var processor = Environment.CpuUsage.TotalTime;
            foreach (var text in texts)
            {
                tokens += text.Count;
                var start = 0;
                for (var at = 0; at <= text.Count; at++)
                {
                    if (at < text.Count && text[at].Kind != TokenKind.LineEnd && text.Folded(at) is not ".")
                        continue;
                    names.Clear();
                    tagger.Tag(text, start, at, names);
                    found += names.Count;
                    start = at + 1;
                }
            }
            // Processor time, not the clock's: other work on the machine does not count.
            var seconds = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"pass {pass + 1}: {texts.Count} articles, {tokens} tokens, {found} names, {seconds:F2} s, {tokens / seconds:F0} tokens/s, {allocated / (double)tokens:F0} bytes a token"));
        }
    }

    private static IEnumerable<string> Texts(string zip)
    {
        using var archive = ZipFile.OpenRead(zip);
        foreach (var entry in archive.Entries.Where(entry => entry.Name.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(entry.Open());
            foreach (var article in json.RootElement.EnumerateArray())
                yield return article.GetProperty("content").GetString() ?? "";
        }
    }
}
