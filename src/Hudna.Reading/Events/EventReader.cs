using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Reads what happened, will happen, should happen or did not: one pass over the triggers of an article, each tried against the rules of its
/// class; then the tellings of one event are joined. Built once from the language data; may be shared by threads.
/// </summary>
internal sealed class EventReader
{
    private readonly EventLexicon _lexicon;
    private readonly EventRules _rules;
    private readonly Grammar _grammar;
    private readonly StatusReader _status;
    private readonly EventPlaces _places;
    private readonly TopicGate _topic;

    private EventReader(EventLexicon lexicon, EventRules rules, Knowledge knowledge)
    {
        _lexicon = lexicon;
        _rules = rules;
        _grammar = new(lexicon.Classes);
        _status = new(_grammar);
        _places = new(knowledge.Dossiers);
        _topic = new(lexicon.Classes);
    }

    /// <exception cref="LexiconException">The words or rules of events are faulty; every fault is listed.</exception>
    public static EventReader Of(Knowledge knowledge)
    {
        var faults = new List<Fault>();
        var reader = Load(knowledge, faults);
        return faults.Count == 0 ? reader : throw new LexiconException(faults);
    }

    /// <summary>Reads what can be read and adds to <paramref name="faults"/> whatever is wrong.</summary>
    public static EventReader Load(Knowledge knowledge, List<Fault> faults)
    {
        var lexicon = EventLexicon.Load(knowledge.Folders, faults);
        return new(lexicon, EventRules.Load(knowledge.Folders, lexicon.Classes, faults), knowledge);
    }

    public void Read(Analysis analysis)
    {
        var marks = EventMarks.Of(analysis, _lexicon);
        if (!_topic.Admits(marks)) return;
        var verbs = new VerbOrNoun(analysis, marks, _grammar);
        var clauses = Clauses.Of(analysis, marks, _grammar, verbs);
        var arguments = new ArgumentReader(analysis, marks, _grammar);
        var drafts = new List<Draft>();
        foreach (var sentence in analysis.Sentences)
        {
            if (!_topic.Admits(marks, sentence)) continue;
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                if (Match(t, sentence, marks, clauses, verbs) is not { } draft) continue;
                Fill(draft, analysis, marks, arguments);
                if (draft.HasSubstance || draft.PointsBack) drafts.Add(draft);
                t = draft.At.Last;
            }
        }

        foreach (var draft in EventMerger.Merge(drafts)) analysis.Events.Add(EventReports.Of(draft, analysis));
    }

    /// <summary>The best rule for the longest trigger that begins at a token.</summary>
    private Draft? Match(int token, Sentence sentence, EventMarks marks, Clauses clauses, VerbOrNoun verbs)
    {
        Draft? best = null;
        var isVerb = false;
        var looked = false;
        foreach (var hit in marks.HitsAt(token))
        {
            var rules = _rules.Of(hit.Value.Class);
            if (rules.Length == 0) continue;
            if (!looked) (isVerb, looked) = (verbs.IsVerb(token), true);
            if (isVerb ? hit.Value.IsNoun : hit.Value.IsVerb) continue;
            if (best is not null && hit.Last < best.At.Last) continue;
            var at = new Candidate(hit.First, hit.Last, hit.Value, hit.Attached, hit.AttachedLength, isVerb, clauses.Around(token, sentence), sentence);
            foreach (var rule in rules)
            {
                if (!rule.Matches(marks, at)) continue;
                if (best is null || hit.Last > best.At.Last || rule.Rank < best.Rule.Rank) best = new(rule, at);
                break;
            }
        }

        return best;
    }

    private void Fill(Draft draft, Analysis analysis, EventMarks marks, ArgumentReader arguments)
    {
        var governor = Governor.Of(draft.At, marks, _grammar);
        var clause = analysis.Tokens.Cover(draft.At.Clause.First, draft.At.Clause.End - 1);
        draft.Trigger = EventReports.TriggerOf(draft.At, analysis);
        draft.Evidence = EventReports.EvidenceOf(draft.At, governor, analysis, marks);
        draft.Status = _status.Of(draft.At, governor, draft.Rule, analysis, marks);
        draft.InHeadline = analysis.KindOf(draft.At.First) == BlockKind.Headline;
        draft.Date = EventDates.Of(draft.At, draft.Status, clause, analysis, marks, _grammar);
        var scope = Scope.Of(draft.At, governor, analysis, marks, _grammar);
        _places.Read(draft, scope, analysis, marks, _grammar);
        arguments.Read(draft, governor, scope);
        EventTolls.Read(draft, clause, analysis, marks, _grammar);
        draft.Source = EventReports.SourceOf(draft.Trigger, analysis);
        var concrete = marks.Find(scope.First, scope.End, _grammar.Concrete) >= 0;
        draft.HasSubstance = draft.At.IsVerb || draft.Rule.Bare || governor.IsVerb || draft.Status != EventStatus.Occurred || draft.SaysMore || concrete;
        draft.PointsBack = !draft.At.IsVerb && !draft.Rule.Bare && !draft.SaysMore && !concrete
            && draft.At.Word.Form == WordForm.DefiniteNoun && draft.Status is EventStatus.Occurred or EventStatus.Ongoing;
    }
}
