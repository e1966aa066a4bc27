using Hudna.Reading.Events;
using Hudna.Text;

namespace Hudna.Reading.Judging.Acts;

/// <summary>What the written form of a verb shows of its subject and object.</summary>
/// <param name="IsPlural">Its subject stands before it, or nowhere.</param>
/// <param name="HasObject">An object pronoun is attached: a noun behind it is its subject.</param>
/// <param name="IsPresent">It is written in the present.</param>
internal readonly record struct VerbForm(bool IsPlural, bool HasObject, bool IsFeminine, bool IsPresent)
{
    /// <param name="word">The folded form without attached particles.</param>
    public static VerbForm Of(ReadOnlySpan<char> word, WordForm tense, EventLexicon lexicon)
    {
        var stem = word;
        foreach (var length in (int[])[1, 2, 3])
        {
            if (word.Length > length + 1 && IsPronoun(word[^length..]) && IsVerb(word[..^length], lexicon)) stem = word[..^length];
        }

        var hasObject = stem.Length < word.Length;
        var plural = stem is [.., Letters.Waw, Letters.Alef] or [.., Letters.Waw, Letters.Noon] || (hasObject && stem is [.., Letters.Waw])
            || (tense == WordForm.Past && stem is [.., Letters.Alef] && IsVerb(stem[..^1], lexicon)) || (tense == WordForm.Present && stem is [.., Letters.Alef, Letters.Noon]);
        return new(plural, hasObject, tense == WordForm.Present ? stem[0] == Letters.Teh : stem[^1] == Letters.Teh, tense == WordForm.Present);
    }

    /// <summary>A verb no list holds, by its letters alone; null when it may be a noun.</summary>
    public static VerbForm? Guess(ReadOnlySpan<char> word)
    {
        var bare = word is [Letters.Waw or Letters.Feh, _, _, _, _, ..] ? word[1..] : word;
        if (bare.Length > 3 && bare is [Letters.Yeh, .., Letters.Waw, Letters.Noon] or [.., Letters.Waw, Letters.Alef]) return new(true, false, false, bare[0] == Letters.Yeh);
        return bare is [Letters.Yeh, _, _, _] or [Letters.Yeh, _, _, _, _] && bare[^1] is not (Letters.Alef or Letters.TehMarbuta or Letters.Noon or Letters.Waw) ? new VerbForm(false, false, false, true) : null;
    }

    private static bool IsPronoun(ReadOnlySpan<char> end) =>
        end is [Letters.Heh] or [Letters.Heh, Letters.Alef] or [Letters.Heh, Letters.Meem] or [Letters.Heh, Letters.Meem, Letters.Alef];

    private static bool IsVerb(ReadOnlySpan<char> stem, EventLexicon lexicon)
    {
        // Before a pronoun the plural's alef is not written.
        foreach (var word in lexicon.Words.Find(stem))
        {
            if (word.IsVerb) return true;
        }

        if (stem is not [.., Letters.Waw]) return false;
        foreach (var word in lexicon.Words.Find([.. stem, Letters.Alef]))
        {
            if (word.IsVerb) return true;
        }

        return false;
    }
}
