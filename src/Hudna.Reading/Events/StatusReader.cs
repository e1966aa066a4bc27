using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Whether an event happened, goes on, is planned, called for, denied or only thought of: from the governing verb and particle, nearest
/// first; what stands behind a clause border governs only across a complementiser.
/// </summary>
internal sealed class StatusReader(Grammar grammar)
{
    private const int FarthestGovernor = 12, FarthestUrging = 32, FarthestModifier = 7, FarthestPrevention = 5, FarthestUndergone = 4, FarthestAttempt = 6, LongestLead = 6, FarthestToBeHeld = 10, ShortThat = 2, FarthestRelative = 3, FarthestLast = 8, FarthestWas = 7, FarthestAny = 2, FarthestNone = 10;

    public EventStatus Of(Candidate at, Governor governor, EventRule rule, Analysis analysis, EventMarks marks)
    {
        if (rule.Status is { } always) return always;
        var predicate = FirstOfPredicate(at, governor, marks);
        if (marks.Find(at.Last + 1, at.Sentence.EndToken, grammar.Refuted) >= 0) return EventStatus.Denied;
        if (IsStopped(predicate, at, rule.Type, marks)) return EventStatus.Ongoing;
        if (IsNone(at, rule.Type, marks)) return EventStatus.Denied;
        if (IsConsidered(predicate, at, governor, marks)) return EventStatus.Planned;
        if (IsPlan(rule.Type) && IsCalledOff(predicate, at, governor, rule.Type, marks)) return EventStatus.Denied;
        if (IsPlan(rule.Type) && IsPutOff(predicate, at, marks)) return EventStatus.Planned;
        if (rule.Type == EventType.AidDelivered && !at.IsVerb && marks.Is(predicate - 1, grammar.InOrderTo)) return EventStatus.Planned;
        if (IsOwed(at, governor, marks)) return EventStatus.CalledFor;
        if (governor.Form == WordForm.Present && marks.Is(predicate - 1, grammar.May)) return EventStatus.Hypothetical;
        // "Before they attacked" takes the present for what has been.
        if (rule.Type <= EventType.Siege && at.IsVerb && governor.Form == WordForm.Present && marks.Is(at.First - 1, grammar.BeforeThat)) return EventStatus.Occurred;
        // "Before he starts a tour": it is to come.
        if (IsPlan(rule.Type) && governor.Form == WordForm.Present && marks.Is(governor.Token - 1, grammar.BeforeThat)) return EventStatus.Planned;
        if (FromBefore(predicate, at, governor, rule, analysis, marks) is { } governed) return governed;
        if (rule.Type == EventType.Capture && !at.IsVerb && marks.Is(governor.Token, grammar.Try)) return EventStatus.Planned;
        // "Discussed by telephone" is written like "by urging".
        if (governor.Token >= 0 && !at.IsVerb && !marks.Is(at.First, grammar.ByPhone) && (governor.Token < at.First || marks.Is(governor.Token - 1, grammar.Relative)))
        {
            if (marks.Is(governor.Token, grammar.Intend) && !marks.Is(governor.Token, grammar.Suffer)) return EventStatus.Planned;
            if (marks.Is(governor.Token, grammar.Urge)) return EventStatus.CalledFor;
        }

        if (!at.IsVerb && marks.Is(at.First - 1, grammar.Any | grammar.Maybe)) return EventStatus.Hypothetical;
        // "The seventh round of the talks", "the anniversary of the attacks" have "to" for "of".
        if (IsPurpose(at, governor, marks) && !IsGenitive(rule.Type, at, governor)) return rule.Type <= EventType.Siege || (IsPlan(rule.Type) && !IsTried(predicate, at, marks)) ? EventStatus.Planned : EventStatus.CalledFor;
        if ((governor.Attached & Proclitics.Will) != 0 && governor.IsVerb) return EventStatus.Planned;
        if ((IsPlan(rule.Type) || rule.Type == EventType.TruceStarted) && IsStillToCome(predicate, at, governor, analysis, marks)) return EventStatus.Planned;
        if (IsPlan(rule.Type) && !at.IsVerb && IsToBeHeld(at, analysis, marks)) return EventStatus.Planned;
        if (FromAfter(at, governor, rule.Type, analysis, marks) is { } modified) return modified;
        if (governor.Token >= 0 && governor.Token < at.First && marks.Is(governor.Token, grammar.Last)) return EventStatus.Ongoing;
        // "Was seeing battles" tells of what has been.
        if (governor is { Token: >= 0, Form: WordForm.Present } && marks.FindLast(Math.Max(at.Clause.First, governor.Token - FarthestWas), governor.Token, grammar.Was) >= 0) return EventStatus.Occurred;
        // "In a visit that he is paying": no day to come is told.
        if (rule.Type == EventType.Visit && !at.IsVerb && governor is { Token: >= 0, Form: WordForm.Present } && marks.Is(governor.Token, grammar.Light) && marks.Find(at.Clause.First, at.Clause.End, WordClasses.Bit(WordClasses.Time)) < 0) return EventStatus.Ongoing;
        if (governor.Token >= 0 && governor.Form == WordForm.Present) return OfPresent(rule.Type, analysis.KindOf(at.First) == BlockKind.Headline && !(IsPlan(rule.Type) && IsTimed(governor.Token, at, marks)));
        // "Extension of the truce", at the head of a headline, is told as done.
        if (!at.IsVerb && governor.Token < 0 && rule.Nominal == EventStatus.CalledFor && at.First == at.Sentence.FirstToken && at.Word.Form == WordForm.Noun && analysis.KindOf(at.First) == BlockKind.Headline) return EventStatus.Occurred;
        if (!at.IsVerb && governor.Token < 0 && rule.Nominal is { } nominal && !marks.Is(at.First - 1, grammar.During) && !IsTimedFrom(at.First, grammar.During, at, marks) && !IsSettled(at, marks)) return nominal;
        return EventStatus.Occurred;
    }

