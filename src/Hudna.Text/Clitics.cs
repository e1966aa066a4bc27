namespace Hudna.Text;

/// <summary>The particles that may stand attached before a word.</summary>
[Flags]
public enum Proclitics
{
    None = 0,
    And = 1,        // waw
    So = 2,         // feh
    By = 4,         // beh
    To = 8,         // lam
    Like = 16,      // kaf
    Will = 32,      // seen, before an imperfect verb
    HiddenArticle = 64, // lam-lam: the article's alef is not written
}

/// <summary>One way of reading the start of a word: what is attached, and where the rest begins (in folded characters).</summary>
/// <remarks>With <see cref="Proclitics.HiddenArticle"/> the rest must be looked up with the article put before it.</remarks>
public readonly record struct Cut(Proclitics Attached, int Length);

/// <summary>
/// Sees attached particles without cutting them away: which readings are real is for a lexicon to say. Every word yields the
/// whole form first, then longer and longer cuts; a rest is never under two letters.
/// </summary>
public static class Clitics
{
    /// <summary>No word has more readings than this.</summary>
    public const int MostCuts = 8;

    private const int LeastRest = 2;

    /// <summary>Writes the readings of a folded word, whole form first; returns how many (at most <see cref="MostCuts"/>).</summary>
    public static int Cuts(ReadOnlySpan<char> word, Span<Cut> into)
    {
        var count = 0;
        into[count++] = new(Proclitics.None, 0);
        count = AddPrepositions(word, 0, Proclitics.None, into, count);
        if (word.Length > LeastRest && word[0] is Letters.Waw or Letters.Feh && word.Length - 1 >= LeastRest)
        {
            var joined = word[0] == Letters.Waw ? Proclitics.And : Proclitics.So;
            into[count++] = new(joined, 1);
            count = AddPrepositions(word, 1, joined, into, count);
        }

        return count;
    }

    private static int AddPrepositions(ReadOnlySpan<char> word, int from, Proclitics before, Span<Cut> into, int count)
    {
        if (word.Length - from - 1 < LeastRest) return count;
        var particle = word[from] switch
        {
            Letters.Beh => Proclitics.By,
            Letters.Lam => Proclitics.To,
            Letters.Kaf => Proclitics.Like,
            Letters.Seen => Proclitics.Will,
            _ => Proclitics.None,
        };
        if (particle == Proclitics.None) return count;
        into[count++] = new(before | particle, from + 1);
        if (particle == Proclitics.To && word[from + 1] == Letters.Lam && word.Length - from - 2 >= LeastRest)
        {
            into[count++] = new(before | particle | Proclitics.HiddenArticle, from + 2);
        }

        return count;
    }
}
