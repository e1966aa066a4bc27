using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Reading.Mentions;
using Hudna.Reading.Quantities;
using Hudna.Text;
using Draft = Hudna.Reading.Events.Draft;

namespace Hudna.Reading.Tallies;

/// <summary>Reads counts over a period by a counting body: a number whose sentence counts up rather than tells of one event (<c>rules/tallies</c>).</summary>
internal sealed class TallyReader
{
    private readonly CountRule[] _rules;
    private readonly EventPlaces _places;
    private readonly TallyPeriods _periods;
    private readonly TallyBodies _bodies;
    private readonly TallyParts _parts;
    private readonly TallyAnswers _answers;
    private readonly ClassSet _sum, _countsIn;

    private TallyReader(Knowledge knowledge, CountRule[] rules, WordClasses classes, Nisbas nisbas, NumberReader numbers)
    {
        _rules = rules;
        _places = new(knowledge.Dossiers);
        _periods = new(classes);
        _bodies = new(classes, new(nisbas, classes));
        _parts = new(knowledge.Dossiers, classes, numbers);
        _answers = new(classes);
        _sum = classes.Mask("sum") | classes.Mask("since-start");
        _countsIn = classes.Mask("counts-in");
    }

    public static TallyReader Load(Knowledge knowledge, WordClasses classes, Nisbas nisbas, NumberReader numbers, List<Fault> faults) =>
        new(knowledge, CountRule.Load(knowledge.Folders, classes, faults), classes, nisbas, numbers);

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
            if (Array.Find(_rules, rule => rule.Counts.Contains(counts) && !(count.Quantity.Min < rule.Least) && rule.Matches(telling.Marks, at)) is not { } matched) continue;
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
        var by = _bodies.By(at, quantity.Span, telling);
        var period = _periods.Of(at, telling);
        var sum = telling.Marks.Find(at.Clause.First, at.Clause.End, _sum);
        Span? sumWords = period is { IsSince: true } ? period.Words : sum >= 0 && period?.Length is null ? Phrase(sum, telling) : null;
        return new(
            FindingId.Of(analysis.Article.Header.Id, $"tally/{counts}", quantity.Span), clause.Cover(quantity.Span), by, counts,
            new(quantity.Min, quantity.Max, quantity.Approximate), period?.Date, draft.Places.ToSeq(), _bodies.Responsible(at, telling), sumWords is not null, rule.Id)
        {
            Whom = quantity.Whom, Counted = quantity.Span, Definition = DefinitionOf(at, telling), PeriodWords = period?.Words, PeriodLength = period?.Length,
            CumulativeWords = sumWords, Parts = _parts.Of(at, quantity.Span, telling), Answers = _answers.Of(quantity.Span, by, telling),
        };
    }

    /// <summary>The words of summing up that begin at a token.</summary>
    private Span Phrase(int first, Telling telling)
    {
        var last = first;
        while (telling.Marks.Is(last + 1, _sum)) last++;
        return telling.Analysis.Tokens.Cover(first, last);
    }

    /// <summary>From the word that says what counts in to the end of its clause.</summary>
    private Span? DefinitionOf(Candidate at, Telling telling)
    {
        var cue = telling.Marks.Find(at.Last + 1, at.Sentence.EndToken, _countsIn);
        if (cue < 0) return null;
        var tokens = telling.Analysis.Tokens;
        var last = cue;
        while (last + 1 < at.Sentence.EndToken && tokens[last + 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote) last++;
        return last > cue ? tokens.Cover(cue, last) : null;
    }

    private static Sentence? SentenceAt(Span span, Analysis analysis)
    {
        var first = analysis.Tokens.FirstAt(span.Start);
        if (first >= analysis.Tokens.Count) return null;
        var sentence = analysis.SentenceOf(first);
        return sentence < 0 ? null : analysis.Sentences[sentence];
    }
}
