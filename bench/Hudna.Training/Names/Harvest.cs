using Hudna.Reading.Names;

namespace Hudna.Training.Names;

/// <summary>
/// Self-training: a first tagger reads the encyclopedia, and the words it mostly takes for persons, places or organisations there, or hardly ever
/// for names, become lists for the final one. So a word that no corpus marks is known by how it is used elsewhere.
/// </summary>
internal static class Harvest
{
    private const float Sure = 0.5f;
    private const int LeastNamed = 3;
    private const int LeastPlain = 15;

    public static WordTable Add(WordTable words, NamesTagger first, Encyclopedia text)
    {
        var counts = Count(first, text);
        var facts = words.Entries.ToDictionary();
        for (var word = 0; word < text.Words.Count; word++)
        {
            var lists = Lists(counts.AsSpan(word * 3, 3), text.Counts[word]);
            if (lists == NameLists.None)
                continue;
            var key = NameHash.Of(text.Words[word]);
            var known = facts.GetValueOrDefault(key);
            facts[key] = known with { Lists = known.Lists | lists };
        }
        return new WordTable([.. facts]);
    }

    private static NameLists Lists(ReadOnlySpan<int> named, int met)
    {
        var lists = NameLists.None;
        var all = named[0] + named[1] + named[2];
        for (var type = 0; type < 3; type++)
        {
            if (named[type] >= LeastNamed && named[type] * 2 > met)
                lists |= (NameLists)((int)NameLists.ReadAsPerson << type);
        }
        return met >= LeastPlain && all * 50 < met ? NameLists.ReadAsPlain : lists;
    }

    /// <summary>How often each word form was part of a person's, a place's and an organisation's name.</summary>
    private static int[] Count(NamesTagger tagger, Encyclopedia text)
    {
        var counts = new int[text.Words.Count * 3];
        var sentence = new List<string>();
        var numbers = new List<int>();
        foreach (var article in text.Articles)
        {
            foreach (var word in article.Words.Append(-1))
            {
                if (word >= 0)
                {
                    sentence.Add(text.Words[word]);
                    numbers.Add(word);
                    continue;
                }
                foreach (var name in tagger.Tag(sentence))
                {
                    var type = NameTypes.Of(name.Kind) switch { "PER" => 0, "LOC" => 1, "ORG" => 2, _ => -1 };
                    for (var at = name.Start; at < name.End && type >= 0 && name.Score >= Sure; at++)
                        counts[(numbers[at] * 3) + type]++;
                }
                sentence.Clear();
                numbers.Clear();
            }
        }
        return counts;
    }
}
