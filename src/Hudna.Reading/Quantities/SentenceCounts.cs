using Hudna.Lexicon.Phrases;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Quantities;

/// <summary>
/// Reads the counts of one sentence from left to right. The last cue (killed, wounded, held) governs the next number of people; further
/// numbers only when they are joined to it, or are a part of it. A noun that says for itself what is counted (the dead, air strikes)
/// needs no cue.
/// </summary>
internal sealed class SentenceCounts(Analysis analysis, CountMarks marks, NumberReader numbers, bool[] inTime, Sentence sentence)
{
    // How far a cue may stand before its number, or an after-cue behind it, in tokens; read off agency sentences.
    private const int CueReach = 14, AfterReach = 7, JoinReach = 3;

    // "Gunmen of the party of that name killed yesterday evening three" in tokens.
    private const int SlayingReach = 9;

    private static readonly string PluralOfSubjects = new([Letters.Waw, Letters.Noon]);

    private readonly TokenList _tokens = analysis.Tokens;
    private CueState? _cue;
    private Bound? _bound;
    private int _lastEnd = -1, _lastPart = -1, _spentCue = -1;
    private string? _lastCounts;
    private bool _lastIsPart;

    private sealed record CueState(string Counts, int First, int End, bool Used);

    private sealed record Bound(CountKind Kind, int First, int End, int Cut);

    /// <summary>A number with its bounds: tokens [First, End).</summary>
    private readonly record struct Amount(int First, int End, int Cut, long? Least, long? Most, bool Approximate, int Number);

    public void Read()
    {
        for (var t = sentence.FirstToken; t < sentence.EndToken;)
        {
            var next = inTime[t] ? t + 1 : Step(t);
            t = Math.Max(next, t + 1);
        }
    }

    private int Step(int t)
    {
        if (AmountAt(t) is { } amount) return Count(amount);
        foreach (var hit in marks.At(t))
        {
            switch (hit.Value.Kind)
            {
                case CountKind.Nobody:
                    Add(hit.First, hit.Last + 1, hit.AttachedLength, new(0, 0, hit.Value.Counts, null, false), null, null, false);
                    return hit.Last + 1;
                case CountKind.Cue:
                    return TakeCue(hit);
                case CountKind.Approximate or CountKind.MoreThan or CountKind.LessThan or CountKind.UpTo or CountKind.Between:
                    _bound = new(hit.Value.Kind, hit.First, hit.Last + 1, hit.AttachedLength);
                    return hit.Last + 1;
                case CountKind.Part:
                    _lastPart = hit.Last + 1;
                    return hit.Last + 1;
                case CountKind.Some:
                    return Count(new(hit.First, hit.Last + 1, hit.AttachedLength, 1, null, false, hit.First));
                case CountKind.Others when (hit.Value.Own > 0 || _tokens.Folded(hit.First) is [.., Letters.Waw or Letters.Yeh, Letters.Noon]) && hit.Attached == Proclitics.None && _cue is { Used: false, Counts: "killed" or "injured" } cue && cue.End == hit.First:
                    return CountOther(hit, cue);
                case CountKind.Person or CountKind.Thing:
                    return CountNoun(hit);
            }
        }

        return t + 1;
    }

    private int TakeCue(PhraseHit<CountWord> hit)
    {
        var end = hit.Last + 1;
        var joined = _cue is { Used: false } before && before.End == hit.First && (hit.Attached & Proclitics.And) != 0 && before.Counts != hit.Value.Counts;
        _cue = joined ? new("casualties", _cue!.First, end, false) : new(hit.Value.Counts!, hit.First, end, hit.First == _spentCue);
        return end;
    }

    private Amount? AmountAt(int t)
    {
        if (numbers.ReadAt(_tokens, t) is not { } number || inTime[number.End - 1]) return null;
        long? least = number.Least, most = number.Most;
        var (first, end, cut) = (t, number.End, number.Attached);
        var approximate = false;
        var bound = _bound;
        _bound = null;
        if (bound is not null && bound.End == t)
        {
            if (bound.Kind == CountKind.Between && RangeEnd(end) is { } upper)
            {
                most = upper.Most;
                end = upper.End;
            }
            else
            {
                (least, most, approximate) = Apply(bound.Kind, least, most);
            }

            if (bound.Kind != CountKind.Between || end != number.End) (first, cut) = (bound.First, bound.Cut);
        }
        else if (DashRange(end) is { } range && range.Least > least)
        {
            most = range.Most;
            end = range.End;
        }

        if (marks.Find(end, CountKind.AtLeast) is { } atLeast)
        {
            most = null;
            end = atLeast.Last + 1;
        }

        return new(first, end, cut, least, most, approximate, t);
    }

