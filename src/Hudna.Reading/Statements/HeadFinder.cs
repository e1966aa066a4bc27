// Over 400 lines: every way a cue stands in a sentence is tried in one pass, and the ways share what they have tried.
using Hudna.Lexicon.Dossiers;
using Hudna.Lexicon.Phrases;
using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>Finds the cues of one sentence that have an opening, with whoever stands beside them as speaker.</summary>
internal sealed class HeadFinder
{
    private const int ParticipleZone = 12;

    // Who accuses and who is accused, each with a place or an apposition.
    private const int LongestAccused = 34;

    private readonly Layer _layer;
    private readonly SpeakerFinder _speakers;
    private readonly OpeningFinder _openings;
    private readonly CarriedHeads _carried;
    private readonly AccordingHeads _according;
    private readonly NominalHeads _nominal;
    private readonly IssuedTexts _texts;
    private readonly NeededWords _needs;
    private readonly ITrace? _trace;

    public HeadFinder(Layer layer, ITrace? trace)
    {
        _layer = layer;
        _trace = trace;
        _speakers = new(layer);
        _openings = new(layer, _speakers);
        _carried = new(layer, _speakers, _openings);
        _according = new(layer, _speakers);
        _nominal = new(layer, _speakers, _openings);
        _texts = new(layer);
        _needs = new(layer, _speakers);
    }

    /// <summary>The heads of a sentence in order of their cues.</summary>
    public List<Head> In(int sentence)
    {
        var heads = new List<Head>();
        var (first, end) = (_layer.Analysis.Sentences[sentence].FirstToken, _layer.Analysis.Sentences[sentence].EndToken);
        for (var t = first; t < end; t++)
        {
            if (!_layer.IsWord(t) || _layer.HitsAt(t).IsEmpty) continue;
            var head = At(t, sentence, first, end, heads);
            if (head is null) continue;
            heads.Add(head);
            var past = Math.Max(head.CueLast, head.Opening.Kind is OpeningKind.Preceding or OpeningKind.Around or OpeningKind.Antecedent ? head.Speaker?.Last ?? t : head.Opening.Token - 1);
            if (head.Kind is CueKind.Verb or CueKind.Participle or CueKind.Saying or CueKind.According or CueKind.AsSaid) t = Math.Max(t, Math.Min(past, end - 1));
        }

        return heads;
    }

    private Head? At(int t, int sentence, int first, int end, List<Head> before)
    {
        if (_layer.Is(t, WordClass.According)) return _according.At(t, sentence, first, end);
        foreach (var hit in _layer.HitsAt(t))
        {
            if (hit.Value.Cue is not { } cue) continue;
            var head = cue.Tense == CueTense.Participle ? Participle(t, hit, cue, sentence, end) : Verb(t, hit, cue, sentence, first, end, before);
            if (head is not null) return head;
        }

        return BySaying(t, sentence, end) ?? _nominal.At(t, sentence, first, end);
    }

