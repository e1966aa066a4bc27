using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// The written forms of a noun or verb, unvowelled. More forms than the language has do no harm, since none of them is another common
/// word; what the pronouns of the first and second person give is left out where news does not write it.
/// </summary>
internal static class Inflection
{
    private const string Article = "\u0627\u0644";
    private static readonly string Heh = Letters.Heh.ToString();
    private static readonly string Her = $"{Letters.Heh}{Letters.Alef}";
    private static readonly string Them = $"{Letters.Heh}{Letters.Meem}";
    private static readonly string TheTwo = $"{Letters.Heh}{Letters.Meem}{Letters.Alef}";
    private static readonly string Us = $"{Letters.Noon}{Letters.Alef}";
    private static readonly string[] Pronouns = [Heh, Her, Them, TheTwo, Us];
    private static readonly string PluralWaw = $"{Letters.Waw}{Letters.Alef}";
    private static readonly string PluralNoon = $"{Letters.Waw}{Letters.Noon}";
    private static readonly string DualNoon = $"{Letters.Alef}{Letters.Noon}";
    private static readonly string ObliqueNoon = $"{Letters.Yeh}{Letters.Noon}";

    /// <summary>The forms of a noun given indefinite, of one word or with its adjectives; the second says whether the form is definite.</summary>
    public static IEnumerable<(string Form, bool Definite)> OfNoun(string noun)
    {
        var words = noun.Split(' ');
        if (words.Length > 1)
        {
            yield return (noun, false);
            yield return (string.Join(' ', words.Select(word => Article + word)), true);
            yield return ($"{words[0]} {string.Join(' ', words.Skip(1).Select(word => Article + word))}", true);
            if (TakesTanwin(words[0])) yield return (string.Join(' ', words.Select(word => TakesTanwin(word) ? word + Letters.Alef : word)), false);
            // "Its wide campaign": the pronoun makes the adjective definite.
            var adjectives = string.Join(' ', words.Skip(1).Select(word => Article + word));
            foreach (var pronoun in Pronouns) yield return ($"{Joined(words[0])}{pronoun} {adjectives}", true);
            yield break;
        }

        yield return (noun, false);
        yield return (Article + noun, true);
        var joined = Joined(noun);
        if (TakesTanwin(noun)) yield return (noun + Letters.Alef, false);
        foreach (var pronoun in Pronouns) yield return (joined + pronoun, true);
        if (noun.Length > 2 && noun[^1] == Letters.Hamza && noun[^2] == Letters.Alef)
        {
            // The hamza at the end is written on the letter of its vowel when a pronoun follows.
            foreach (var pronoun in Pronouns)
            {
                yield return (noun[..^1] + Letters.YehHamza + pronoun, true);
                yield return (noun[..^1] + Letters.WawHamza + pronoun, true);
            }
        }

        if (noun.Length > 3 && !IsPluralLike(noun))
        {
            yield return (joined + DualNoon, false);
            yield return (joined + ObliqueNoon, false);
            yield return (Article + joined + DualNoon, true);
            yield return (Article + joined + ObliqueNoon, true);
        }
    }

    /// <summary>A noun as it is written before a pronoun.</summary>
    private static string Joined(string noun) => noun[^1] == Letters.TehMarbuta ? noun[..^1] + Letters.Teh : noun;

    /// <summary>The past forms of a verb given in the third person masculine.</summary>
    public static IEnumerable<string> OfPast(string past)
    {
        var weak = past[^1] is Letters.AlefMaqsura or Letters.Alef;
        var stem = weak ? past[..^1] : past;
        var hers = stem + Letters.Teh;
        string[] bare = [past, hers, stem + PluralWaw, hers + Letters.Alef, stem + (weak ? $"{Letters.Yeh}{Letters.Alef}" : Letters.Alef.ToString()), stem + (weak ? Letters.Yeh + Us : Us)];
        foreach (var form in bare) yield return form;
        foreach (var pronoun in Pronouns)
        {
            yield return (weak ? stem + Letters.Alef : past) + pronoun;
            yield return hers + pronoun;
            yield return stem + Letters.Waw + pronoun;
        }
    }

    /// <summary>The present forms of a verb given in the third person masculine.</summary>
    public static IEnumerable<string> OfPresent(string present)
    {
        var weak = present[^1] is Letters.Yeh or Letters.Waw or Letters.AlefMaqsura;
        foreach (var person in (char[])[Letters.Yeh, Letters.Teh, Letters.Noon])
        {
            var whole = person + present[1..];
            var stem = weak ? whole[..^1] : whole;
            yield return whole;
            if (weak) yield return stem;
            foreach (var pronoun in Pronouns) yield return (present[^1] == Letters.AlefMaqsura ? stem + Letters.Alef : whole) + pronoun;
            if (person == Letters.Noon) continue;
            yield return stem + PluralNoon;
            yield return stem + PluralWaw;
            yield return whole + DualNoon;
            foreach (var pronoun in Pronouns) yield return stem + PluralNoon + pronoun;
        }
    }

    /// <summary>"A law" ends like a plural and takes the tanwin; a true plural does not, and what it would give is no word.</summary>
    private static bool TakesTanwin(string noun) =>
        noun[^1] is not (Letters.TehMarbuta or Letters.Hamza or Letters.AlefMaqsura or Letters.Alef or Letters.Teh);

    private static bool IsPluralLike(string noun) =>
        noun.Length > 3 && (noun.EndsWith($"{Letters.Alef}{Letters.Teh}", StringComparison.Ordinal) || noun.EndsWith(PluralNoon, StringComparison.Ordinal)
            || noun.EndsWith(ObliqueNoon, StringComparison.Ordinal));
}
