using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;

namespace Hudna.Reading.Tallies;

/// <summary>Reads counts over a period by a counting body: a number whose sentence counts up rather than tells of one event (<c>rules/tallies</c>).</summary>
internal sealed class TallyReader
{
    private readonly CountRule[] _rules;
    private readonly EventPlaces _places;

    private TallyReader(CountRule[] rules, EventPlaces places)
    {
        _rules = rules;
        _places = places;
    }

    public static TallyReader Load(Knowledge knowledge, WordClasses classes, List<Fault> faults) =>
        new(CountRule.Load(knowledge.Folders, classes, faults), new(knowledge.Dossiers));

    public void Read(Telling telling)
    {
        var analysis = telling.Analysis;
        for (var i = 0; i < analysis.Counts.Count; i++)
        {
            var count = analysis.Counts[i];
            if (count.Quantity.Counts is not { } counts || SentenceAt(count.Quantity.Span, analysis) is not { } sentence) continue;
            var first = analysis.Tokens.FirstAt(count.Quantity.Span.Start);
            if (first >= analysis.Tokens.Count) continue;
            var at = telling.Candidate(new(first, first, Proclitics.None, 0, new(-1, WordForm.Noun)), false, sentence);
            if (Array.Find(_rules, rule => rule.Counts.Contains(counts) && rule.Matches(telling.Marks, at)) is not { } matched) continue;
            telling.Tallied.Add(i);
            if (!count.IsPart) analysis.Tallies.Add(Report(at, counts, count.Quantity, matched, telling));
        }
    }

    private TallyReport Report(Candidate at, string counts, Quantity quantity, CountRule rule, Telling telling)
    {
        var analysis = telling.Analysis;
        var clause = analysis.Tokens.Cover(at.Clause.First, at.Clause.End - 1);
        var draft = new Draft(rule.AsEvent, at);
        _places.Read(draft, at.Clause, analysis, telling.Marks, telling.Grammar);
        var by = EventReports.SourceOf(quantity.Span, analysis);
        return new(
            FindingId.Of(analysis.Article.Header.Id, $"tally/{counts}", quantity.Span), clause.Cover(quantity.Span), by, counts,
            new(quantity.Min, quantity.Max, quantity.Approximate),
            EventDates.Of(at, EventStatus.Ongoing, clause, analysis, telling.Marks, telling.Grammar), draft.Places.ToSeq(), [], true, rule.Id);
    }

    private static Sentence? SentenceAt(Span span, Analysis analysis)
    {
        var first = analysis.Tokens.FirstAt(span.Start);
        if (first >= analysis.Tokens.Count) return null;
        var sentence = analysis.SentenceOf(first);
        return sentence < 0 ? null : analysis.Sentences[sentence];
    }
}
