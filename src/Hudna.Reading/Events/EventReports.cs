using Hudna.Lexicon.Phrases;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>Makes the report of an event out of a draft: its words, its source, its id.</summary>
internal static class EventReports
{
    private const int WeaponBehind = 12, WeaponBefore = 5;

    public static EventReport Of(Draft draft, Analysis analysis)
    {
        var id = FindingId.Of(analysis.Article.Header.Id, $"event/{draft.Type}", draft.Evidence);
        if (analysis.Events.Exists(known => known.Id == id)) id = FindingId.Of(analysis.Article.Header.Id, $"event/{draft.Type}", draft.Trigger);
        return new(
            id, draft.Type, draft.Evidence, draft.Trigger, draft.Date, draft.Places.ToSeq(),
            draft.Initiators.ToSeq(), draft.Targets.ToSeq(), draft.Participants.ToSeq(), draft.Killed, draft.Injured,
            draft.Victims, draft.Weapon, draft.Source, draft.Status, draft.Rule.Id, Confidence(draft), draft.Also.ToSeq());
    }

    /// <summary>The trigger without the particles attached before it.</summary>
    public static Span TriggerOf(Candidate at, Analysis analysis) => Bare(at.First, at.Last, at.AttachedLength, analysis);

    /// <summary>Tokens [first, last] as written, without the attached particles that take up the first folded letters.</summary>
    private static Span Bare(int first, int last, int attachedLength, Analysis analysis)
    {
        var whole = analysis.Tokens.Cover(first, last);
        if (attachedLength == 0) return whole;
        var folded = analysis.Tokens[first].Folded;
        return new(analysis.Folded.ToOriginal(new Span(Math.Min(folded.Start + attachedLength, folded.End - 1), folded.End)).Start, whole.End);
    }

    /// <summary>
    /// The weapon named in the clause of a hostile act, nearest to its trigger, as written without particles; null when none is named. What
    /// stands before the trigger counts only as far as its own phrase reaches.
    /// </summary>
    public static string? WeaponOf(Candidate at, Telling telling)
    {
        var (marks, weapon) = (telling.Marks, telling.Grammar.Weapon);
        var found = marks.Find(at.First, Math.Min(at.Clause.End, at.Last + WeaponBehind), weapon);
        if (found < 0) found = marks.FindLast(Math.Max(at.Clause.First, at.First - WeaponBefore), at.First, weapon);
        if (found < 0) return null;
        PhraseHit<EventWord>? longest = null;
        foreach (var hit in marks.HitsAt(found))
        {
            if (WordClasses.Bit(hit.Value.Class).Overlaps(weapon) && !(longest?.Last >= hit.Last)) longest = hit;
        }

        return longest is { } phrase ? Bare(phrase.First, phrase.Last, phrase.AttachedLength, telling.Analysis).Of(telling.Analysis.Text) : null;
    }

    /// <summary>The clause without the signs at its ends; a noun no verb carries begins its own.</summary>
    public static Span EvidenceOf(Candidate at, Governor governor, Analysis analysis)
    {
        var first = governor.Token < 0 && !at.IsVerb ? at.First : at.Clause.First;
        var last = at.Clause.End - 1;
        while (last > at.Last && IsSign(last)) last--;
        while (first < at.First && IsSign(first)) first++;
        var span = analysis.Tokens.Cover(first, last);
        return first == at.First ? new(TriggerOf(at, analysis).Start, span.End) : span;

        bool IsSign(int token) => analysis.Tokens[token].Kind is TokenKind.Sign or TokenKind.Quote or TokenKind.LineEnd;
    }

    /// <summary>The speaker of the innermost statement that holds the words; null where the outlet itself tells it.</summary>
    public static Party? SourceOf(Span trigger, Analysis analysis)
    {
        Statement? inner = null;
        foreach (var statement in analysis.Statements)
        {
            if (!statement.Content.Contains(trigger)) continue;
            if (inner is null || statement.Content.Length < inner.Content.Length) inner = statement;
        }

        return inner?.Speaker;
    }

    /// <summary>"Said that …, while …", "announced the death of two, in a blast": the speaker of the report that the sentence goes on with; else null.</summary>
    public static Party? SourceBefore(Span trigger, Sentence sentence, Telling telling)
    {
        var analysis = telling.Analysis;
        Statement? before = null;
        var first = analysis.Tokens[sentence.FirstToken].Span.Start;
        foreach (var statement in analysis.Statements)
        {
            if (statement.Content.End > trigger.Start || statement.Cue.Start < first || statement.Cue.Start > statement.Content.Start) continue;
            if (before is null || statement.Content.End > before.Content.End) before = statement;
        }

        if (before is not { Mode: not StatementMode.Direct, Stance: Stance.Assert }) return null;
        var next = analysis.Tokens.FirstAt(before.Content.End);
        while (next < sentence.EndToken && analysis.Tokens[next].Kind != TokenKind.Word) next++;
        var goesOn = telling.Marks.Is(next, telling.Grammar.While) || (telling.Marks.Is(next, telling.Grammar.Within) && telling.Marks.Find(next, next + 3, telling.Grammar.Deadly) >= 0);
        return goesOn ? before.Speaker : null;
    }

    private static double Confidence(Draft draft) =>
        0.6 + (draft.HasParties ? 0.1 : 0) + (draft.Places.Count > 0 ? 0.1 : 0) + (draft.Date is not null ? 0.05 : 0) + (draft.At.IsVerb ? 0.05 : 0);
}
