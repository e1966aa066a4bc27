using Hudna.Model;
using Hudna.Text;
using NodaTime;

namespace Hudna.Reading.Events;

/// <summary>
/// "Planes struck the town on Tuesday. Two died in a raid on the market": what goes on with a story is of its day. The day is that of an
/// event in one of the few sentences before, none of which, nor its own, names another time; what is told as earlier carries none. "Days after
/// the attack" counts back from there.
/// </summary>
internal sealed class DaysCarried
{
    // Sentences back, and days from the event to the day of the article.
    private const int FarthestBack = 3, LongestAgo = 7, LongestAside = 1, OpeningWithin = 4;

    private readonly Analysis _analysis;
    private readonly EventMarks _marks;
    private readonly Grammar _grammar;
    private readonly bool[] _isTimed;
    private readonly LocalDate?[] _dayOf;
    private readonly Draft?[] _dated;

    private DaysCarried(Analysis analysis, EventMarks marks, Grammar grammar)
    {
        (_analysis, _marks, _grammar) = (analysis, marks, grammar);
        _isTimed = new bool[analysis.Sentences.Count];
        _dayOf = new LocalDate?[_isTimed.Length];
        _dated = new Draft?[_isTimed.Length];
    }

    public static void Share(List<Draft> events, Telling telling)
    {
        var days = new DaysCarried(telling.Analysis, telling.Marks, telling.Grammar);
        days.NoteTimes();
        foreach (var draft in events) days.NoteDay(draft);
        foreach (var draft in events.Where(draft => draft is { Date: null, InHeadline: false })) days.Give(draft);
    }

    /// <summary>"Four days after an attack", but not "after four days of fighting": how many days before the day of the words the noun at a candidate was; null when none stands before it.</summary>
    public static int? DaysBefore(Candidate at, EventType type, Analysis analysis, EventMarks marks, Grammar grammar)
    {
        if (at.IsVerb || at.First < 3 || !marks.Is(at.First - 1, grammar.From | grammar.Against)) return null;
        if (marks.Is(at.First - 1, grammar.From) && type is EventType.Clash or EventType.TalksRound) return null;
        var end = analysis.Tokens[at.First - 1].Span.Start;
        if (analysis.Times.FindLast(time => time.Span.End <= end) is not { Value: ['P', .., 'D' or 'W'] } length || analysis.Tokens.FirstAt(length.Span.End) != at.First - 1) return null;
        var first = analysis.Tokens.FirstAt(length.Span.Start);
        if (!marks.Is(first - 1, grammar.AfterWhich) && !marks.Is(first - 2, grammar.AfterWhich)) return null;
        return int.TryParse(length.Value.AsSpan(1, length.Value.Length - 2), out var count) && count <= 60 ? count * (length.Value[^1] == 'W' ? 7 : 1) : null;
    }

    private void NoteTimes()
    {
        foreach (var time in _analysis.Times)
        {
            if (time.Value is null or "PRESENT_REF") continue;
            // A time may begin inside its first word, behind "and" or "in"; its last word is its own.
            var sentence = _analysis.SentenceOf(_analysis.Tokens.FirstAt(time.Span.End) - 1);
            if (sentence >= 0) _isTimed[sentence] = true;
        }
    }

    /// <summary>The day of a sentence is that of the hostile events it dates, when it is one and lies not long back.</summary>
    private void NoteDay(Draft draft)
    {
        if (draft is not { Date: { Precision: TimePrecision.Day } date, IsDayOfTelling: false, Type: <= EventType.Siege or EventType.TruceViolated, Status: EventStatus.Occurred or EventStatus.Ongoing }) return;
        if (date.From != date.To || (_analysis.Article.Header.Published is { } today && (date.From > today || date.From.PlusDays(LongestAgo) < today))) return;
        foreach (var told in draft.Told)
        {
            var sentence = _analysis.SentenceOf(told.First);
            if (sentence < 0 || !_isTimed[sentence]) continue;
            // Two events of two days: no one day is carried on; no event has this one.
            _dayOf[sentence] = _dayOf[sentence] is null || _dayOf[sentence] == date.From ? date.From : LocalDate.MaxIsoValue;
            _dated[sentence] ??= draft;
        }
    }

    private void Give(Draft draft)
    {
        var sentence = _analysis.SentenceOf(draft.At.First);
        if (sentence < 0) return;
        if (DaysBefore(draft.At, draft.Type, _analysis, _marks, _grammar) is { } ago)
        {
            if ((_dayOf[sentence] ?? Before(sentence, draft)) is { } day && day != LocalDate.MaxIsoValue) draft.Date = Of(day.PlusDays(-ago));
        }
        else if (!_isTimed[sentence] && GoesOn(draft) && !IsEarlier(sentence) && Before(sentence, draft) is { } day)
        {
            // "On another matter": the news of the day, but not of every day.
            var isAside = _marks.Find(draft.At.Sentence.FirstToken, Math.Min(draft.At.First, draft.At.Sentence.FirstToken + OpeningWithin), _grammar.AnotherMatter) >= 0;
            if (!isAside || _analysis.Article.Header.Published is not { } today || day.PlusDays(LongestAside) >= today) draft.Date = Of(day);
        }
    }

    private static EventDate Of(LocalDate day) => new(day, day, TimePrecision.Day);

    private LocalDate? Before(int sentence, Draft draft)
    {
        for (var before = sentence - 1; before >= 0 && before >= sentence - FarthestBack; before--)
        {
            if (_analysis.KindOf(_analysis.Sentences[before].FirstToken) is BlockKind.Headline or BlockKind.Subheading) return null;
            if (_dayOf[before] is { } day) return day == LocalDate.MaxIsoValue || !AreOfOneStory(_dated[before]!, draft) ? null : day;
            if (_isTimed[before] || IsEarlier(before)) return null;
        }

        return null;
    }

    /// <summary>Not two paragraphs of two countries; and no one blast kills more than the series that was told before it.</summary>
    private static bool AreOfOneStory(Draft dated, Draft draft)
    {
        var (one, two) = (dated.States.Union(dated.Around).ToHashSet(StringComparer.Ordinal), draft.States.Union(draft.Around).ToHashSet(StringComparer.Ordinal));
        if (dated.At.Sentence.Block != draft.At.Sentence.Block && one.Count > 0 && two.Count > 0 && !one.Overlaps(two)) return false;
        return dated.Type != draft.Type || !(draft.Killed?.Min > dated.Killed?.Min);
    }

    /// <summary>News of its own: told by a verb of the past, or with its dead, and not as something known, a reason or since when.</summary>
    private bool GoesOn(Draft draft)
    {
        if (draft is not { Status: EventStatus.Occurred, Type: <= EventType.Siege, IsShown: false, IsPossessed: false } || !(draft.IsToldByVerb || (draft.At.Word.Form != WordForm.DefiniteNoun && (draft.Killed is not null || draft.Injured is not null)))) return false;
        var at = draft.At;
        return !_marks.Is(at.First - 1, _grammar.Relative) && _marks.FindLast(Math.Max(at.Sentence.FirstToken, at.Clause.First - 2), at.First, _grammar.Since | _grammar.Earlier) < 0
            && (at.IsVerb || !_marks.Is(at.First - 1, _grammar.AfterWhich));
    }

    private bool IsEarlier(int sentence) => _marks.Is(_analysis.Sentences[sentence].FirstToken, _grammar.Earlier);
}
