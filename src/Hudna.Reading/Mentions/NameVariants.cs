using Hudna.Lexicon.Dossiers;
using Hudna.Lexicon.Naming;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>
/// Unknown spellings of known foreign names: the same words by sound. Only names of two words and more; a word that is itself another
/// Arabic given name, or has the article, must be written the same, since Arabic names differ by single letters.
/// </summary>
internal sealed class NameVariants
{
    private const int LeastSounds = 4;

    private sealed record Name(string[] Words, string[] Keys, Actor Actor);

    private readonly MentionLexicon _lexicon;
    private readonly Dictionary<string, List<Name>> _byFirst = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<Name>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public NameVariants(MentionLexicon lexicon)
    {
        _lexicon = lexicon;
        _lookup = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var actor in lexicon.Dossiers.Actors)
        {
            if (actor.Kind == MentionKind.Person) Add(actor);
        }
    }

    /// <summary>The person a run of words from a token may be another spelling of, and its last token; null when none.</summary>
    public (Actor Actor, int Last)? At(ArticleContext context, int token)
    {
        Span<char> key = stackalloc char[NameLetters.MostSounds];
        var length = _lexicon.Letters.KeyOf(context.Tokens.Folded(token), key);
        if (length == 0 || !_lookup.TryGetValue(key[..length], out var candidates)) return null;
        foreach (var (words, keys, actor) in candidates)
        {
            if (Matches(context, token, words, keys)) return (actor, token + words.Length - 1);
        }

        return null;
    }

    private bool Matches(ArticleContext context, int token, string[] words, string[] keys)
    {
        if (token + words.Length > context.Tokens.Count) return false;
        for (var i = 0; i < words.Length; i++)
        {
            var written = context.Tokens.Folded(token + i);
            if (context.Tokens[token + i].Kind != TokenKind.Word) return false;
            if (written.SequenceEqual(words[i])) continue;
            if (IsFixed(words[i], context, token + i) || !IsNear(written, words[i]) || _lexicon.Letters.KeyOf(written) != keys[i]) return false;
        }

        return true;
    }

    /// <summary>One letter in three may differ, at least one: the same consonants alone make strangers meet.</summary>
    internal static bool IsNear(ReadOnlySpan<char> a, string b)
    {
        if (a.Length > 24 || b.Length > 24) return false;
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length] <= Math.Max(1, b.Length / 3);
    }

    private static bool IsFixed(string word, ArticleContext context, int token) =>
        Spellings.WithoutArticle(word).Length != word.Length || context.Hits.Has(token, WordClass.Given) || context.Hits.Has(token, WordClass.Stop);

    private void Add(Actor actor)
    {
        foreach (var name in actor.Names)
        {
            if (!name.Contains(' ', StringComparison.Ordinal)) continue;
            var tokens = TokenList.Of(name);
            if (tokens.Count < 2) continue;
            var (words, keys, sounds) = (new string[tokens.Count], new string[tokens.Count], 0);
            for (var i = 0; i < words.Length; i++)
            {
                words[i] = tokens.Folded(i).ToString();
                keys[i] = _lexicon.Letters.KeyOf(words[i]);
                sounds += keys[i].Length;
            }

            if (sounds < LeastSounds) continue;
            if (!_byFirst.TryGetValue(keys[0], out var list)) _byFirst.Add(keys[0], list = []);
            list.Add(new(words, keys, actor));
        }
    }
}
