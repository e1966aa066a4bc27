using Hudna.Lexicon.Dossiers;
using Hudna.Lexicon.Phrases;
using Hudna.Reading.Statements;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>One article while it is searched for what it tells: its marks, clauses and grammar, shared by the readers of events, tallies, promises and truces.</summary>
internal sealed class Telling
{
    private readonly VerbOrNoun _verbs;
    private readonly Clauses _clauses;

    /// <param name="trace">Told what was let go, when somebody asks.</param>
    public Telling(Analysis analysis, EventLexicon lexicon, Grammar grammar, DossierSet dossiers, ITrace? trace = null)
    {
        Analysis = analysis;
        Dossiers = dossiers;
        Trace = new(trace, analysis);
        Grammar = grammar;
        Marks = EventMarks.Of(analysis, lexicon);
        _verbs = new(analysis, Marks, grammar);
        _clauses = Clauses.Of(analysis, Marks, grammar, _verbs);
        Arguments = new(analysis, Marks, grammar);
    }

    public Analysis Analysis { get; }

    public DossierSet Dossiers { get; }

    public Grammar Grammar { get; }

    public EventTrace Trace { get; }

    public EventMarks Marks { get; }

    public ArgumentReader Arguments { get; }

    /// <summary>Which counts are tallies and so belong to no event, by place in <see cref="Analysis.Counts"/>.</summary>
    public HashSet<int> Tallied { get; } = [];

    /// <summary>The tellings that became the events, in the order of the events.</summary>
    public List<Draft> Events { get; } = [];

    public bool IsVerb(int token) => _verbs.IsVerb(token);

    public Clause ClauseAt(int token, Sentence sentence) => _clauses.Around(token, sentence);

    public Candidate Candidate(PhraseHit<EventWord> hit, bool isVerb, Sentence sentence) =>
        new(hit.First, hit.Last, hit.Value, hit.Attached, hit.AttachedLength, isVerb, _clauses.Around(hit.First, sentence), sentence);
}
