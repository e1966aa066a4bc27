using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>What the words around a place make of it: where something happened, the name of talks, or the head of its sentence.</summary>
internal sealed class PlaceWords(Analysis analysis, EventMarks marks, Grammar grammar)
{
    // The place a sentence opens with stands this near its start: "In the city of A, north of B, …".
    private const int FarthestOpening = 4;

    private const int FarthestBack = 60;

    // "The bloody attack which".
    private const int FarthestNoun = 3;

    // The two towns that an article tells of are named further back.
    private const int FarthestPair = 200;

    // "So that it takes in the city of A and the town of B" in tokens.
    private const int LongestDetail = 12;

    // "Where the two governments' armed forces fight" in tokens.
    private const int FarthestWhere = 15;

    // "Which" and the verb of holding in tokens.
    private const int FarthestHolding = 4;

    // "Visited" with its subject, title and name, then the state.
    private const int FarthestVisited = 12;

    private readonly ClassSet _locative = grammar.Aside | grammar.Settlement | grammar.Against | grammar.Near | grammar.Around | grammar.Throughout;

    public string Text => analysis.Text;

    /// <param name="goesOn">Whether it is joined to a place before it.</param>
    public bool IsPlace(NamedPhrase phrase, bool goesOn, Draft draft)
    {
        if (IsOfTalks(phrase, draft) || IsHome(phrase) || IsLeft(phrase, draft)) return false;
        if (phrase.Place is null) return phrase.Kind == MentionKind.Place || (phrase.Kind == MentionKind.State && (goesOn || IsLocative(phrase, draft)));
        return phrase.Actor is null || goesOn || IsLocative(phrase, draft);
    }

    /// <summary>
    /// The name as written, without the noun of settlement before it and the quotation marks around it. A noun that makes another place of
    /// the name stays ("the governorate of A", "the mountain of A"), and so does "north of" when it makes a region that is meant.
    /// </summary>
    /// <param name="isSide">Whether "north of" is a part of the name.</param>
    public string NameOf(NamedPhrase phrase, bool isSide)
    {
        var (first, last) = (phrase.First, phrase.Last);
        var isQuoted = analysis.Tokens[last].Kind == TokenKind.Quote;
        while (first < last && (analysis.Tokens[first].Kind == TokenKind.Quote || IsHead(first, isQuoted) || (!isSide && marks.Is(first, grammar.Near)))) first++;
        while (last > first && analysis.Tokens[last].Kind == TokenKind.Quote) last--;
        return first == phrase.First && last == phrase.Last ? phrase.Span.Of(analysis.Text) : analysis.Tokens.Cover(first, last).Of(analysis.Text);
    }

    /// <summary>"The hill", of a hill named before that the gazetteer does not know: the phrase that names it.</summary>
    public NamedPhrase Fuller(NamedPhrase phrase)
    {
        if (phrase.Form != NameForm.Anaphor) return phrase;
        var head = analysis.Tokens.Folded(phrase.First);
        for (var t = phrase.First - 1; t >= 0; t--)
        {
            if (analysis.Named.StartingAt(t) is not { Form: NameForm.Unknown, Kind: MentionKind.Place } named) continue;
            if (head.EndsWith(analysis.Tokens.Folded(named.First), StringComparison.Ordinal)) return named;
        }

        return phrase;
    }

    /// <summary>Whether "near", "north of" or the like stands before the name, inside the phrase or right before it.</summary>
    public bool IsNear(NamedPhrase phrase) => marks.Find(phrase.First - 1, phrase.Last, grammar.Near) >= 0 || (phrase.First > 0 && marks.Is(phrase.First - 1, grammar.Near));

    /// <summary>
    /// Whether the name only says how far off, or in which direction, the place meant lies: behind a number of miles and a direction, or in
    /// brackets with a direction.
    /// </summary>
    public bool IsFar(NamedPhrase phrase)
    {
        if (marks.Is(phrase.First, grammar.Near) && IsSign(phrase.First - 1, '(') && IsSign(phrase.Last + 1, ')')) return true;
        var t = phrase.First;
        while (t <= phrase.Last && marks.Is(t, grammar.Near)) t++;
        t--;
        while (t >= 0 && marks.Is(t, grammar.Near | grammar.From)) t--;
        return marks.Is(t, grammar.Far);
    }

    private bool IsSign(int token, char sign) => token >= 0 && token < analysis.Tokens.Count && analysis.Tokens[token].Kind == TokenKind.Sign && analysis.Tokens.Folded(token)[0] == sign;

