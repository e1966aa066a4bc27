using Hudna.Lexicon.Dossiers;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Whether a verb without a subject, or a possessive pronoun, can mean a party: gender and number must not clash; and whether a word carries such
/// a pronoun at all.
/// </summary>
internal static class Agreeing
{
    /// <summary>Whether a word of three letters and more ends in an attached pronoun of the third person: "its sites".</summary>
    public static bool EndsInPronoun(ReadOnlySpan<char> word) =>
        word is [_, _, _, .., Letters.Heh] or [_, _, _, .., Letters.Heh, Letters.Alef] or [_, _, _, .., Letters.Heh, Letters.Meem] or [_, _, _, .., Letters.Heh, Letters.Meem, Letters.Alef];

    /// <summary>Whether a word carries the article, with no particle before it.</summary>
    public static bool IsArticled(ReadOnlySpan<char> word) => word is [Letters.Alef, Letters.Lam, _, _, ..];

    /// <summary>Whether a verb has such a pronoun for its object: "shelled them". The heh behind jeem is the verb's own ("faced").</summary>
    public static bool HasObject(ReadOnlySpan<char> verb) => EndsInPronoun(verb) && verb is not [.., Letters.Jeem, Letters.Heh];

    /// <summary>Whether it ends in the pronoun of those who speak: "our forces".</summary>
    public static bool EndsInOurs(ReadOnlySpan<char> word) => word is [_, _, _, .., Letters.Noon, Letters.Alef];

    /// <summary>A plural verb has its subject before it: what follows is its object.</summary>
    public static bool IsPlural(ReadOnlySpan<char> verb) =>
        verb.Length > 4 && ((verb[^2] == Letters.Waw && verb[^1] is Letters.Alef or Letters.Noon) || verb[^2..] is [Letters.Yeh, Letters.Noon]);

    public static bool Fits(ReadOnlySpan<char> word, bool possessor, Agreement agrees)
    {
        if (agrees == Agreement.Unknown || word.Length < 3) return true;
        var (feminine, plural) = possessor ? OfPronoun(word) : OfVerb(word);
        if (plural) return agrees is Agreement.MasculinePlural or Agreement.FemininePlural or Agreement.Feminine;
        return feminine ? agrees is Agreement.Feminine or Agreement.FemininePlural : agrees is Agreement.Masculine;
    }

    private static (bool Feminine, bool Plural) OfPronoun(ReadOnlySpan<char> word) =>
        (word[^1] == Letters.Alef && word[^2] == Letters.Heh, word[^1] == Letters.Meem);

    private static (bool Feminine, bool Plural) OfVerb(ReadOnlySpan<char> word)
    {
        var plural = word[^2..] is [Letters.Waw, Letters.Alef] or [Letters.Waw, Letters.Noon];
        if (word[0] is Letters.Waw or Letters.Feh) word = word[1..];
        if (word[0] == Letters.Seen) word = word[1..];
        return (!plural && (word[^1] == Letters.Teh || word[0] == Letters.Teh), plural);
    }
}
