using Hudna.Model;
using Hudna.Text;
using Hudna.Web.Words;

namespace Hudna.Web.Reader;

/// <summary>Lays out a reading for the page: which marks are painted where, and which card each leads to.</summary>
internal sealed class ReaderModelBuilder(Model.Reading reading, View view)
{
    private const int FoundRank = 0, StatementRank = 1, ContradictionRank = 2, FactRank = 3, TimeRank = 4, NameRank = 5;

    private readonly List<Mark> _marks = [];
    private readonly List<Fact> _facts = [];

    /// <param name="found">Words the address asks for.</param>
    public ReaderModel Build(
        IReadOnlyList<Span> found, IReadOnlyList<string> versions, IReadOnlyList<Model.Ports.Capture> captures,
        Model.Ports.ArticleSummary? earlier, Model.Ports.ArticleSummary? later)
    {
        foreach (var span in found) _marks.Add(new(span, Mark.Whole(span, reading.Text), Mark.Found, null, view["mark.found"], FoundRank));
        AddFacts();
        _facts.Sort((a, b) => a.Finding.Evidence.CompareTo(b.Finding.Evidence));
        var times = AddTimes();
        var names = AddNames();
        return new(reading, _facts, names, times, _marks, found) { Versions = versions, Captures = captures, Earlier = earlier, Later = later };
    }

    private void AddFacts()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in reading.Statements)
            Add(FactKind.Statement, statement, $"{view["kind.statement"]}: {statement.Speaker?.Name ?? view["party.unknown"]}");
        foreach (var report in reading.Events) Add(report.Type.Family(), report, view[$"event.{report.Type.Key()}"], report.Also);
        foreach (var truce in reading.Truces) Add(FactKind.Truce, truce, view["kind.truce"]);
        foreach (var tally in reading.Tallies) Add(FactKind.Tally, tally, view["kind.tally"]);
        foreach (var promise in reading.Commitments) Add(FactKind.Commitment, promise, view["kind.commitment"]);
        foreach (var pair in reading.Contradictions) Add(FactKind.Contradiction, pair, view["kind.contradiction"], [pair.A, pair.B]);

        void Add(FactKind kind, Finding finding, string label, IEnumerable<Span>? also = null)
        {
            var card = $"c-{finding.Id}";
            // Two findings of one kind on the same words bear the same id; the page needs them apart.
            for (var again = 2; !taken.Add(card); again++) card = $"c-{finding.Id}.{again}";
            _facts.Add(new(card, kind, finding));
            var rank = kind switch
            {
                FactKind.Statement => StatementRank,
                FactKind.Contradiction => ContradictionRank,
                _ => FactRank,
            };
            if (kind is not FactKind.Contradiction) Paint(finding.Evidence, kind.Key(), card, label, rank);
            foreach (var span in also ?? []) Paint(span, kind.Key(), card, label, rank);
        }
    }

    private List<TimeEntry> AddTimes()
    {
        var entries = new List<TimeEntry>();
        foreach (var time in reading.Times)
        {
            var card = $"t-{time.Span}";
            entries.Add(new(card, time, time.Span.Of(reading.Text)));
            Paint(time.Span, "time", card, $"{view["kind.time"]}: {time.Value ?? view["time.unresolved"]}", TimeRank);
        }

        return entries;
    }

    private List<NameEntry> AddNames()
    {
        var entries = new List<NameEntry>();
        var groups = reading.Mentions
            .Select(mention => (Mention: mention, Words: mention.Span.Of(reading.Text)))
            .GroupBy(named => (named.Mention.Place is not null || named.Mention.Kind is MentionKind.Place, named.Mention.Actor ?? named.Mention.Place ?? named.Words));
        foreach (var group in groups)
        {
            var (isPlace, key) = group.Key;
            var known = isPlace ? group.First().Mention.Place : group.First().Mention.Actor;
            var card = known is null ? $"n-{group.First().Mention.Span}" : $"{(isPlace ? "p" : "n")}-{known}";
            var name = group.MaxBy(named => named.Words.Length).Words;
            entries.Add(new(card, isPlace, known, name, [.. group.Select(named => named.Mention.Span)]));
            foreach (var (mention, _) in group)
                Paint(mention.Span, isPlace ? "place" : "actor", card, view[$"mention.{mention.Kind.Key()}"], NameRank);
        }

        return entries;
    }

    private void Paint(Span exact, string kind, string card, string label, int rank)
    {
        if (exact.IsEmpty || exact.End > reading.Text.Length) return;
        _marks.Add(new(exact, Mark.ToWords(exact, reading.Text), kind, card, label, rank));
    }
}