    /// <summary>"To prevent the slipping in of rebels", "protection from attacks", "the right to strike": of what nobody says that it was or will be.</summary>
    public bool IsPrevented(Candidate at, Governor governor, EventMarks marks)
    {
        if (governor.IsVerb) return false;
        var predicate = FirstOfPredicate(at, governor, marks);
        var prevented = marks.FindLast(Math.Max(at.Sentence.FirstToken, predicate - FarthestPrevention), predicate, grammar.Prevent | grammar.Entitle);
        return prevented >= 0 && !marks.Is(prevented, grammar.Party);
    }

    /// <summary>The first token of what is urged, planned or denied: the governor, or "back to the table of" before the talks.</summary>
    private int FirstOfPredicate(Candidate at, Governor governor, EventMarks marks)
    {
        if (governor.Token >= 0) return Math.Min(governor.Token, at.First);
        var first = at.First;
        while (!at.IsVerb && first > at.Clause.First && marks.Is(first - 1, grammar.Again)) first--;
        return first;
    }

    /// <summary>What people set out to do: goods, meetings and journeys that are the purpose of something are planned.</summary>
    private static bool IsPlan(EventType type) => type is EventType.AidDelivered or EventType.Meeting or EventType.Call or EventType.TalksRound or EventType.Visit;

    /// <summary>"The minister cancelled his visit", "they refused to sit down to talks": nothing but who does so stands between the verb and what is not to be.</summary>
    private bool IsCalledOff(int predicate, Candidate at, Governor governor, EventType type, EventMarks marks) =>
        !at.IsVerb && !governor.IsVerb && Governs(predicate, at, marks, type == EventType.AidDelivered ? grammar.CallOff | grammar.Suspend : grammar.CallOff);

    /// <summary>"The talks were put off": they are still to come.</summary>
    private bool IsPutOff(int predicate, Candidate at, EventMarks marks) => !at.IsVerb && Governs(predicate, at, marks, grammar.PutOff);

    private static bool Governs(int predicate, Candidate at, EventMarks marks, ClassSet verbs)
    {
        var verb = marks.FindLast(Math.Max(at.Clause.First, predicate - FarthestAttempt), predicate, verbs);
        if (verb < 0) return false;
        for (var t = verb + 1; t < predicate; t++)
        {
            if (!marks.Is(t, WordClasses.Bit(WordClasses.Party) | WordClasses.Bit(WordClasses.Personal) | WordClasses.Bit(WordClasses.Time))) return false;
        }

        return true;
    }

    /// <summary>"The alliance meets on Tuesday", in a headline: a day behind the verb is to come.</summary>
    private static bool IsTimed(int verb, Candidate at, EventMarks marks) =>
        marks.Find(verb + 1, Math.Min(verb + 1 + FarthestModifier, at.Sentence.EndToken), WordClasses.Bit(WordClasses.Time)) >= 0;

