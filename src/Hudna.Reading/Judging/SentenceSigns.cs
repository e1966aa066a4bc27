using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Text;
using Hudna.Text.Searching;

namespace Hudna.Reading.Judging;

/// <summary>
/// The signs a single sentence shows that an act is reported: word classes (<c>class wound</c>), two of them within five words in their
/// order (<c>close kill wound</c>), and what the reader found: an act of fighting that happened (<c>hostile</c>), with its dead or hurt
/// (<c>toll</c>), by which rule (<c>rule bombing.blow-up</c>), what is counted (<c>counts injured</c>), a time (<c>time</c>).
/// </summary>
internal sealed class SentenceSigns
{
    public const string Hostile = "hostile", Toll = "toll", Time = "time";

    private const int Close = 5;

    private readonly SearchWords _words;
    private readonly Dictionary<string, string> _classOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> _classes = new(StringComparer.Ordinal);

    private SentenceSigns(SearchWords words) => _words = words;

    /// <summary>With the word classes of <c>lexicon/sentences/classes.yaml</c>; faults are added, not thrown.</summary>
    public static SentenceSigns Load(SearchWords words, KnowledgeFolders folders, List<Fault> faults)
    {
        var signs = new SentenceSigns(words);
        var root = DataFiles.Load(Path.Combine(folders.Lexicon, "sentences", "classes.yaml"), faults);
        root?.Allow("source", "note", "classes");
        foreach (var node in root?.List("classes") ?? [])
        {
            node.Allow("id", "why", "words");
            var id = node.Text("id");
            signs._classes.Add(id);
            foreach (var word in node.List("words"))
            {
                if (!signs._classOf.TryAdd(FoldedText.Fold(DataText.Arabic(word, word.AsText()), FoldingLevel.Search), id)) word.Report($"'{word.AsText()}' is in a class already.", "Leave it in one of them.");
            }
        }

        return signs;
    }

    public bool IsClass(string name) => _classes.Contains(name);

    /// <param name="reading">The reading of the sentence alone.</param>
    public HashSet<string> Of(Model.Reading reading)
    {
        var signs = new HashSet<string>(StringComparer.Ordinal);
        AddWords(signs, reading.Text);
        foreach (var told in reading.Events)
        {
            if (told.Killed is not null || told.Injured is not null) signs.Add(Toll);
            if (told.Status is not (EventStatus.Occurred or EventStatus.Ongoing)) continue;
            signs.Add($"rule {told.Rule}");
            if (told.Type <= EventType.Siege) signs.Add(Hostile);
        }

        foreach (var quantity in reading.Quantities)
        {
            if (quantity.Counts is { } counts) signs.Add($"counts {counts}");
        }

        if (reading.Times.Count > 0) signs.Add(Time);
        return signs;
    }

    private void AddWords(HashSet<string> signs, string text)
    {
        var near = new Queue<(string Class, int At)>();
        var at = 0;
        foreach (var word in _words.Of(text))
        {
            while (near.Count > 0 && at - near.Peek().At > Close) near.Dequeue();
            if (ClassOf(word.Exact) is { } found)
            {
                signs.Add($"class {found}");
                foreach (var (earlier, _) in near) signs.Add($"close {earlier} {found}");
                near.Enqueue((found, at));
            }

            at++;
        }
    }

    private string? ClassOf(string word) =>
        _classOf.GetValueOrDefault(word) ?? (word.Length > 3 && word[0] is Letters.Waw or Letters.Feh ? _classOf.GetValueOrDefault(word[1..]) : null);
}
