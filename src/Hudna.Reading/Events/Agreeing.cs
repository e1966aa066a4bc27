using Hudna.Lexicon.Dossiers;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>Whether a verb without a subject, or a possessive pronoun, can mean a party: gender and number must not clash.</summary>
internal static class Agreeing
{
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
