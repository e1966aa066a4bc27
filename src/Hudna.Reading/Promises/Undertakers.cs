using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Reading.Mentions;
using Hudna.Text;
using Draft = Hudna.Reading.Events.Draft;

namespace Hudna.Reading.Promises;

/// <summary>
/// Who is bound: the subject of the word of undertaking, listed subjects together; the speaker where the verb has none; his side where he
/// says "we". A person binds the side he speaks for beside himself.
/// </summary>
internal sealed class Undertakers(WordClasses classes, Grammar grammar, Sides sides)
{
    private const int FarthestSubject = 9, MostUnknown = 3, MostWritten = 4;

    private readonly ClassSet _both = classes.Mask("both-sides");
    private readonly ClassSet _impersonal = classes.Mask("resolved");
    private readonly ClassSet _predicate = classes.Mask("ready") | classes.Mask("resolute");
    private readonly ClassSet _terms = classes.Mask("stipulate");
    private readonly ClassSet _under = classes.Mask("under-pact");
    private readonly ClassSet _authorities = classes.Mask("authorities");
    private readonly ClassSet _mutual = classes.Mask("accord");
    private readonly ClassSet _anybody = classes.Mask("comes-about") | grammar.Last;
    private readonly ClassSet _side = classes.Mask("side-of");
    private readonly ClassSet _own = classes.Mask("own");
    private readonly ClassSet _links = grammar.Aside | grammar.Against | grammar.From | grammar.With | grammar.Between | grammar.Beside;
    private readonly Meetings _meetings = new(classes, grammar, sides);

    /// <param name="first">The token the words undertaken begin with.</param>
    public List<Party> Of(Candidate at, int first, Telling telling)
    {
        if (telling.Marks.Is(at.First, _impersonal)) return Meetings.Before(at, telling);
        if (telling.Marks.Is(at.First, _terms)) return Meetings.Agreed(at, telling);
        if (telling.Marks.Is(at.First, _under)) return Subject(first, telling) is { } bound ? WithSides([bound], telling) : [];
        var limit = first > at.Last ? first : at.Clause.End;
        if (telling.Marks.Find(at.First - 1, Math.Min(limit, at.Last + FarthestSubject), _both) is var both and >= 0) return _meetings.Both(both, at, telling);
        if (at.IsVerb && IsDual(at, telling) && _meetings.Both(at.First, at, telling) is { Count: 2 } two) return two;
        if (at.IsVerb && IsFirstPlural(at, telling)) return Speaker(at, telling, ofOneself: false);
        // "The minister had promised the Iraqis": behind "had", the subject stands before the verb.
        if (at.IsVerb && at.Word.Form == WordForm.Past && telling.Marks.Is(at.First - 1, grammar.May) && Before(at, telling, out _) is { Count: > 0 } early) return WithSides(early, telling);
        // "That his country decided", "we are ready": the speaker's side's, not whoever stands behind the verb.
        if ((at.IsVerb || telling.Marks.Is(at.First, _predicate)) && telling.Marks.Is(at.First - 1, _own)) return Speaker(at, telling, ofOneself: false);
        // Behind "works on" stands what it works on.
        var unknown = false;
        var parties = at.IsVerb && at.Last > at.First ? [] : After(at, limit, telling, out unknown);
        if (parties.Count == 0 && !unknown && (at.IsVerb || telling.Marks.Is(at.First, _predicate)))
        {
            parties = Before(at, telling, out unknown);
            if (parties.Count == 0 && !unknown) parties = Speaker(at, telling, ofOneself: true);
        }

        if (telling.Marks.Is(at.First, _mutual)) AddPartner(parties, at, limit, telling);
        return WithSides(parties, telling);
    }

    /// <summary>The speaker of the words with his side; his side alone for "we" and "my country". Nobody when it is not known who speaks.</summary>
    public List<Party> Speaker(Candidate at, Telling telling, bool ofOneself)
    {
        if (Named(at, telling) is not var (speaker, phrase)) return ofOneself ? Elided(at, telling) : [];
        if (!ofOneself) return [sides.Of(speaker, telling) ?? speaker];
        if (Agrees(phrase.Agrees, phrase, at, telling)) return WithSides([speaker], telling);
        if (Elided(at, telling) is { Count: > 0 } elided) return elided;
        return sides.Of(speaker, telling) is { } side && Agrees(sides.AgreementOf(side), null, at, telling) ? [side] : [];
    }

    /// <summary>The speaker of "I shall", with his side.</summary>
    public List<Party> Oneself(Candidate at, Telling telling) => Named(at, telling) is var (speaker, _) ? WithSides([speaker], telling) : [];

    /// <summary>The speaker who tells what will be done, when he speaks for a body: it is for the body to do. Of himself nobody says it so.</summary>
    public List<Party> Acting(Candidate at, Telling telling) =>
        Named(at, telling) is var (speaker, phrase) && (phrase.Kind is not (MentionKind.Person or MentionKind.Office) || sides.Of(speaker, telling) is not null) ? WithSides([speaker], telling) : [];

