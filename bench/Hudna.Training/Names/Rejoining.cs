using Hudna.Reading.Names;

namespace Hudna.Training.Names;

/// <summary>
/// NewsFANE has its clitics cut off; newspapers do not. Puts them back: one-letter proclitics to the next token,
/// pronouns to the last one (teh marbuta before them becomes teh), lam and article become lam lam.
/// A letter that is itself tagged as a name (the initials of an agency) stays alone.
/// </summary>
internal static class Rejoining
{
    private const string Proclitics = "\u0648\u0641\u0628\u0644\u0643\u0633";
    private static readonly HashSet<string> Pronouns =
    [
        "\u0647", "\u0647\u0627", "\u0647\u0645", "\u0647\u0645\u0627", "\u0647\u0646", "\u064A", "\u0646\u0627",
        "\u0643", "\u0643\u0645", "\u0643\u0646", "\u0646\u064A",
    ];
    private const string Article = "\u0627\u0644";

    public static LabelledSentence Rejoin(LabelledSentence sentence, Func<string, int> count)
    {
        var tokens = new List<string>();
        var tags = new List<string>();
        var pending = "";
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            var (token, tag) = (Mend(sentence.Tokens[at], count), sentence.Tags[at]);
            if (token.Length == 1 && Proclitics.Contains(token[0], StringComparison.Ordinal) && tag == "O")
            {
                pending += token;
            }
            else if (pending.Length > 0)
            {
                if (pending[^1] == NameLetters.Lam && token.StartsWith(Article, StringComparison.Ordinal))
                    token = "\u0644" + token[2..];
                tokens.Add(pending + token);
                tags.Add(tag);
                pending = "";
            }
            else if (tokens.Count > 0 && Pronouns.Contains(token) && !tag.StartsWith('B') && char.IsLetter(tokens[^1][^1]))
            {
                tokens[^1] = Open(tokens[^1]) + token;
            }
            else
            {
                tokens.Add(token);
                tags.Add(tag);
            }
        }
        if (pending.Length > 0)
        {
            tokens.Add(pending);
            tags.Add("O");
        }
        return new LabelledSentence([.. tokens], [.. tags]);
    }

    private static string Open(string word) => word[^1] switch
    {
        NameLetters.TehMarbuta => word[..^1] + '\u062A',
        // The prepositions of three letters take yeh, longer words alef.
        NameLetters.AlefMaqsura => word[..^1] + (word.Length <= 3 ? NameLetters.Yeh : NameLetters.Alef),
        _ => word,
    };

    /// <summary>The corpus doubles the article of words that begin with lam; the commoner of the two spellings is the right one.</summary>
    private static string Mend(string token, Func<string, int> count)
    {
        if (token.Length < 5)
            return token;
        string? other = null;
        if (token.StartsWith("\u0627\u0644\u0627\u0644", StringComparison.Ordinal))
            other = "\u0627\u0644\u0644" + token[4..];
        else if (token.StartsWith("\u0644\u0627\u0644", StringComparison.Ordinal))
            other = "\u0644\u0644" + token[3..];
        return other is not null && count(other) > count(token) ? other : token;
    }
}
