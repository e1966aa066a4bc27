using Hudna.Lexicon.Data;
using Hudna.Lexicon.Phrases;
using Hudna.Text;

namespace Hudna.Reading.Time;

/// <summary>The words of time: lexicon/time as one trie. Each file says where its words come from and why they are there.</summary>
internal sealed class TimeLexicon
{
    private TimeLexicon(TimeClasses classes, PhraseTrie<TimeWord> words)
    {
        Classes = classes;
        Words = words;
    }

    public TimeClasses Classes { get; }

    public PhraseTrie<TimeWord> Words { get; }

    public static TimeLexicon Load(string folder, List<Fault> faults)
    {
        var classes = new TimeClasses();
        var builder = new PhraseTrieBuilder<TimeWord>();
        foreach (var path in DataFiles.Below(folder))
        {
            if (DataFiles.Load(path, faults) is not { } root) continue;
            root.Allow("source", "why", "words");
            root.Text("source");
            root.Text("why");
            foreach (var entry in root.List("words"))
            {
                entry.Allow("class", "code", "value", "forms", "why");
                var word = new TimeWord(classes.Of(entry.Text("class")), entry.TextOrNull("code") ?? "", (int)(entry.NumberOrNull("value") ?? 0));
                foreach (var form in entry.Texts("forms").Select(form => FoldedText.Fold(form)).Distinct(StringComparer.Ordinal)) builder.Add(form, word);
            }
        }

        return new(classes, builder.Build());
    }
}