    private Head? Verb(int t, PhraseHit<WordEntry> hit, CueForm cue, int sentence, int first, int end, List<Head> before)
    {
        if ((hit.Attached & ~(Proclitics.And | Proclitics.So | (cue.Tense == CueTense.Present ? Proclitics.To : Proclitics.None))) != 0) return null;
        if (_layer.Named.Covering(t) is { } mention && mention.Last > mention.First) return Reject(t, "it is part of a name");
        if (IsFirstPerson(t, hit, cue)) return Reject(t, "the writer says it of himself");
        var previous = t - 1 >= first ? t - 1 : -1;
        if (previous >= 0 && _layer.Is(previous, WordClass.Negation) && cue.Verb.Id != "rule-out" && !_layer.Is(previous, WordClass.AsIf)) return Reject(t, "it is denied that this was said");
        if (previous >= 0 && !_layer.IsJoined(t) && IsFiniteCue(previous) && !(cue is { Verb.Id: "say", Tense: CueTense.Present })) return Reject(t, "it is the subject of the verb before it");
        if (previous >= 0 && cue.Verb.Id == "call-for" && _layer.Is(previous, WordClass.AsIf)) return Reject(t, "it tells what led somebody to act");
        if (previous >= 0 && _layer.Is(previous, WordClass.Unreal)) return Reject(t, "it is an alternative or a likeness, nobody says it");
        if (previous >= 0 && cue.Tense == CueTense.Present && _layer.Tokens.Folded(previous).Length == 2 && _layer.Is(previous, WordClass.Qad)) return Reject(t, "it may yet be said");
        if (previous >= 0 && cue.Tense == CueTense.Past && _layer.Is(previous, WordClass.InWord | WordClass.OnWord | WordClass.OfWord | WordClass.ToWord)) return Reject(t, "it is a noun behind a preposition");
        if (previous >= 0 && cue.Object && _layer.Is(previous, WordClass.According)) return Reject(t, "it is a noun here");
        if (previous >= 0 && hit.Attached == Proclitics.None && cue.Tense == CueTense.Past && _layer.Is(t, WordClass.VerbalNoun) && MayHoldVerbalNoun(previous)) return Reject(t, "it is a verbal noun here");
        if (hit.Attached == Proclitics.None && _layer.Is(t, WordClass.VerbalNoun) && before.Count > 0 && before[^1].Opening is { Kind: OpeningKind.Noun or OpeningKind.Definite, First: var noun } && noun == t) return Reject(t, "it is a verbal noun here");
        if (previous >= 0 && cue.Object && _layer.Is(previous, WordClass.NotThatAfter)) return Reject(t, "it is a verbal noun here");
        if (_layer.Is(t, WordClass.NotCue)) return Reject(t, "it only looks like a verb of saying");
        if (cue.Object && t + 1 < end && _layer.Is(t + 1, WordClass.God)) return Reject(t, "it is a wish");
        if (_layer.Is(t, WordClass.Impersonal) && t + 1 < end && _layer.Is(t + 1, WordClass.That | WordClass.ThatPronoun)) return Reject(t, "the reporter reminds, nobody speaks");
        if (cue.Object && _layer.Is(t, WordClass.Attitude)) return Reject(t, "it is a noun of attitude here");
        var place = PlaceOf(previous, cue);
        if (place == HeadPlace.Subordinate && cue.Tense == CueTense.Present && previous >= 0 && _layer.Is(previous, WordClass.That)) return Reject(t, "it is yet to be said");
        if (cue.Verb.Frames.HasFlag(Frames.Carry) && _carried.At(t, cue, sentence, end) is var carried && (carried is not null || !cue.Verb.Frames.HasFlag(Frames.Ascribe))) return carried;
        var opening = cue.Verb.Frames switch
        {
            var frames when (frames & (Frames.Charge | Frames.Blame)) != 0 => Charge(t, end, frames),
            var frames when (frames & Frames.Describe) != 0 => Describe(t, end, cue.Object),
            Frames.Accusations => Accusations(t, end),
            Frames.CastBlame => CastBlame(t, end),
            Frames.Issue => _nominal.Issued(t, end),
            var frames when (frames & Frames.Ascribe) != 0 => Ascribed(t, cue, end),
            _ when cue.Verb.Needs.Length > 0 && cue.Object && previous >= 0 && _layer.Is(previous, WordClass.Relative) => _needs.Antecedent(cue.Verb, t, first),
            _ when cue.Verb.Needs.Length > 0 && _needs.ObjectFirst(t, cue, end) is { } objectFirst => objectFirst,
            var frames => _openings.Find(t, end, WithoutObject(t, end, frames), zoneMayHoldSubject: !FollowsSubject(t, hit, cue, first) && !IsObjectBehind(t, hit, cue, end)),
        };
        opening ??= AfterComma(t, cue, first, end) ?? (cue.Verb.Id == "request" ? Asked(t, end) : null);
        if (opening is null && previous >= 0 && _according.AsSaid(t, cue, sentence, first, end) is { } asSaid) return asSaid;
        if (opening is not { } found) return Reject(t, "nothing opens what was said");
        if (_layer.Is(t, WordClass.Preposition) && found.Kind != OpeningKind.Attitude && !OpensWithThat(t, end)) return Reject(t, "it is a preposition here");
        if (!_needs.Stand(cue.Verb, t, found)) return Reject(t, "what it is about is nothing said");
        if (WithSubject(t, hit, cue, sentence, first, found, place, before) is not { } head) return null;
        if (cue.Verb.Id == "consider" && found.Kind is OpeningKind.Noun or OpeningKind.Definite && !HoldsOpinion(head, cue, hit)) return Reject(t, "it is so, nobody is said to consider it so");
        if (cue.Verb.Id == "recall" && found.Kind == OpeningKind.By && head.Speaker is not { Kind: not null }) return Reject(t, "a thing reminds of another, nobody speaks");
        if (cue.Verb.Id == "increase" && found.Kind == OpeningKind.That && !OpensWithThat(t, end)) return Reject(t, "something grew, nobody speaks");
        if (cue.Verb.Id == "fear" && head.SpeakerPlace == SpeakerPlace.Dropped) return Reject(t, "nobody is named who fears it");
        if (_layer.Is(t, WordClass.VerbalNoun) && cue.Tense == CueTense.Past && hit.Attached == Proclitics.None && head is { Speaker.Kind: null, SpeakerPlace: SpeakerPlace.Before or SpeakerPlace.After } && (head.SpeakerPlace == SpeakerPlace.Before || cue.Verb.Id is "order" or "direct" && (t > first && !_layer.IsComma(t - 1) || found.Kind != OpeningKind.By))) return Reject(t, "it is a noun here");
        if (head.Speaker is null && cue.Verb.Frames == Frames.Accusations) return Reject(t, "it is a verbal noun here");
        if (cue.Verb.Id == "claim-responsibility" && head is { SpeakerPlace: SpeakerPlace.Before, Speaker: { } claimant } && before.Count > 0 && before[^1].Opening.Kind == OpeningKind.That && before[^1].Opening.First == claimant.First) return Reject(t, "that it was claimed is what the other tells");
        if (cue.Tense == CueTense.Present && IsSpokenFor(head, before)) return Reject(t, "its subject is who the speaker speaks for");
        if (head.SpeakerPlace == SpeakerPlace.Dropped && before.Count > 0 && before[^1] is { Opening.Kind: OpeningKind.That } outer && outer.Opening.First == t) return Reject(t, "its subject is the speaker of the words it opens");
        return head;
    }

    /// <summary>"The minister said that the country condemns": the minister condemns in its name, and that is told already.</summary>
    private static bool IsSpokenFor(Head head, List<Head> before) =>
        head is { SpeakerPlace: SpeakerPlace.Before, Speaker: { Kind: MentionKind.State or MentionKind.Organisation or MentionKind.ArmedGroup or MentionKind.Place or null } subject } && before.Count > 0
        && before[^1] is { Kind: CueKind.Verb or CueKind.Participle, Opening.Kind: OpeningKind.That or OpeningKind.Quote or OpeningKind.Colon, Speaker: null or { Kind: MentionKind.Person or MentionKind.Office } } said && said.Opening.First == subject.First;

