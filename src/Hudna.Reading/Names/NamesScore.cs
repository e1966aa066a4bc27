namespace Hudna.Reading.Names;

/// <summary>How many names were right, marked, and in the gold: a name counts as right with the same words and the same type.</summary>
public sealed record NamesCount(int Right, int Marked, int Gold)
{
    /// <summary>Of the names marked, the share that is right; 0 when none was marked.</summary>
    public double Precision => Marked == 0 ? 0 : (double)Right / Marked;

    /// <summary>Of the names in the gold, the share that was found; 0 when there is none.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>The harmonic mean of precision and recall; 0 when nothing is right.</summary>
    public double F1 => Right == 0 ? 0 : 2.0 * Right / (Marked + Gold);
}

/// <summary>
/// Scores BIO tags against gold BIO tags, whole names only, as the shared tasks on names have done since 2002:
/// a name starts at B-X, or at I-X after anything but X; it ends where X does not go on.
/// </summary>
public sealed class NamesScore
{
    private readonly SortedDictionary<string, NamesCount> _types = new(StringComparer.Ordinal);

    /// <summary>Counts by type, in ordinal order of the types.</summary>
    public IReadOnlyDictionary<string, NamesCount> Types => _types;

    /// <summary>All types together.</summary>
    public NamesCount Overall => new(_types.Values.Sum(count => count.Right), _types.Values.Sum(count => count.Marked), _types.Values.Sum(count => count.Gold));

    /// <summary>Adds one sentence.</summary>
    /// <exception cref="ArgumentException">The two lists differ in length.</exception>
    public void Add(IReadOnlyList<string> gold, IReadOnlyList<string> predicted)
    {
        if (gold.Count != predicted.Count)
            throw new ArgumentException($"The sentence has {gold.Count} gold tags and {predicted.Count} predicted ones; both must cover the same tokens.", nameof(predicted));
        var wanted = Names(gold).ToHashSet();
        var found = Names(predicted).ToList();
        foreach (var name in wanted)
            Count(name.Type, 0, 0, 1);
        foreach (var name in found)
            Count(name.Type, wanted.Contains(name) ? 1 : 0, 1, 0);
    }

    private void Count(string type, int right, int marked, int gold)
    {
        var before = _types.GetValueOrDefault(type) ?? new NamesCount(0, 0, 0);
        _types[type] = new NamesCount(before.Right + right, before.Marked + marked, before.Gold + gold);
    }

    /// <summary>The names in a list of BIO tags: first token, end (not included), type.</summary>
    internal static IEnumerable<(int Start, int End, string Type)> Names(IReadOnlyList<string> tags)
    {
        var start = -1;
        var type = "";
        for (var at = 0; at <= tags.Count; at++)
        {
            var tag = at < tags.Count ? tags[at] : "O";
            var here = tag.Length > 2 && tag[1] == '-' ? tag[2..] : "";
            var goesOn = start >= 0 && tag.StartsWith('I') && here == type;
            if (goesOn)
                continue;
            if (start >= 0)
                yield return (start, at, type);
            (start, type) = here.Length > 0 ? (at, here) : (-1, "");
        }
    }
}
