using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Reading.Judging.Acts;
using Hudna.Text;
using Hudna.Text.Searching;

namespace Hudna.Reading.Judging;

/// <summary>
/// The signs a single sentence shows that an act is reported: word classes (<c>class wound</c>), two of them within five words in their
/// order (<c>close kill wound</c>), and what the reader found: an act of fighting that happened (<c>hostile</c>), with its dead or hurt
/// (<c>toll</c>), by which rule (<c>rule bombing.blow-up</c>), what is counted (<c>counts injured</c>), a time (<c>time</c>). By grammar,
/// a past verb of a class of <c>lexicon/acts</c> whose doer bears arms (<c>armed did strike</c>).
/// </summary>
internal sealed class SentenceSigns
{
    public const string Hostile = "hostile", Toll = "toll", Time = "time";

    private const int Close = 5;

    private static readonly string[] Verbs = ["strike", "harm", "assail", "launch"];

    private readonly SearchWords _words;
    private readonly Dictionary<string, string> _classOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> _classes = new(StringComparer.Ordinal);

    private readonly ActLexicon _acts;
    private readonly Deeds _deeds;
    private readonly (string Name, ClassSet Mask)[] _verbs;

    private SentenceSigns(SearchWords words, ActLexicon acts)
    {
        _words = words;
        _acts = acts;
        _deeds = new(acts);
        _verbs = [.. Verbs.Select(verb => (verb, acts.Mask(verb)))];
    }

    /// <summary>With the word classes of <c>lexicon/sentences/classes.yaml</c>; faults are added, not thrown.</summary>
    public static SentenceSigns Load(SearchWords words, KnowledgeFolders folders, List<Fault> faults)
    {
        var signs = new SentenceSigns(words, ActLexicon.Load(folders, faults));
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

    /// <summary>Whether the deeds of armed people are told apart by a class of verbs.</summary>
    public static bool IsDeed(string verb) => Verbs.Contains(verb);

    /// <param name="reading">The reading of the sentence alone.</param>
    public HashSet<string> Of(Model.Reading reading)
    {
        var signs = new HashSet<string>(StringComparer.Ordinal);
        AddWords(signs, reading.Text);
        AddDeeds(signs, reading);
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

    private void AddDeeds(HashSet<string> signs, Model.Reading reading)
    {
        var sentence = new ActSentence(reading, _acts);
        foreach (var (verb, doer) in _deeds.Of(sentence))
        {
            if (!IsArmed(sentence, doer)) continue;
            foreach (var (name, mask) in _verbs)
            {
                if (sentence.Is(verb, mask)) signs.Add($"armed did {name}");
            }
        }
    }

    private bool IsArmed(ActSentence sentence, int doer) => _deeds.IsAttacker(sentence, doer) || ClassOf(FoldedText.Fold(sentence.Word(doer).ToString(), FoldingLevel.Search)) is "armed" or "force";

    private string? ClassOf(string word) =>
        _classOf.GetValueOrDefault(word) ?? (word.Length > 3 && word[0] is Letters.Waw or Letters.Feh ? _classOf.GetValueOrDefault(word[1..]) : null);
}