    /// <summary>"Confirmed the news", but not where a clause is opened further on: then a definite noun before it is part of the subject.</summary>
    private Frames WithoutObject(int cue, int end, Frames frames)
    {
        return frames.HasFlag(Frames.That) && frames.HasFlag(Frames.Definite) && _openings.Find(cue, end, Frames.That) is not null ? frames & ~Frames.Definite : frames;
    }

    /// <summary>"The north condemns the attack": a verb in the present right behind a subject that agrees has its object behind it.</summary>
    private bool FollowsSubject(int verb, PhraseHit<WordEntry> hit, CueForm cue, int first) =>
        cue is { Tense: CueTense.Present, Verb.Addressee: false } && cue.Verb.Frames.HasFlag(Frames.Definite) && hit.Attached == Proclitics.None && verb > first
        && SubjectBefore(verb, first) is { Kind: not null } subject && subject.Last == verb - 1 && Turns.MayMean(cue.Agrees, subject.Agrees);

    /// <summary>"She condemned the attack": a definite noun right behind a verb that does not agree with it is no subject.</summary>
    private bool IsObjectBehind(int verb, PhraseHit<WordEntry> hit, CueForm cue, int end)
    {
        var next = verb + 1;
        if (next >= end || !cue.Verb.Frames.HasFlag(Frames.Definite) || !_layer.IsDefinite(next) || _layer.Named.Covering(next) is not null || _layer.Is(next, WordClass.Source | WordClass.Adverb | WordClass.Relative)) return false;
        var feminine = _layer.Tokens.Folded(next) is [.., Letters.TehMarbuta];
        return cue.Agrees switch
        {
            Agreement.Feminine => !feminine && ActWords.IsActBehind(_layer, next),
            Agreement.Masculine => feminine && !(hit.Attached == Proclitics.None && _layer.Is(verb, WordClass.VerbalNoun)),
            _ => false,
        };
    }

    private Head? WithSubject(int t, PhraseHit<WordEntry> hit, CueForm cue, int sentence, int first, Opening opening, HeadPlace place, List<Head> before)
    {
        var subject = (hit.Attached & Proclitics.And) == 0 ? SubjectAfterKana(t, first) : null;
        if (subject is not null)
        {
            return Made(subject, SpeakerPlace.Before, ClauseStart(subject.First, first), place == HeadPlace.Subordinate ? HeadPlace.Main : place, true);
        }

        subject = SubjectAfter(t, opening, cue.Verb.Addressee || cue.Verb.Frames.HasFlag(Frames.Definite) && (opening.Kind == OpeningKind.Definite || !cue.Verb.Frames.HasFlag(Frames.That)));
        // "The government calls on the commissioner": right behind its subject, a verb has whom it calls on behind it.
        if (subject is not null && cue.Verb.Addressee && place == HeadPlace.Main && hit.Attached == Proclitics.None && SubjectBefore(t, first) is { } caller && caller.Last == t - 1
            && (cue.Tense == CueTense.Present || cue.Tense == CueTense.Past && caller.Kind is not (null or MentionKind.Place) && Turns.MayMean(cue.Agrees, caller.Agrees)))
        {
            var called = Made(caller, SpeakerPlace.Before, ClauseStart(caller.First, first), place);
            called.Addressees.Add(subject.Party);
            return called;
        }

        if (opening is { Kind: OpeningKind.Definite, End: > 0 }) subject = _speakers.At(opening.End, _layer.Analysis.Sentences[sentence].EndToken);
        if (subject is not null && IsObject(t, hit, opening, first) && SubjectBefore(t, first) is { } holder) return Made(holder, SpeakerPlace.Before, holder.First, HeadPlace.Subordinate);
        Speaker? addressee = null;
        if (subject is not null && cue.Verb.Addressee)
        {
            addressee = _speakers.At(SkipAsides(subject.Last + 1, opening.Token), opening.Token);
            if (addressee is null && (IsSpokenTo(subject, cue, (hit.Attached & Proclitics.And) != 0) || GoesOn(subject, cue, hit, before))) (addressee, subject) = (subject, null);
        }

        if (place == HeadPlace.Relative && subject is null)
        {
            if (opening.Kind == OpeningKind.Antecedent) return Reject(t, "nobody is named who claims it");
            if (cue.Tense == CueTense.Present && _layer.Is(t, WordClass.MayBePassive) && _layer.IsComma(t - 2)) return Reject(t, "nobody is named who holds it");
            return Antecedent(t, first) is { } antecedent && Turns.MayMean(cue.Agrees, antecedent.Agrees) ? Made(antecedent, SpeakerPlace.Antecedent, t, place) : Reject(t, "what the clause hangs on cannot speak");
        }

        if (subject is null && (hit.Attached & Proclitics.And) == 0 && _texts.IssuedBefore(t, first) is { } document) return Made(document, SpeakerPlace.Antecedent, t, HeadPlace.Main);
        var speakerPlace = SpeakerPlace.After;
        var start = t;
        if (subject is null && (hit.Attached & Proclitics.And) == 0 && SubjectBefore(t, first) is { } beforeVerb)
        {
            (subject, speakerPlace, start) = (beforeVerb, SpeakerPlace.Before, beforeVerb.First);
        }
        else if (subject is null)
        {
            speakerPlace = SpeakerPlace.Dropped;
        }

        if (speakerPlace != SpeakerPlace.Before && cue.Tense == CueTense.Present && _layer.Is(t, WordClass.VerbalNoun)) return Reject(t, "it is a verbal noun here");
        if (speakerPlace == SpeakerPlace.Before && cue.Tense == CueTense.Present && _layer.Is(t, WordClass.MayBePassive) && subject is { Kind: null, First: var noun } && !_layer.Is(noun, WordClass.Source)) return Reject(t, "nobody is named who holds it");

        if (cue.Tense == CueTense.Present && speakerPlace == SpeakerPlace.Dropped && place == HeadPlace.Main && (hit.Attached & Proclitics.And) == 0 && t > first && !_layer.IsComma(t - 1) && cue.Agrees is Agreement.Masculine or Agreement.Feminine
            && !_layer.Is(t - 1, WordClass.Break | WordClass.Qad | WordClass.AsWord | WordClass.Adverb) && !(cue.Verb.Id == "say" && IsFiniteCue(t - 1)))
        {
            return Reject(t, "no subject, and no joint before it");
        }

        if (speakerPlace == SpeakerPlace.Dropped && cue.Tense == CueTense.Present && t > first && _layer.Is(t, WordClass.MayBePassive) && _layer.Is(t - 1, WordClass.AsIf | WordClass.Break)) return Reject(t, "nobody is named who holds it");
        Speaker? handing = null;
        if (subject is not null && speakerPlace == SpeakerPlace.After && HandedOn(subject.Last + 1, opening.Token) is { } quoted) (handing, subject) = (subject, quoted);
        var head = Made(subject, speakerPlace, place == HeadPlace.Main ? ClauseStart(start, first) : t, place);
        if (handing is not null) head.Via.Add(handing.Party);
        if (addressee is not null) head.Addressees.Add(addressee.Party);
        return head;

        Head Made(Speaker? speaker, SpeakerPlace where, int from, HeadPlace hangs, bool pluperfect = false) => new()
        {
            Kind = CueKind.Verb, Verb = cue.Verb.Id, CueFirst = t, CueLast = t, Place = hangs, Opening = opening, SpeakerPlace = where, Speaker = speaker,
            Agrees = cue.Agrees, Stance = opening.Stance ?? cue.Verb.Stance, Sentence = sentence, Start = from, Pluperfect = pluperfect,
        };
    }

