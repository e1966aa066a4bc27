using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Lexicon.Phrases;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>The words events are told with (<c>lexicon/events</c>): every written form of every class in one trie.</summary>
internal sealed class EventLexicon
{
    // A verb whose present is written like a commoner one is read in the past only.
    private const string NoPresent = "-";

    private EventLexicon(WordClasses classes, PhraseTrie<EventWord> words)
    {
        Classes = classes;
        Words = words;
    }

    public WordClasses Classes { get; }

    public PhraseTrie<EventWord> Words { get; }

    public static EventLexicon Load(KnowledgeFolders folders, List<Fault> faults) => Load(Path.Combine(folders.Lexicon, "events"), faults);

    /// <param name="folder">Holds files of word classes in the form of <c>lexicon/events</c>.</param>
    public static EventLexicon Load(string folder, List<Fault> faults)
    {
        var classes = new WordClasses();
        var words = new PhraseTrieBuilder<EventWord>();
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in DataFiles.Below(folder))
        {
            if (DataFiles.Load(file, faults) is not { } root) continue;
            root.Allow("source", "note", "classes");
            root.Text("source");
            if (root.Find("classes") is not { } all) continue;
            foreach (var name in all.Fields)
            {
                var node = all.Find(name)!;
                if (!read.Add(name)) node.Report($"the word class '{name}' is there twice, in two files.", "Give one of them another name, or put their words together.");
                ReadClass(name, node, classes, words.AddOnce);
            }
        }

        return new(classes, words.Build());
    }

    private static void ReadClass(string name, DataNode node, WordClasses classes, Action<string, EventWord> add)
    {
        node.Allow("why", "nouns", "verbs", "words", "phrases", "past", "present");
        if (!classes.TryAdd(name, out var number))
        {
            node.Report($"'{name}' is one word class too many.", "Join classes that the rules treat alike.");
            return;
        }

        foreach (var noun in Texts(node, "nouns"))
        {
            foreach (var (form, definite) in Inflection.OfNoun(noun)) Add(form, new(number, definite ? WordForm.DefiniteNoun : WordForm.Noun));
        }

        foreach (var verb in Texts(node, "verbs"))
        {
            var tenses = verb.Split(' ');
            if (tenses.Length != 2)
            {
                node.Report($"'{verb}' is not a past and a present form.", "Write the two, with one space between.");
                continue;
            }

            foreach (var form in Inflection.OfPast(tenses[0])) add(form, new(number, WordForm.Past));
            if (tenses[1] == NoPresent) continue;
            foreach (var form in Inflection.OfPresent(tenses[1])) Add(form, new(number, WordForm.Present));
        }

        foreach (var word in Texts(node, "words")) Add(word, new(number, WordForm.Fixed));
        foreach (var phrase in Texts(node, "phrases").SelectMany(Spelled)) Add(phrase, new(number, WordForm.Noun));
        // Verbs of several words, every form written out.
        foreach (var phrase in Texts(node, "past")) add(phrase, new(number, WordForm.Past));
        foreach (var phrase in Texts(node, "present")) add(phrase, new(number, WordForm.Present));

        // The spelling of the Nile has no dots under a last yeh: but a past verb would become another with them.
        void Add(string form, EventWord word)
        {
            add(form, word);
            if (Undotted(form) is { } undotted) add(undotted, word);
        }
    }

    /// <summary>A form of several letters with the last yeh of each word written without its dots; null when there is none.</summary>
    private static string? Undotted(string form)
    {
        var letters = form.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
        {
            if (letters[i] == Letters.Yeh && (i + 1 == letters.Length || letters[i + 1] == ' ')) letters[i] = Letters.AlefMaqsura;
        }

        return letters.AsSpan().SequenceEqual(form) ? null : new(letters);
    }

    /// <summary>Every phrase that <c>{one|other} word</c> stands for.</summary>
    private static IEnumerable<string> Spelled(string phrase)
    {
        var open = phrase.IndexOf('{', StringComparison.Ordinal);
        var close = phrase.IndexOf('}', StringComparison.Ordinal);
        return open < 0 || close < open
            ? [phrase]
            : phrase[(open + 1)..close].Split('|').SelectMany(choice => Spelled(phrase[..open] + choice + phrase[(close + 1)..]));
    }

    private static IEnumerable<string> Texts(DataNode node, string field) =>
        node.List(field).Select(entry => DataText.Arabic(entry, entry.AsText())).Where(text => text.Length > 1);
}