    /// <summary>The speaker of a word and how he is named; null for a source without a name, which binds nobody.</summary>
    private static (Party Speaker, NamedPhrase Phrase)? Named(Candidate at, Telling telling)
    {
        var speaker = EventReports.SourceOf(telling.Analysis.Tokens[at.First].Span, telling.Analysis);
        return speaker is not null && PhraseOf(speaker, telling.Analysis) is { Form: not NameForm.Generic, Kind: not MentionKind.Media } phrase ? (speaker, phrase) : null;
    }

    /// <summary>The subject beside a verb of the future: "the north will lift", "will lift the north".</summary>
    private Party? Subject(int first, Telling telling)
    {
        for (var t = first; t <= first + 2; t++)
        {
            if (telling.Analysis.Named.PartyAt(telling.Analysis.Tokens, t) is { } party) return IsGoverned(party) || telling.Marks.Is(t - 1, _links) ? null : party.ToParty(telling.Analysis.Text);
        }

        return null;
    }

    /// <summary>The phrase that names a speaker: where he is named, else where the article names him first.</summary>
    private static NamedPhrase? PhraseOf(Party speaker, Analysis analysis)
    {
        NamedPhrase? same = null;
        foreach (var phrase in analysis.Named.All)
        {
            if (phrase.Span == speaker.Span) return phrase;
            if (speaker.Actor is null ? (speaker.Span is { } named && phrase.Span.Contains(named)) || phrase.Span.Of(analysis.Text) == speaker.Name : phrase.Actor == speaker.Actor) same ??= phrase;
        }

        return same;
    }

    /// <summary>Of "his country's readiness" his country, not he with it: a person is let go where his side stands beside him.</summary>
    public List<Party> WithoutSpokesmen(Candidate at, List<Party> parties, Telling telling) =>
        telling.Marks.Is(at.Last, _own) ? [.. parties.Where(party => !(sides.Of(party, telling) is { } side && parties.Exists(other => Draft.Same(other, side))))] : parties;

    public List<Party> WithSides(List<Party> parties, Telling telling)
    {
        var all = new List<Party>();
        foreach (var party in parties)
        {
            Add(all, party);
            if (sides.Of(party, telling) is { } side) Add(all, side);
        }

        return all;
    }

    private static void Add(List<Party> all, Party party)
    {
        if (!all.Exists(known => Draft.Same(known, party))) all.Add(party);
    }

    /// <summary>The parties right behind the verb; <paramref name="unknown"/> when a subject stands there that no name is known for.</summary>
    private List<Party> After(Candidate at, int limit, Telling telling, out bool unknown)
    {
        var analysis = telling.Analysis;
        var found = new List<Party>();
        var (words, first) = (0, -1);
        for (var t = at.Last + 1; t < limit && t <= at.Last + FarthestSubject && words < MostUnknown; t++)
        {
            if (telling.Marks.Is(t, WordClasses.Bit(WordClasses.Time)) || analysis.Tokens[t].Kind != TokenKind.Word) continue;
            if (SideAt(t, telling) is { } side) return OneOf(side, out unknown);
            if (telling.Marks.Is(t, _links)) break;
            if (analysis.Named.PartyAt(analysis.Tokens, t) is not { } party)
            {
                if (words++ == 0) first = t;
                continue;
            }

            if (!IsGoverned(party)) List(party, limit, telling, found);
            break;
        }

        unknown = found.Count == 0 && words > 0;
        if (unknown && first == at.Last + 1 && AsWritten(first, limit, at, telling) is { } written) found.Add(written);
        return found;
    }

    /// <summary>A subject no name is known for, as it is written: "the scientists", "the board of the company".</summary>
    private Party? AsWritten(int first, int limit, Candidate at, Telling telling)
    {
        var analysis = telling.Analysis;
        var end = first;
        while (end < limit && end - first < MostWritten && analysis.Tokens[end].Kind == TokenKind.Word && !telling.Marks.Is(end, _links | WordClasses.Bit(WordClasses.Time))) end++;
        var names = analysis.Tokens.Folded(first) is [Letters.Alef, Letters.Lam, ..] || telling.Marks.Is(first, grammar.Official | grammar.Unit | grammar.Fighters);
        if (!(at.IsVerb || telling.Marks.Is(first, grammar.Official | _authorities)) || !names || end == first) return null;
        var span = analysis.Tokens.Cover(first, end - 1);
        return new(span, null, span.Of(analysis.Text));
    }

    private static List<Party> OneOf(Party party, out bool unknown)
    {
        unknown = false;
        return [party];
    }

    private static bool IsGoverned(PartyPhrase party) => (party.Words.Attached & (Proclitics.By | Proclitics.To | Proclitics.Like)) != 0;

    private static void List(PartyPhrase party, int limit, Telling telling, List<Party> found)
    {
        var analysis = telling.Analysis;
        for (PartyPhrase? next = party; next is not null;)
        {
            Add(found, next.ToParty(analysis.Text));
            var t = next.Last + 1;
            while (t < limit && (telling.Marks.Is(t, WordClasses.Bit(WordClasses.Time)) || analysis.Tokens[t].Kind == TokenKind.Sign)) t++;
            next = t < limit && analysis.Named.PartyAt(analysis.Tokens, t) is { } joined && (joined.Words.Attached & Proclitics.And) != 0 ? joined : null;
        }
    }

