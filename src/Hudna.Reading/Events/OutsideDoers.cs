using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>Adds the doer that stands outside the clause: the dropped subject of a verb, whom a pronoun means, who is called on to do it.</summary>
internal sealed class OutsideDoers(Analysis analysis, EventMarks marks, Grammar grammar)
{
    // How many nouns a pronoun passes over that it does not agree with.
    private const int MostTries = 2;

    private readonly TakingPart _taking = new(analysis, marks, grammar);
    private readonly TalkParties _talks = new(analysis, marks, grammar);
    private readonly DroppedSubjects _dropped = new(analysis, marks, grammar);
    private readonly Described _described = new(analysis, marks, grammar);

    /// <summary>A verb or a possessed noun whose doer stands before its clause.</summary>
    /// <param name="hasSubject">Whether a verb has found its subject: then one who travels is enough, and those met need nobody else.</param>
    public void Add(Draft draft, Governor governor, Subjects subjects, bool hasSubject)
    {
        var doer = draft.Rule.Doer;
        if (TakingPart.IsHostile(draft.Type) && draft.Initiators.Count == 0 && subjects.Latter(draft.At) is { } latter) draft.Add(doer, latter.ToParty(analysis.Text));
        var known = doer switch { Part.Initiators => draft.Initiators, Part.Targets => draft.Targets, Part.Participants => draft.Participants, _ => null };
        var possessed = Subjects.HasPossessor(draft.At, analysis.Tokens);
        if (hasSubject && governor.IsVerb && !possessed && draft.Type == EventType.Visit) return;
        if (known?.Count > 1 && !hasSubject && _dropped.SelfTold(draft, governor) is { } self)
        {
            draft.Add(doer, self);
            return;
        }

        if (known is null || known.Count > (doer == Part.Participants && (possessed || !TakingPart.IsHostile(draft.Type)) ? 1 : 0)) return;
        if (draft.Status == EventStatus.CalledFor && AddUrged(draft, subjects)) return;
        // "We shall retake it", in somebody's words: nobody of whom others tell.
        if (governor.IsVerb && FirstPerson.IsWe(governor, analysis.Tokens) && EventReports.SourceOf(draft.Trigger, analysis) is not null) return;
        if (AddLoser(draft, subjects)) return;
        if (governor.IsVerb && !possessed && (HasOwnSubject(draft, governor) || (draft.Type < EventType.Capture && marks.Is(governor.Token, grammar.Falling)))) return;
        if (AddDropped(draft, governor, possessed, subjects)) return;
        var isNext = governor.IsVerb && (governor.Attached & Proclitics.And) != 0 && governor.Token < draft.At.First;
        var within = (!governor.IsVerb || governor.Token > draft.At.Last) && _described.IsDuring(draft);
        if (!possessed && !isNext && !within && (!governor.IsVerb || !IsJoined(governor, draft.At))) return;
        var end = possessed || within ? draft.At.First : isNext ? governor.Token : draft.At.Clause.First;
        // Who spoke is the dropped subject of a meeting only where no other subject stands.
        var meets = draft.Type is EventType.Meeting or EventType.Call or EventType.Visit;
        var subject = subjects.Before(end, draft.At, possessed || within);
        var word = possessed ? draft.At.First : governor.Token;
        for (var tries = 0; possessed && meets && subject is not null && tries < MostTries && !_taking.Fits(word, true, subject, subjects); tries++) subject = subjects.Before(subjects.Listed(subject)[0].First, draft.At, true);
        if (subject is null && meets && subjects.Before(end, draft.At, true) is { Actor: not null } speaker) subject = speaker;
        // "Praised the forces during a visit": forces are seldom on one.
        for (var tries = 0; within && draft.Type == EventType.Visit && subject is { Kind: not (MentionKind.Person or MentionKind.Office) } && tries < MostTries; tries++) subject = subjects.Before(subjects.Listed(subject)[0].First, draft.At, true) ?? subject;
        if (possessed && draft.Type == EventType.Visit && subject is not null) subject = _talks.Visitor(subject, draft.At.Sentence);
        if (!possessed && meets && governor.IsVerb && subject is not null && !_taking.Fits(word, false, subject, subjects) && _dropped.Teller(draft, governor) is { } teller)
        {
            draft.Add(doer, teller);
            return;
        }

        // "Their" is of many men rather than of a land or body, if such are named.
        if (possessed && !TakingPart.IsHostile(draft.Type) && (subject is null or { Agrees: Agreement.Feminine } || !_taking.Fits(word, true, subject, subjects))) subject = _dropped.They(draft.At) ?? subject;
        if (subject is { } party && _taking.Can(party, draft) && (within ? party.Actor is not null : _taking.Fits(word, possessed, party, subjects))) _taking.AddListed(draft, party, subjects.Listed(party));
    }

