using YamlDotNet.Serialization;

namespace Hudna.Training.Names;

/// <summary>
/// Brings NewsFANE's tags to ANERcorp's convention: the lists of convention.yaml; quotation marks are no part of a name's ends; initials of an agency
/// are no name; a national team called by its nation is the nation.
/// </summary>
internal sealed class Convention
{
    private const string National = "Nation";
    private const string Team = "Sports";
    private const string Proclitics = "\u0648\u0641\u0628\u0644\u0643";

    private readonly HashSet<string> _opening;
    private readonly HashSet<string> _closing;
    private readonly HashSet<string> _places;
    private readonly HashSet<string> _nations;

    /// <param name="path">The lists.</param>
    /// <param name="sentences">The corpus: its own tagged nations tell which teams are called by one.</param>
    public Convention(string path, IEnumerable<LabelledSentence> sentences)
    {
        var lists = new Deserializer().Deserialize<Dictionary<string, object>>(File.ReadAllText(path));
        HashSet<string> List(string key) => ((List<object>)lists[key]).Cast<string>().Select(Encyclopedia.Folded).ToHashSet(StringComparer.Ordinal);
        (_opening, _closing, _places) = (List("opening"), List("closing"), List("places"));
        _nations = sentences.SelectMany(sentence => Names(sentence.Tags).Where(name => name.Type == National).Select(name => Words(sentence, name.Start, name.End)))
            .ToHashSet(StringComparer.Ordinal);
    }

    public LabelledSentence Apply(LabelledSentence sentence)
    {
        var tags = new string[sentence.Tags.Length];
        Array.Fill(tags, "O");
        for (var at = 0; at < tags.Length; at++)
        {
            if (sentence.Tags[at] == "O" && _places.Contains(Encyclopedia.Folded(sentence.Tokens[at])))
                tags[at] = "B-Land-Region-Natural";
        }
        foreach (var (start, end, type) in Names(sentence.Tags))
            Mark(sentence, start, end, type, tags);
        return sentence with { Tags = tags };
    }

    private void Mark(LabelledSentence sentence, int start, int end, string type, string[] tags)
    {
        if (type == "Media" && Enumerable.Range(start, end - start).All(at => sentence.Tokens[at].Length == 1))
            return;
        if (type == Team && IsNation(Words(sentence, start, end)))
            type = National;
        while (end - start > 1 && (_opening.Contains(Bare(sentence.Tokens[start])) || !char.IsLetterOrDigit(sentence.Tokens[start][0])))
            start++;
        while (end - start > 1 && (_closing.Contains(Encyclopedia.Folded(sentence.Tokens[end - 1])) || !char.IsLetterOrDigit(sentence.Tokens[end - 1][0])))
            end--;
        for (var at = start; at < end; at++)
            tags[at] = (at == start ? "B-" : "I-") + type;
    }

    private bool IsNation(string words) => _nations.Contains(words)
        || (words.Length > 4 && Proclitics.Contains(words[0], StringComparison.Ordinal) && _nations.Contains(words[1..]));

    private string Bare(string token)
    {
        var word = Encyclopedia.Folded(token);
        return word.Length > 2 && Proclitics.Contains(word[0], StringComparison.Ordinal) && _opening.Contains(word[1..]) ? word[1..] : word;
    }

    private static string Words(LabelledSentence sentence, int start, int end) =>
        string.Join(' ', sentence.Tokens.Skip(start).Take(end - start).Select(Encyclopedia.Folded));

    private static IEnumerable<(int Start, int End, string Type)> Names(IReadOnlyList<string> tags) => Hudna.Reading.Names.NamesScore.Names(tags);
}
