using Hudna.Lexicon;
using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Reading.Mentions;
using Hudna.Reading.Quantities;
using Hudna.Text;
using NodaTime;
using Draft = Hudna.Reading.Events.Draft;

namespace Hudna.Reading.Talks;

/// <summary>
/// Finds which track, and which round of it, the talks of an article are part of. Rounds are looked at in their whole clause; a meeting or
/// an agreement only where the track's words stand right behind it, since two may meet in a town of talks on another matter.
/// </summary>
internal sealed class TalksReader
{
    // "The seventh round of the peace talks in (the Kazakh capital) Astana": further off the town is another's.
    private const int TownBehind = 9, NameBefore = 8, NameBehind = 12, RightBehind = 2;

    // Talks are written of at most so long before their track begins or their round is held.
    private const int DaysAhead = 200, DaysPast = 400;

    private const int ShortRound = 21;

    private readonly DossierSet _dossiers;
    private readonly TrackForms _forms;
    private readonly Nisbas _nisbas;
    private readonly RoundReader _rounds;
    private readonly ClassSet _round, _talks, _parley, _congress, _peace, _pact, _within, _light;

    private TalksReader(DossierSet dossiers, Nisbas nisbas, RoundReader rounds, WordClasses classes)
    {
        _dossiers = dossiers;
        _forms = new(dossiers);
        _nisbas = nisbas;
        _rounds = rounds;
        _round = classes.Mask("round");
        _parley = classes.Mask("parley");
        _congress = classes.Mask("congress");
        _peace = classes.Mask("peace") | classes.Mask("track");
        _talks = _parley | _congress | _round;
        _pact = classes.Mask("pact");
        _within = classes.Mask("within-talks");
        _light = classes.Mask("light") | classes.Mask("host");
    }

    public static TalksReader Load(Knowledge knowledge, WordClasses classes, Nisbas nisbas, OrdinalWords ordinals, NumberReader numbers) =>
        new(knowledge.Dossiers, nisbas, new(ordinals, numbers), classes);

    public void Read(Telling telling)
    {
        var analysis = telling.Analysis;
        if (!analysis.Events.Exists(IsOfTalks)) return;
        var conflicts = new Conflicts(_dossiers, _nisbas, analysis);
        for (var i = 0; i < analysis.Events.Count; i++)
        {
            if (IsOfTalks(analysis.Events[i]) && NoteOf(telling.Events[i], telling, conflicts) is { } note) analysis.Events[i] = analysis.Events[i] with { Talks = note };
        }

        FollowArticle(telling);
    }

    private static bool IsOfTalks(EventReport report) => report.Type is EventType.TalksRound or EventType.Meeting or EventType.Agreement;

    private TalksNote? NoteOf(Draft draft, Telling telling, Conflicts conflicts)
    {
        var at = draft.At;
        var passages = _forms.In(telling.Analysis, at.Clause.First, at.Clause.End);
        var names = passages.FindAll(passage => !passage.IsTown && IsNameOf(passage, draft, telling));
        var towns = passages.FindAll(passage => passage.IsTown && IsTownOf(passage, draft, telling)).OrderBy(passage => Math.Abs(passage.First - at.Last));
        foreach (var passage in names.Concat(towns))
        {
            var possible = passage.Meanings.Where(form => IsInTime(form.Track, draft, telling.Analysis)).ToList();
            if (conflicts.Choose([.. possible.Select(form => form.Track).Distinct()], at.Sentence) is not { } track) continue;
            var round = possible.Find(form => form.Track == track && form.Round is not null)?.Round;
            var note = Note(draft, telling, track, passage, round);
            if (!NeedsDay(passage, draft, telling) || IsOnDayOf(note, track)) return note;
        }

        return null;
    }

    private TalksNote Note(Draft draft, Telling telling, Track track, TrackPassage passage, Round? named)
    {
        var analysis = telling.Analysis;
        var words = new Span(passage.Start, analysis.Tokens[passage.Last].Span.End);
        var by = passage.IsTown ? TalksSign.Town : TalksSign.Name;
        var round = named is not null ? new(named.Number, named, TalksSign.Name, words) : RoundOf(draft, telling, track, passage);
        return TalksReasons.Note(track, by, words, round, IsSure(round, draft, track, analysis), analysis.Text);
    }

    private RoundFound? RoundOf(Draft draft, Telling telling, Track track, TrackPassage? passage)
    {
        if (passage is not null && _rounds.BehindTown(passage, track, telling.Analysis) is { } numbered) return numbered;
        if (draft.Type == EventType.TalksRound && _rounds.ByOrdinal(draft.At, track, telling, _round) is { } ordinal) return ordinal;
        return RoundReader.ByDate(draft.Date, draft.At.Sentence, track, telling.Analysis);
    }

    /// <summary>
    /// An ordinal may count the rounds within a round ("the second round of Geneva 3"): it is taken when its round lies near the article or the
    /// event's own day. A number behind the town is the round's name and only must not lie far ahead.
    /// </summary>
    private static bool IsSure(RoundFound? found, Draft draft, Track track, Analysis analysis)
    {
        if (found?.By is not (TalksSign.Ordinal or TalksSign.Number)) return true;
        if (found.Round is not { } round) return track.Rounds.All(known => known.Number is null || known.Number < found.Number);
        if (found.By == TalksSign.Ordinal && draft.Date is { } date) return round.Overlaps(date.From.PlusDays(-DaysAhead / 10), date.To.PlusDays(DaysAhead / 10));
        if (analysis.Article.Header.Published is not { } today) return found.By == TalksSign.Number;
        return round.First <= today.PlusDays(DaysAhead) && (found.By == TalksSign.Number || round.Last >= today.PlusDays(-DaysPast));
    }

