using Hudna.Lexicon.Naming;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Suggestions;

/// <summary>
/// Whether two spellings may be one name. Orthography first: what folding joins, and a space more or less. Then sound: the same consonants
/// (doubled letters, foreign g and v) with at most a letter in three apart; but two Arabic given names, or words with the article, must be
/// written the same, since those differ by single letters.
/// </summary>
internal sealed class NameKinship(MentionLexicon lexicon)
{
    public static string[] WordsOf(string name) => FoldedText.Fold(name, FoldingLevel.Search).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Spellings of one name have one key; strangers may share it.</summary>
    public string KeyOf(string name)
    {
        var letters = string.Concat(WordsOf(name));
        var key = lexicon.Letters.KeyOf(letters);
        return key.Length > 0 ? key : letters;
    }

    public bool AreOne(string[] a, string[] b)
    {
        if (a.Length != b.Length) return string.Concat(a) == string.Concat(b);
        for (var i = 0; i < a.Length; i++)
        {
            if (!AreOne(a[i], b[i])) return false;
        }

        return true;
    }

    /// <summary>Whether the shorter name, of two words at least, is found in order in the longer one, its last word as the last.</summary>
    public bool IsPartOf(string[] a, string[] b)
    {
        var (brief, full) = a.Length <= b.Length ? (a, b) : (b, a);
        if (brief.Length < 2 || full.Length == brief.Length || (brief.Length == 2 && IsOf(brief[0], WordClass.Particle)) || !AreOne(brief[^1], full[^1]) || !AreOne(brief[0], full[0])) return false;
        var at = 0;
        foreach (var word in full)
        {
            if (at < brief.Length && AreOne(brief[at], word)) at++;
        }

        return at == brief.Length;
    }

    private bool AreOne(string a, string b)
    {
        if (a == b) return true;
        if (HasArticle(a) || HasArticle(b) || (IsOf(a, WordClass.Given) && IsOf(b, WordClass.Given))) return false;
        var key = lexicon.Letters.KeyOf(a);
        return key.Length > 1 && key == lexicon.Letters.KeyOf(b) && NameVariants.IsNear(a, b);
    }

    private static bool HasArticle(string word) => Hudna.Lexicon.Dossiers.Spellings.WithoutArticle(word).Length != word.Length;

    private bool IsOf(string word, WordClass wanted)
    {
        foreach (var entry in lexicon.Trie.Find(word))
        {
            if (entry is WordEntry { Class: var its } && its == wanted) return true;
        }

        return false;
    }
}
