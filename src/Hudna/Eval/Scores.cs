using System.Text.Json;
using Hudna.Model;
using Hudna.Text;
using NodaTime.Text;

namespace Hudna.Eval;

/// <summary>
/// Scores readings against gold: the rows and the arithmetic are those of the scorer that comes with the gold, so that figures from
/// either may be put side by side.
/// </summary>
internal sealed class Scores(Action<string, string, string, Span>? say = null)
{
    private static readonly string[] RowNames = ["blocks", "times", "statements", "events", "families", "commitments", "contradictions", "disputes"];

    public IReadOnlyDictionary<string, Tally> Rows { get; } = RowNames.ToDictionary(name => name, _ => new Tally());

    /// <summary>Adds one article; a reading that is missing counts all its gold as missed.</summary>
    public void Add(GoldArticle gold, Model.Reading? reading)
    {
        AddBlocks(gold, reading);
        AddTimes(gold, reading);
        new StatementScores(Rows["statements"], Say(gold, "statements")).Add(gold, reading);
        new EventScores(Rows["events"], Rows["families"], Say(gold, "events")).Add(gold, reading);
        AddCommitments(gold, reading);
        AddContradictions(gold, reading);
    }

    private void AddBlocks(GoldArticle gold, Model.Reading? reading)
    {
        var marked = Characters(gold.Items("boilerplate").Select(item => item.Whole), reading?.Text);
        var found = Characters(reading?.Blocks.Where(block => !block.Kind.IsArticle()).Select(block => block.Span) ?? [], reading?.Text);
        Rows["blocks"].Add(marked.Intersect(found).Count(), marked.Count, found.Count);
    }

    private static HashSet<int> Characters(IEnumerable<Span> spans, string? text) =>
        [.. spans.SelectMany(span => Enumerable.Range(span.Start, span.Length)).Where(at => text is null || (at < text.Length && !char.IsWhiteSpace(text[at])))];

    private void AddTimes(GoldArticle gold, Model.Reading? reading)
    {
        if (!gold.TimesAreComplete) return;
        var marked = gold.Items("times");
        var found = reading?.Times ?? [];
        var pairs = Measures.Pair(marked, found, (a, b) => Measures.IntersectionOverUnion(a.Span("span")!.Value, b.Span), 0.5);
        Rows["times"].Add(pairs.Count, marked.Count, found.Count);
        foreach (var (i, j) in pairs)
        {
            Rows["times"].Mark("value", marked[i].Text("value") == found[j].Value);
            if (marked[i].Text("value") != found[j].Value) Say(gold, "times")?.Invoke($"VALUE {found[j].Value} for {marked[i].Text("value")}", found[j].Span);
        }

        SayUnpaired(Say(gold, "times"), pairs, marked, item => item.Span("span")!.Value, found, time => time.Span);
    }

    private void AddCommitments(GoldArticle gold, Model.Reading? reading)
    {
        var marked = gold.Items("commitments");
        var found = reading?.Commitments ?? [];
        var entities = new Entities(gold);
        var pairs = Measures.Pair(marked, found, (a, b) => Measures.Dice(a.Span("content"), b.Content), 0.3);
        Rows["commitments"].Add(pairs.Count, marked.Count, found.Count);
        foreach (var (i, j) in pairs)
        {
            PartyScores.Mark(Rows["commitments"], "by", marked[i].Texts("by"), found[j].By, entities.AreSame);
            if (marked[i].Text("due") is { } due) Rows["commitments"].Mark("due", found[j].Due is { } day && LocalDatePattern.Iso.Format(day) == due);
        }

        SayUnpaired(Say(gold, "commitments"), pairs, marked, item => item.Span("content")!.Value, found, promise => promise.Content);
    }