    /// <summary>"Attempts of the government to resume the talks": whoever stands between the attempts and their purpose.</summary>
    private bool IsTried(int predicate, Candidate at, EventMarks marks) =>
        marks.FindLast(Math.Max(at.Clause.First, predicate - FarthestAttempt), predicate, grammar.Urge) >= 0;

    /// <summary>"Before the start of the talks", "two days before a visit": told of something that was while they were still to come.</summary>
    private bool IsStillToCome(int predicate, Candidate at, Governor governor, Analysis analysis, EventMarks marks)
    {
        if (at.IsVerb || governor.IsVerb) return false;
        if (governor.Token >= 0 && marks.Is(predicate - 1, grammar.Ahead)) return true;
        return IsTimedFrom(predicate, grammar.Ahead, at, marks);
    }

    /// <summary>"Two days before", "less than two days after": a word of the class and a length of time stand before a noun and its preposition.</summary>
    private bool IsTimedFrom(int predicate, ClassSet words, Candidate at, EventMarks marks)
    {
        if (!marks.Is(predicate - 1, grammar.From | grammar.Against)) return false;
        var word = marks.FindLast(Math.Max(at.Sentence.FirstToken, predicate - LongestLead), predicate - 1, words);
        return word >= 0 && (marks.Is(word + 1, WordClasses.Bit(WordClasses.Time)) || (marks.Is(word + 2, grammar.From) && marks.Is(word + 3, WordClasses.Bit(WordClasses.Time))));
    }

    private static bool IsGenitive(EventType type, Candidate at, Governor governor) =>
        at.Word.Form == WordForm.DefiniteNoun && (type < EventType.Capture || (type is EventType.TalksRound or EventType.Agreement && governor.Token < 0));

    /// <summary>What is to stop, or has just stopped, was going on.</summary>
    private bool IsStopped(int predicate, Candidate at, EventType type, EventMarks marks) =>
        !at.IsVerb && type <= EventType.Siege && type != EventType.Capture && (marks.Is(predicate - 1, grammar.Cease) || marks.Is(at.First - 1, grammar.Cease));

    /// <summary>"Agreed on an extension": the past verb of agreement before a noun of action makes it a fact.</summary>
    private bool IsSettled(Candidate at, EventMarks marks)
    {
        for (var t = at.First - 1; t >= at.Clause.First && at.First - t <= FarthestModifier; t--)
        {
            if (!marks.Is(t, grammar.Settled)) continue;
            foreach (var hit in marks.HitsAt(t))
            {
                if (hit.Value.Form == WordForm.Past && WordClasses.Bit(hit.Value.Class).Overlaps(grammar.Settled)) return true;
            }
        }

        return false;
    }

    /// <summary>"In order to": a noun with "to" attached that no past verb reaches.</summary>
    public bool IsPurpose(Candidate at, Governor governor, EventMarks marks) =>
        !at.IsVerb && !marks.Is(at.First - 1, grammar.ByForceOf) && marks.FindLast(at.Clause.First, at.First, grammar.Repel) < 0 && (IsCarriedOnPurpose(at, marks) || ((at.Attached & Proclitics.To) != 0 || (governor is { IsVerb: false, Token: >= 0 } && (governor.Attached & Proclitics.To) != 0))
        && marks.FindLast(Math.Max(at.Clause.First, at.First - FarthestUndergone), at.First, grammar.Undergo) < 0
        && !(governor.Token >= 0 && (marks.Is(governor.Token, grammar.Suffer) || (governor.Form == WordForm.Past && at.First - governor.Token <= 8))));

    /// <summary>"Plans to launch raids": the noun of launching right before has "to", whatever verb opens the clause.</summary>
    private bool IsCarriedOnPurpose(Candidate at, EventMarks marks)
    {
        if (at.First == 0) return false;
        foreach (var hit in marks.HitsAt(at.First - 1))
        {
            if (hit.Value.IsNoun && (hit.Attached & Proclitics.To) != 0 && WordClasses.Bit(hit.Value.Class).Overlaps(grammar.Light)) return true;
        }

        return false;
    }

    /// <summary>"Considers launching raids"; "launching" is written like "launched", before which no verb of considering stands in one clause.</summary>
    private bool IsConsidered(int predicate, Candidate at, Governor governor, EventMarks marks) =>
        governor.Token >= 0 && governor.Token < at.First
        && marks.FindLast(Math.Max(at.Clause.First, predicate - FarthestGovernor), predicate, grammar.Consider) >= 0;

