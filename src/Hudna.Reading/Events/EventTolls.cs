using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Reading.Quantities;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// The dead and the hurt that the clause of an event counts, and the clauses of result behind it ("which led to"); those counted "among
/// them" are not added, and tallies are nobody's.
/// </summary>
internal static class EventTolls
{
    // A result is told by the first words of its clause.
    private const int ResultWithin = 3;

    // "And announced the death of four civilians" in tokens.
    private const int DeadWithin = 5;

    // "The ambassador X, and three others": the name between the office and the number.
    private const int FarthestOthers = 5;

    // "After the forces of the state launched an attack" in tokens.
    private const int FarthestDeed = 6;

    // "The raid of this morning on the town did not lead to".
    private const int FarthestDenial = 10;

    // "A bomber believed to be of the group killed 32 people" in tokens.
    private const int FarthestVictims = 12;

    private static readonly ClassSet Dead = WordClasses.Bit(WordClasses.Killed);

    private static readonly ClassSet Hurt = WordClasses.Bit(WordClasses.Injured);

    public static void Read(Draft draft, Telling telling) => Count(draft, FirstOf(draft, telling), EndOf(draft, telling), telling);

    /// <summary>
    /// "Six were killed when a car blew up": what the clause of time tells brought it about. Read when the tellings are joined, so that the
    /// dead of another clause part none.
    /// </summary>
    public static void ReadBeforeWhen(Draft draft, Telling telling)
    {
        if ((!Draft.IsVague(draft.Killed) && !Draft.IsVague(draft.Injured)) || BeforeWhen(draft, telling) is not { } before) return;
        var (killed, injured) = (draft.Killed, draft.Injured);
        (draft.Killed, draft.Injured) = (null, null);
        Count(draft, before.First, before.End, telling);
        if (!Draft.IsVague(killed) || draft.Killed is null) draft.Killed = killed;
        if (!Draft.IsVague(injured) || draft.Injured is null) draft.Injured = injured;
    }

    /// <summary>"The killing and wounding of six": at least one of either. Read when the tellings are joined, since a later one may part them.</summary>
    public static void ReadTogether(Draft draft, Telling telling)
    {
        if (draft.Killed is not null || draft.Injured is not null) return;
        var clause = telling.Analysis.Tokens.Cover(FirstOf(draft, telling), EndOf(draft, telling) - 1);
        for (var i = 0; i < telling.Analysis.Counts.Count; i++)
        {
            var (quantity, isPart) = (telling.Analysis.Counts[i].Quantity, telling.Analysis.Counts[i].IsPart);
            if (isPart || telling.Tallied.Contains(i) || quantity.Counts != "casualties" || !clause.Contains(quantity.Span)) continue;
            if (quantity.Max is < 2) continue;
            draft.Killed = draft.Injured = new(1, quantity.Max - 1, quantity.Approximate);
            draft.Victims ??= quantity.Span.Of(telling.Analysis.Text);
            return;
        }
    }

    /// <summary>"The killing of X", "killed X", of a person by name or office: one dead. Read when the tellings are joined, since a later one may count more.</summary>
    public static void ReadNamed(Draft draft, Telling telling)
    {
        if (draft.Killed is not null || draft.Status is not (EventStatus.Occurred or EventStatus.Ongoing)) return;
        if (IsKillingOfOne(draft, telling))
        {
            draft.Killed = new(1, 1, false);
            return;
        }

        var end = EndOf(draft, telling);
        for (var t = FirstOf(draft, telling); t < end; t++)
        {
            if (!telling.Marks.Is(t, telling.Grammar.DeathOf) || telling.Analysis.Named.StartingAt(t + 1) is not { Kind: MentionKind.Person or MentionKind.Office, Attached: Proclitics.None } dead) continue;
            // "Of X and of others": nobody says of how many.
            if (dead.Last + 1 < end && telling.Analysis.Tokens.Folded(dead.Last + 1) is [Letters.Waw, ..]) return;
            draft.Killed = new(1, 1, false);
            draft.Victims ??= dead.Span.Of(telling.Analysis.Text);
            return;
        }
    }