    private void AddContradictions(GoldArticle gold, Model.Reading? reading)
    {
        var marked = gold.Items("contradictions");
        var found = reading?.Contradictions ?? [];
        var both = Measures.Pair(marked, found, (a, b) => Clash(a, b) ? 1 : 0, 1);
        var one = Measures.Pair(marked, found, (a, b) => Spans(a).Any(x => Measures.Overlap(x, b.A) > 0 || Measures.Overlap(x, b.B) > 0) ? 1 : 0, 1);
        Rows["contradictions"].Add(both.Count, marked.Count, found.Count);
        Rows["disputes"].Add(one.Count, marked.Count, found.Count);

        static IEnumerable<Span?> Spans(GoldItem item) => [item.Span("a"), item.Span("b")];

        static bool Clash(GoldItem a, ContradictionReport b) =>
            (Measures.Overlap(a.Span("a"), b.A) > 0 && Measures.Overlap(a.Span("b"), b.B) > 0) || (Measures.Overlap(a.Span("a"), b.B) > 0 && Measures.Overlap(a.Span("b"), b.A) > 0);
    }

    private Action<string, Span>? Say(GoldArticle gold, string row) => say is null ? null : (what, span) => say(row, what, gold.Doc, span);

    internal static void SayUnpaired<TGold, TPredicted>(
        Action<string, Span>? say, List<(int Gold, int Predicted)> pairs, IReadOnlyList<TGold> gold, Func<TGold, Span> goldSpan, IReadOnlyList<TPredicted> found, Func<TPredicted, Span> foundSpan)
    {
        if (say is null) return;
        for (var i = 0; i < gold.Count; i++)
        {
            if (!pairs.Exists(pair => pair.Gold == i)) say("MISS", goldSpan(gold[i]));
        }

        for (var j = 0; j < found.Count; j++)
        {
            if (!pairs.Exists(pair => pair.Predicted == j)) say("EXTRA", foundSpan(found[j]));
        }
    }
}

/// <summary>Recall and precision over parties of matched items.</summary>
internal static class PartyScores
{
    /// <param name="free">Gold ids that may be given or not: they leave the count of predictions when they are.</param>
    public static void Mark<T>(Tally tally, string label, IEnumerable<string> gold, IReadOnlyList<T> predicted, Func<string?, T, bool> same, IEnumerable<string>? free = null)
    {
        var wanted = gold.Distinct(StringComparer.Ordinal).ToArray();
        var left = predicted.ToList();
        var hits = wanted.Count(id => TakeFirst(id));
        var dropped = 0;
        foreach (var id in free ?? [])
        {
            dropped += left.RemoveAll(party => same(id, party));
        }

        tally.Mark(label + "_recall", hits, wanted.Length);
        tally.Mark(label + "_precision", predicted.Count - dropped - left.Count, predicted.Count - dropped);

        bool TakeFirst(string id)
        {
            var at = left.FindIndex(party => same(id, party));
            if (at < 0) return false;
            left.RemoveAt(at);
            return true;
        }
    }
}

/// <summary>Days as gold writes them: one, a range, or several that are accepted.</summary>
internal static class GoldDates
{
    /// <summary>The days a gold item accepts: <c>date</c> (null counts as such) and <c>date_accept</c>; each as "from/to".</summary>
    public static IReadOnlyList<string?> Accepted(GoldItem item)
    {
        var accepted = new List<string?> { Key(item.Find("date")) };
        if (item.Find("date_accept") is { } more)
        {
            if (more.ValueKind == JsonValueKind.Array) accepted.AddRange(more.EnumerateArray().Select(day => Key(day)));
            else accepted.Add(Key(more));
        }

        return accepted;
    }

    public static bool IsGiven(GoldItem item, string field) => item.Find(field) is { } found && !(found.ValueKind == JsonValueKind.String && found.GetString() == "");

    private static string? Key(JsonElement? date) => date switch
    {
        { ValueKind: JsonValueKind.Object } range => range.GetProperty("from").GetString() is { } from
            ? $"{from}/{(range.TryGetProperty("to", out var to) && to.ValueKind == JsonValueKind.String ? to.GetString() : from)}" : null,
        { ValueKind: JsonValueKind.String } day => $"{day.GetString()}/{day.GetString()}",
        _ => null,
    };
}
