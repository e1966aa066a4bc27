namespace Hudna.Reading.Names;

/// <summary>The observations that need more than one word: pairs of neighbours and listed names of several words.</summary>
internal static class NameContext
{
    /// <summary>No more observations than this come of one place.</summary>
    public const int Most = 24;

    private const int LongestPhrase = 6;

    /// <summary>
    /// Marks the longest listed names of two words and more, leftmost first: for each word the lists, with the top bit set on the first word.
    /// </summary>
    public static void Phrases(ReadOnlySpan<NameWord> words, WordTable table, Span<uint> marks)
    {
        marks.Clear();
        for (var start = 0; start < words.Length; start++)
        {
            var (length, lists) = Longest(words[start..], table);
            if (length < 2)
                continue;
            for (var at = 0; at < length; at++)
                marks[start + at] = (uint)lists | (at == 0 ? 0x8000_0000u : 0u);
            start += length - 1;
        }
    }

    private static (int Length, NameLists Lists) Longest(ReadOnlySpan<NameWord> words, WordTable table)
    {
        var best = 0;
        NameLists lists = default;
        foreach (var form in words[0].Forms)
        {
            if ((table[form].Lists & NameLists.Begins) == 0)
                continue;
            var phrase = form;
            for (var length = 2; length <= words.Length && length <= LongestPhrase; length++)
            {
                phrase = NameHash.Mix(phrase, words[length - 1].Forms[0]);
                var found = table[phrase].Lists;
                if ((found & ~NameLists.Begins) != 0 && length > best)
                    (best, lists) = (length, found & ~NameLists.Begins);
                if ((found & NameLists.Begins) == 0)
                    break;
            }
        }
        return (best, lists);
    }

    public static void Observe(ReadOnlySpan<NameWord> words, ReadOnlySpan<uint> marks, int at, ref AtomList atoms)
    {
        var here = words[at];
        var before = at > 0 ? words[at - 1] : null;
        var after = at + 1 < words.Length ? words[at + 1] : null;
        for (var offset = -1; offset <= 1; offset++)
        {
            var place = at + offset;
            if (place >= 0 && place < marks.Length && marks[place] != 0)
                atoms.Add(Template.Phrase, NameHash.Mix((uint)(offset + 2), marks[place]));
        }
        Pair(ref atoms, before, here, 1);
        Pair(ref atoms, here, after, 2);
        atoms.Add(Template.CoarseTriple, NameHash.Mix(NameHash.Mix(Coarse(before), Coarse(here)), Coarse(after)));
        atoms.Add(Template.MiddlePair, NameHash.Mix(NameHash.Mix(3, before?.Facts.Middle ?? 0xFFFFu), after?.Facts.Middle ?? 0xFFFFu));
    }

    private static void Pair(ref AtomList atoms, NameWord? left, NameWord? right, uint side)
    {
        atoms.Add(Template.MiddlePair, NameHash.Mix(NameHash.Mix(side, left?.Facts.Middle ?? 0xFFFFu), right?.Facts.Middle ?? 0xFFFFu));
        atoms.Add(Template.ListPair, NameHash.Mix(NameHash.Mix(side, (uint?)left?.Lists ?? 0xFFFFu), (uint?)right?.Lists ?? 0xFFFFu));
        atoms.Add(Template.WordPair, NameHash.Mix(NameHash.Mix(side, left?.Forms[0] ?? 0), right?.Forms[0] ?? 0));
    }

    private static uint Coarse(NameWord? word) => word?.Facts.Coarse ?? 0xFFFFu;
}
