using System.Globalization;
using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Eval;

/// <summary>What became of one mention of the gold.</summary>
internal enum MentionOutcome
{
    /// <summary>A mention of the reader that shares a character with it has the entity's id as actor or place.</summary>
    Right,

    /// <summary>The reader marks these words, or half of their union with its own, but knows nobody of the dossiers by them.</summary>
    Unknown,

    /// <summary>The reader takes the words for somebody else.</summary>
    Wrong,

    /// <summary>No mention of the reader shares a character with it.</summary>
    Missed,
}

/// <summary>
/// Scores who and where: of the mentions of gold entities (by name or description, clutter left out), how many the reader gives the right
/// actor or place. <c>strict</c> counts <see cref="MentionOutcome.Right"/>; <c>lenient</c> adds <see cref="MentionOutcome.Unknown"/>, since an
/// entity no dossier holds cannot have the gold's id.
/// </summary>
/// <param name="dossiers">Tells which entities of the gold could have been known.</param>
/// <param name="say">Told of every mention that is not right: what, article, span, and the gold's id.</param>
internal sealed class MentionScores(DossierSet dossiers, Action<string, string, Span, string>? say = null)
{
    private readonly Dictionary<string, int[]> _rows = new(StringComparer.Ordinal);
    private int _believed, _touching, _right;

    /// <summary>The reader's mentions that have an id of the dossiers and share a character with any of the gold: the share of right ones.</summary>
    public double Precision => _touching == 0 ? 0 : (double)_right / _touching;

    /// <summary>Adds one article; a reading that is missing counts all its gold as missed.</summary>
    public void Add(GoldArticle gold, Model.Reading? reading)
    {
        IReadOnlyList<Mention> found = reading?.Mentions ?? [];
        var marked = new List<(Span Span, string Id)>();
        foreach (var entity in gold.Items("entities"))
        {
            if (entity.Text("id") is not { } id || entity.Find("mentions") is not { } mentions) continue;
            foreach (var mention in mentions.EnumerateArray().Select(element => new GoldItem(element)))
            {
                if (mention.Flag("in_boilerplate")) continue;
                marked.Add((mention.Whole, id));
                var outcome = OutcomeOf(mention.Whole, id, found);
                Count("all", outcome);
                Count(entity.Text("kind") ?? "other", outcome);
                if (IsKnown(id)) Count("in dossiers", outcome);
                if (outcome != MentionOutcome.Right) say?.Invoke(outcome.ToString().ToUpperInvariant(), gold.Doc, mention.Whole, id);
            }
        }

        foreach (var mention in found)
        {
            if (!IsKnown(mention.Actor) && !IsKnown(mention.Place)) continue;
            _believed++;
            var touched = marked.Where(item => Measures.Overlap(item.Span, mention.Span) > 0).ToList();
            if (touched.Count == 0) continue;
            _touching++;
            if (touched.Exists(item => item.Id == mention.Actor || item.Id == mention.Place)) _right++;
            else say?.Invoke("OTHER", gold.Doc, mention.Span, mention.Actor ?? mention.Place!);
        }
    }

    /// <summary>The share of gold mentions in a row (<c>all</c>, <c>in dossiers</c> or a kind) that are right.</summary>
    public double Strict(string row) => Share(row, MentionOutcome.Right);

    /// <summary>The same with those counted whose words were marked without anybody known by them.</summary>
    public double Lenient(string row) => Strict(row) + Share(row, MentionOutcome.Unknown);

    /// <summary>The rows as text: all, those of entities the dossiers hold, then each kind in order of its name.</summary>
    public IEnumerable<string> Rows()
    {
        foreach (var row in _rows.Keys.OrderBy(name => name == "all" ? 0 : name == "in dossiers" ? 1 : 2).ThenBy(name => name, StringComparer.Ordinal))
        {
            yield return string.Create(CultureInfo.InvariantCulture,
                $"{(row == "all" ? "mentions" : "  " + row),-15}strict {Strict(row):F3}  lenient {Lenient(row):F3}  wrong {Share(row, MentionOutcome.Wrong):F3}  missed {Share(row, MentionOutcome.Missed):F3}  gold {_rows[row].Sum()}");
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"  {"precision",-13}{Precision:F3}  of {_touching} known mentions that touch the gold's ({_believed} in all)");
    }

    private MentionOutcome OutcomeOf(Span span, string id, IReadOnlyList<Mention> found)
    {
        var outcome = MentionOutcome.Missed;
        foreach (var mention in found)
        {
            if (Measures.Overlap(span, mention.Span) == 0) continue;
            if (mention.Actor == id || mention.Place == id) return MentionOutcome.Right;
            if (IsNobody(mention) && Measures.IntersectionOverUnion(span, mention.Span) >= 0.5) outcome = MentionOutcome.Unknown;
            else if (outcome == MentionOutcome.Missed) outcome = MentionOutcome.Wrong;
        }

        return outcome;
    }

    /// <summary>A body put together from a state and a head has an id of its own that stands in no dossier: it is somebody.</summary>
    private bool IsNobody(Mention mention) => mention.Place is null && !IsKnown(mention.Actor) && (mention.Actor is null || UnknownActor.IsIdOfOne(mention.Actor));

    private bool IsKnown(string? id) => dossiers.Actor(id) is not null || dossiers.Place(id) is not null;

    private void Count(string row, MentionOutcome outcome)
    {
        if (!_rows.TryGetValue(row, out var counts)) _rows.Add(row, counts = new int[4]);
        counts[(int)outcome]++;
    }

    private double Share(string row, MentionOutcome outcome) => _rows.TryGetValue(row, out var counts) && counts.Sum() is > 0 and var all ? (double)counts[(int)outcome] / all : 0;
}