    private static (long? Least, long? Most, bool Approximate) Apply(CountKind bound, long? least, long? most) => bound switch
    {
        CountKind.MoreThan => (least, null, false),
        CountKind.LessThan or CountKind.UpTo => (null, most, false),
        CountKind.Approximate => (least, most, true),
        _ => (least, most, false),
    };

    /// <summary>The upper number of "between ... and ...", "from ... to ...".</summary>
    private NumberHit? RangeEnd(int at)
    {
        if (marks.Find(at, CountKind.Range) is { } range) at = range.Last + 1;
        else if (at < _tokens.Count && _tokens.Folded(at) is [Letters.Waw]) at++;
        else if (at >= _tokens.Count || _tokens.Folded(at) is not [Letters.Waw, ..]) return null;
        return at < sentence.EndToken ? numbers.ReadAt(_tokens, at) : null;
    }

    /// <summary>Twenty to thirty, 20-30, without a word before them.</summary>
    private NumberHit? DashRange(int at)
    {
        if (at + 1 >= sentence.EndToken) return null;
        var joins = _tokens.Folded(at) is ['-' or '\u2013'] || (marks.Find(at, CountKind.Range) is not null && _tokens.Folded(at).Length > 1);
        return joins ? numbers.ReadAt(_tokens, at + 1) : null;
    }

    private int Count(Amount amount)
    {
        var at = amount.End;
        // "Four of the Front of that name": the first word of a party is no noun that is counted.
        if (marks.Find(at, CountKind.Of) is { } of && marks.FindNoun(of.Last + 1) is { } counted && !(counted.Value.Kind == CountKind.Thing && analysis.Named.StartingAt(of.Last + 1) is { Kind: MentionKind.ArmedGroup or MentionKind.Organisation, Actor: not null })) at = of.Last + 1;
        var noun = marks.FindNoun(at);
        var others = noun is null ? marks.Find(at, CountKind.Others) : null;
        var both = marks.Find(at, CountKind.Both);
        if (noun is { AttachedLength: > 0 }) noun = null;
        var end = noun?.Last + 1 ?? both?.Last + 1 ?? others?.Last + 1 ?? amount.End;
        var most = amount.Most;
        if (noun is not null && LeastBehind(end) is { } openEnd) (most, end) = (null, openEnd);
        // "Among them three children and two women": the women are a part as well.
        var part = (_lastPart >= 0 && amount.First - _lastPart is >= 0 and <= 2) || (_lastIsPart && amount.First - _lastEnd <= 1 && noun?.Value.Counts is null && IsJoined(amount.First));
        var counts = both is not null ? "casualties" : noun?.Value.Counts;
        Span? cue = null;
        if (counts == "detainees" && _cue is { Used: false, Counts: "released" } freed && amount.First - freed.End <= JoinReach) (counts, cue) = Use(freed);
        if (counts is null && noun?.Value.Kind != CountKind.Thing) (counts, cue) = Governed(amount, end, noun is not null || others is not null, part);
        if (counts is null && noun is { Value.Whom: "fighters" }) counts = "fighters";
        if (counts is null && noun?.Value.Whom is null) return noun is null ? amount.End : end;
        if (noun is null && others is null && both is null && (cue is null || !StandsForPeople(amount, end, counts))) return amount.End;
        Add(amount.First, end, amount.Cut, new(amount.Least, most, counts, noun?.Value.Whom, amount.Approximate), noun, cue, part);
        _lastCounts = counts;
        return end;
    }

    /// <summary>
    /// Whether a number with no noun behind it can only be people: nothing follows that it could count, or, of the dead, a word in a form
    /// that only people take (a sound masculine plural, the accusative after eleven). A year is no number of people.
    /// </summary>
    private bool StandsForPeople(Amount amount, int end, string? counts)
    {
        if (amount.Least == 1 || amount.Least is >= 1900 and <= 2100 && _tokens[amount.Number].Kind == TokenKind.Number) return false;
        if (end >= sentence.EndToken || _tokens[end].Kind != TokenKind.Word || inTime[end]) return true;
        var next = _tokens.Folded(end);
        if (next is [Letters.Waw or Letters.Beh or Letters.Feh, _, _, ..] || marks.Find(end, CountKind.Function) is not null || marks.Find(end, CountKind.AfterCue) is not null || marks.Find(end, CountKind.Part) is not null) return true;
        return counts == "killed" && next is [.., Letters.Yeh or Letters.Waw, Letters.Noon] or [_, _, .., Letters.Alef];
    }