    /// <summary>The doer that words between part from the verb or noun; whether there is one.</summary>
    private bool AddDropped(Draft draft, Governor governor, bool possessed, Subjects subjects)
    {
        if (TalkParties.IsTalk(draft.Type) && _dropped.Two(draft.At) is { Count: 2 } two)
        {
            foreach (var one in two.Where(one => _taking.Can(one, draft))) draft.Add(draft.Rule.Doer, one.ToParty(analysis.Text));
            return true;
        }

        if (TalkParties.IsTalk(draft.Type) && _dropped.Attending(draft.At) is var attending and >= 0 && subjects.Before(attending, draft.At, true) is { } host && _taking.Can(host, draft) && _taking.Fits(attending, true, host, subjects))
        {
            _taking.AddListed(draft, host, subjects.Listed(host));
            return true;
        }

        if (possessed || !governor.IsVerb || _dropped.HeadOfRelative(governor.Token, draft.At.Sentence) is not { } head || !_taking.Can(head, draft) || !_taking.Fits(governor.Token, false, head, subjects)) return false;
        _taking.AddListed(draft, head, subjects.Listed(head));
        return true;
    }

    /// <summary>"The army retook the towns it had lost": the object stands before the verb, and its subject is that of the clause before.</summary>
    private bool AddLoser(Draft draft, Subjects subjects)
    {
        var verb = analysis.Tokens.Folded(draft.At.First);
        if (draft is not { Type: EventType.Capture, At.IsVerb: true, Rule.Doer: Part.Targets } || !Agreeing.HasObject(verb)) return false;
        if (subjects.Before(draft.At.First, draft.At, false) is not { } loser || !_taking.Can(loser, draft)) return false;
        var bare = verb[^1] == Letters.Alef ? verb[..^2] : verb[..^1];
        // "The forces of the army" agree as forces do.
        if (!Agreeing.Fits(bare, false, marks.Is(loser.First, grammar.Unit) ? Agreement.Feminine : loser.Agrees)) return false;
        draft.Add(Part.Targets, loser.ToParty(analysis.Text));
        return true;
    }

    /// <summary>"Called on the rebels to respect the truce", "demanded of A and B respect for it": who is called on is to do it.</summary>
    private bool AddUrged(Draft draft, Subjects subjects)
    {
        var demanded = (draft.At.Attached & (Proclitics.By | Proclitics.To)) != 0;
        var before = draft.At.First - 1;
        if (!demanded && !marks.Is(before, grammar.Aside)) return false;
        if (!demanded) before--;
        if (before > 0 && analysis.Tokens[before].Kind == TokenKind.Sign) before--;
        // "The rebels and their allies".
        if (before > 0 && analysis.Named.Covering(before) is null && analysis.Tokens.Folded(before) is [Letters.Waw, ..] and var allies && Agreeing.EndsInPronoun(allies)) before--;
        if (before < draft.At.Sentence.FirstToken || analysis.Named.Covering(before) is not { IsParty: true } phrase || analysis.Named.PartyAt(analysis.Tokens, phrase.First) is not { } party) return false;
        if (IsCaller(party, draft.At.Clause)) return false;
        if (demanded && ((party.Words.Attached & ~Proclitics.And) != Proclitics.None || marks.Find(draft.At.Clause.First, party.First - 1, grammar.Urge) < 0)) return false;
        _taking.AddListed(draft, party, subjects.Listed(party));
        return true;
    }

