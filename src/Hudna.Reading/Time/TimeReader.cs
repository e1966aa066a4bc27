using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Reading.Quantities;
using Hudna.Text;
using NodaTime;

namespace Hudna.Reading.Time;

/// <summary>
/// Finds the time expressions of an article and their values. Every rule is tried where its first words stand; of the matches the
/// longest win and none overlap; then the day of writing is settled and each is given its value from there.
/// </summary>
public sealed class TimeReader
{
    private readonly TimeLexicon _lexicon;
    private readonly NumberReader _numbers;
    private readonly TenseReader _tense;
    private readonly List<Start>[] _starts;
    private readonly int _patterns;

    private TimeReader(TimeLexicon lexicon, NumberReader numbers, TimeRule[] rules)
    {
        _lexicon = lexicon;
        _numbers = numbers;
        _tense = new(lexicon);
        Rules = rules;
        _starts = new List<Start>[lexicon.Classes.Count];
        for (var number = 0; number < _starts.Length; number++) _starts[number] = [];
        foreach (var rule in rules)
        {
            foreach (var pattern in rule.Patterns)
            {
                var start = new Start(rule, pattern, _patterns++);
                foreach (var number in pattern.FirstClasses())
                {
                    if (_starts[number] is not [.., var last] || !ReferenceEquals(last, start)) _starts[number].Add(start);
                }
            }
        }
    }

    /// <summary>A pattern to be tried where its first words stand.</summary>
    private sealed record Start(TimeRule Rule, TimePattern Pattern, int Index);

    internal TimeRule[] Rules { get; }

    /// <summary>Loads its words and rules from the folders of the language data.</summary>
    /// <exception cref="LexiconException">Any of the files is faulty; every fault is listed.</exception>
    public static TimeReader Of(Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var faults = new List<Fault>();
        var reader = Load(knowledge.Folders, faults);
        return faults.Count == 0 ? reader : throw new LexiconException(faults);
    }

    /// <summary>Loads lexicon/time, lexicon/numbers and rules/time; faults are added, not thrown.</summary>
    public static TimeReader Load(KnowledgeFolders folders, List<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ArgumentNullException.ThrowIfNull(faults);
        var lexicon = TimeLexicon.Load(Path.Combine(folders.Lexicon, "time"), faults);
        var numbers = new NumberReader(NumberLexicon.Load(Path.Combine(folders.Lexicon, "numbers", "words"), faults));
        return new(lexicon, numbers, TimeRuleFiles.Load(Path.Combine(folders.Rules, "time"), lexicon.Classes, faults));
    }

    /// <summary>Fills <see cref="Analysis.Times"/>.</summary>
    public void Read(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var lattice = TimeLattice.Of(analysis, _lexicon, _numbers);
        var chosen = Longest(Candidates(analysis, lattice), InNames(analysis));
        var today = DayOfWriting.Of(analysis.Article.Header.Published, chosen.Select(candidate => candidate.Frame), DatelineDay(analysis, chosen));
        foreach (var candidate in chosen.OrderBy(candidate => candidate.Match.First)) Add(analysis, lattice, candidate, today);
        DropHoursBesideDays(analysis);
    }

    private sealed record Candidate(TimeRule Rule, TimeMatch Match, TimeFrame Frame);

    private List<Candidate> Candidates(Analysis analysis, TimeLattice lattice)
    {
        var found = new List<Candidate>();
        var frame = new TimeFrame();
        var matcher = new TimeMatcher(lattice, frame);
        var tried = new int[_patterns];
        Array.Fill(tried, -1);
        for (var t = 0; t < analysis.Tokens.Count; t++)
        {
            foreach (var item in lattice.At(t))
            {
                foreach (var start in _starts[item.Word.Class])
                {
                    if (tried[start.Index] == t) continue;
                    tried[start.Index] = t;
                    if (matcher.Match(start.Pattern, t) is not { } match) continue;
                    if (start.Rule.Attached != Proclitics.None && (match.Attached & start.Rule.Attached) == 0) continue;
                    var own = new TimeFrame();
                    frame.CopyTo(own);
                    found.Add(new(start.Rule, match, own));
                }
            }
        }

        return found;
    }

