using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Reads what happened, will happen, should happen or did not: one pass over the triggers of an article, each tried against the rules of its
/// class; then the tellings of one event are joined. Built once from the language data; may be shared by threads.
/// </summary>
internal sealed class EventReader
{
    // In characters: further on "the bombing" may be another.
    private const int FarthestAgain = 700;

    // The ending of attacks and raids, before a pronoun too.
    private static readonly string Plural = new([Letters.Alef, Letters.Teh]);

    // "This is (one of) the worst".
    private const int FarthestJudge = 3;

    // "Attacks which one suspects that the group of that name carried out" in tokens.
    private const int DoneWithin = 14;

    // "The site of the blast that happened on Monday" in tokens.
    private const int FarthestDay = 8;

    // Before this year no side, place or toll is of use to who follows a conflict.
    private const int OldestYear = 1900;

    // "Shelled the camp also" in tokens.
    private const int FarthestAlso = 4;

    // "Stormed, a force of the army, yesterday, the mosque" in tokens.
    private const int FarthestBuilding = 10;

    private readonly EventRules _rules;
    private readonly Grammar _grammar;
    private readonly StatusReader _status;
    private readonly EventPlaces _places;
    private readonly FirstPerson _firstPerson;
    private readonly Aircraft _aircraft;
    private readonly TopicGate _topic;

    public EventReader(EventLexicon lexicon, EventRules rules, Grammar grammar, DossierSet dossiers)
    {
        _rules = rules;
        _grammar = grammar;
        _status = new(_grammar);
        _places = new(dossiers);
        _firstPerson = new(dossiers);
        _aircraft = new(dossiers);
        _topic = new(lexicon.Classes);
    }

    public void Read(Telling telling)
    {
        if (!_topic.Admits(telling.Marks) || TopicGate.IsChronicle(telling.Analysis))
        {
            foreach (var sentence in telling.Analysis.Sentences) telling.Trace.OffTopic(sentence);
            return;
        }

        var drafts = new List<Draft>();
        var isOfFighting = _topic.AdmitsFighting(telling.Marks);
        foreach (var sentence in telling.Analysis.Sentences)
        {
            if (!_topic.Admits(telling.Marks, sentence))
            {
                telling.Trace.OffTopic(sentence);
                continue;
            }

            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                if (Match(t, sentence, telling) is not { } draft) continue;
                if (draft.Rule.Type <= EventType.Siege && !isOfFighting)
                {
                    telling.Trace.OfNoFighting(draft.At);
                    continue;
                }

                Fill(draft, telling);
                if (draft.Rule.Follows is { } type && drafts.Exists(earlier => earlier.Type == type && SharesDoer(earlier, draft))) draft.Type = type;
                if (draft.Rule.Flown is { } flown && _aircraft.AreOf(draft.Initiators)) draft.Type = flown;
                if (IsAgain(draft, drafts)) draft.Type = draft.Rule.Again!.Value;
                if (draft.HasSubstance || draft.PointsBack) drafts.Add(draft);
                else telling.Trace.WithoutSubstance(draft);
                t = draft.At.Last;
            }
        }

        PlaceSharing.AcrossClauses(drafts, telling.Marks, _grammar);
        PartySharing.InSentence(drafts, telling.Marks, _grammar);
        telling.Events.AddRange(EventMerger.Merge(drafts, _places, telling.Trace));
        foreach (var draft in telling.Events.Where(draft => draft.Type <= EventType.Siege))
        {
            EventTolls.ReadBeforeWhen(draft, telling);
            EventTolls.ReadTogether(draft, telling);
            EventTolls.ReadNamed(draft, telling);
        }

