using Hudna.Model;
using Hudna.Text;

namespace Hudna.Eval;

/// <summary>Whether a predicted party is the gold's entity: by id, or by any name the gold knows it under.</summary>
internal sealed class Entities
{
    private static readonly string[] OrgansOfAState =
    [
        "government", "regime", "army", "forces", "armed-forces", "air-force", "navy", "military", "ministry", "foreign-ministry", "defence-ministry", "defense-ministry",
        "presidency", "state", "republic", "authorities", "police",
    ];

    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);

    public Entities(GoldArticle article)
    {
        foreach (var entity in article.Items("entities"))
        {
            if (entity.Text("id") is { } id) _names[id] = [.. entity.Texts("names").Concat(entity.Texts("descriptions")).Select(Fold)];
        }
    }

    public bool AreSame(string? gold, Party? party) => party is not null && AreSame(gold, party.Actor, party.Name);

    public bool AreSame(string? gold, string? id, string? name)
    {
        if (gold is null) return false;
        if (id == gold) return true;
        var known = _names.TryGetValue(gold, out var names) ? names : [Fold(gold.Replace('-', ' '))];
        return name is { Length: > 0 } && (known.Contains(Fold(name)) || Fold(name) == Fold(gold));
    }

    /// <summary>As <see cref="AreSame(string?, Party?)"/>, taking a government, its army, its air force and its ministries for one another.</summary>
    public bool AreOneSide(string? gold, Party? party) => AreSame(gold, party) || (Side(gold) is { } side && side == Side(party?.Actor));

    private static string? Side(string? id)
    {
        if (string.IsNullOrEmpty(id)) return null;
        var dash = id.IndexOf('-', StringComparison.Ordinal);
        var head = dash < 0 ? id : id[..dash];
        var tail = dash < 0 ? "" : id[(dash + 1)..];
        var isOrgan = tail.Length == 0 || tail.StartsWith("ministry-of-", StringComparison.Ordinal) || OrgansOfAState.Contains(tail, StringComparer.Ordinal);
        return isOrgan ? head[..Math.Min(4, head.Length)] : id;
    }

    private static string Fold(string name) => string.Join(' ', FoldedText.Fold(name, FoldingLevel.Search).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