    /// <summary>"The agency said, quoting Y, that": Y speaks, the agency hands on.</summary>
    private Speaker? HandedOn(int from, int limit)
    {
        for (var t = from; t < limit; t++)
        {
            if (_layer.LastOf(t, WordClass.HandedOn) is >= 0 and var last) return _speakers.At(last + 1, limit);
        }

        return null;
    }

    /// <summary>"Had X (long ago and far away) said": X, however long the phrase.</summary>
    private Speaker? SubjectAfterKana(int verb, int first)
    {
        for (var t = verb - 1; t >= first && verb - t < 34; t--)
        {
            if (!_layer.Is(t, WordClass.Kana) || t > first && !_layer.IsJoined(t) && !_layer.IsComma(t - 1)) continue;
            if (verb - t < 2 || !_layer.Is(verb - 1, WordClass.Qad) && verb - t > 12) return null;
            return _speakers.At(t + 1, verb);
        }

        return null;
    }

    private Head? Participle(int t, PhraseHit<WordEntry> hit, CueForm cue, int sentence, int end)
    {
        if ((hit.Attached & ~(Proclitics.And | Proclitics.So)) != 0 || _layer.Named.Covering(t) is not null) return null;
        if (t > 0 && _layer.IsWord(t - 1) && _layer.Is(t - 1, WordClass.Became)) return Reject(t, "it is a predicate");
        var frames = cue.Verb.Frames;
        var opening = (frames & (Frames.Charge | Frames.Blame)) != 0 ? Charge(t, end, frames)
            : (frames & Frames.Describe) != 0 ? Describe(t, end, false)
            : _openings.Find(t, Math.Min(end, t + 1 + (ParticipleZone * 2)), frames, zoneMayHoldSubject: false);
        if (opening is not { } found) return Reject(t, "nothing opens what was said");
        var clause = found.Kind is OpeningKind.That or OpeningKind.Quote or OpeningKind.Colon;
        if (!clause && _layer.Is(t, WordClass.NotCue)) return Reject(t, "it only looks like a word of saying");
        if (!clause && t > 0 && _texts.IsAccusative(t - 1) && _layer.Tokens.Folded(t)[^1] == Letters.Alef) return Reject(t, "it describes the noun before it");
        if (!clause && cue.Agrees != Agreement.Masculine && t > 0 && !_layer.IsComma(t - 1) && _layer.Tokens.Folded(t - 1) is not [.., Letters.Waw, Letters.Alef]) return Reject(t, "it describes the noun before it");
        if (found.Kind is not (OpeningKind.That or OpeningKind.Quote or OpeningKind.Colon or OpeningKind.Charge) && found.Token - t > ParticipleZone) return Reject(t, "what might be said stands too far off");
        return new()
        {
            Kind = CueKind.Participle, Verb = cue.Verb.Id, CueFirst = t, CueLast = t, Start = t, Place = HeadPlace.Main, Opening = found, SpeakerPlace = SpeakerPlace.Dropped,
            Agrees = cue.Agrees, Stance = found.Stance ?? cue.Verb.Stance, Sentence = sentence,
        };
    }

    /// <summary>"Confined himself to saying that": no verb of saying, and the speaker is whoever did.</summary>
    private Head? BySaying(int t, int sentence, int end)
    {
        if (!_layer.IsAfterBy(t, WordClass.Saying) || _openings.Find(t, Math.Min(end, t + 3), Frames.That | Frames.Quote | Frames.Colon) is not { } opening) return null;
        return new()
        {
            Kind = CueKind.Participle, Verb = "say", CueFirst = t, CueLast = t, Start = t, Place = HeadPlace.Main, Opening = opening, SpeakerPlace = SpeakerPlace.Dropped, Agrees = _carried.OfPronoun(t), Stance = Stance.Assert, Sentence = sentence,
        };
    }

