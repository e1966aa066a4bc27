using Hudna.Lexicon.Data;
using Hudna.Lexicon.Phrases;
using Hudna.Text;

namespace Hudna.Reading.Quantities;

/// <summary>The words of lexicon/numbers/counted as one trie.</summary>
internal static class CountLexicon
{
    public static PhraseTrie<CountWord> Load(string folder, List<Fault> faults)
    {
        var builder = new PhraseTrieBuilder<CountWord>();
        foreach (var path in DataFiles.Below(folder))
        {
            if (DataFiles.Load(path, faults) is not { } root) continue;
            root.Allow("source", "why", "words", "examples");
            root.Text("source");
            root.Text("why");
            foreach (var entry in root.List("words"))
            {
                entry.Allow("kind", "counts", "whom", "singular", "dual", "plural", "forms");
                var word = new CountWord(entry.Choice<CountKind>("kind"), entry.TextOrNull("counts"), entry.TextOrNull("whom"), 0);
                Add(builder, entry, "singular", word with { Own = 1 });
                Add(builder, entry, "dual", word with { Own = 2 });
                Add(builder, entry, "plural", word);
                Add(builder, entry, "forms", word);
            }
        }

        return builder.Build();
    }

    private static void Add(PhraseTrieBuilder<CountWord> builder, DataNode entry, string field, CountWord word)
    {
        foreach (var form in entry.Texts(field).Select(form => FoldedText.Fold(form)).Distinct(StringComparer.Ordinal)) builder.Add(form, word);
    }
}