    /// <summary>"The gunmen killed X": the person named behind the verb, or behind its subject, and nobody beside.</summary>
    private static bool IsKillingOfOne(Draft draft, Telling telling)
    {
        if (!draft.At.IsVerb || !WordClasses.Bit(draft.Rule.Trigger).Overlaps(telling.Grammar.Murder)) return false;
        var end = Math.Min(draft.At.Last + 1 + DeadWithin, draft.At.Clause.End);
        for (var t = draft.At.Last + 1; t < end && telling.Analysis.Tokens[t].Kind != TokenKind.Sign && !telling.Marks.Is(t, telling.Grammar.Aside | telling.Grammar.From | telling.Grammar.Agent); t++)
        {
            if (telling.Analysis.Named.StartingAt(t) is not { Attached: Proclitics.None } phrase) continue;
            if (phrase.Kind == MentionKind.Person) return phrase.Last + 1 >= draft.At.Clause.End || telling.Analysis.Tokens.Folded(phrase.Last + 1) is not [Letters.Waw, ..];
            t = phrase.Last;
        }

        return false;
    }

    private static void Count(Draft draft, int first, int end, Telling telling)
    {
        var clause = telling.Analysis.Tokens.Cover(first, end - 1);
        var counts = telling.Analysis.Counts;
        var fallen = new Fallen(telling);
        for (var i = 0; i < counts.Count; i++)
        {
            var quantity = counts[i].Quantity;
            if (quantity.Span.Start >= clause.End) break;
            if (counts[i].IsPart || telling.Tallied.Contains(i) || quantity.Span.Start < clause.Start) continue;
            if (WasBefore(counts[i], draft, telling) || IsDenied(quantity, draft.At, telling)) continue;
            if (VictimsOf(quantity, i, draft.At.Sentence, telling) is { } victims) quantity = victims;
            if (quantity.Counts == "killed")
            {
                draft.Killed = Add(draft.Killed, WithNamed(quantity, counts[i].Cue, telling));
                draft.Victims ??= quantity.Span.Of(telling.Analysis.Text);
                fallen.Add(draft, counts[i]);
            }
            else if (quantity.Counts == "injured")
            {
                draft.Injured = Add(draft.Injured, quantity);
                fallen.Add(draft, counts[i]);
            }
            else if (quantity.Counts == "casualties" && draft.Type is EventType.Bombing or EventType.Clash)
            {
                fallen.Add(draft, counts[i]);
            }
        }

        fallen.AddLeader(draft, first, end);
        fallen.AddUncounted(draft, first, end);
    }

    /// <summary>"The killing of X and 20 other fighters": he is dead beside them.</summary>
    private static Quantity WithNamed(Quantity others, Span? cue, Telling telling)
    {
        if (cue is not { } words || others.Span.Start < words.End) return others;
        var tokens = telling.Analysis.Tokens;
        var named = tokens.FirstAt(words.Start);
        while (named < tokens.Count && tokens[named].Span.Start < words.End) named++;
        if (telling.Analysis.Named.StartingAt(named) is not { Kind: MentionKind.Person or MentionKind.Office, Attached: Proclitics.None } dead) return others;
        var number = tokens.FirstAt(others.Span.Start);
        var last = tokens.FirstAt(others.Span.End - 1);
        if (number - dead.Last is < 1 or > FarthestOthers || telling.Marks.Find(last, last + 2, telling.Grammar.Another) < 0) return others;
        return others with { Min = others.Min + 1, Max = others.Max + 1 };
    }

    /// <summary>"The fighting began after the killing of one": he was dead before it.</summary>
    private static bool WasBefore(Count count, Draft draft, Telling telling)
    {
        if (draft.Type is EventType.Capture or EventType.Siege || count.Cue is not { } cue) return false;
        var token = telling.Analysis.Tokens.FirstAt(cue.Start);
        return token > draft.At.Last && telling.Marks.FindLast(token - 2, token, telling.Grammar.AfterWhich) >= 0;
    }

    /// <summary>"The raid led to no deaths": a verb of result or report right behind a word of negation.</summary>
    private static bool IsDenied(Quantity quantity, Candidate at, Telling telling)
    {
        var token = telling.Analysis.Tokens.FirstAt(quantity.Span.Start);
        var verb = telling.Marks.FindLast(Math.Max(at.Clause.First + 1, token - FarthestDenial), token, telling.Grammar.Result | telling.Grammar.CameIn);
        return verb >= 0 && telling.Marks.Is(verb - 1, telling.Grammar.Not);
    }

