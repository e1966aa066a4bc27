using Hudna.Model;
using Hudna.Text;
using NodaTime.Text;
using static Hudna.Eval.EvalNames;

namespace Hudna.Eval;

/// <summary>Statements: paired by content; then who, how, with what stance, through whom, when.</summary>
internal sealed class StatementScores(Tally tally, Action<string, Span>? say)
{
    private static readonly string[][] Near = [["accuse", "assert", "warn", "expect"], ["demand", "ask"], ["hope", "expect"]];

    public void Add(GoldArticle gold, Model.Reading? reading)
    {
        var marked = gold.Items("statements");
        var found = reading?.Statements ?? [];
        var entities = new Entities(gold);
        var pairs = Measures.Pair(marked, found, (a, b) => Measures.Dice(a.Span("content"), b.Content), 0.5);
        tally.Add(pairs.Count, marked.Count, found.Count);
        foreach (var (i, j) in pairs) Mark(marked[i], found[j], entities);
        Scores.SayUnpaired(say, pairs, marked, item => item.Span("content")!.Value, found, statement => statement.Content);
    }

    private void Mark(GoldItem gold, Statement found, Entities entities)
    {
        var speaker = entities.AreSame(gold.Text("speaker_id"), found.Speaker) || Measures.Overlap(gold.Span("speaker"), found.Speaker?.Span) > 0;
        if (!speaker) say?.Invoke($"SPEAKER {found.Speaker?.Actor ?? found.Speaker?.Name} for {gold.Text("speaker_id")}", gold.Span("content")!.Value);
        var stance = Kebab(found.Stance);
        string[] accepted = [gold.Text("stance") ?? "", .. gold.Texts("stance_alt")];
        tally.Mark("speaker", speaker);
        tally.Mark("mode", gold.Text("mode") == Kebab(found.Mode));
        tally.Mark("stance", accepted.Contains(stance));
        tally.Mark("stance_near", accepted.Any(other => other == stance || Near.Any(set => set.Contains(other) && set.Contains(stance))));
        if (gold.Texts("via") is { Count: > 0 } via) PartyScores.Mark(tally, "via", via, found.Via, entities.AreSame);
        if (!GoldDates.IsGiven(gold, "date") && !GoldDates.IsGiven(gold, "date_accept")) return;
        var day = found.SaidOn is { } said ? LocalDatePattern.Iso.Format(said) : null;
        tally.Mark("saidOn", GoldDates.Accepted(gold).Contains(day is null ? null : $"{day}/{day}"));
    }
}

internal static class EvalNames
{
    public static string Kebab<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