        PlaceSharing.OfTruce(telling.Events, _places, telling.Analysis);
        PartySharing.OfTalks(telling.Events);
        new Fliers(telling.Analysis, telling.Marks, _grammar).Share(telling.Events);
        PartySharing.OfRaids(telling.Events, telling.Analysis, telling.Marks, _grammar);
        Foes.Share(telling.Events, telling.Analysis);
        new Holders(telling.Analysis, telling.Marks, _grammar).Share(telling.Events);
        PartySharing.OfTruce(telling.Events, _grammar, telling.Analysis.Article.Header.Published);
        foreach (var draft in telling.Events.Where(draft => draft.IsDayOfTelling)) draft.Date = null;
        PartsOfLead.Date(telling.Events, _places, telling.Analysis);
        DaysCarried.Share(telling.Events, telling);
        PartySharing.OfSides(telling.Events);
        foreach (var draft in telling.Events) _places.AddHomes(draft);
        foreach (var draft in telling.Events) telling.Analysis.Events.Add(EventReports.Of(draft, telling.Analysis));
    }

    /// <summary>The best rule for the longest trigger that begins at a token.</summary>
    private Draft? Match(int token, Sentence sentence, Telling telling)
    {
        Draft? best = null;
        var isVerb = false;
        var looked = false;
        // "Friday dawn" is a time, though dawn is written like "blew up".
        var inTime = telling.Marks.Is(token, WordClasses.Bit(WordClasses.Time));
        foreach (var hit in telling.Marks.HitsAt(token))
        {
            var rules = _rules.Of(hit.Value.Class);
            if (rules.Length == 0) continue;
            if (inTime)
            {
                telling.Trace.InTime(token);
                return null;
            }

            // A surname may be written like a deed, and the name of a movement may hold one ("the Liberation Front").
            if (telling.Analysis.Named.Covering(token) is { } name && (name.Kind == MentionKind.Person || (name is { Kind: MentionKind.ArmedGroup, Form: NameForm.Name } && name.First < token)))
            {
                telling.Trace.InName(token);
                return null;
            }

            if (!looked) (isVerb, looked) = (telling.IsVerb(token), true);
            if (isVerb ? hit.Value.IsNoun : hit.Value.IsVerb) continue;
            if (best is not null && hit.Last < best.At.Last) continue;
            var at = telling.Candidate(hit, isVerb, sentence);
            var matched = false;
            foreach (var rule in rules)
            {
                if (!rule.Matches(telling.Marks, at)) continue;
                if (best is null || hit.Last > best.At.Last || rule.Rank < best.Rule.Rank) best = new(rule, at);
                matched = true;
                break;
            }

            if (!matched) telling.Trace.NoRule(at, telling.Marks, rules);
        }

        return best;
    }

    private void Fill(Draft draft, Telling telling)
    {
        var (analysis, marks) = (telling.Analysis, telling.Marks);
        var governor = Governor.Of(draft.At, marks, analysis.Tokens, _grammar);
        var scope = Scope.Of(draft.At, governor, analysis, marks, _grammar);
        draft.Trigger = EventReports.TriggerOf(draft.At, analysis);
        draft.Evidence = EventReports.EvidenceOf(draft.At, governor, analysis);
        draft.Status = _status.Of(draft.At, governor, draft.Rule, analysis, marks);
        draft.InHeadline = Headings.Hold(draft.At.First, analysis);
        draft.IsInLead = draft.InHeadline || Headings.IsLead(draft.At.Sentence, analysis);
        (draft.Date, draft.IsDayOfTelling, draft.IsDateOutside) = EventDates.Of(draft.At, draft.Type, draft.Status, scope, analysis, marks, _grammar);
        if (draft.Date is { From: var from } && analysis.Article.Header.Published is { } today && from > today && draft.Status is EventStatus.Occurred or EventStatus.Ongoing)
        {
            // "The meeting ended with consent to a summit next year": the day to come is another's.
            if (!draft.At.IsVerb && (draft.IsDateOutside || (governor is { IsVerb: true, Form: WordForm.Past } && !marks.Is(governor.Token, _grammar.Announce))) && !StandsBesideTime(draft.At, marks)) draft.Date = null;
            // Attacks are seldom announced with their day: only a verb of the present puts one in the days to come.
            else if (draft.Type <= EventType.Siege && governor.Form != WordForm.Present) draft.Date = null;
            else draft.Status = EventStatus.Planned;
        }

        _places.Read(draft, scope, analysis, marks, _grammar);
        if (draft is { Type: <= EventType.Siege, Places.Count: 0 } && EventTolls.BeforeWhen(draft, telling) is { } before) _places.Read(draft, before, analysis, marks, _grammar);
        if (draft is { Type: <= EventType.Siege, Places.Count: 0 } && DoneIn(draft, telling) is { } done) _places.Read(draft, done, analysis, marks, _grammar);
        draft.IsSlaying = draft.Type == EventType.GroundAttack && WordClasses.Bit(draft.Rule.Trigger).Overlaps(_grammar.Slaying);
        telling.Arguments.Read(draft, governor, scope);
        // "The country saw an attack": it happened there, and is not the country's.
        if (draft.Type <= EventType.Siege && marks.Is(governor.Token, _grammar.Host)) draft.Initiators.RemoveAll(party => telling.Dossiers.Actor(party.Actor) is { Kind: MentionKind.State });
        if (_firstPerson.Doer(draft, governor, analysis) is { } we) draft.Add(draft.Rule.Doer, we);
        _aircraft.Mend(draft, marks, _grammar);
        if (draft.Type <= EventType.Siege) EventTolls.Read(draft, telling);
        if (draft.Type < EventType.Capture) draft.Weapon = EventReports.WeaponOf(draft.At, telling);
        draft.Source = EventReports.SourceOf(draft.Trigger, analysis) ?? EventReports.SourceBefore(draft.Trigger, draft.At.Sentence, telling) ?? draft.Claimant;
        draft.Ordinal = OrdinalOf(draft.At, telling);
        draft.IsDated = draft.Date is not null && StandsBesideTime(draft.At, marks);
        NoteTelling(draft, governor, scope, telling);
    }

    /// <summary>"Two attacks, which the group is believed to have carried out in A": the words behind the verb whose pronoun means the act; null when there is none.</summary>
    private Clause? DoneIn(Draft draft, Telling telling)
    {
        var verb = draft.At.IsVerb ? -1 : telling.Marks.Find(draft.At.Last + 1, Math.Min(draft.At.Last + DoneWithin, draft.At.Sentence.EndToken), _grammar.DoneByIt);
        return verb < 0 ? null : new(verb, telling.ClauseAt(verb, draft.At.Sentence).End);
    }

    /// <summary>How it is told: as news, or as something told before, which the merger must know.</summary>
    private void NoteTelling(Draft draft, Governor governor, Clause scope, Telling telling)
    {
        var (analysis, marks) = (telling.Analysis, telling.Marks);
        var isDefinite = draft.At.Word.Form == WordForm.DefiniteNoun;
        var isPossessed = !draft.At.IsVerb && Subjects.HasPossessor(draft.At, analysis.Tokens);
        var concrete = marks.Find(Math.Max(scope.First, draft.At.First - 4), Math.Min(scope.End, draft.At.Last + 7), _grammar.Concrete) >= 0;
        draft.HasSubstance = draft.At.IsVerb || draft.Rule.Bare || governor.IsVerb || draft.Status != EventStatus.Occurred || draft.SaysMore || concrete;
        draft.IsToldByVerb = governor is { IsVerb: true, Form: WordForm.Past } && (!isDefinite || governor.Token <= draft.At.First);
        // "Visited today the site of the blast": known, and the day before it is not its own.
        var isLeft = !draft.At.IsVerb && !EndsLikePlural(draft.At, analysis) && draft.Type < EventType.Capture && draft.Status is EventStatus.Occurred or EventStatus.Ongoing && marks.Is(draft.At.First - 1, _grammar.LeftBy) && draft.At.Attached == Proclitics.None;
        if (isLeft && marks.Find(draft.At.Last + 1, Math.Min(draft.At.Last + FarthestDay, scope.End), WordClasses.Bit(WordClasses.Time)) < 0) (draft.Date, draft.IsDated) = (null, false);
        // A battle of a century long gone is history.
        if (draft is { Type: <= EventType.Siege, Date.To.Year: < OldestYear }) draft.HasSubstance = false;
        draft.IsPresupposed = !draft.At.IsVerb && (marks.Is(draft.At.First - 1, _grammar.During | _grammar.This) || isPossessed || isLeft);
        draft.IsPossessed = isPossessed;
        // "This is the worst attack": a judgement on the one told before.
        // "One of the worst attacks" judges too.
        var isJudged = !draft.At.IsVerb && marks.Is(draft.At.First - 1, _grammar.Superlative)
            && (marks.Find(draft.At.First - FarthestJudge, draft.At.First - 1, _grammar.Judges) >= 0 || (marks.Is(draft.At.First - 2, _grammar.From) && EndsLikePlural(draft.At, analysis)));
        // "An attack of this size": no other than the one told of.
        var isOfThisSort = !draft.At.IsVerb && draft.Type <= EventType.Siege && marks.Is(draft.At.Last + 1, _grammar.This) && analysis.Tokens.Folded(draft.At.Last + 1) is [Letters.Beh, ..];
        draft.IsDescribed = marks.Is(draft.At.Last + 1, _grammar.Relative);
        draft.IsAnother = marks.Find(draft.At.First - 2, draft.At.Last + 4, _grammar.Another) >= 0;
        draft.IsKnown = isDefinite && !draft.IsAnother && draft.Type <= EventType.Siege && (isLeft || marks.Is(draft.At.First - 1, _grammar.ComesAs)) && marks.Find(draft.At.Last + 1, draft.At.Last + 3, _grammar.Relative | _grammar.Against | _grammar.Within) < 0;
        draft.IsShown = isJudged || isOfThisSort || (!draft.At.IsVerb && (isDefinite || draft.Type > EventType.Siege) && marks.Is(draft.At.First - 1, _grammar.This));
        draft.IsPurpose = _status.IsPurpose(draft.At, governor, marks);
        draft.IsTheirs = isPossessed && !draft.IsDated && WordClasses.Bit(draft.At.Word.Class).Overlaps(_grammar.Attack) && !analysis.Tokens.Folded(draft.At.Last).Contains(Plural, StringComparison.Ordinal);
        draft.IsOneAttack = (isDefinite || isJudged || (draft is { At.IsVerb: false, Status: EventStatus.Occurred } && marks.Is(draft.At.Last + 1, _grammar.Place))) && !isPossessed && WordClasses.Bit(draft.At.Word.Class).Overlaps(_grammar.Attack) && !EndsLikePlural(draft.At, analysis);
        // "Most of the attacks of these months" are counted, and "the first raids" are not the last.
        draft.IsThoseAttacks = isDefinite && !isPossessed && !marks.Is(draft.At.First - 1, _grammar.ShareOf) && !marks.Is(draft.At.Last + 1, _grammar.Ordinal) && WordClasses.Bit(draft.At.Word.Class).Overlaps(_grammar.Attack) && EndsLikePlural(draft.At, analysis);
        draft.IsApposed = draft.At.Word.Form == WordForm.Noun && marks.Is(draft.At.First - 1, _grammar.Within);
        draft.TellsHow = marks.Is(draft.At.Clause.First, _grammar.Where | _grammar.When) || marks.Is(draft.At.Clause.First - 1, _grammar.Where | _grammar.When);
        draft.IsStriking = draft is { At.IsVerb: true, Rule.Type: EventType.GroundAttack } && WordClasses.Bit(draft.Rule.Trigger).Overlaps(_grammar.Strike);
        draft.Object = ObjectOf(draft.At, telling);
        if (draft.Type == EventType.Capture) draft.Taken = Taken.Of(draft.At, analysis, marks, _grammar);
        if (draft.Taken is { } taken) draft.AllTaken.Add(taken);
        var building = marks.Find(draft.At.Last + 1, Math.Min(draft.At.Last + FarthestBuilding, draft.At.Clause.End), _grammar.House);
        if (building >= 0) draft.Building = analysis.Tokens.Folded(building).ToString();
        draft.IsBesides = marks.Find(draft.At.Clause.First, Math.Min(draft.At.Last + FarthestAlso, draft.At.Clause.End), _grammar.Also) >= 0;
        draft.IsMany = !draft.At.IsVerb && EndsLikePlural(draft.At, analysis);
        // "The shelling led to the death of five": told of the shelling before.
        var tollOnly = draft is { HasParties: false, Places.Count: 0, IsDated: false } && marks.Find(draft.At.First - 3, draft.At.Last + 4, _grammar.Result) >= 0;
        draft.PointsBack = !draft.At.IsVerb && !draft.Rule.Bare && (!draft.SaysMore || tollOnly) && (isDefinite || draft.IsShown)
            && (draft.Status is EventStatus.Occurred or EventStatus.Ongoing || draft is { Type: <= EventType.Siege, Status: EventStatus.Hypothetical } or { Type: EventType.Agreement, Status: not EventStatus.Denied });
        // "Protected from the attacks": attacks in general.
        if (draft is { PointsBack: true, Type: <= EventType.Siege, Status: EventStatus.Hypothetical }) draft.HasSubstance = false;
        if (draft is { Type: <= EventType.Siege, Status: EventStatus.Hypothetical } && _status.IsPrevented(draft.At, governor, marks)) draft.HasSubstance = draft.PointsBack = false;
    }

    /// <summary>"The bombing", soon after a raid and with no other doer than it has, is bombing from the air.</summary>
    private static bool IsAgain(Draft draft, List<Draft> drafts) =>
        draft is { Rule.Again: { } type, At.Word.Form: WordForm.DefiniteNoun } && drafts.FindLast(earlier => earlier.Type == draft.Type || earlier.Type == type) is { } last
        && last.Type == type && (draft.Initiators.Count == 0 || SharesDoer(last, draft)) && draft.Evidence.Start - last.Evidence.End < FarthestAgain;

    private static bool SharesDoer(Draft one, Draft other) => one.Initiators.Exists(doer => other.Initiators.Exists(again => Draft.Same(doer, again)));

    private (string Word, bool IsSite)? ObjectOf(Candidate at, Telling telling)
    {
        var found = telling.Marks.Find(at.Last + 1, Math.Min(at.Last + 5, at.Clause.End), _grammar.Building | _grammar.Site | _grammar.Settlement);
        if (found < 0) return null;
        return (telling.Analysis.Tokens.Folded(found).ToString(), telling.Marks.Is(found, _grammar.Building | _grammar.Site));
    }

    private static bool StandsBesideTime(Candidate at, EventMarks marks) => marks.Find(Math.Max(at.First - 4, at.Sentence.FirstToken), Math.Min(at.Last + 10, at.Sentence.EndToken), WordClasses.Bit(WordClasses.Time)) >= 0;

    internal static bool EndsLikePlural(Candidate at, Analysis analysis) => analysis.Tokens.Folded(at.Last) is [.., Letters.Alef, Letters.Teh];

    /// <summary>Which round, as written: the seventh and the eighth are two.</summary>
    private string? OrdinalOf(Candidate at, Telling telling)
    {
        var found = telling.Marks.Find(at.Last + 1, Math.Min(at.Last + 3, at.Clause.End), _grammar.Ordinal);
        return found < 0 ? null : telling.Analysis.Tokens.Folded(found).ToString();
    }
}