    /// <summary>The place inside the name of a party that says where the party is: "the northerners in A".</summary>
    public NamedPhrase? HomeIn(NamedPhrase party)
    {
        for (var t = party.First + 1; t <= party.Last; t++)
        {
            if (marks.Is(t - 1, grammar.Aside) && analysis.Named.StartingAt(t) is { Place: not null } home) return home;
        }

        return null;
    }

    /// <summary>The town inside the name of talks.</summary>
    public NamedPhrase? TownIn(NamedPhrase name)
    {
        for (var t = name.First + 1; t <= name.Last; t++)
        {
            if (analysis.Named.StartingAt(t) is { Kind: MentionKind.Place } town) return town;
        }

        return null;
    }

    /// <summary>The town a sentence opens with before its first sign: "In A, …", "In the meeting of A, …"; null when it opens otherwise.</summary>
    public NamedPhrase? Opening(Sentence sentence)
    {
        var first = sentence.FirstToken;
        if (marks.Is(first, grammar.AsFor)) first++;
        if (!marks.Is(first, grammar.Aside)) return null;
        for (var t = first; t < sentence.EndToken && t <= first + FarthestOpening && analysis.Tokens[t].Kind == TokenKind.Word; t++)
        {
            if (analysis.Named.StartingAt(t) is not { } phrase) continue;
            var after = phrase.Last + 1;
            return phrase.Kind == MentionKind.Place && after < sentence.EndToken && (analysis.Tokens[after].Kind == TokenKind.Sign || t <= first + 1) ? phrase : null;
        }

        return null;
    }

    /// <summary>
    /// "Fighting in the land, above all in A", "where it centred on A", "struck a village that the rebels hold in A": the end of a scope with the
    /// words behind it that go into detail.
    /// </summary>
    public int EndWithDetail(Clause scope, Draft draft)
    {
        var sentence = draft.At.Sentence;
        if (IsOfHolder(scope.End, draft)) return EndOfHolder(scope.End, draft);
        if (scope.End >= sentence.EndToken || !(marks.Is(scope.End, grammar.AboveAll) || (marks.Is(scope.End, grammar.Where) && marks.Is(scope.End + 1, grammar.TakesIn)))) return scope.End;
        var end = scope.End;
        while (end < sentence.EndToken && end - scope.End < LongestDetail && analysis.Tokens[end].Kind == TokenKind.Word) end++;
        return end;
    }

    /// <summary>"Which the rebels hold": who holds a place is no other matter, and where it lies is told behind; of "who hold lands in A" it is.</summary>
    private bool IsOfHolder(int relative, Draft draft) =>
        relative < draft.At.Clause.End && marks.Is(relative, grammar.Relative) && !marks.Is(relative + 2, grammar.Against) && marks.Find(relative + 1, Math.Min(relative + FarthestHolding, draft.At.Clause.End), grammar.Held | grammar.Lose) >= 0;

    private int EndOfHolder(int relative, Draft draft)
    {
        var end = relative + 1;
        while (end < draft.At.Clause.End && !marks.Is(end, grammar.Beside | grammar.Result) && (!marks.Is(end, grammar.Relative) || IsOfHolder(end, draft))) end++;
        return end;
    }

    /// <summary>The place that "there", "in the area" or the pronoun on what is captured points back to.</summary>
    public (NamedPhrase Phrase, string Why)? PointedTo(Draft draft, Clause scope)
    {
        if (draft.At.First - draft.At.Clause.First <= FarthestWhere && BeforeWhere(draft.At.Clause.First) is { } spot) return (spot, "“where” means the place right before it");
        for (var t = scope.First; t < scope.End; t++)
        {
            if (marks.Is(t, grammar.There) && IsLast(t) && Before(t, states: true) is { } there) return (there, "“there” means the place named last");
            if (marks.Is(t, grammar.InThatArea) && (Shown(t) ?? Before(t, states: false)) is { } shown) return (shown, "the area shown to is the place named last");
            if (draft.Type <= EventType.Siege && marks.Is(t, grammar.SameSort) && StandsAlone(t, draft) && Shown(t) is { } named) return (named, "the place of that sort named last");
            if (draft.Type is <= EventType.TruceEnded or >= EventType.AidDelivered && marks.Is(t, grammar.Area) && IsLast(marks.Is(t + 1, grammar.Area) ? t + 1 : t) && Before(t, states: false) is { } area) return (area, "“the area” means the place named last");
        }

        var on = draft.At.Last + 1;
        if (draft.Type == EventType.Capture && draft.At.IsVerb && marks.Is(on, grammar.OnIt) && !marks.Is(draft.At.First - 1, grammar.Relative) && Before(draft.At.First, states: false) is { } seized) return (seized, "the pronoun means the place named last");
        // "Its control" is the victor's; "its liberation" is the town's.
        return draft.Type == EventType.Capture && draft.Rule.Genitive != draft.Rule.Doer && Subjects.HasPossessor(draft.At, analysis.Tokens) && Before(draft.At.First, states: false) is { } taken
            ? (taken, "the pronoun means the place named last")
            : null;
    }

