using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Lexicon.Dossiers;
using Hudna.Lexicon.Phrases;
using Hudna.Text;

namespace Hudna.Reading.Talks;

/// <summary>The ordinals of <c>lexicon/time/ordinals.yaml</c> with their values, with the article and without.</summary>
internal sealed class OrdinalWords
{
    private readonly PhraseTrie<int> _words;

    private OrdinalWords(PhraseTrie<int> words) => _words = words;

    public static OrdinalWords Load(KnowledgeFolders folders, List<Fault> faults)
    {
        var builder = new PhraseTrieBuilder<int>();
        if (DataFiles.Load(Path.Combine(folders.Lexicon, "time", "ordinals.yaml"), faults) is { } root)
        {
            foreach (var entry in root.List("words"))
            {
                var value = (int)(entry.NumberOrNull("value") ?? 0);
                foreach (var form in entry.Texts("forms").SelectMany(WithAndWithout).Distinct(StringComparer.Ordinal)) builder.Add(form, value);
            }
        }

        return new(builder.Build());
    }

    /// <summary>The longest ordinal that begins at a token: its value and its last token.</summary>
    public (int Value, int Last)? At(TokenList tokens, int token)
    {
        if (token < 0 || token >= tokens.Count || tokens[token].Kind != TokenKind.Word) return null;
        var hits = new List<PhraseHit<int>>();
        _words.FindAt(tokens, token, hits);
        (int, int)? longest = null;
        foreach (var hit in hits)
        {
            if (hit.Attached is Proclitics.None or Proclitics.HiddenArticle && !(longest?.Item2 >= hit.Last)) longest = (hit.Value, hit.Last);
        }

        return longest;
    }

    private static IEnumerable<string> WithAndWithout(string form) =>
        [form, string.Join(' ', form.Split(' ').Select((word, at) => at == 0 ? Spellings.WithoutArticle(word) : word))];
}
