using System.Runtime.CompilerServices;

namespace Hudna.Reading.Names;

/// <summary>
/// Turns a token into a <see cref="NameWord"/>. The observations are those of arabic.md section 2:
/// folded word, forms without proclitics, affixes, letter trigrams, shape, clusters, frequency, list membership.
/// </summary>
internal static class NameWordReader
{
    private const int LongestWord = 48;
    private const int MostForms = 4;

    public static NameWord Read(string token, WordTable table)
    {
        Span<char> letters = stackalloc char[LongestWord];
        var core = Core(token);
        var word = letters[..NameLetters.Fold(core.Length > 0 ? core : token.AsSpan(), letters)];

        Span<uint> forms = stackalloc uint[MostForms];
        forms = forms[..Forms(word, forms)];
        var facts = table[forms[0]];
        var known = 0;
        var lists = facts.Lists & ~NameLists.Begins;
        NameLists inner = default;
        for (var form = 1; form < forms.Length; form++)
        {
            var other = table[forms[form]];
            inner |= other.Lists & ~NameLists.Begins;
            if (!facts.Clustered && other.Clustered)
                (facts, known) = (other, form);
        }

        var atoms = new AtomList(stackalloc uint[160]);
        atoms.Add(Template.Word, forms[0]);
        atoms.Add(Template.Coarse, facts.Coarse);
        atoms.Add(Template.Middle, facts.Middle);
        atoms.Add(Template.Fine, facts.Fine);
        var wide = atoms.Count;

        foreach (var form in forms)
            atoms.Add(Template.Form, form);
        Lists(ref atoms, Template.List, lists);
        Lists(ref atoms, Template.InnerList, inner);
        Affixes(ref atoms, Template.Suffix, word, 2, 3, fromEnd: true);
        atoms.Add(Template.Shape, Shape(token, core, word));
        atoms.Add(Template.Clitics, Clitics(word, known));
        var near = atoms.Count;

        Affixes(ref atoms, Template.Suffix, word, 1, 1, fromEnd: true);
        Affixes(ref atoms, Template.Suffix, word, 4, 4, fromEnd: true);
        Affixes(ref atoms, Template.Prefix, word, 1, 4, fromEnd: false);
        atoms.Add(Template.Frequency, facts.Frequency);
        atoms.Add(Template.Length, (uint)word.Length);
        for (var start = 0; start + 3 <= word.Length && start < 12; start++)
            atoms.Add(Template.Trigram, NameHash.Of(word.Slice(start, 3)));

        return new NameWord
        {
            Token = token,
            Atoms = atoms.ToArray(),
            Wide = wide,
            Near = near,
            Forms = forms.ToArray(),
            Facts = facts,
            Lists = lists | inner,
            Mark = core.Length == 0,
        };
    }

    /// <summary>The token without the marks at its ends.</summary>
    private static ReadOnlySpan<char> Core(ReadOnlySpan<char> token)
    {
        var start = 0;
        var end = token.Length;
        while (start < end && !char.IsLetterOrDigit(token[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(token[end - 1]) && !IsVowelMark(token[end - 1]))
            end--;
        return token[start..end];
    }

    private static bool IsVowelMark(char letter) => letter is >= '\u064B' and <= '\u0652' or '\u0670';

    /// <summary>
    /// The word; without a leading waw or feh; and each of these without a leading beh, kaf or lam
    /// (lam lam stands for lam and the article). What remains has at least three letters.
    /// </summary>
    private static int Forms(ReadOnlySpan<char> word, Span<uint> forms)
    {
        var count = 0;
        forms[count++] = NameHash.Of(word);
        count = Preposition(word, forms, count);
        if (word.Length >= 4 && word[0] is NameLetters.Waw or NameLetters.Feh)
        {
            if (word.Length < 4)
                return count;
            forms[count++] = NameHash.Of(word[1..]);
            count = Preposition(word[1..], forms, count);
        }
        return count;
    }

    private static int Preposition(ReadOnlySpan<char> word, Span<uint> forms, int count)
    {
        if (word.Length < 4)
            return count;
        if (word[0] == NameLetters.Lam && word[1] == NameLetters.Lam)
            forms[count++] = NameHash.Of([NameLetters.Alef], word[1..]);
        else if (word[0] is NameLetters.Beh or NameLetters.Kaf or NameLetters.Lam)
            forms[count++] = NameHash.Of(word[1..]);
        else
            return count;
        return count;
    }

    private static void Lists(ref AtomList atoms, Template template, NameLists lists)
    {
        for (var bits = (uint)lists; bits != 0; bits &= bits - 1)
            atoms.Add(template, bits & ~(bits - 1));
    }

    private static void Affixes(ref AtomList atoms, Template template, ReadOnlySpan<char> word, int from, int to, bool fromEnd)
    {
        for (var size = from; size <= to && size < word.Length; size++)
        {
            var affix = fromEnd ? word[^size..] : word[..size];
            atoms.Add(template, NameHash.Of(affix));
        }
    }

    private static uint Clitics(ReadOnlySpan<char> word, int known)
    {
        var article = word.Length > 3 && word[0] == NameLetters.Alef && word[1] == NameLetters.Lam;
        return (uint)((known * 2) + (article ? 1 : 0));
    }

    private static uint Shape(ReadOnlySpan<char> token, ReadOnlySpan<char> core, ReadOnlySpan<char> word)
    {
        if (core.Length == 0 || word.Length == 0)
            return 100 + (token.Length > 0 ? (uint)token[0] : 0);
        uint shape = 0;
        if (word[0] == '0' || word[^1] == '0')
            shape |= 1;
        if (word[0] < '\u0600')
            shape |= 2;
        if (core.Length != token.Length)
            shape |= 4;
        if (word.Length == 1)
            shape |= 8;
        return shape;
    }
}
