using YamlDotNet.Serialization;

namespace Hudna.Training.Names;

/// <summary>Marks what other-names.yaml lists wherever a corpus leaves it without a tag, as B-Other and I-Other.</summary>
internal sealed class OtherNames
{
    private const string Article = "\u0627\u0644";
    private const string Proclitics = "\u0648\u0641\u0628\u0644\u0643";

    private readonly HashSet<string> _words;
    private readonly List<string[]> _phrases;

    private OtherNames(IEnumerable<string> words, IEnumerable<string> phrases)
    {
        _words = words.Select(Encyclopedia.Folded).ToHashSet(StringComparer.Ordinal);
        _phrases = [.. phrases.Select(phrase => phrase.Split(' ').Select(Encyclopedia.Folded).ToArray()).OrderByDescending(phrase => phrase.Length)];
    }

    public IEnumerable<string> Words => _words;

    public IEnumerable<string> Phrases => _phrases.Select(phrase => string.Join(' ', phrase));

    public static OtherNames Load(string path)
    {
        var lists = new Deserializer().Deserialize<Dictionary<string, object>>(File.ReadAllText(path));
        return new OtherNames(((List<object>)lists["words"]).Cast<string>(), ((List<object>)lists["phrases"]).Cast<string>());
    }

    public LabelledSentence Mark(LabelledSentence sentence)
    {
        var words = sentence.Tokens.Select(Encyclopedia.Folded).ToArray();
        var tags = sentence.Tags.ToArray();
        for (var at = 0; at < words.Length; at++)
        {
            var length = Length(words, at);
            if (length == 0 || tags.Skip(at).Take(length).Any(tag => tag != "O") || (at + length < tags.Length && tags[at + length].StartsWith('I')))
                continue;
            tags[at] = "B-Other";
            for (var inside = at + 1; inside < at + length; inside++)
                tags[inside] = "I-Other";
            at += length - 1;
        }
        return sentence with { Tags = tags };
    }

    private int Length(string[] words, int at)
    {
        var forms = Forms(words[at]).ToList();
        foreach (var phrase in _phrases)
        {
            if (forms.Contains(phrase[0]) && words.Skip(at + 1).Take(phrase.Length - 1).SequenceEqual(phrase.Skip(1)))
                return phrase.Length;
        }
        return forms.Any(_words.Contains) ? 1 : 0;
    }

    /// <summary>The word, without a proclitic, and without the article.</summary>
    private static IEnumerable<string> Forms(string word)
    {
        yield return word;
        if (word.Length > 3 && Proclitics.Contains(word[0], StringComparison.Ordinal))
        {
            yield return word[1..];
            if (word.StartsWith("\u0644\u0644", StringComparison.Ordinal))
            {
                yield return "\u0627" + word[1..];
                yield return word[2..];
            }
            if (word.AsSpan(1).StartsWith(Article, StringComparison.Ordinal))
                yield return word[3..];
        }
        if (word.Length > 4 && word.StartsWith(Article, StringComparison.Ordinal))
            yield return word[2..];
    }
}
