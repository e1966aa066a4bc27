using Hudna.Lexicon.Data;
using Hudna.Lexicon.Dossiers;
using Hudna.Lexicon.Phrases;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>The words of attribution: lexicon/attribution as one trie, verbs in all their forms.</summary>
internal sealed class AttributionLexicon
{
    private AttributionLexicon(PhraseTrie<WordEntry> words) => Words = words;

    public PhraseTrie<WordEntry> Words { get; }

    public static AttributionLexicon Load(string folder, List<Fault> faults)
    {
        var files = DataFiles.Below(folder).Select(path => DataFiles.Load(path, faults)).OfType<DataNode>().ToList();
        var entries = new Dictionary<string, List<WordEntry>>(StringComparer.Ordinal);
        var endings = new List<Ending>();
        foreach (var root in files)
        {
            root.Allow("source", "why", "words", "verbs", "endings");
            root.Text("source");
            root.Text("why");
            foreach (var node in root.List("endings")) endings.Add(Ending.Read(node));
        }

        string[] pronouns = [Letters.Heh.ToString(), $"{Letters.Heh}{Letters.Alef}", $"{Letters.Heh}{Letters.Meem}", $"{Letters.Heh}{Letters.Meem}{Letters.Alef}"];
        var hers = pronouns[1];
        foreach (var root in files)
        {
            foreach (var node in root.List("words")) AddWords(node);
            foreach (var node in root.List("verbs")) AddVerb(node);
        }

        var builder = new PhraseTrieBuilder<WordEntry>();
        foreach (var (form, list) in entries)
        {
            foreach (var entry in list) builder.Add(form, entry);
        }

        return new(builder.Build());

        void AddWords(DataNode node)
        {
            node.Allow("class", "stance", "bare", "frames", "why", "forms");
            var entry = new WordEntry(node.Choice<WordClass>("class"), null, node.Has("stance") ? node.Choice<Stance>("stance") : null, node.Flag("bare"), FramesOf(node));
            foreach (var form in node.List("forms"))
            {
                var text = DataText.Arabic(form, form.AsText());
                Add(text, entry);
                if (entry.Class == WordClass.Attitude && text.Length > 4 && text.EndsWith(hers, StringComparison.Ordinal))
                {
                    foreach (var pronoun in pronouns) Add(text[..^hers.Length] + pronoun, entry); // "their hope", of two or many
                }

                if (entry.Class != WordClass.Act || text.Contains(' ', StringComparison.Ordinal)) continue;
                var stem = text[^1] == Letters.TehMarbuta ? text[..^1] + Letters.Teh : text;
                foreach (var pronoun in pronouns) Add(stem + pronoun, entry);
            }
        }

        void AddVerb(DataNode node)
        {
            node.Allow("id", "past", "present", "participle", "stance", "frames", "addressee", "needs", "unless", "why");
            var verb = new CueVerb(node.Text("id"), node.Choice<Stance>("stance"), FramesOf(node), node.Flag("addressee"), Forms("needs"), Forms("unless"));
            Inflect(CueTense.Past, node.TextOrNull("past"));
            Inflect(CueTense.Present, node.TextOrNull("present"));
            Inflect(CueTense.Participle, node.TextOrNull("participle"));

            string[] Forms(string field) => [.. node.Texts(field).Select(form => FoldedText.Fold(DataText.Arabic(node, form)))];

            void Inflect(CueTense tense, string? stem)
            {
                if (stem is null) return;
                foreach (var ending in endings.Where(ending => ending.Of == tense && ending.Weak == Ending.IsWeak(stem)))
                {
                    Add(ending.PutTo(stem), new(WordClass.Cue, new(verb, tense, ending.Agrees, ending.Object, stem[0] == Letters.Alef)));
                }
            }
        }

        static Frames FramesOf(DataNode node)
        {
            var frames = Frames.None;
            foreach (var name in node.List("frames"))
            {
                if (Enum.TryParse<Frames>(name.AsText().Replace("-", "", StringComparison.Ordinal), true, out var frame)) frames |= frame;
                else name.Report($"'{name.AsText()}' is no frame.", $"Write some of: {string.Join(", ", Enum.GetNames<Frames>())}.");
            }

            return frames;
        }

        void Add(string form, WordEntry entry)
        {
            var folded = FoldedText.Fold(form);
            if (!entries.TryGetValue(folded, out var list)) entries.Add(folded, list = []);
            if (!list.Contains(entry)) list.Add(entry);
        }
    }
}

/// <summary>One ending of the paradigms: to which stem it is put, and what it shows.</summary>
internal sealed record Ending(CueTense Of, bool Weak, bool Keep, string Prefix, string Suffix, Agreement Agrees, bool Object)
{
    public static Ending Read(DataNode node)
    {
        node.Allow("of", "weak", "keep", "prefix", "ending", "agrees", "object");
        return new(
            node.Choice<CueTense>("of"), node.Flag("weak"), node.Flag("keep"), node.TextOrNull("prefix") ?? "", node.TextOrNull("ending") ?? "",
            node.Choice<Agreement>("agrees"), node.Flag("object"));
    }

    /// <summary>Whether a stem ends in a weak letter; an alef that carries a hamza is not weak.</summary>
    public static bool IsWeak(string stem) => stem[^1] is Letters.Alef or Letters.AlefMaqsura or Letters.Waw or Letters.Yeh;

    public string PutTo(string stem)
    {
        var body = Prefix.Length > 0 ? Prefix + stem[1..] : stem;
        return Weak && !Keep && Suffix.Length > 0 ? body[..^1] + Suffix : body + Suffix;
    }
}