    /// <summary>"X considers Y «Z»", with X right behind the complementiser: Y is what is called Z.</summary>
    private bool IsObject(int verb, PhraseHit<WordEntry> hit, Opening opening, int first) =>
        opening.Kind == OpeningKind.Quote && hit.Value.Cue is { Verb.Id: "consider", Tense: CueTense.Present } && hit.Attached == Proclitics.None && verb - 1 > first && _layer.IsWord(verb - 1) && !_layer.Is(verb - 1, WordClass.Relative | WordClass.That);

    private bool IsFiniteCue(int token)
    {
        foreach (var hit in _layer.HitsAt(token))
        {
            if (hit.Value.Cue is { Tense: not CueTense.Participle }) return true;
        }

        return false;
    }

    /// <summary>A past whose stem begins with a bare alef, written with a hamza on it, is the first person of the present.</summary>
    private bool IsFirstPerson(int t, PhraseHit<WordEntry> hit, CueForm cue) =>
        cue is { Tense: CueTense.Past, BareAlef: true } && _layer.Analysis.Folded.ToOriginal(new Hudna.Text.Span(_layer.Tokens[t].Folded.Start + hit.AttachedLength, _layer.Tokens[t].Folded.Start + hit.AttachedLength + 1)).Start is var at
        && _layer.Analysis.Text[at] == Letters.AlefHamzaAbove;

    /// <summary>Of a word that is a preposition too: whether it is joined and "that" follows it or its subject at once.</summary>
    private bool OpensWithThat(int t, int end) =>
        _layer.IsJoined(t) && t + 1 < end && (_layer.IsThat(t + 1) || _layer.IsSign(t + 1, ':') || _layer.Tokens[t + 1].Kind == TokenKind.Quote || (_layer.Named.PartyAt(_layer.Tokens, t + 1) is { } party && party.Last + 1 < end && _layer.IsThat(party.Last + 1)));

    /// <summary>"X considers the attack a crime", and not "the port is considered a way out", which is written alike: somebody who can hold an opinion stands beside the verb.</summary>
    private static bool HoldsOpinion(Head head, CueForm cue, PhraseHit<WordEntry> hit) => head.Speaker is { Kind: { } kind }
        ? kind is MentionKind.Person or MentionKind.State or MentionKind.Office || cue.Tense == CueTense.Past && kind is not MentionKind.Place
        : cue.Tense == CueTense.Past && head.Speaker is null && (hit.Attached & Proclitics.And) != 0 && cue.Agrees == Agreement.Masculine;

    /// <summary>Whether a plain word stands before, so that what looks like a verb hangs on it.</summary>
    private bool MayHoldVerbalNoun(int previous) =>
        _layer.IsWord(previous) && _layer.Named.Covering(previous) is null && !_layer.IsTimed(previous) && !_layer.Is(previous, WordClass.Turn | WordClass.Adverb | WordClass.Break | WordClass.Qad | WordClass.Topic | WordClass.Relative | WordClass.That | WordClass.ThatPronoun);

    private HeadPlace PlaceOf(int previous, CueForm cue)
    {
        if (previous < 0) return HeadPlace.Main;
        if (_layer.Is(previous, WordClass.Relative)) return HeadPlace.Relative;
        if (cue.Object && cue.Verb.Id != "describe" && _layer.IsWord(previous) && !_layer.Is(previous, WordClass.Qad | WordClass.Adverb)) return HeadPlace.Relative;
        if (_layer.Is(previous, WordClass.That | WordClass.ThatPronoun)) return HeadPlace.Subordinate;
        return HeadPlace.Main;
    }

    private Speaker? SubjectAfter(int cue, Opening opening, bool objectMayFollow)
    {
        var at = SkipAsides(cue + 1, opening.Token);
        if ((objectMayFollow ? _speakers.BeforeObject(at, opening.Token) : _speakers.At(at, opening.Token)) is { } subject) return NameBehind(subject, opening.Token) ?? subject;
        for (var t = at; t < opening.Token; t++)
        {
            if (!_layer.IsComma(t) || _layer.Named.PartyAt(_layer.Tokens, t + 1) is not { } party || party.Last >= opening.Token || party.Words.Attached != Proclitics.None) continue;
            return _speakers.At(t + 1, opening.Token);
        }

        return null;
    }

    /// <summary>The name that follows a title with a complement of its own: "chief negotiator in the matter, So-and-so".</summary>
    private Speaker? NameBehind(Speaker title, int limit)
    {
        if (title.Kind == MentionKind.Person) return null;
        if (_layer.IsComma(title.Last + 1) && (title.Kind == MentionKind.Office || _layer.Is(title.First, WordClass.Source)) && AfterTitle(title, limit) is { } named) return named;
        for (var t = title.Last + 1; t < limit && t - title.Last < 9; t++)
        {
            if (_layer.IsComma(t) || _layer.IsTimed(t) || _layer.Tokens[t].Kind is not TokenKind.Word || _layer.Is(t, WordClass.Medium | WordClass.Relative | WordClass.OfWord)) return null;
            if (t == title.Last + 1 || _layer.Named.StartingAt(t) is not { Kind: MentionKind.Person, Attached: Proclitics.None } name || _layer.Is(t - 1, WordClass.Preposition)) continue;
            return new(title.First, name.Last, new(name.Span, name.Actor, name.Span.Of(_layer.Analysis.Text)), name.Agrees, false, name.Kind);
        }

        return null;
    }