    /// <summary>"Chaos reigns in the land, where governments fight": the place right before a clause that "where" opens.</summary>
    private NamedPhrase? BeforeWhere(int where)
    {
        if (!marks.Is(where, grammar.Where)) return null;
        var before = where - 1;
        while (before >= 0 && analysis.Tokens[before].Kind != TokenKind.Word && analysis.SentenceOf(before) == analysis.SentenceOf(where)) before--;
        return before >= 0 && analysis.Named.Covering(before) is { Kind: MentionKind.Place or MentionKind.State } phrase && phrase.Last == before && analysis.SentenceOf(before) == analysis.SentenceOf(where) ? phrase : null;
    }

    /// <summary>"In the two towns": the two named last, side by side.</summary>
    public (NamedPhrase One, NamedPhrase Other)? TwoPointedTo(Clause scope)
    {
        var both = marks.Find(scope.First, scope.End, grammar.BothPlaces);
        for (var t = both - 1; both >= 0 && t > 0 && both - t <= FarthestPair; t--)
        {
            if (analysis.Named.StartingAt(t) is not { Kind: MentionKind.Place } other || (other.Attached & Proclitics.And) == 0) continue;
            if (analysis.Named.Covering(t - 1) is { Kind: MentionKind.Place } one && one.Last == t - 1) return (one, other);
        }

        return null;
    }

    /// <summary>Whether "in the town" ends its clause or has a verb or "in" behind it, so that no name or adjective follows.</summary>
    private bool StandsAlone(int token, Draft draft)
    {
        var last = marks.Is(token + 1, grammar.SameSort) ? token + 1 : token;
        return IsLast(last) || last + 1 >= draft.At.Clause.End || marks.Is(last + 1, grammar.Result | grammar.Aside | WordClasses.Bit(WordClasses.Time));
    }

    /// <summary>"There" before a noun says that something is; at the end of its clause it says where.</summary>
    private bool IsLast(int token) => token + 1 >= analysis.Tokens.Count || analysis.Tokens[token + 1].Kind != TokenKind.Word;

    /// <summary>A noun that is no part of the name after it: of settlements always, of any place when the name stands in quotation marks.</summary>
    private bool IsHead(int token, bool isQuoted)
    {
        foreach (var hit in marks.HitsAt(token))
        {
            if (hit.Value.Form is WordForm.Noun or WordForm.Fixed && WordClasses.Bit(hit.Value.Class).Overlaps(isQuoted ? grammar.Settlement | grammar.Town : grammar.Town)) return true;
        }

        return false;
    }

    /// <summary>"In that quarter": the quarter named last, by the same noun.</summary>
    private NamedPhrase? Shown(int token)
    {
        var last = token;
        while (marks.Is(last + 1, grammar.InThatArea | grammar.SameSort)) last++;
        var word = analysis.Tokens.Folded(last);
        if (word is [Letters.Beh, ..]) word = word[1..];
        if (word is not [Letters.Alef, Letters.Lam, .. var noun]) return null;
        for (var t = token - 1; t >= 0 && token - t <= FarthestBack; t--)
        {
            if (analysis.Named.StartingAt(t) is { Kind: MentionKind.Place } phrase && phrase.Last > t && analysis.Tokens.Folded(t).EndsWith(noun, StringComparison.Ordinal)) return phrase;
        }

        return null;
    }

    private NamedPhrase? Before(int token, bool states)
    {
        for (var t = token - 1; t >= 0 && token - t <= FarthestBack; t--)
        {
            if (analysis.Named.StartingAt(t) is not { } phrase || (phrase.Place is null && (phrase.Kind != MentionKind.Place || phrase.Last == phrase.First))) continue;
            if (phrase.Kind == MentionKind.Place || (states && phrase.Kind == MentionKind.State && ((phrase.Attached & Proclitics.By) != 0 || marks.Is(t - 1, grammar.Aside)))) return phrase;
        }

        return null;
    }