    /// <summary>"That it is for the rebels to respect the truce": a clause that opens with "on" and the party who owes the noun of action.</summary>
    private bool IsOwed(Candidate at, Governor governor, EventMarks marks) =>
        !at.IsVerb && governor.Token < 0 && at.Clause.First < at.First - 1 && marks.Is(at.Clause.First, grammar.Against)
        && marks.Find(at.Clause.First + 1, at.First, grammar.Party) == at.Clause.First + 1;

    private EventStatus? FromBefore(int predicate, Candidate at, Governor governor, EventRule rule, Analysis analysis, EventMarks marks)
    {
        var past = governor.IsVerb && governor.Form == WordForm.Past;
        if (!governor.IsVerb && marks.Is(predicate - 1, grammar.During)) return null;
        // "Asked for support of our stand in our talks": the talks are taken as being held.
        if (!governor.IsVerb && predicate == at.First && marks.Is(predicate - 1, grammar.Within) && (Subjects.HasPossessor(at, analysis.Tokens) || Agreeing.EndsInOurs(analysis.Tokens.Folded(at.First)))) return null;
        var introduced = !governor.IsVerb && IsIntroduced(predicate, at, governor, marks);
        var farthest = introduced ? FarthestUrging : FarthestGovernor;
        // "Our call to the sides is that they respect it": the subjunctive behind "that" is urged or meant, whatever stands between.
        introduced |= governor is { Form: WordForm.Present, Attached: Proclitics.None } && marks.Is(predicate - 1, grammar.That) && analysis.Tokens.Folded(predicate - 1).Length == ShortThat;
        var blocked = false;
        var that = predicate;
        for (var t = predicate - 1; t >= at.Sentence.FirstToken && that - t <= farthest; t--)
        {
            var near = predicate - t;
            // "The continuing of the rebels in launching attacks".
            if (marks.Is(t, grammar.Last) && (near <= 3 || (near <= FarthestLast && marks.Is(predicate - 1, grammar.Within)))) return EventStatus.Ongoing;
            // An attempt on a place leaves it where it was; an attempted attack is one.
            if (marks.Is(t, grammar.Try) && !at.IsVerb && (near <= 3 || !blocked))
            {
                if (rule.Type == EventType.Capture) return EventStatus.Planned;
                if (rule.Type < EventType.Capture) continue;
            }

            // "Called for an inquiry into the attack": the inquiry is wanted, the attack has been.
            if (marks.Is(t, grammar.Aftermath) && near <= 3 && !governor.IsVerb) return null;
            // "No side claimed the attack" denies the claim; a council that adopts no resolution has none.
            if (marks.Is(t, grammar.Not) && near <= 2 && rule.Type <= EventType.Siege && marks.Is(t + 1, grammar.Claimed)) return EventStatus.Occurred;
            // "The shelling left nobody hurt" denies the hurt, not the shelling.
            if (marks.Is(t, grammar.Not) && !marks.Is(t, grammar.Maybe) && near <= 2 && !marks.Is(t + 1, grammar.Result | grammar.That) && !(governor.IsVerb && IsWithout(t, marks)) && !IsRemarkedOn(at, governor, marks)) return EventStatus.Denied;
            if (marks.Is(t, grammar.Maybe) && near <= FarthestGovernor && (governor.IsVerb ? !past || near <= 4 : !blocked)) return EventStatus.Hypothetical;
            if (marks.Is(t, grammar.Prevent | grammar.Entitle) && !marks.Is(t, grammar.Party) && near <= FarthestPrevention && !governor.IsVerb) return EventStatus.Hypothetical;
            // "Denied taking part in the attack" denies the part, not the attack.
            if (marks.Is(t, grammar.Deny) && that - t <= FarthestGovernor && !IsLeftOpen(t, analysis) && (governor.IsVerb || near <= 2 || !marks.Is(at.First - 1, grammar.Within))) return EventStatus.Denied;
            if (!past && (!blocked || introduced || marks.Is(t, grammar.Must)))
            {
                // "Is exposed to" is written like "offers".
                if (marks.Is(t, grammar.Intend) && !marks.Is(t, grammar.Suffer)) return IsNegated(t, analysis, marks) ? EventStatus.Denied : EventStatus.Planned;
                // "A target of raids" is written like "an aim of".
                var undergoes = near == 1 && (at.Attached & Proclitics.To) != 0 && marks.Is(t, grammar.Undergo);
                if (marks.Is(t, grammar.Urge) && !undergoes && (near <= FarthestGovernor || introduced)) return EventStatus.CalledFor;
            }

            if (marks.Is(t, grammar.That))
            {
                // "He hopes that the talks bear fruit" wishes for the fruit, not the talks.
                if (near > 2 && !governor.IsVerb) return null;
                if (that == predicate) that = t;
                blocked = false;
                continue;
            }

            // "Denied the charges that it shelled": who says so is told, and it is denied.
            if (marks.Is(t, grammar.Charge) && marks.FindLast(Math.Max(at.Sentence.FirstToken, t - FarthestPrevention), t, grammar.Deny) >= 0) return EventStatus.Denied;
            if (marks.Is(t, grammar.Report | grammar.Charge | grammar.Boundary | grammar.Relative)) return null;
            if (analysis.Tokens[t].Kind == TokenKind.Sign && t < at.Clause.First && !(introduced && ClosesApposition(predicate, analysis, marks)) && !marks.Is(t + 1, grammar.That | WordClasses.Bit(WordClasses.Time))) return null;
            if (analysis.Tokens[t].Kind == TokenKind.Word && !marks.Is(t, grammar.Small)) blocked = true;
        }

        return null;
    }