    private static bool IsInTime(Track track, Draft draft, Analysis analysis) =>
        (analysis.Article.Header.Published is not { } today || track.Begins.First <= today.PlusDays(DaysAhead))
        && (draft.Date is not { } date || track.Begins.First <= date.To.PlusDays(DaysAhead));

    /// <summary>A name holds the trigger ("the Minsk agreement") or stands near it.</summary>
    private bool IsNameOf(TrackPassage passage, Draft draft, Telling telling)
    {
        var at = draft.At;
        if (passage.First <= at.Last && passage.Last >= at.First) return true;
        if (draft.Type == EventType.TalksRound) return passage.First > at.Last ? passage.First - at.Last <= NameBehind : at.First - passage.Last <= NameBefore;
        if (passage.First <= at.Last) return false;
        return passage.First - at.Last <= RightBehind || IsWithin(passage, at, telling) || (IsAgreement(draft, passage) && telling.Marks.Is(passage.First, _pact));
    }

    private bool IsTownOf(TrackPassage passage, Draft draft, Telling telling)
    {
        var (at, marks) = (draft.At, telling.Marks);
        if (passage.First <= at.Last)
        {
            // "Geneva is host to a round of talks", "there began in Geneva a round of talks".
            return draft.Type == EventType.TalksRound && at.First - passage.Last <= RightBehind && marks.Find(passage.First - RightBehind, passage.First, _light) >= 0;
        }

        if (IsGenitive(passage.First - 1, at, telling)) return (passage.Attached & ~Proclitics.HiddenArticle) == 0;
        if (IsAgreement(draft, passage) && marks.Is(passage.First - 1, _pact)) return true;
        if (draft.Type == EventType.TalksRound || IsParley(draft, telling)) return passage.First - at.Last <= TownBehind && !IsOfOthers(at, telling) && !IsParted(at.Last + 1, passage.First, telling.Analysis.Tokens);
        return marks.Is(passage.First - 1, _talks) && IsWithin(passage, at, telling);
    }

    /// <summary>"The minister's talks in the capital" are his and "an economic conference in Vienna" is of the economy.</summary>
    private bool IsOfOthers(Candidate at, Telling telling) =>
        telling.Analysis.Named.StartingAt(at.Last + 1) is { Kind: MentionKind.Person or MentionKind.Office }
        || (telling.Marks.Is(at.First, _congress) && !telling.Marks.Is(at.Last + 1, _peace) && !telling.Marks.Is(at.First, _parley | _round));

    /// <summary>"They signed the Minsk agreement".</summary>
    private static bool IsAgreement(Draft draft, TrackPassage passage) => draft.Type == EventType.Agreement && passage.First - draft.At.Last <= NameBehind;

    private bool IsParley(Draft draft, Telling telling) => draft.Type == EventType.Meeting && telling.Marks.Is(draft.At.First, _parley);

    /// <summary>Two may hold talks in a town of the track; only on a day of one of its rounds are they taken for it.</summary>
    private bool NeedsDay(TrackPassage passage, Draft draft, Telling telling) =>
        passage.IsTown && IsParley(draft, telling) && !IsGenitive(passage.First - 1, draft.At, telling) && !IsWithin(passage, draft.At, telling);

    /// <summary>A round of months says nothing of who else met in its town.</summary>
    private static bool IsOnDayOf(TalksNote note, Track track) =>
        note.RoundBy == TalksSign.Date && track.Rounds.First(round => round.Id == note.RoundId) is var round && Period.DaysBetween(round.First, round.Last) <= ShortRound;

    /// <summary>Right behind a noun; what stands behind a verb is its subject.</summary>
    private static bool IsGenitive(int before, Candidate at, Telling telling)
    {
        while (before > at.Last && telling.Analysis.Tokens[before].Kind == TokenKind.Quote) before--;
        return before == at.Last && !at.IsVerb;
    }

    /// <summary>"They met within the Geneva talks".</summary>
    private bool IsWithin(TrackPassage passage, Candidate at, Telling telling) =>
        passage.First - at.Last <= NameBehind && telling.Marks.Find(Math.Max(at.Last + 1, passage.First - 4), passage.First, _within) >= 0;

    /// <summary>Whether a sign parts two words; two commas around what is put in between do not.</summary>
    private static bool IsParted(int from, int to, TokenList tokens)
    {
        var commas = 0;
        for (var t = from; t < to; t++)
        {
            if (tokens[t].Kind != TokenKind.Sign || tokens.Folded(t)[0] is '-' or '(' or ')') continue;
            if (tokens.Folded(t)[0] is not (Letters.ArabicComma or ',')) return true;
            commas++;
        }

        return commas is not (0 or 2);
    }

    /// <summary>A round with an ordinal and no words of a track is of the only track the article names.</summary>
    private void FollowArticle(Telling telling)
    {
        var analysis = telling.Analysis;
        var known = analysis.Events.Where(report => report is { Type: EventType.TalksRound, Talks: not null }).Select(report => report.Talks!).ToList();
        if (known.Count == 0 || known.Exists(note => note.Track != known[0].Track) || _dossiers.Track(known[0].Track) is not { } track) return;
        for (var i = 0; i < analysis.Events.Count; i++)
        {
            var draft = telling.Events[i];
            if (analysis.Events[i] is not { Type: EventType.TalksRound, Talks: null } || _forms.In(analysis, draft.At.Sentence.FirstToken, draft.At.Sentence.EndToken).Count > 0) continue;
            if (_rounds.ByOrdinal(draft.At, track, telling, _round) is not { } round || !IsSure(round, draft, track, analysis)) continue;
            analysis.Events[i] = analysis.Events[i] with { Talks = TalksReasons.Note(track, TalksSign.Article, known[0].TrackWords, round, true, analysis.Text) };
        }
    }
}