    /// <summary>"Agreed with X on": X is bound too.</summary>
    private void AddPartner(List<Party> parties, Candidate at, int limit, Telling telling)
    {
        var with = telling.Marks.Find(at.Last + 1, Math.Min(limit, at.Last + FarthestSubject), grammar.With);
        if (with >= 0 && telling.Analysis.Named.PartyAt(telling.Analysis.Tokens, with + 1) is { } partner) List(partner, limit, telling, parties);
    }

    /// <summary>The subject before the verb: what a relative clause is of, or who stands at the head of the clause.</summary>
    private List<Party> Before(Candidate at, Telling telling, out bool unknown)
    {
        var analysis = telling.Analysis;
        unknown = false;
        var subjects = new Subjects(analysis, telling.Marks, grammar, new(analysis, telling.Marks, grammar));
        if (subjects.Antecedent(at.First, at.Sentence) is { } antecedent) return [antecedent.ToParty(analysis.Text)];
        unknown = telling.Marks.Is(at.First - 1, grammar.Relative);
        if (unknown) return [];
        for (var t = at.Clause.First; t < at.First && t < at.Clause.First + MostUnknown; t++)
        {
            if (SideAt(t, telling) is { } side) return [side];
            if (analysis.Named.PartyAt(analysis.Tokens, t) is not { } topic) continue;
            if (IsGoverned(topic) || telling.Marks.Is(t - 1, _links) || topic.Last >= at.First) break;
            var found = new List<Party>();
            List(topic, at.First, telling, found);
            return found;
        }

        // A word between "that" and its verb is a subject no name is known for.
        unknown = telling.Marks.Is(at.Clause.First - 1, grammar.That) && at.First - at.Clause.First > 1;
        return unknown && BodyOfState(at, telling) is { } body ? [body] : [];
    }

    /// <summary>"That the northern cabinet agreed": the state of the adjective that ends the subject.</summary>
    private Party? BodyOfState(Candidate at, Telling telling) =>
        at.IsVerb && at.First - at.Clause.First <= MostUnknown && telling.Marks.Find(at.Clause.First, at.First, _links) < 0 ? sides.StateAt(at.First - 1, telling.Analysis) : null;

    /// <summary>"The northern side": the state of the adjective.</summary>
    private Party? SideAt(int token, Telling telling)
    {
        if (!telling.Marks.Is(token, _side) || token + 1 >= telling.Analysis.Tokens.Count || sides.StateAt(token + 1, telling.Analysis) is not { } state) return null;
        var span = telling.Analysis.Tokens.Cover(token, token + 1);
        return state with { Span = span, Name = span.Of(telling.Analysis.Text) };
    }

    /// <summary>The subject of the clause before, when the verb agrees with it.</summary>
    private List<Party> Elided(Candidate at, Telling telling)
    {
        var analysis = telling.Analysis;
        var subjects = new Subjects(analysis, telling.Marks, grammar, new(analysis, telling.Marks, grammar));
        return subjects.Before(at.Clause.First, at, true) is { Words.Form: not NameForm.Generic } party && Agrees(party.Agrees, party.Words, at, telling) ? WithSides([party.ToParty(analysis.Text)], telling) : [];
    }

    /// <summary>Whether the verb can have the phrase as its subject; "the command of the alliance" agrees as its head does, too; "it will be done" is anybody's.</summary>
    private bool Agrees(Agreement agreement, NamedPhrase? phrase, Candidate at, Telling telling)
    {
        var verb = telling.Analysis.Tokens.Folded(at.First);
        if (telling.Marks.Is(at.First, _predicate)) return agreement == Agreement.Unknown || at.Last > at.First || (verb is [.., Letters.TehMarbuta]) == (agreement == Agreement.Feminine);
        return Agreeing.Fits(verb, false, agreement) || telling.Marks.Is(at.First, _anybody)
            || (phrase is not null && telling.Analysis.Tokens.Folded(phrase.First) is [.., Letters.TehMarbuta] && Agreeing.Fits(verb, false, Agreement.Feminine));
    }

    /// <summary>"The two agreed": a past verb with the alef of the dual.</summary>
    private static bool IsDual(Candidate at, Telling telling) =>
        at.Word.Form == WordForm.Past && telling.Analysis.Tokens.Folded(at.Last) is [.., not (Letters.Noon or Letters.Waw), Letters.Alef];

    /// <summary>"We": a present verb in noon, a past one in noon and alef.</summary>
    public static bool IsFirstPlural(Candidate at, Telling telling)
    {
        var word = telling.Analysis.Tokens.Folded(at.First);
        return at.Word.Form switch
        {
            WordForm.Present => word[at.AttachedLength] == Letters.Noon,
            WordForm.Past => word is [.., Letters.Noon, Letters.Alef],
            WordForm.Fixed => word[at.AttachedLength..] is [Letters.Noon, ..] or [Letters.Seen, Letters.Noon, ..],
            _ => false,
        };
    }
}