    /// <summary>"Urged the three sponsors, A, B and C, to hold": the preposition right behind the comma hangs on the verb before what the commas enclose.</summary>
    private bool ClosesApposition(int predicate, Analysis analysis, EventMarks marks) =>
        predicate > 1 && marks.Is(predicate - 1, grammar.Against) && analysis.Tokens[predicate - 2].Kind == TokenKind.Sign;

    /// <summary>"To confirm or deny".</summary>
    private static bool IsLeftOpen(int token, Analysis analysis) => token > 0 && analysis.Tokens.Folded(token - 1) is [Letters.Alef, Letters.Waw];

    /// <summary>"No comment was made on the shelling": it is the comment that was not made.</summary>
    private bool IsRemarkedOn(Candidate at, Governor governor, EventMarks marks) =>
        !at.IsVerb && governor.IsVerb && governor.Token < at.First && marks.Find(governor.Token + 1, at.First, grammar.Remark) >= 0;

    /// <summary>"Do not intend to": a negative particle right before, that is no part of the word itself ("no doubt that").</summary>
    private bool IsNegated(int token, Analysis analysis, EventMarks marks) =>
        marks.Is(token - 1, grammar.Not) && !marks.Is(token - 1, grammar.Intend) && analysis.Tokens[token - 1].Kind == TokenKind.Word;

    /// <summary>"Without": it takes a noun, and denies no verb that stands behind that.</summary>
    private static bool IsWithout(int token, EventMarks marks)
    {
        foreach (var hit in marks.HitsAt(token))
        {
            if ((hit.Attached & Proclitics.By) != 0) return true;
        }

        return false;
    }

    /// <summary>"Did not launch any raids"; where nobody claims any of the attacks, they have been.</summary>
    private bool IsNone(Candidate at, EventType type, EventMarks marks) =>
        !at.IsVerb && marks.FindLast(Math.Max(at.Clause.First, at.First - FarthestAny), at.First, grammar.Any) is >= 0 and var any
        && marks.FindLast(Math.Max(at.Clause.First, any - FarthestNone), any, grammar.Not) is >= 0 and var not && !(type <= EventType.Siege && marks.Find(not + 1, any, grammar.Claimed) >= 0);

    /// <summary>A preposition of urging stands before the noun: "to", "on", "by" attached.</summary>
    private bool IsIntroduced(int predicate, Candidate at, Governor governor, EventMarks marks) =>
        (marks.Is(predicate - 1, grammar.Aside | grammar.Against) && !marks.Is(predicate - 1, grammar.Besides)) || ((predicate == at.First ? at.Attached : governor.Attached) & Proclitics.By) != 0
        || (governor.Token < 0 && predicate < at.First);