    /// <summary>"Who lives in A", "which comes from A".</summary>
    private bool IsHome(NamedPhrase phrase)
    {
        var before = phrase.First - 1;
        return marks.Is(before, grammar.Staying) || (marks.Is(before, grammar.Aside) && marks.Is(before - 1, grammar.Staying));
    }

    /// <summary>
    /// Where an act comes from and not where it is: the base that planes took off from, the town a visitor leaves, is back from or is told of
    /// from, and the place that talks say should be visited.
    /// </summary>
    private bool IsLeft(NamedPhrase phrase, Draft draft)
    {
        var before = phrase.First - 1;
        if (draft.Type is EventType.Airstrike or EventType.GroundAttack && phrase.Kind == MentionKind.Place) return marks.FindLast(before - 1, before + 1, grammar.Launch) >= 0 && !marks.Is(before, grammar.Against);
        if (draft.Type is (>= EventType.Meeting and <= EventType.Visit) or EventType.AidDelivered && marks.Is(before, grammar.Leaving)) return true;
        if (draft.Type == EventType.Visit) return marks.Is(before, grammar.From) && !draft.At.IsVerb;
        return draft.Type is EventType.Meeting or EventType.Call && before > draft.At.Last && marks.FindLast(before - 1, before + 1, grammar.Visit) >= 0 && !IsOfVisit(phrase);
    }

    /// <summary>"Met him during his visit to the land": they met there.</summary>
    private bool IsOfVisit(NamedPhrase phrase)
    {
        var visit = marks.FindLast(phrase.First - 2, phrase.First, grammar.Visit);
        return visit > 0 && marks.Is(visit - 1, grammar.InTheCourseOf);
    }

    /// <summary>"The attack which took place in A …", before the event: the place is that of the other act.</summary>
    public bool IsOfOther(NamedPhrase phrase, Clause scope)
    {
        var relative = marks.FindLast(scope.First, phrase.First, grammar.Relative);
        return relative > scope.First && marks.FindLast(Math.Max(scope.First, relative - FarthestNoun), relative, grammar.Deadly) >= 0;
    }

    /// <summary>A town whose talks are meant happened to give them its name: other things did not happen there.</summary>
    private bool IsOfTalks(NamedPhrase phrase, Draft draft)
    {
        if (phrase.Kind == MentionKind.State || (phrase.Place is null && phrase.Kind != MentionKind.Place)) return false;
        var before = phrase.First - 1;
        var named = phrase.Attached == Proclitics.None && marks.Is(before, grammar.TalksOf);
        if (draft.Type is >= EventType.Meeting and <= EventType.Visit) return named && before != draft.At.Last && draft.Type != EventType.Agreement;
        return named || (marks.Is(before, grammar.Aside) && marks.Is(before - 1, grammar.TalksOf));
    }

    /// <summary>The state that is visited: object of the verb, genitive of the noun, or after "to".</summary>
    private bool IsVisited(NamedPhrase phrase, Draft draft)
    {
        var token = phrase.First;
        if (token <= draft.At.Last || token - draft.At.Last > FarthestVisited) return false;
        if ((phrase.Attached & Proclitics.To) != 0) return true;
        if (phrase.Attached != Proclitics.None) return false;
        return token == draft.At.Last + 1 || (draft.At.IsVerb && !marks.Is(token - 1, grammar.With | grammar.From | grammar.Between | grammar.Agent | grammar.Beside));
    }

    /// <summary>A state or its capital is where something happens only after "in", "to", a noun of place or a direction, as what is taken, or as what saw it happen.</summary>
    private bool IsLocative(NamedPhrase phrase, Draft draft)
    {
        var token = phrase.First;
        if ((phrase.Attached & Proclitics.By) != 0) return true;
        if (draft.Type == EventType.Visit && IsVisited(phrase, draft)) return true;
        if (draft.Type == EventType.Meeting && IsOfVisit(phrase)) return true;
        if ((phrase.Attached & Proclitics.To) != 0) return draft.Type is EventType.Capture or EventType.Siege && !draft.At.IsVerb && token > draft.At.Last && token - draft.At.Last <= 2;
        if (token > 0 && analysis.SentenceOf(token - 1) == analysis.SentenceOf(token) && marks.Is(token - 1, _locative | grammar.Witness)) return true;
        return token > 1 && marks.Is(token - 2, grammar.Settlement) && analysis.Tokens[token - 1].Kind == TokenKind.Word && marks[token - 1].IsEmpty;
    }
}
