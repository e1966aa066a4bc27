using System.Text.Json;
using Hudna.Model;
using Hudna.Text;
using NodaTime.Text;
using static Hudna.Eval.EvalNames;

namespace Hudna.Eval;

/// <summary>Events: paired by type and words, then again by family; a cumulative count in gold is neither asked for nor held against anyone.</summary>
internal sealed class EventScores(Tally tally, Tally families, Action<string, Span>? say)
{
    private const double LeastTouch = 0.2;

    private static readonly Dictionary<string, string> Family = new Dictionary<string, string>
    {
        ["hostilities"] = "airstrike shelling clash ground-attack bombing capture siege",
        ["truce"] = "truce-declared truce-started truce-joined truce-extended truce-violated truce-ended",
        ["talks"] = "meeting call talks-round agreement resolution visit",
        ["relief"] = "aid-delivered aid-blocked evacuation detainee-release",
        ["coordination"] = "deconfliction",
    }.SelectMany(family => family.Value.Split(' ').Select(type => (type, family.Key))).ToDictionary(pair => pair.type, pair => pair.Key);

    public void Add(GoldArticle gold, Model.Reading? reading)
    {
        var marked = gold.Items("events");
        var found = reading?.Events ?? [];
        var entities = new Entities(gold);
        var pairs = Measures.Pair(marked, found, (a, b) => Types(a).Contains(Kebab(b.Type)) ? Touch(a, b) : 0, LeastTouch);
        Count(tally, pairs, marked, found.Count);
        Count(families, Measures.Pair(marked, found, (a, b) => Family[a.Text("type")!] == Family[Kebab(b.Type)] ? Touch(a, b) : 0, LeastTouch), marked, found.Count);
        foreach (var (i, j) in pairs)
        {
            if (!marked[i].Flag("tally")) Mark(marked[i], found[j], entities);
        }

        if (say is not null) Say(pairs, marked, found);
    }

    private static IEnumerable<string> Types(GoldItem gold) => gold.Texts("alt_types").Append(gold.Text("type")!);

    private static double Touch(GoldItem gold, EventReport found)
    {
        Span?[] asked = [gold.Span("evidence"), .. gold.Spans("also").Select(span => (Span?)span)];
        Span[] given = [found.Evidence, found.Trigger];
        return asked.SelectMany(_ => given, (x, y) => Measures.Dice(x, y) + (Measures.Overlap(x, y) > 0 ? 0.2 : 0)).Max();
    }

    private static void Count(Tally into, List<(int Gold, int Predicted)> pairs, IReadOnlyList<GoldItem> marked, int found)
    {
        var free = pairs.Count(pair => marked[pair.Gold].Flag("tally"));
        into.Add(pairs.Count - free, marked.Count(item => !item.Flag("tally")), found - free);
    }

    private void Mark(GoldItem gold, EventReport found, Entities entities)
    {
        if (GoldDates.IsGiven(gold, "date")) tally.Mark("date", GoldDates.Accepted(gold).Contains(found.Date is { } date ? $"{Iso(date.From)}/{Iso(date.To)}" : null));
        if (gold.Texts("places") is { Count: > 0 } places)
        {
            PartyScores.Mark(tally, "places", places, found.Places, (id, place) => entities.AreSame(id, place.Place, place.Name), gold.Texts("places_inferred"));
        }

        string[] who = [.. gold.Texts("initiators"), .. gold.Texts("targets"), .. gold.Texts("participants")];
        if (who.Length > 0)
        {
            var given = found.Initiators.Concat(found.Targets).Concat(found.Participants).DistinctBy(party => (party.Actor, party.Name)).ToArray();
            PartyScores.Mark(tally, "actors", who, given, entities.AreSame);
            PartyScores.Mark(tally, "sides", who, given, entities.AreOneSide);
        }

        MarkToll("killed", gold, found.Killed);
        MarkToll("injured", gold, found.Injured);
        if (gold.Text("source") is { } source) tally.Mark("source", entities.AreSame(source, found.Source));
        tally.Mark("status", gold.Text("status") == Kebab(found.Status));
    }

    private void MarkToll(string field, GoldItem gold, Toll? found)
    {
        if (gold.Find(field) is not { ValueKind: JsonValueKind.Object } asked) return;
        tally.Mark(field, asked.EnumerateObject().All(part => Number(part.Value) == (part.Name switch { "min" => found?.Min, "max" => found?.Max, _ => null })));
    }

    private static long? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetInt64() : null;

    private static string Iso(NodaTime.LocalDate day) => LocalDatePattern.Iso.Format(day);

    private void Say(List<(int Gold, int Predicted)> pairs, IReadOnlyList<GoldItem> marked, Seq<EventReport> found)
    {
        for (var i = 0; i < marked.Count; i++)
        {
            if (!marked[i].Flag("tally") && !pairs.Exists(pair => pair.Gold == i)) say!("MISS " + marked[i].Text("type"), marked[i].Span("evidence")!.Value);
        }

        for (var j = 0; j < found.Count; j++)
        {
            if (!pairs.Exists(pair => pair.Predicted == j)) say!("EXTRA " + Kebab(found[j].Type), found[j].Evidence);
        }
    }
}