    private EventStatus? FromAfter(Candidate at, Governor governor, EventType type, Analysis analysis, EventMarks marks)
    {
        var end = Math.Min(at.Clause.End, at.Last + 1 + FarthestModifier);
        for (var t = at.Last + 1; t < end; t++)
        {
            if (marks.Is(t, grammar.Last) && (t - at.Last <= 4 || IsStill(t, at, governor, marks))) return HasRunItsTime(t, end, marks) ? null : EventStatus.Ongoing;
            if (!at.IsVerb && t - at.Last <= 4 && IsScheduled(t, marks)) return EventStatus.Planned;
            // "The taking of the town will be no picnic".
            if (!at.IsVerb && type <= EventType.Siege && t - at.Last <= 4 && marks.Is(t, grammar.WillBe)) return EventStatus.Hypothetical;
            if (!at.IsVerb && type <= EventType.Siege && t - at.Last <= FarthestRelative && t + 1 < end && IsCarriedOut(t, marks)) return EventStatus.Ongoing;
            if (marks.Is(t, grammar.Likely) && !at.IsVerb && t - at.Last <= 3) return EventStatus.Hypothetical;
            if (marks.Is(t, grammar.Happened)) return null;
            if (marks.Is(t, grammar.Since) && IsLasting(type)) return EventStatus.Ongoing;
            if (analysis.Tokens[t].Kind == TokenKind.Sign) return null;
        }

        return null;
    }

    /// <summary>"The battles in A and B are still going on": the topic of the sentence, and what is said of it behind its places.</summary>
    private static bool IsStill(int token, Candidate at, Governor governor, EventMarks marks) =>
        at is { IsVerb: false, Word.Form: WordForm.DefiniteNoun } && governor.Token < 0 && marks.Find(at.Last + 1, token, WordClasses.Bit(WordClasses.Place)) >= 0;

    /// <summary>"The meeting of the ministers of the union, which will be held": a future verb of holding in the first relative clause behind the noun.</summary>
    private bool IsToBeHeld(Candidate at, Analysis analysis, EventMarks marks)
    {
        var relative = marks.Find(at.Last + 1, Math.Min(at.Last + FarthestToBeHeld, at.Sentence.EndToken), grammar.Relative);
        if (relative < 0) return false;
        foreach (var hit in marks.HitsAt(relative + 1))
        {
            if (hit.Value.Form == WordForm.Present && (hit.Attached & Proclitics.Will) != 0 && WordClasses.Bit(hit.Value.Class).Overlaps(grammar.Light | grammar.Happened)) return true;
        }

        return false;
    }

    /// <summary>"Which lasted for a week": a past verb and a length of time.</summary>
    private bool HasRunItsTime(int token, int end, EventMarks marks)
    {
        var past = false;
        foreach (var hit in marks.HitsAt(token)) past |= hit.Value.Form == WordForm.Past && WordClasses.Bit(hit.Value.Class).Overlaps(grammar.Last);
        return past && marks.Find(token + 1, Math.Min(token + 4, end), WordClasses.Bit(WordClasses.Time) | grammar.ForLong) >= 0;
    }

    /// <summary>"Scheduled", "expected": said of the noun before; a noun of will ("our resolve") is another thing.</summary>
    private bool IsScheduled(int token, EventMarks marks)
    {
        foreach (var hit in marks.HitsAt(token))
        {
            if (!hit.Value.IsNoun && WordClasses.Bit(hit.Value.Class).Overlaps(grammar.Intend)) return true;
        }

        return false;
    }

    /// <summary>"Which the army is carrying out": a relative clause of a present verb of doing.</summary>
    private bool IsCarriedOut(int token, EventMarks marks)
    {
        if (!marks.Is(token, grammar.Relative)) return false;
        foreach (var hit in marks.HitsAt(token + 1))
        {
            if (hit.Value.Form == WordForm.Present && (hit.Attached & Proclitics.Will) == 0 && WordClasses.Bit(hit.Value.Class).Overlaps(grammar.Light)) return true;
        }

        return false;
    }

    private static bool IsLasting(EventType type) => type is EventType.Clash or EventType.Siege or EventType.TruceViolated or EventType.Airstrike or EventType.Shelling;

    private static EventStatus OfPresent(EventType type, bool headline) => type switch
    {
        _ when headline => EventStatus.Occurred,
        EventType.Meeting or EventType.Visit or EventType.Call or EventType.Agreement or EventType.TruceStarted or EventType.TruceExtended or EventType.TruceEnded => EventStatus.Planned,
        EventType.Capture or EventType.TruceDeclared or EventType.TruceJoined or EventType.Resolution => EventStatus.Occurred,
        _ => EventStatus.Ongoing,
    };
}