    /// <summary>What befell a number of people: told by a cue before it, by one behind it, or by the number it belongs to.</summary>
    private (string? Counts, Span? Cue) Governed(Amount amount, int end, bool named, bool part)
    {
        if (part && _lastCounts is not null) return (_lastCounts, null);
        var reach = named ? CueReach : 1;
        var before = _cue is { } cue && amount.First - cue.End <= reach ? cue : null;
        var joined = before is { Used: true } && _lastEnd >= 0 && amount.First - _lastEnd <= JoinReach && IsJoined(amount.First);
        if (marks.Find(end, CountKind.AfterCue) is { } next) return UseAfter(next);
        if (before is { Used: false } && amount.First - before.End <= JoinReach) return Use(before);
        for (var t = end; t < sentence.EndToken && t < end + AfterReach; t++)
        {
            if (marks.Find(t, CountKind.AfterCue) is { } after) return UseAfter(after);
            if (marks.Find(t, CountKind.Cue) is { AttachedLength: 0 } verb && t == end && named) return (verb.Value.Counts, _tokens.Cover(verb.First, verb.Last));
        }

        return before is { Used: false } || joined ? Use(before!) : (null, null);
    }

    private (string? Counts, Span? Cue) Use(CueState cue)
    {
        _cue = cue with { Used = true };
        return (cue.Counts, _tokens.Cover(cue.First, cue.End - 1));
    }

    private (string? Counts, Span? Cue) UseAfter(PhraseHit<CountWord> after)
    {
        _spentCue = after.First;
        return (after.Value.Counts, _tokens.Cover(after.First, after.Last));
    }

    private bool IsJoined(int first) => _tokens.Folded(first) is [Letters.Waw, ..] || (first > 0 && _tokens.Folded(first - 1) is [Letters.Waw] or [Letters.ArabicComma] or [',']);

    /// <summary>"One was killed and another was hurt"; "and others were hurt" are some.</summary>
    private int CountOther(PhraseHit<CountWord> hit, CueState cue)
    {
        var (counts, span) = Use(cue);
        long? most = hit.Value.Own == 0 ? null : hit.Value.Own;
        Add(hit.First, hit.Last + 1, 0, new(Math.Max(hit.Value.Own, 1), most, counts, null, false), null, span, false);
        _lastCounts = counts;
        return hit.Last + 1;
    }

    /// <summary>A noun that counts by its own form, or stands where a number would.</summary>
    private int CountNoun(PhraseHit<CountWord> hit)
    {
        var end = hit.Last + 1;
        var word = hit.Value;
        var after = _cue is { Used: false } cue && cue.End == hit.First && hit.AttachedLength == 0 ? _cue : null;
        var joined = _lastEnd == hit.First && (hit.Attached & Proclitics.And) != 0 && _lastCounts is not null;
        var part = _lastPart == hit.First || (joined && _lastIsPart && word.Counts is null);
        var befell = word is not { Kind: CountKind.Person, Own: 1 or 2 } || _lastEnd == hit.First ? null : word.Own == 1 ? Befell(end) : BefellTwo(end);
        var governed = word.Kind == CountKind.Person && (after is not null || part || joined || befell is not null);
        var counts = word.Counts ?? (governed ? after?.Counts ?? befell ?? _lastCounts : null);
        if ((hit.Attached & ~(Proclitics.And | Proclitics.By)) != 0) return end;
        long least = word.Own == 0 ? 1 : word.Own;
        long? most = word.Own == 0 ? null : word.Own;
        if (word.Own != 2 && !governed && !(word.Own == 0 && word.Kind == CountKind.Person && word.Counts is "killed" or "injured" && IsCaused(hit))) return end;
        if (counts is null && word.Whom is null) return end;
        if (after is not null && Slays(after, hit)) return end;
        if (word.Own == 0 && TwoBehind(end) is { } twoEnd) (least, most, end) = (2, 2, twoEnd);
        if (LeastBehind(end) is { } openEnd) (most, end) = (null, openEnd);
        var (first, cut) = (hit.First, hit.AttachedLength);
        // "No fewer than two soldiers".
        if (word.Own > 0 && _bound is { } bound && bound.End == hit.First && bound.Kind != CountKind.Between && hit.AttachedLength == 0)
        {
            var bounded = Apply(bound.Kind, least, most);
            if (bounded.Least is { } atLeast) (first, cut, least, most) = (bound.First, bound.Cut, atLeast, bounded.Most);
            after ??= _cue is { Used: false } verb && verb.End == bound.First ? verb : null;
        }

        counts ??= word.Kind == CountKind.Person ? after?.Counts : null;
        Span? cueSpan = null;
        if (after is not null) (_, cueSpan) = Use(after);
        Add(first, end, cut, new(least, most, counts, word.Whom, false), hit, cueSpan, part);
        _lastCounts = counts;
        return end;
    }