    /// <summary>"The minister, So-and-so, said".</summary>
    private Speaker? AfterTitle(Speaker title, int limit)
    {
        var first = title.Last + 2;
        if (_layer.Named.StartingAt(first) is { Kind: MentionKind.Person, Attached: Proclitics.None } name && name.Last < limit) return new(title.First, name.Last, new(name.Span, name.Actor, name.Span.Of(_layer.Analysis.Text)), name.Agrees, false, name.Kind);
        var last = first;
        while (last < limit && last - first < 4 && _layer.IsWord(last) && _speakers.GoesOn(last) && !_layer.IsAttachedDefinite(last) && _layer.Named.StartingAt(last) is null) last++;
        if (last - first < 2 || last >= _layer.Tokens.Count || !(_layer.IsComma(last) || last == limit)) return null;
        var span = _layer.Tokens.Cover(first, last - 1);
        return new(title.First, last - 1, new(span, title.Party.Actor, span.Of(_layer.Analysis.Text)), title.Agrees, false, MentionKind.Person);
    }

    /// <summary>Over adverbs, times, commas and "for his part" to where a subject may begin.</summary>
    private int SkipAsides(int t, int limit)
    {
        while (t < limit)
        {
            if (_layer.LastOf(t, WordClass.Turn) is >= 0 and var turn) t = turn + 1;
            else if (_layer.IsTimed(t) || _layer.IsComma(t) || _layer.Is(t, WordClass.Adverb)) t++;
            else break;
        }

        return t;
    }

    /// <summary>A subject before its verb, from the beginning of the clause on.</summary>
    private Speaker? SubjectBefore(int verb, int first)
    {
        var last = verb - 1;
        while (last >= first && (_layer.Is(last, WordClass.Qad | WordClass.Adverb) || _layer.IsTimed(last) || _layer.IsComma(last))) last--;
        var tries = 0;
        Speaker? adjective = null;
        for (var s = last; s >= first && verb - s < 28; s--)
        {
            var opens = s == first || _layer.IsComma(s - 1) || _layer.Is(s - 1, WordClass.Topic | WordClass.Kana | WordClass.Break | WordClass.That) || _layer.IsAfterBy(s - 1, WordClass.That) || _layer.Tokens[s - 1].Kind is TokenKind.LineEnd or TokenKind.Quote || _layer.IsJoined(s);
            if (s > first && _layer.LastOf(s - 1, WordClass.Turn) >= s) return null;
            if (s > first && _layer.LastOf(s - 1, WordClass.Break | WordClass.Topic) >= s) continue;
            if (!opens || (s == first && _layer.IsJoined(s) && !_layer.IsDefinite(s) && _layer.Named.StartingAt(s) is null && _layer.Tokens.Folded(s) is not [_, Letters.Alef, Letters.Lam, ..] && !_layer.Is(s, WordClass.Source))) continue;
            if (++tries > 4) return adjective;
            if (_speakers.At(s, verb) is not { } subject || !Reaches(subject.Last, last) || IsIndefinite(subject)) continue;
            // "The security and medical sources": the joined adjective alone is no subject.
            if (_layer.Tokens.Folded(s) is not ([Letters.Waw, Letters.Alef, Letters.Lam, .., Letters.Yeh, Letters.TehMarbuta] or [Letters.Waw, Letters.Alef, Letters.Lam, .., Letters.Yeh]) || adjective is not null) return subject;
            adjective = subject;
        }

        return adjective;
    }

    /// <summary>Words no mention knows, none of them definite, joined to the clause before or too short for a name: a verb and no subject.</summary>
    private bool IsIndefinite(Speaker phrase)
    {
        var word = _layer.Tokens.Folded(phrase.First);
        if (phrase.Kind is not null || _layer.Is(phrase.First, WordClass.Source | WordClass.Envoy | WordClass.Naming | WordClass.WawRoot) || word is [.., Letters.Yeh or Letters.Waw, Letters.Noon]) return false;
        if (word is not ([Letters.Waw or Letters.Feh, _, _, _, ..] or [.., Letters.Waw, Letters.Alef]) && (word.Length > 3 || phrase.Last > phrase.First)) return false;
        for (var t = phrase.First; t <= phrase.Last; t++)
        {
            if (!_layer.IsWord(t) || _layer.IsDefinite(t) || _layer.Named.Covering(t) is not null) return false;
        }

        return true;
    }

    /// <summary>The party a relative clause hangs on.</summary>
    private Speaker? Antecedent(int verb, int first)
    {
        var last = verb - 2 >= first && _layer.IsComma(verb - 2) ? verb - 3 : verb - 2;
        if (last < first || _layer.Named.Covering(last) is not { IsParty: true } party) return null;
        return new(party.First, party.Last, new(party.Span, party.Actor, party.Span.Of(_layer.Analysis.Text)), party.Agrees, party.Form == NameForm.Anaphor, party.Kind);
    }

    /// <summary>Whether nothing but an occasion stands between a noun phrase and the verb.</summary>
    private bool Reaches(int from, int to)
    {
        for (var t = from + 1; t <= to; t++)
        {
            if (_layer.Is(t, WordClass.Preposition)) return to - t < 10;
            if (!_layer.IsComma(t) && !_layer.IsTimed(t) && !_layer.Is(t, WordClass.Adverb | WordClass.Qad | WordClass.Turn) && !_layer.IsAttachedDefinite(t)) return false;
        }

        return true;
    }

    /// <summary>Back over conjunction, contrast and "for his part" to where the reporter's clause begins.</summary>
    private int ClauseStart(int start, int first)
    {
        for (var back = 1; back <= 4 && start - back >= first; back++)
        {
            var t = start - back;
            var last = _layer.LastOf(t, WordClass.Break | WordClass.Turn | WordClass.Topic | WordClass.Kana);
            if (last >= 0 && last >= start - 2) return ClauseStart(t, first);
        }

        return start;
    }