    /// <summary>No two overlap: rules that say "this is no time" first, then the longest, then the earlier rule.</summary>
    private static List<Candidate> Longest(List<Candidate> candidates, bool[] taken)
    {
        candidates.Sort(static (a, b) =>
        {
            var none = (b.Rule.Means == "nothing").CompareTo(a.Rule.Means == "nothing");
            if (none != 0) return none;
            var length = (b.Match.End - b.Match.First).CompareTo(a.Match.End - a.Match.First);
            if (length != 0) return length;
            var order = a.Rule.Order.CompareTo(b.Rule.Order);
            return order != 0 ? order : a.Match.First.CompareTo(b.Match.First);
        });
        var chosen = new List<Candidate>();
        foreach (var candidate in candidates)
        {
            var words = taken.AsSpan(candidate.Match.First, candidate.Match.End - candidate.Match.First);
            if (words.Contains(true) || (candidate.Rule.Means != "nothing" && Evaluates(candidate) is false)) continue;
            words.Fill(true);
            if (candidate.Rule.Means != "nothing") chosen.Add(candidate);
        }

        return chosen;
    }

    /// <summary>Tokens inside a name of several words: a person or paper called after a day keeps it.</summary>
    private static bool[] InNames(Analysis analysis)
    {
        var inside = new bool[analysis.Tokens.Count];
        foreach (var mention in analysis.Mentions)
        {
            if (mention.Kind is not (MentionKind.Person or MentionKind.Media or MentionKind.Organisation)) continue;
            var first = analysis.Tokens.FirstAt(mention.Span.Start);
            var end = first;
            while (end < inside.Length && analysis.Tokens[end].Span.Start < mention.Span.End) end++;
            if (end - first > 1) inside.AsSpan(first, end - first).Fill(true);
        }

        return inside;
    }

    /// <summary>Whether the words can mean anything at all, whatever the day: a thirtieth of February cannot.</summary>
    private static bool Evaluates(Candidate candidate) =>
        candidate.Rule.Meaning(candidate.Frame, new(AnyDay, Tense.Past, candidate.Rule.Fixed, null, null)) is not null;

    private static readonly LocalDate AnyDay = new(2016, 6, 15);

    private static LocalDate? DatelineDay(Analysis analysis, List<Candidate> chosen)
    {
        foreach (var candidate in chosen)
        {
            if (analysis.KindOf(candidate.Match.First) != BlockKind.Dateline) continue;
            if (candidate.Rule.Meaning(candidate.Frame, new(null, Tense.Unknown, candidate.Rule.Fixed, null, null)) is { Precision: TimePrecision.Day, From: { } day }) return day;
        }

        return null;
    }

    private void Add(Analysis analysis, TimeLattice lattice, Candidate candidate, LocalDate? today)
    {
        var (first, end) = (candidate.Match.First, candidate.Match.End);
        var setting = new TimeSetting(today, _tense.Around(analysis, lattice, first, end), candidate.Rule.Fixed, NearDay(analysis, first), analysis.Times.FindLast(time => time.From is not null)?.From);
        if (candidate.Rule.Meaning(candidate.Frame, setting) is not { } value) return;
        analysis.Times.Add(new(SpanOf(analysis, candidate.Match), value.Value, value.Precision, value.From, value.To, candidate.Rule.Id));
    }

    /// <summary>An hour of the clock is left out where its sentence names a day: it is no part of that time and no other one.</summary>
    private static void DropHoursBesideDays(Analysis analysis)
    {
        if (!analysis.Times.Exists(time => time.Precision == TimePrecision.Hour)) return;
        var days = new HashSet<int>();
        foreach (var time in analysis.Times)
        {
            if (time.Precision == TimePrecision.Day) days.Add(SentenceOf(analysis, time));
        }

        analysis.Times.RemoveAll(time => time.Precision == TimePrecision.Hour && days.Contains(SentenceOf(analysis, time)));
    }

    private static int SentenceOf(Analysis analysis, TimeExpression time) => analysis.SentenceOf(analysis.Tokens.FirstAt(time.Span.Start));

    private static Span SpanOf(Analysis analysis, TimeMatch match)
    {
        var whole = analysis.Tokens.Cover(match.First, match.End - 1);
        if (match.Cut == 0 || (match.Attached & Proclitics.HiddenArticle) != 0) return whole;
        var folded = analysis.Tokens[match.First].Folded;
        return new(analysis.Folded.ToOriginal(new Span(folded.Start + match.Cut, folded.End)).Start, whole.End);
    }

    private static LocalDate? NearDay(Analysis analysis, int first)
    {
        if (analysis.Times.Count == 0 || analysis.SentenceOf(first) < 0) return null;
        var last = analysis.Times[^1];
        return last.Precision == TimePrecision.Day && last.Span.Start >= analysis.Sentences[analysis.SentenceOf(first)].Span.Start ? last.From : null;
    }
}