    /// <summary>
    /// "Gunmen of the group killed dozens of people": men in the plural of a subject right behind the verb, and before any preposition of place,
    /// joint or other word of killing a number of people for its object. They are no dead.
    /// </summary>
    private bool Slays(CueState cue, PhraseHit<CountWord> hit)
    {
        if (cue.Counts != "killed" || !_tokens.Folded(hit.First).EndsWith(PluralOfSubjects, StringComparison.Ordinal)) return false;
        for (var t = hit.Last + 1; t < sentence.EndToken && t <= hit.Last + SlayingReach && _tokens[t].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Quote; t++)
        {
            if (numbers.ReadAt(_tokens, t) is { Attached: 0 } && !inTime[t]) return true;
            if (!inTime[t] && marks.Find(t, CountKind.Of) is null && (marks.Find(t, CountKind.Function) is { AttachedLength: 0 } || marks.Find(t, CountKind.Part) is not null || marks.Find(t, CountKind.Cue) is not null)) return false;
        }

        return false;
    }

    /// <summary>"A man was killed by": what the verb behind a single person says befell him; it does when nobody can be its object.</summary>
    private string? Befell(int at)
    {
        while (at < sentence.EndToken && _tokens[at].Kind == TokenKind.Quote) at++;
        if (at >= sentence.EndToken || marks.Find(at, CountKind.AfterCue) is not null || marks.Find(at, CountKind.Cue) is not { AttachedLength: 0, Value.Counts: "killed" or "injured" } verb) return null;
        var next = verb.Last + 1;
        return next >= sentence.EndToken || _tokens[next].Kind is TokenKind.Sign or TokenKind.Quote or TokenKind.LineEnd || marks.Find(next, CountKind.Function) is { AttachedLength: 0 } || _tokens.Folded(next) is [Letters.Beh, ..] ? verb.Value.Counts : null;
    }

    /// <summary>"Two men were killed": the verb in the dual behind two, or behind an adjective of theirs.</summary>
    private string? BefellTwo(int at)
    {
        while (at < sentence.EndToken && _tokens[at].Kind == TokenKind.Word && _tokens.Folded(at) is [_, _, .., Letters.Yeh or Letters.Alef, Letters.Noon]) at++;
        if (at >= sentence.EndToken || marks.Find(at, CountKind.AfterCue) is not { AttachedLength: 0 } verb || _tokens.Folded(verb.First) is not [.., Letters.Alef]) return null;
        return UseAfter(verb).Counts;
    }

    /// <summary>Some dead, some wounded: only behind a word that brings them about, or joined to such.</summary>
    private bool IsCaused(PhraseHit<CountWord> hit) =>
        !IsDefinite(hit) && ((hit.First > 0 && marks.Find(hit.First - 1, CountKind.Causing) is not null) || (_lastEnd == hit.First && (hit.Attached & Proclitics.And) != 0));

    private bool IsDefinite(PhraseHit<CountWord> hit) => _tokens.Folded(hit.First)[hit.AttachedLength..] is [Letters.Alef, Letters.Lam, ..];

    /// <summary>Where "at least" ends, right behind a noun or behind one adjective or two.</summary>
    private int? LeastBehind(int end)
    {
        for (var t = end; t <= end + 2 && t < sentence.EndToken && _tokens[t].Kind == TokenKind.Word; t++)
        {
            if (marks.Find(t, CountKind.AtLeast) is { } least) return least.Last + 1;
        }

        return null;
    }

    /// <summary>A form that may be dual or plural is a dual when the word two stands behind it.</summary>
    private int? TwoBehind(int end)
    {
        for (var t = end; t <= end + 1 && t < sentence.EndToken && _tokens[t].Kind == TokenKind.Word; t++)
        {
            if (numbers.ReadAt(_tokens, t) is { Least: 2, Attached: 0, InDigits: false } two && two.End == t + 1) return two.End;
        }

        return null;
    }

    private readonly record struct Told(long? Least, long? Most, string? Counts, string? Whom, bool Approximate);

    private void Add(int first, int end, int cut, Told told, PhraseHit<CountWord>? noun, Span? cue, bool part)
    {
        var whole = _tokens.Cover(first, end - 1);
        if (cut > 0)
        {
            var folded = _tokens[first].Folded;
            whole = new(analysis.Folded.ToOriginal(new Span(folded.Start + cut, folded.End)).Start, whole.End);
        }

        Span? nounSpan = noun is { } hit ? _tokens.Cover(hit.First, hit.Last) : null;
        var number = noun is { } counted && counted.First > first ? new Span(whole.Start, _tokens[counted.First - 1].Span.End) : noun is null ? whole : new Span(whole.Start, whole.Start);
        analysis.Counts.Add(new(new(whole, told.Least, told.Most, told.Counts, told.Whom, told.Approximate), number, nounSpan, cue, part));
        _lastEnd = end;
        _lastIsPart = part;
    }
}