    /// <summary>A plain "said X," at the head of a sentence with neither complementiser nor mark: the comma opens.</summary>
    private Opening? AfterComma(int t, CueForm cue, int first, int end)
    {
        if (t != first || cue.Tense != CueTense.Past || (cue.Verb.Frames & (Frames.That | Frames.Quote | Frames.Colon)) != (Frames.That | Frames.Quote | Frames.Colon) || cue.Verb.Addressee) return null;
        if (t + 4 < end && (_layer.IsUnattached(t + 1, WordClass.StanceOpener) || _layer.IsFuture(t + 1) && !_layer.IsJoined(t + 1))) return new(OpeningKind.Comma, t, t + 1, _layer.Tokens[t + 1].Span.Start); // "and added: we demand", with no mark at all
        if (_speakers.At(t + 1, end) is not { } subject || !_layer.IsComma(subject.Last + 1) || subject.Last + 5 >= end) return null;
        var words = subject.Last + 2;
        return _layer.IsWord(words) && _layer.Is(words, WordClass.Negation | WordClass.StanceOpener) ? new(OpeningKind.Comma, words - 1, words, _layer.Tokens[words].Span.Start) : null;
    }

    /// <summary>"Accused X of Y": X and Y are what was said.</summary>
    private Opening? Charge(int cue, int end, Frames frames)
    {
        var limit = Math.Min(end, cue + LongestAccused);
        if (cue + 1 < end && ActWords.IsActBehind(_layer, cue + 1) && _layer.Tokens.Folded(cue + 1)[0] == Letters.Beh) return null;
        for (var t = cue + 1; t < limit; t++)
        {
            if (_layer.IsThat(t) && (frames & Frames.Charge) != 0 || (frames & Frames.Charge) != 0 && t > cue + 1 && (IsChargeNoun(t) || _layer.Tokens.Folded(t) is [Letters.Beh] && _layer.Quotations.OpenedAt(t + 1) >= 0)
                || (frames & Frames.Blame) != 0 && t > cue + 1 && IsBlame(t))
            {
                var subject = _speakers.BeforeObject(SkipAsides(cue + 1, t), t);
                var accused = subject is null ? cue + 1 : subject.Last + 1;
                while (accused < t && (_layer.IsComma(accused) || _layer.IsTimed(accused))) accused++;
                if (accused >= t) accused = cue + 1;
                return new(OpeningKind.Charge, accused, accused, _layer.Tokens[accused].Span.Start);
            }
        }

        return null;
    }

    /// <summary>"Put the blame on X for Y": X and Y are what was said.</summary>
    private Opening? CastBlame(int cue, int end)
    {
        for (var t = cue + 1; t + 2 < end && t < cue + 16 && !_layer.IsThat(t); t++)
        {
            if ((_layer.IsAfterBy(t, WordClass.BlameNoun) || IsBlame(t)) && _layer.Is(t + 1, WordClass.OnWord)) return new(OpeningKind.Charge, t + 1, t + 2, _layer.Tokens[t + 2].Span.Start);
        }

        return null;
    }

    /// <summary>"Asked of X the return of": behind whom it is asked of, or right behind a named subject, a definite verbal noun or any indefinite noun.</summary>
    private Opening? Asked(int cue, int end)
    {
        var t = SkipAsides(cue + 1, end);
        if (t < end && !_layer.Is(t, WordClass.FromWord) && !IsFromPronoun(t) && _speakers.At(t, end) is { Kind: not null } subject) t = subject.Last + 1;
        var asked = t < end && IsFromPronoun(t) ? t + 1 : t < end && _layer.Is(t, WordClass.FromWord) && _speakers.At(t + 1, end) is { Kind: not null } whom ? whom.Last + 1 : -1;
        var what = asked < 0 ? t : asked;
        if (what <= cue + 1 || what >= end || !_layer.IsWord(what) || _layer.IsJoined(what) || _layer.IsTimed(what) || _layer.IsAttachedDefinite(what) || _layer.Is(what, WordClass.Preposition | WordClass.Stop | WordClass.Relative | WordClass.Adverb)) return null;
        return ActWords.IsActBehind(_layer, what) && _layer.Tokens.Folded(what)[0] != Letters.Beh || asked >= 0 && !_layer.IsDefinite(what) && _layer.Named.Covering(what) is null ? new(OpeningKind.Noun, what, what, _layer.Tokens[what].Span.Start) : null;
    }

    private bool IsFromPronoun(int token) => _layer.IsWord(token) && _layer.Is(token, WordClass.Stop) && _layer.Tokens.Folded(token) is [Letters.Meem, Letters.Noon, Letters.Heh, ..];

    /// <summary>"Ascribed X to Y": X and Y are what was said; with a pronoun for X only Y.</summary>
    private Opening? Ascribed(int cue, CueForm form, int end)
    {
        for (var t = cue + 1; t + 1 < end && t < cue + 20 && !_layer.IsThat(t) && !_layer.IsSign(t, ':'); t++)
        {
            if (!_layer.Is(t, WordClass.ToWord)) continue;
            var subject = _speakers.BeforeObject(SkipAsides(cue + 1, t), t);
            if (form.Object) return subject is not null && _speakers.At(t + 1, end) is { } to ? new(OpeningKind.Charge, t, t + 1, _layer.Tokens[t + 1].Span.Start, End: to.Last + 1) : null;
            var what = subject is null ? cue + 1 : subject.Last + 1;
            while (what < t && (_layer.IsComma(what) || _layer.IsTimed(what) || _layer.Is(what, WordClass.Adverb | WordClass.Preposition))) what++;
            if (subject is { Kind: null, First: var head } && !_layer.Is(head, WordClass.Source)) return null; // in the passive what is ascribed stands where the subject would
            return what < t && (_layer.IsDefinite(what) || ActWords.IsAct(_layer, what) || _layer.Named.StartingAt(what) is { Attached: Proclitics.None }) ? new(OpeningKind.Charge, what, what, _layer.Tokens[what].Span.Start) : null;
        }

        return null;
    }

