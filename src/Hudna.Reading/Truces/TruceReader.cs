using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Reading.Mentions;
using Hudna.Reading.Talks;

namespace Hudna.Reading.Truces;

/// <summary>
/// Gathers what an article says of each of its truces from the truce events read in it and the words around the nouns that name them. Which
/// truce of the record is meant is for the threads to say, where all articles lie side by side.
/// </summary>
internal sealed class TruceReader
{
    private readonly TruceNouns _nouns;
    private readonly TruceGrouping _grouping;
    private readonly TruceDates _dates;
    private readonly TruceTerms _terms;
    private readonly TruceStates _states;
    private readonly TruceAreas _areas;
    private readonly TruceParties _parties;
    private readonly TruceFieldReader _fields;
    private readonly Breaches _breaches;

    private TruceReader(DossierSet dossiers, WordClasses classes, TruceRule[] rules, Nisbas nisbas, OrdinalWords ordinals)
    {
        _nouns = new(classes, ordinals);
        _dates = new(classes);
        _terms = new(classes);
        _states = new(classes);
        _areas = new(dossiers, classes);
        _grouping = new(dossiers, _areas);
        _parties = new(dossiers);
        _fields = new(rules, new(nisbas, classes));
        _breaches = new(dossiers, _areas);
    }

    public static TruceReader Load(Knowledge knowledge, WordClasses classes, Nisbas nisbas, OrdinalWords ordinals, List<Fault> faults) =>
        new(knowledge.Dossiers, classes, TruceRule.Load(knowledge.Folders, classes, faults), nisbas, ordinals);

    public void Read(Telling telling)
    {
        var analysis = telling.Analysis;
        if (!analysis.Events.Exists(report => report.Type is >= EventType.TruceDeclared and <= EventType.TruceEnded)) return;
        var nouns = _nouns.In(telling);
        var truces = _grouping.Group(telling, nouns);
        var fields = _fields.Read(truces, telling);
        var reports = truces.ConvertAll(truce => Report(truce, nouns, fields[truce], telling));
        for (var i = 0; i < reports.Count; i++) analysis.Truces.Add(WithBreaches(reports[i], truces[i], truces, reports));
    }

    private TruceReport Report(TruceDraft truce, List<TruceNoun> nouns, TruceFields fields, Telling telling)
    {
        var analysis = telling.Analysis;
        var first = truce.Told[0].Report;
        var (declared, effective, ended) = (_dates.Declared(truce, telling), _dates.Effective(truce, telling), _dates.Ended(truce, telling));
        var term = _terms.Of(truce, nouns, telling);
        var areas = _areas.Of(truce, telling);
        var (state, stateWords) = _states.Of(truce, effective?.Day, telling);
        return new(
            FindingId.Of(analysis.Article.Header.Id, "truce", first.Trigger), first.Evidence, null, Names(truce, analysis),
            declared?.Day, effective?.Day, ended?.Day, term?.Value, _parties.Of(truce, fields, areas), fields.Guarantors.ToSeq(), fields.Mediators.ToSeq(),
            areas, state, first.Rule)
        {
            Words = new(declared?.Words, effective?.Words, ended?.Words, term?.Span, stateWords),
            MechanismAgreed = fields.MechanismAgreed.ToSeq(),
            MechanismWorking = fields.MechanismWorking.ToSeq(),
            Renewals = _terms.Renewals(truce, telling),
        };
    }

    private static Seq<string> Names(TruceDraft truce, Analysis analysis) =>
        truce.Nouns.OrderBy(noun => noun.First).Select(noun => noun.Words.Of(analysis.Text)).Distinct(StringComparer.Ordinal).ToSeq();

    /// <summary>A breach attached by its words, area, dates or parties to one truce is no breach of another that only does not speak against it.</summary>
    private TruceReport WithBreaches(TruceReport report, TruceDraft truce, List<TruceDraft> truces, List<TruceReport> reports)
    {
        var links = new List<BreachLink>();
        foreach (var owner in truces)
        {
            foreach (var told in owner.Of(EventType.TruceViolated))
            {
                links.Add(_breaches.Link(told.Report, told.Draft.At.Sentence.Span, report, told.Noun is { } noun && truce.Nouns.Contains(noun), reports.Count == 1));
            }
        }

        return report with { Breaches = links.ToSeq() };
    }
}
