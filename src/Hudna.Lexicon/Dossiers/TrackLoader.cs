using Hudna.Lexicon.Data;
using Hudna.Model;

namespace Hudna.Lexicon.Dossiers;

/// <summary>Reads the tracks of talks of a dossier file, each with its rounds and with texts that show how it is written.</summary>
internal static class TrackLoader
{
    public static Track? Read(DataNode node, string dossier)
    {
        node.Allow("id", "english", "names", "towns", "about", "from", "to", "rounds", "source", "note", "examples", "counterexamples");
        var id = DossierLoader.IdOf(node);
        var names = DossierLoader.Arabic(node, "names");
        if (names.Count == 0) node.Report("a track needs a name.", "Add 'names:', the one to show first.");
        if (!node.Has("about")) node.Report("the field 'about' is missing.", "Name the states of the conflict: the same town is host to the talks of several.");
        node.Text("source");
        var (begins, ends) = Dates(node, "track");
        var rounds = node.List("rounds").Select(ReadRound).OfType<Round>().ToSeq();
        CheckRounds(node, rounds);
        CheckExamples(node, rounds);
        return id.Length == 0 || begins is null
            ? null
            : new(id, node.TextOrNull("english"), dossier, names, node.Texts("towns").ToSeq(), node.Texts("about").ToSeq(), begins, ends, rounds);
    }

    private static Round? ReadRound(DataNode node)
    {
        node.Allow("id", "number", "english", "names", "from", "to", "source", "note");
        var id = DossierLoader.IdOf(node);
        var number = node.NumberOrNull("number");
        if (number is { } given && (given is < 1 or > 99 || given % 1 != 0)) node.Report($"'{node.TextOrNull("number")}' is no number of a round.", "Write a whole number from 1.");
        var (begins, ends) = Dates(node, "round");
        return id.Length == 0 || begins is null ? null : new(id, (int?)number, node.TextOrNull("english"), DossierLoader.Arabic(node, "names"), begins, ends);
    }

    private static (DossierDate? Begins, DossierDate? Ends) Dates(DataNode node, string what)
    {
        if (!node.Has("from")) node.Report("the field 'from' is missing.", "Add 'from: ...', as a day, a month or a year.");
        var (begins, ends) = (Date(node, "from"), Date(node, "to"));
        if (begins?.First > ends?.Last) node.Report($"the {what} ends before it begins.", "Put the earlier date into 'from'.");
        return (begins, ends);
    }

    private static DossierDate? Date(DataNode node, string field)
    {
        if (node.Find(field) is not { } found) return null;
        var date = DossierDate.Parse(found.AsText());
        if (date is null) found.Report($"'{found.AsText()}' is no date.", "Write a day, a month or a year: 2016-02-11, 2016-02 or 2016.");
        return date;
    }

    private static void CheckRounds(DataNode node, Seq<Round> rounds)
    {
        foreach (var same in rounds.GroupBy(round => round.Id).Where(group => group.Count() > 1)) node.Report($"the round '{same.Key}' is there twice.", "Join the two or give one another id.");
        foreach (var same in rounds.Where(round => round.Number is not null).GroupBy(round => round.Number).Where(group => group.Count() > 1))
        {
            node.Report($"the number {same.Key} is given to {same.Count()} rounds.", "Number each round once.");
        }
    }

    /// <summary>The tests run them; here only what would make them useless is told.</summary>
    private static void CheckExamples(DataNode node, Seq<Round> rounds)
    {
        if (!node.Has("examples") || !node.Has("counterexamples")) node.Report("the track has no example or no counterexample.", "Add 'examples:' and 'counterexamples:', each a 'text' with its 'published' day.");
        foreach (var example in node.List("examples").Concat(node.List("counterexamples")))
        {
            example.Allow("text", "published", "round");
            DataText.Arabic(example, example.Text("text"));
            if (Date(example, "published") is { Precision: not TimePrecision.Day }) example.Report("the example's 'published' is no day.", "Write year, month and day.");
            if (example.TextOrNull("round") is { } round && rounds.All(known => known.Id != round)) example.Report($"'round: {round}' leads nowhere.", "Name a round of this track.");
        }
    }
}
