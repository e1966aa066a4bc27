using Hudna.Model;

namespace Hudna.Reading.Suggestions;

/// <summary>What was seen of one unknown id so far.</summary>
internal sealed class Candidate(string id, MentionKind kind, SuggestionExample example)
{
    private readonly HashSet<string> _articles = new(StringComparer.Ordinal);

    public string Id { get; } = id;

    public MentionKind Kind { get; } = kind;

    public SuggestionExample Example { get; } = example;

    public int Mentions { get; private set; }

    public int Articles => _articles.Count;

    /// <summary>Full spellings as written, with how often.</summary>
    public Dictionary<string, int> Names { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Short { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Titles { get; } = new(StringComparer.Ordinal);

    public void See(string article, Dictionary<string, int> among, string words)
    {
        _articles.Add(article);
        if (among != Titles) Mentions++;
        among[words] = among.GetValueOrDefault(words) + 1;
    }

    /// <summary>Takes in another that is the same by another spelling.</summary>
    public void Join(Candidate other)
    {
        _articles.UnionWith(other._articles);
        Mentions += other.Mentions;
        Sum(Names, other.Names);
        Sum(Short, other.Short);
        Sum(Titles, other.Titles);
    }

    /// <summary>The commonest first; at equal counts in order of letters.</summary>
    public static IEnumerable<KeyValuePair<string, int>> Ordered(Dictionary<string, int> counts) =>
        counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal);

    private static void Sum(Dictionary<string, int> to, Dictionary<string, int> from)
    {
        foreach (var (words, times) in from) to[words] = to.GetValueOrDefault(words) + times;
    }
}
