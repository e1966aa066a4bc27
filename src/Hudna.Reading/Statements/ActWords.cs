using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>Tells verbal nouns: those of the lexicon, and by their shape those of the derived stems, which are regular.</summary>
internal static class ActWords
{
    /// <summary>An indefinite verbal or abstract noun, with nothing attached, that may open what is announced or demanded.</summary>
    public static bool IsAct(Layer layer, int token) =>
        layer.IsWord(token) && !layer.IsDefinite(token) && !IsInsideMention(layer, token)
        && (layer.Is(token, WordClass.Act | WordClass.Must) || layer.Named.Covering(token) is not { IsParty: true, Actor: not null } && HasShape(layer.Tokens.Folded(token)) && !layer.Is(token, WordClass.Preposition | WordClass.Naming | WordClass.Source | WordClass.Adverb));

    /// <summary>The same behind an article or an attached "by".</summary>
    public static bool IsActBehind(Layer layer, int token)
    {
        if (!layer.IsWord(token) || IsInsideMention(layer, token)) return false;
        var word = layer.Tokens.Folded(token);
        if (word is [Letters.Beh, _, not Letters.Alef]) return layer.IsAfterBy(token, WordClass.Act | WordClass.Must);
        if (word is [Letters.Beh, ..] && word.Length > 3) return layer.IsAfterBy(token, WordClass.Act | WordClass.Must) || word is [_, Letters.Alef, Letters.Lam, _, _, ..] || HasShape(word[1..]);
        return layer.IsDefinite(token) ? HasShape(word[2..]) || word[2..] is [Letters.Teh, _, _, _] || layer.Is(token, WordClass.Act) : IsAct(layer, token);
    }

    private static bool IsInsideMention(Layer layer, int token) => !layer.Is(token, WordClass.Must) && layer.Named.Covering(token) is { } mention && (mention.First < token || mention.Last > token);

    /// <summary>Whether a word without article or particles has the shape of a verbal noun of a derived stem.</summary>
    public static bool HasShape(ReadOnlySpan<char> word)
    {
        if (word is [.., Letters.Heh, Letters.Alef] && word.Length > 6) word = word[..^2]; // with a pronoun
        else if (word is [.., Letters.Heh, Letters.Meem] && word.Length > 6) word = word[..^2];
        else if (word is [.., Letters.Heh, Letters.Meem, Letters.Alef] && word.Length > 7) word = word[..^3];
        else if (word is [.., Letters.Heh] && word.Length > 5) word = word[..^1];
        return word switch
        {
            [Letters.Teh, _, _, Letters.Yeh, _] or [Letters.Teh, _, _, Letters.Yeh, _, Letters.TehMarbuta or Letters.Teh] => true,
            [Letters.Alef, _, Letters.Teh, _, Letters.Alef, _] or [Letters.Alef, Letters.Noon, _, _, Letters.Alef, _] or [Letters.Alef, _, _, Letters.Alef, _] => word[1] != Letters.Lam,
            [Letters.Alef, Letters.Seen, Letters.Teh, _, _, Letters.Alef, _] or [Letters.Alef, Letters.Seen, Letters.Teh, _, Letters.Alef, _, Letters.TehMarbuta or Letters.Teh] => true,
            [Letters.Meem, _, Letters.Alef, _, _, Letters.TehMarbuta or Letters.Teh] => true,
            [Letters.Teh, _, Letters.Alef, _, _] => true,
            [Letters.Alef, _, Letters.Alef, _, Letters.TehMarbuta or Letters.Teh] => true,
            _ => false,
        };
    }
}