    /// <summary>"The envoy called for": who stands right behind the verb of calling, or is its only party, calls himself.</summary>
    private bool IsCaller(PartyPhrase party, Clause clause)
    {
        var urge = marks.FindLast(clause.First, party.First, grammar.Urge);
        if (urge < 0 || !marks.HitsAt(urge).ToArray().Any(hit => hit.Value.IsVerb)) return false;
        var isPersonal = false;
        for (var t = clause.First; t < party.First; t++)
        {
            if (analysis.Named.PartyAt(analysis.Tokens, t) is not { } other) continue;
            isPersonal = true;
            if (!(party.Kind is MentionKind.Person or MentionKind.Office && other.Kind is MentionKind.Person or MentionKind.Office && (other.Actor is null || other.Actor == party.Actor))) return false;
            t = other.Last;
        }

        return isPersonal || party.First - urge <= 2;
    }

    /// <summary>
    /// A verb whose subject is no known party but stands beside it: "the militia shelled", "their forces retook". Nobody named before is meant;
    /// "their forces" are the speaker's.
    /// </summary>
    private bool HasOwnSubject(Draft draft, Governor governor)
    {
        var (before, after) = (governor.Token - 1, governor.Token + 1);
        // "Sent hundreds of their fighters and attacked": "and" leads back to who sent them.
        if ((governor.Attached & Proclitics.And) == 0 && before >= draft.At.Sentence.FirstToken && marks.Is(before, grammar.Fighters | grammar.Unit) && analysis.Named.Covering(before) is null && IsPossessed(before))
        {
            if (EventReports.SourceOf(draft.Trigger, analysis)?.Span is { } span && analysis.Named.All.FirstOrDefault(phrase => span.Contains(phrase.Span) && phrase is { Actor: not null, Kind: MentionKind.State or MentionKind.Organisation or MentionKind.ArmedGroup }) is { } body)
            {
                draft.Add(draft.Rule.Doer, new(body.Span, body.Actor, body.Span.Of(analysis.Text)));
            }

            return true;
        }

        // "That the town may be besieged": the town is the subject, and nobody named before.
        var topic = marks.Is(before, grammar.May) ? before - 1 : before;
        if (topic > draft.At.Sentence.FirstToken && marks.Is(topic, grammar.Town) && marks.Is(topic - 1, grammar.That)) return true;
        // "Elements of the organisation withdrew": those behind the verb, whoever they are.
        if (!TakingPart.IsHostile(draft.Type) && governor.Token == draft.At.First && after < draft.At.Clause.End && marks.Is(after, grammar.Fighters | grammar.Unit) && analysis.Named.Covering(after) is null && !Agreeing.IsPlural(analysis.Tokens.Folded(governor.Token))) return true;
        return governor.Token == draft.At.First && after < draft.At.Clause.End && !Agreeing.IsPlural(analysis.Tokens.Folded(governor.Token)) && analysis.Named.Covering(after) is null && Agreeing.IsArticled(analysis.Tokens.Folded(after)) && (marks[after].IsEmpty || marks.Is(after, grammar.Donor | grammar.Captive | grammar.Folk | grammar.Described));
    }

    private bool IsPossessed(int token) => Agreeing.EndsInPronoun(analysis.Tokens.Folded(token)) || Agreeing.EndsInOurs(analysis.Tokens.Folded(token));

    /// <summary>A verb that opens a clause inside its sentence without a subject of its own goes on with the one before.</summary>
    private static bool IsJoined(Governor governor, Candidate at) =>
        governor.Token - at.Clause.First <= 2 && (at.Clause.First > at.Sentence.FirstToken || at.IsVerb);
}