    /// <summary>"A bomber killed 32 people": the dead are those behind the one who killed them; null when a count is no such killer.</summary>
    private static Quantity? VictimsOf(Quantity killer, int at, Sentence sentence, Telling telling)
    {
        if (killer is not { Counts: "killed", Min: 1, Max: 1 } || at + 1 >= telling.Analysis.Counts.Count) return null;
        var token = telling.Analysis.Tokens.FirstAt(killer.Span.Start);
        if (!telling.Marks.Is(token, telling.Grammar.Bomber) && !telling.Marks.Is(token + 1, telling.Grammar.Bomber)) return null;
        var next = telling.Analysis.Counts[at + 1].Quantity;
        return next is { Counts: null, Min: > 1 } && sentence.Span.Contains(next.Span) && telling.Analysis.Tokens.FirstAt(next.Span.Start) - token <= FarthestVictims ? next with { Counts = killer.Counts } : null;
    }

    /// <summary>"15 of one side were killed while 6 of the other were killed in clashes": the dead of fighting are those of both sides.</summary>
    private static int FirstOf(Draft draft, Telling telling)
    {
        var at = draft.At;
        if (draft.Type != EventType.Clash || at.Clause.First <= at.Sentence.FirstToken || telling.Marks.Find(at.Clause.First, at.First, Dead) < 0) return at.Clause.First;
        var before = telling.ClauseAt(at.Clause.First - 1, at.Sentence);
        return TellsOnlyDead(before, telling) ? before.First : at.Clause.First;
    }

    /// <summary>The clause before the words of time that open the event's own, when it tells of dead and of no act; else null.</summary>
    public static Clause? BeforeWhen(Draft draft, Telling telling)
    {
        var (at, marks) = (draft.At, telling.Marks);
        var first = at.Clause.First;
        // Only what the clause of time itself tells, not what is named further on in it.
        if (at.First - first > FarthestDeed) return null;
        var isWhen = marks.Is(first, telling.Grammar.When);
        while (first > at.Sentence.FirstToken && marks.Is(first - 1, telling.Grammar.When | telling.Grammar.That)) isWhen |= marks.Is(--first, telling.Grammar.When);
        if (!isWhen || first <= at.Sentence.FirstToken) return null;
        var before = telling.ClauseAt(first - 1, at.Sentence);
        return TellsOnlyDead(before, telling) ? before : null;
    }

    private static bool TellsOnlyDead(Clause clause, Telling telling) =>
        telling.Marks.Find(clause.First, clause.End, Dead | Hurt) >= 0 && telling.Marks.Find(clause.First, clause.End, telling.Grammar.Deadly) < 0;

    /// <summary>The end of the clause, or of the clauses of result that follow it in its sentence: "led to", "killed in it were".</summary>
    private static int EndOf(Draft draft, Telling telling)
    {
        var (at, marks) = (draft.At, telling.Marks);
        var end = at.Clause.End;
        while (end < at.Sentence.EndToken)
        {
            var next = telling.ClauseAt(end, at.Sentence);
            var isResult = marks.Find(end, Math.Min(end + ResultWithin, at.Sentence.EndToken), telling.Grammar.Result) >= 0;
            if (!isResult && !TellsDead(draft, next, telling)) break;
            end = next.End;
        }

        return end;
    }

    /// <summary>Whether a clause opens with the dead or the hurt and names no other deadly act and no other place.</summary>
    private static bool TellsDead(Draft draft, Clause next, Telling telling)
    {
        var marks = telling.Marks;
        if (draft.Type is EventType.Capture or EventType.Siege || marks.Is(next.First, telling.Grammar.When) || marks.FindLast(draft.At.First - 3, draft.At.First, telling.Grammar.Since) >= 0) return false;
        if (marks.Find(next.First, Math.Min(next.First + DeadWithin, next.End), Dead | Hurt) < 0 || marks.Find(next.First, next.End, telling.Grammar.Deadly) >= 0) return false;
        for (var t = next.First; t < next.End; t++)
        {
            if (telling.Analysis.Named.StartingAt(t) is { Place: { } place, Kind: MentionKind.Place } && !draft.Places.Exists(known => known.Place == place)) return false;
        }

        return true;
    }

    private static Toll Add(Toll? toll, Quantity quantity)
    {
        if (toll is null) return new(quantity.Min, quantity.Max, quantity.Approximate);
        return new(
            toll.Min is { } a && quantity.Min is { } b ? SafeSum(a, b) : toll.Min ?? quantity.Min,
            toll.Max is { } c && quantity.Max is { } d ? SafeSum(c, d) : null,
            toll.Approximate || quantity.Approximate);
    }

    private static long SafeSum(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;
}
