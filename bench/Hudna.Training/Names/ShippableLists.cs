using Hudna.Reading.Names;
using YamlDotNet.Serialization;

namespace Hudna.Training.Names;

/// <summary>Reads the lists whose licences let a file made from them be shipped (see lexicon/names/README.md).</summary>
internal static class ShippableLists
{
    public static void AddAll(ListBuilder lists, string shared, Encyclopedia text)
    {
        PersonParts(lists, Path.Combine(shared, "lexical", "google-ar2en.txt"));
        ProperNouns(lists, Path.Combine(shared, "lexical", "MSA-Noun-Prop-LEX.csv"));
        Adjectives(lists, Path.Combine(shared, "lexical", "MSA-Adj-LEX.csv"));
        Places(lists, Path.Combine(shared, "places", "geonames-arabic.csv"));
        var others = OtherNames.Load(OwnFile("other-names.yaml"));
        foreach (var name in others.Words.Concat(others.Phrases))
            lists.Add(name, NameLists.OtherName);
        Titles(lists, text, OwnFile("title-cues.yaml"));
    }

    /// <summary>A word list of this project that lies beside the trainer.</summary>
    public static string OwnFile(string name) => Path.Combine(AppContext.BaseDirectory, "Names", name);

    private static void PersonParts(ListBuilder lists, string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (!line.StartsWith('#'))
                lists.Add(line.Split('\t')[0].Trim('.'), NameLists.PersonPart);
        }
    }

    private static void ProperNouns(ListBuilder lists, string path)
    {
        foreach (var row in Rows(path))
        {
            var human = row["FEAT"].Contains("rat:r", StringComparison.Ordinal) || row["GLOSS"].Contains("rat:r", StringComparison.Ordinal);
            var name = Buckwalter.Arabic(row["LEMMA"]);
            var list = human ? NameLists.ProperHuman : NameLists.ProperOther;
            lists.Add(name, list);
        }
    }

    private static void Adjectives(ListBuilder lists, string path)
    {
        foreach (var row in Rows(path))
        {
            var name = Buckwalter.Arabic(row["LEMMA"]);
            foreach (var article in (string[])["", "\u0627\u0644"])
            {
                lists.Add(article + name, NameLists.Adjective);
                lists.Add(article + name + NameLetters.TehMarbuta, NameLists.Adjective);
            }
        }
    }

    private static void Places(ListBuilder lists, string path)
    {
        foreach (var row in Rows(path))
        {
            foreach (var name in row["names_ar"].Split('|'))
                lists.Add(name, NameLists.Place);
        }
    }

    private static void Titles(ListBuilder lists, Encyclopedia text, string cuesPath)
    {
        var cues = new Deserializer().Deserialize<Dictionary<string, object>>(File.ReadAllText(cuesPath));
        var kinds = new Dictionary<string, NameLists>(StringComparer.Ordinal);
        foreach (var (key, list) in new[] { ("person", NameLists.TitlePerson), ("place", NameLists.TitlePlace), ("organisation", NameLists.TitleOrganisation) })
        {
            foreach (var word in ((List<object>)cues[key]).Cast<string>())
                kinds[Encyclopedia.Folded(word)] = list;
        }
        foreach (var article in text.Articles)
        {
            var cut = article.Title.IndexOfAny(['(', '\u060C', ',']);
            var title = (cut < 0 ? article.Title : article.Title[..cut]).Trim();
            if (title.Length == 0 || title.Any(char.IsDigit))
                continue;
            var list = Kind(article, title, text, kinds);
            lists.Add(title, list);
            if (list == NameLists.TitlePerson)
            {
                foreach (var part in title.Split(' '))
                    lists.Add(part, NameLists.TitlePersonPart);
            }
        }
    }

    /// <summary>The first cue among the thirty words after the repeated title decides.</summary>
    private static NameLists Kind(EncyclopediaArticle article, string title, Encyclopedia text, Dictionary<string, NameLists> kinds)
    {
        var skip = 2 * title.Count(letter => letter == ' ') + 3;
        foreach (var word in article.Words.Skip(skip).Take(30))
        {
            if (word >= 0 && kinds.TryGetValue(text.Words[word], out var list))
                return list;
        }
        return NameLists.TitleOther;
    }

    private static IEnumerable<Dictionary<string, string>> Rows(string path)
    {
        string[]? header = null;
        foreach (var line in File.ReadLines(path))
        {
            var cells = Cells(line);
            if (header is null)
                header = cells;
            else if (cells.Length == header.Length)
                yield return header.Zip(cells).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        }
    }

    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        var cell = new System.Text.StringBuilder();
        var quoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
                quoted = !quoted;
            else if (letter == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
                cell.Append(letter);
        }
        cells.Add(cell.ToString());
        return [.. cells];
    }
}