    private bool IsChargeNoun(int token) =>
        _layer.IsWord(token) && (_layer.Tokens.Folded(token) is [Letters.Beh, _, _, _, _, ..] || _layer.IsAfterBy(token, WordClass.Act)) && !_layer.Is(token, WordClass.Preposition) && _layer.Named.Covering(token) is null && !_layer.IsTimed(token);

    private bool IsBlame(int token) => _layer.Is(token, WordClass.BlameNoun);

    /// <summary>"Traded accusations of": behind the accusations and a day, what they are of.</summary>
    private Opening? Accusations(int cue, int end)
    {
        var limit = Math.Min(end, cue + 16);
        for (var t = cue + 1; t < limit; t++)
        {
            if (!IsBlame(t)) continue;
            var of = t + 1;
            while (of < end && (_layer.IsTimed(of) || _layer.IsComma(of) || _layer.IsSign(of, '(') || _layer.IsSign(of, ')') || _layer.Is(of, WordClass.Adverb))) of++;
            if (of >= end || _layer.IsTimed(of)) return null;
            if (_layer.IsAfterBy(of, WordClass.That | WordClass.ThatPronoun)) return _openings.AfterThat(of, end) is { } clause ? clause with { Token = t } : null;
            return _layer.Tokens.Folded(of) is [Letters.Beh, _, _, ..] && !_layer.Is(of, WordClass.Preposition) && _layer.Named.Covering(of) is null ? new(OpeningKind.By, t, of, _layer.Tokens[of].Span.Start + 1) : null;
        }

        return null;
    }

    /// <summary>"Called X Y": both are what was said; with a pronoun for X only Y.</summary>
    private Opening? Describe(int cue, int end, bool pronoun)
    {
        var limit = Math.Min(end, cue + 26);
        if (cue + 2 < end && _layer.IsWord(cue + 1) && _layer.Tokens.Folded(cue + 1) is [Letters.Alef, Letters.Yeh, Letters.Alef, Letters.Heh, ..]) (pronoun, cue) = (true, cue + 1); // the pronoun as a word of its own
        for (var t = cue + 1; t < limit; t++)
        {
            var that = _layer.IsAfterBy(t, WordClass.That | WordClass.ThatPronoun);
            var by = !that && (_layer.Tokens.Folded(t) is [Letters.Beh] || _layer.Tokens.Folded(t) is [Letters.Beh, Letters.Alef, Letters.Lam] || (_layer.IsAttachedDefinite(t) && _layer.Tokens.Folded(t)[0] == Letters.Beh));
            if (!that && !by) continue;
            if (pronoun || t == cue + 1)
            {
                if (that) return _openings.AfterThat(t, end) is { } words ? words with { Kind = OpeningKind.Describe } : null;
                if (_layer.Quotations.OpenedAt(Math.Min(t + 1, end - 1)) >= 0 && t + 2 < end) return new(OpeningKind.Describe, t, t + 1, _layer.Tokens[t + 1].Span.Start);
                return new(OpeningKind.Describe, t, t, _layer.Tokens[t].Span.Start + 1);
            }

            var subject = _speakers.BeforeObject(SkipAsides(cue + 1, t), t);
            if (that && subject is not null && subject.Last + 1 == t) return new(OpeningKind.Describe, subject.First, subject.First, _layer.Tokens[subject.First].Span.Start); // who is described; who describes stands before or is dropped
            var first = ObjectBefore(t, subject is null ? cue + 1 : subject.Last + 1);
            return first >= t ? null : new(OpeningKind.Describe, first, first, _layer.Tokens[first].Span.Start);
        }

        return null;
    }

    private int ObjectBefore(int by, int from)
    {
        for (var t = by - 1; t > from; t--)
        {
            if (_layer.IsComma(t) && t < by - 1) return t + 1;
            if (_layer.Is(t, WordClass.Collective)) return t;
        }

        return from;
    }

    /// <summary>Whether the only noun phrase after "called on" is the one called on: it is a body of people and the verb does not agree with it.</summary>
    private bool IsSpokenTo(Speaker phrase, CueForm cue, bool joined)
    {
        if (!joined && cue.Tense != CueTense.Participle) return false;
        if (_layer.Is(phrase.First, WordClass.Collective)) return true;
        if (phrase.Kind is MentionKind.Person or MentionKind.Office or MentionKind.Media) return false;
        return cue.Agrees == Agreement.Masculine && phrase.Agrees == Agreement.Feminine || cue.Agrees == Agreement.Feminine && phrase.Agrees == Agreement.Masculine;
    }

    /// <summary>"X said that … and called on the parliament to …": a second verb of one sentence joined to the first has its speaker, and whom it calls on behind it.</summary>
    private static bool GoesOn(Speaker phrase, CueForm cue, PhraseHit<WordEntry> hit, List<Head> before) =>
        (hit.Attached & Proclitics.And) != 0 && before.Count > 0 && before[^1] is { Kind: CueKind.Verb, Place: HeadPlace.Main, Speaker: not null } said && said.Agrees == cue.Agrees && phrase.Kind is not (MentionKind.Person or MentionKind.Office or MentionKind.Media);

    private Head? Reject(int token, string why)
    {
        _trace?.Rejected(_layer.Tokens[token].Span, why);
        return null;
    }
}
