using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>Looks from a cue onward, over subject, occasion and asides, for the joint that opens the words said.</summary>
internal sealed class OpeningFinder(Layer layer, SpeakerFinder speakers)
{
    // A subject with title and apposition, an occasion and a day seldom take more (read off 400 openings: two were longer).
    private const int LongestZone = 48;

    private const int ShortQuotation = 3;

    private const int LongestName = 4;

    private const Frames Prepositional = Frames.To | Frames.On | Frames.Of | Frames.From | Frames.In | Frames.By;

    /// <summary>The opening for a cue whose last token is given; the zone may not reach <paramref name="end"/>.</summary>
    public Opening? Find(int cueLast, int end, Frames frames, bool zoneMayHoldSubject = true)
    {
        var limit = Math.Min(end, cueLast + 1 + LongestZone);
        var tokens = layer.Tokens;
        var subordinate = false; // "refused, lest they should": behind it no noun is what was said
        for (var t = cueLast + 1; t < limit; t++)
        {
            switch (tokens[t].Kind)
            {
                case TokenKind.Quote when layer.Quotations.OpenedAt(t) is >= 0 and var q:
                    var quotation = layer.Quotations.All[q];
                    if ((frames & Frames.Quote) != 0 && IsSpeech(quotation, cueLast)) return new(OpeningKind.Quote, t, quotation.First, StartOf(quotation.First));
                    if (quotation.Closed && quotation.After <= limit) t = quotation.End;
                    continue;
                case TokenKind.Sign when layer.IsSign(t, ':'):
                    if (t > 0 && tokens[t - 1].Kind == TokenKind.Number && t + 1 < end && tokens[t + 1].Kind == TokenKind.Number) continue;
                    if ((frames & Frames.Colon) != 0 && AfterColon(t, end) is { } colon) return colon;
                    continue;
                case TokenKind.Sign when layer.IsSign(t, '('):
                    t = SkipTo(t, ')', limit, 14);
                    continue;
                case TokenKind.Sign when layer.IsSign(t, '-') || layer.IsSign(t, '\u2013'):
                    t = SkipTo(t, '-', limit, 20);
                    continue;
                case TokenKind.LineEnd:
                    return null;
                case TokenKind.Word:
                    if (IsThat(t, cueLast)) return (frames & Frames.That) != 0 ? AfterThat(t, end) : null;
                    if (t > cueLast + 1 && EndsZone(t)) return null;
                    subordinate |= layer.IsThat(t);
                    if (subordinate) continue;
                    if (Nominal(t, cueLast, end, frames, zoneMayHoldSubject) is { } nominal) return nominal;
                    continue;
            }
        }

        return null;
    }

    /// <summary>The words after a complementiser: past a comma or colon out of place, and past a pronoun unless a second subject is joined to it.</summary>
    public Opening? AfterThat(int that, int end)
    {
        var first = that + 1;
        while (first < end && (layer.IsComma(first) || layer.IsSign(first, ':') || layer.Tokens[first].Kind == TokenKind.LineEnd)) first++;
        if (first >= end) return null;
        if (first == that + 1 && (layer.Is(that, WordClass.ThatPronoun) || layer.IsAfterBy(that, WordClass.ThatPronoun)) && layer.IsJoined(first) && layer.Tokens.Folded(first) is [_, Letters.Alef, Letters.Lam, ..])
        {
            return new(OpeningKind.That, that, that, StartOf(that));
        }

        return new(OpeningKind.That, that, first, StartOf(first));
    }

    /// <summary>What joins a noun of saying to what was said, when it stands at this very token.</summary>
    public Opening? Joint(int t, int end, Frames frames) =>
        layer.IsThat(t) ? (frames & Frames.That) != 0 ? AfterThat(t, end) : null : layer.IsWord(t) ? Nominal(t, t - 2, end, frames, true) : null;

    public bool IsThat(int token, int cueLast)
    {
        if (!layer.IsThat(token)) return false;
        return token - 1 <= cueLast || !layer.Is(token - 1, WordClass.NotThatAfter) && !(layer.LastOf(token - 2, WordClass.NotThatAfter) == token - 1);
    }

    private Opening? AfterColon(int colon, int end)
    {
        var first = colon + 1;
        while (first < layer.Tokens.Count && layer.Tokens[first].Kind == TokenKind.LineEnd) first++;
        if (first >= layer.Tokens.Count || layer.Analysis.SentenceOf(first) < 0) return null;
        if (layer.Quotations.OpenedAt(first) is >= 0 and var q) return layer.Quotations.All[q].First is var inside && inside < layer.Tokens.Count ? new(OpeningKind.Quote, colon, inside, StartOf(inside)) : null;
        if (first >= end && layer.Analysis.SentenceOf(first) > layer.Analysis.SentenceOf(colon) + 1) return null;
        if (layer.Is(first, WordClass.That | WordClass.ThatPronoun) && !layer.IsJoined(first) && first + 1 < layer.Tokens.Count)
        {
            return new(OpeningKind.Colon, colon, first + 1, StartOf(first + 1));
        }

        return new(OpeningKind.Colon, colon, first, StartOf(first));
    }

    /// <summary>Whether marks hold words said and not a name or a word held at arm's length.</summary>
    private bool IsSpeech(Quotation quotation, int cueLast)
    {
        if (quotation.End <= quotation.First) return false;
        if (quotation.Open - 1 > cueLast && IsNamer(quotation.Open - 1) && quotation.End - quotation.First <= 6) return false;
        if (layer.Tokens[quotation.Open - 1].Kind == TokenKind.Word && layer.Tokens.Folded(quotation.Open - 1).Length == 1) return false;
        if (quotation.Closed && quotation.End - quotation.First <= 6 && quotation.Open - 1 > cueLast && IsConstruct(quotation.Open - 1)) return false;
        var occasion = quotation.Open - 1 > cueLast && layer.Is(quotation.Open - 1, WordClass.Preposition) && quotation.After < layer.Tokens.Count && layer.Is(quotation.After, WordClass.Relative);
        if (occasion) return false; // "said during «the conference on …» that was held in the capital"
        if (!quotation.Closed || quotation.End - quotation.First > ShortQuotation) return true;
        if (layer.Is(quotation.Open - 1, WordClass.Preposition) && quotation.Open - 1 > cueLast) return false;
        if (layer.Named.Covering(quotation.First) is { } mention && mention.Last >= quotation.End - 1) return false;
        return quotation.After >= layer.Tokens.Count || layer.Tokens[quotation.After].Kind is TokenKind.Sign or TokenKind.LineEnd;
    }

    private bool IsNamer(int token) => layer.Is(token, WordClass.Naming) || (layer.Is(token, WordClass.Source) && !layer.IsDefinite(token));

    /// <summary>A bare noun right before marks: they hold the name of what it heads.</summary>
    private bool IsConstruct(int token) =>
        layer.IsWord(token) && !layer.IsDefinite(token) && layer.Named.Covering(token) is null && !layer.IsTimed(token) && !layer.Is(token, WordClass.Adverb | WordClass.Medium | WordClass.Cue | WordClass.Preposition)
        && token > 0 && layer.Is(token - 1, WordClass.Cue);

    /// <summary>A verb joined to the cue, or a clause of the reporter's own: what comes after belongs to it.</summary>
    private bool EndsZone(int token)
    {
        if (layer.Is(token, WordClass.Break) && layer.IsComma(token - 1) && layer.LastOf(token, WordClass.NoBreak) < 0) return !IsBetweenCommas(layer.LastOf(token, WordClass.Break) + 1);
        if (layer.Is(token, WordClass.When) && layer.IsWord(token + 1) && layer.Tokens.Folded(token + 1) is [Letters.Yeh or Letters.Teh, _, _, ..]) return true;
        if (!layer.Is(token, WordClass.Cue) || layer.IsDefinite(token)) return false;
        if (layer.Named.Covering(token) is { } mention && mention.First < token) return false;
        if (token + 1 < layer.Tokens.Count && layer.IsThat(token + 1) && IsFinite(token)) return true; // "wrote in the paper where he said that": the nearer verb opens it
        foreach (var hit in layer.HitsAt(token))
        {
            if (hit.Value.Cue is not { } cue || (hit.Attached & ~(Proclitics.And | Proclitics.So)) != 0) continue;
            if (cue.Tense != CueTense.Participle && (hit.Attached & Proclitics.And) != 0 && cue.Verb.Frames.HasFlag(Frames.That)) return true;
            if (cue.Tense == CueTense.Participle && layer.IsComma(token - 1) && cue.Verb.Id != "say") return true;
        }

        return false;
    }

    /// <summary>"Stressed, on the other hand, the need for": behind the second comma stands what opens the words.</summary>
    private bool IsBetweenCommas(int comma) =>
        layer.IsComma(comma) && comma + 1 < layer.Tokens.Count && (layer.IsThat(comma + 1) || layer.Is(comma + 1, WordClass.OnWord | WordClass.ToWord | WordClass.OfWord) || layer.Quotations.OpenedAt(comma + 1) >= 0);

    private bool IsFinite(int token)
    {
        foreach (var hit in layer.HitsAt(token))
        {
            if (hit.Value.Cue is { Tense: not CueTense.Participle } cue && hit.Attached == Proclitics.None && cue.Verb.Frames.HasFlag(Frames.That)) return true;
        }

        return false;
    }

    private Opening? Nominal(int t, int cueLast, int end, Frames frames, bool subjectMayStand)
    {
        if (layer.Named.Covering(t) is { } inside && inside.First < t && !layer.Is(t, WordClass.Must)) return null; // "need" is in no name, though a tagger may take it for one
        var next = t + 1 < end ? t + 1 : -1;
        if ((frames & Prepositional) != 0 && next >= 0 && PrepositionFrame(t, frames) is { } kind)
        {
            if (IsThat(next, next)) return null;
            if (kind == OpeningKind.Of && layer.Is(next, WordClass.Attitude)) return Attitude(next, end, frames, OpeningKind.Of);
            if (layer.Quotations.OpenedAt(next) is >= 0 and var q && layer.Quotations.All[q].First is var quoted && quoted < end && MayOpen(kind, quoted, any: false)) return new(kind, t, next, StartOf(next));
            if (MayOpen(kind, next, (frames & Frames.AnyNoun) != 0)) return new(kind, t, next, StartOf(next), MustAt(next));
            return null;
        }

        if ((frames & (Frames.Attitude | Frames.AttitudeObject)) != 0)
        {
            if (next >= 0 && next + 1 < end && layer.Is(next, WordClass.Intensifier) && layer.Is(next + 1, WordClass.Attitude)) next++;
            if ((frames & Frames.Attitude) != 0 && layer.Is(t, WordClass.OfWord) && next >= 0 && layer.Is(next, WordClass.Attitude)) return Attitude(next, end, frames, OpeningKind.Attitude);
            if ((frames & Frames.AttitudeObject) != 0 && layer.Is(t, WordClass.Attitude)) return Attitude(t, end, frames, OpeningKind.Attitude);
        }

        if ((frames & Frames.For) != 0 && IsForComplement(t, cueLast, end)) return new(OpeningKind.For, t, t, StartOf(t) + ByLength(t));
        if ((frames & Frames.By) != 0 && layer.Tokens.Folded(t) is [Letters.Beh] && next >= 0 && layer.Quotations.OpenedAt(next) is >= 0 and var marked && layer.Quotations.All[marked].First is var inside1 && inside1 < end && MayOpen(OpeningKind.By, inside1, any: false)) return new(OpeningKind.By, t, next, StartOf(next));
        if ((frames & Frames.By) != 0 && !layer.Is(t, WordClass.Preposition) && IsByComplement(t, frames, cueLast)) return new(OpeningKind.By, t, t, StartOf(t) + ByLength(t));
        var complete = t == cueLast + 1 || layer.Is(t, WordClass.Must) || speakers.IsComplete(t - 1) || !subjectMayStand || layer.IsUnattached(t, WordClass.Act) && EndsName(t, cueLast);
        if ((frames & Frames.Noun) != 0 && complete && (ActWords.IsAct(layer, t) || IsDefiniteAct(t, cueLast)) && !layer.Is(t - 1, WordClass.Preposition) && !IsPublished(t) && !IsAdjective(t) && !(layer.Is(t, WordClass.AsIf) && layer.IsComma(t - 1)) && (!layer.IsJoined(t) || layer.IsUnattached(t, WordClass.Act | WordClass.Must))) return new(OpeningKind.Noun, t, t, StartOf(t), MustAt(t));
        if ((frames & Frames.Definite) != 0 && t - 1 > (subjectMayStand ? cueLast + 1 : cueLast) && IsManner(t - 1) && layer.IsWord(t) && !layer.IsJoined(t) && !layer.IsTimed(t) && !layer.IsAttachedDefinite(t) && !layer.Is(t, WordClass.Adverb | WordClass.Relative | WordClass.Preposition | WordClass.Stop | WordClass.That | WordClass.ThatPronoun))
        {
            return new(OpeningKind.Definite, t, t, StartOf(t));
        }

        if ((frames & Frames.Definite) != 0 && (IsPointedAt(t, cueLast) || IsPastTimes(t, cueLast) && !layer.IsTimed(t) && !layer.IsJoined(t) && !layer.IsAttachedDefinite(t) && !layer.Is(t, WordClass.Adverb | WordClass.Relative | WordClass.Preposition | WordClass.Stop | WordClass.That | WordClass.ThatPronoun) && (layer.IsDefinite(t) || ActWords.IsAct(layer, t) || IsPlural(t) || IsHead(t, t - 1))))
        {
            return new(OpeningKind.Definite, t, t, StartOf(t));
        }

        if ((frames & Frames.Definite) != 0 && !IsApposition(t, cueLast) && (t == cueLast + 1 ? !subjectMayStand : (EndsParty(t - 1) || layer.Named.Covering(t - 1) is { Kind: MentionKind.Place, First: var capital } && capital == cueLast + 1) && IsWholeSubject(cueLast, t) || IsPastName(t) || (t == cueLast + 2 && layer.IsDefinite(t - 1) && layer.IsDefinite(t) && !IsNisba(t))) && !layer.Is(t, WordClass.Epithet) && !(EndsParty(t - 1) && IsNisba(t)) && (layer.IsDefinite(t) || layer.Named.StartingAt(t) is { Attached: Proclitics.None } || ActWords.IsAct(layer, t) || IsPlural(t) || IsHead(t, cueLast)) && !layer.IsTimed(t)
            && !layer.Is(t, WordClass.Adverb | WordClass.Relative) && !layer.IsJoined(t))
        {
            return new(OpeningKind.Definite, t, t, StartOf(t));
        }

        return null;
    }

    /// <summary>"Condemned strongly": between subject and object, so that any noun behind it is the object.</summary>
    private bool IsManner(int token) => layer.Is(token, WordClass.Intensifier) && layer.Tokens.Folded(token) is [Letters.Beh, ..] or [Letters.Waw, Letters.Beh, ..];

    /// <summary>A verbal noun with the article and a preposition of its own: "announced the arrest of".</summary>
    private bool IsDefiniteAct(int token, int cueLast) => token > cueLast + 1 && layer.IsDefinite(token) && layer.Is(token, WordClass.Act) && token + 1 < layer.Tokens.Count && layer.Is(token + 1, WordClass.OnWord | WordClass.OfWord | WordClass.ToWord | WordClass.FromWord | WordClass.InWord);

    /// <summary>"In a statement published on Thursday": a verb in the passive behind what is published.</summary>
    private bool IsPublished(int token) => layer.Is(token - 1, WordClass.Medium) && !layer.IsDefinite(token - 1) && token + 1 < layer.Tokens.Count && (layer.IsTimed(token + 1) || layer.Is(token + 1, WordClass.OnWord | WordClass.InWord));

    /// <summary>"A village near by": an indefinite feminine behind another, with only the shape of a verbal noun.</summary>
    private bool IsAdjective(int token) => !layer.Is(token, WordClass.Act | WordClass.Must) && layer.Tokens.Folded(token) is [.., Letters.TehMarbuta] && layer.IsWord(token - 1) && !layer.IsDefinite(token - 1) && layer.Tokens.Folded(token - 1) is [_, _, .., Letters.TehMarbuta];

    /// <summary>A verbal noun behind "for", unless "to" opens further on what is called for.</summary>
    private bool IsForComplement(int t, int cueLast, int end)
    {
        if (t <= cueLast + 1 || layer.Tokens.Folded(t) is not [Letters.Lam, _, _, _, ..] word || layer.Named.Covering(t) is not null || layer.Is(t, WordClass.Preposition | WordClass.Stop)) return false;
        var definite = word[1] == Letters.Lam; // "for the withdrawal": the article hides in the doubled letter
        if (!layer.IsAfterTo(t, WordClass.Act | WordClass.Must) && !ActWords.HasShape(word[(definite ? 2 : 1)..]) && !(definite && word is [_, _, Letters.Teh, _, _, _])) return false;
        for (var to = t + 1; to < end && !EndsZone(to); to++)
        {
            if (layer.IsThat(to) || (layer.Is(to, WordClass.ToWord) && to + 1 < end && MayOpen(OpeningKind.To, to + 1, any: false))) return false;
        }

        return true;
    }

    /// <summary>The name, with or without a title, that follows an office: still the subject.</summary>
    private bool IsApposition(int t, int cueLast) =>
        (layer.Named.StartingAt(t) is { Kind: MentionKind.Person } || layer.Named.StartingAt(t + 1) is { Kind: MentionKind.Person, Attached: Proclitics.None })
        && layer.Named.Covering(t - 1) is { } before && (before.Kind == MentionKind.Office || before.Kind is MentionKind.Organisation or MentionKind.State && before.First > cueLast + 1);

    private OpeningKind? PrepositionFrame(int t, Frames frames)
    {
        if (layer.IsJoined(t) && !layer.Is(t, WordClass.Preposition)) return null;
        if ((frames & Frames.To) != 0 && layer.Is(t, WordClass.ToWord)) return OpeningKind.To;
        if ((frames & Frames.On) != 0 && layer.Is(t, WordClass.OnWord)) return OpeningKind.On;
        if ((frames & Frames.Of) != 0 && layer.Is(t, WordClass.OfWord) && layer.LastOf(t - 1, WordClass.Stop) != t) return OpeningKind.Of; // "a statement issued by": not what it tells of
        if ((frames & Frames.From) != 0 && layer.Is(t, WordClass.FromWord)) return OpeningKind.From;
        return (frames & Frames.In) != 0 && layer.Is(t, WordClass.InWord) ? OpeningKind.In : null;
    }

    private bool MayOpen(OpeningKind kind, int noun, bool any)
    {
        if (!layer.IsWord(noun) || layer.IsTimed(noun) || layer.Is(noun, WordClass.Medium | WordClass.Preposition)) return false;
        if (layer.Named.StartingAt(noun) is { } mention && mention.Kind is MentionKind.Person or MentionKind.State or MentionKind.Place or MentionKind.Organisation or MentionKind.Media) return false;
        if (layer.Is(noun, WordClass.Must) || ActWords.IsAct(layer, noun) || ActWords.IsActBehind(layer, noun)) return true;
        return kind is OpeningKind.From or OpeningKind.Of && !layer.IsDefinite(noun) || any && !layer.Is(noun, WordClass.Stop | WordClass.Relative | WordClass.Adverb | WordClass.Collective | WordClass.That | WordClass.ThatPronoun);
    }

    private Opening? Attitude(int noun, int end, Frames frames, OpeningKind kind)
    {
        Stance? stance = null;
        foreach (var hit in layer.HitsAt(noun))
        {
            if ((hit.Value.Class & WordClass.Attitude) != 0) stance = hit.Value.Stance;
        }

        _ = frames;
        var withPronoun = layer.Tokens.Folded(noun) is [.., Letters.Heh] or [.., Letters.Heh, Letters.Alef] or [.., Letters.Heh, Letters.Meem] or [.., Letters.Heh, Letters.Meem, Letters.Alef];
        var first = noun + 1;
        if (!withPronoun || first >= end || stance is not (Stance.Hope or Stance.Expect)) return new(kind, noun, noun, StartOf(noun), stance);
        while (first < end && (layer.Is(first, WordClass.Adverb) || layer.IsComma(first))) first++;
        if (first + 1 < end && layer.Is(first, WordClass.Preposition)) first++;
        if (first < end && (layer.Is(first, WordClass.That) || layer.IsAfterBy(first, WordClass.That)) && first + 1 < end) first++;
        if (first >= end || layer.Tokens[first].Kind != TokenKind.Word) return new(kind, noun, noun, StartOf(noun), stance);
        var attached = layer.IsAttachedDefinite(first) || ActWords.IsActBehind(layer, first) && layer.Tokens.Folded(first)[0] == Letters.Beh ? ByLength(first) : 0;
        return new(kind, noun, first, StartOf(first) + attached, stance);
    }

    private bool IsByComplement(int t, Frames frames, int cueLast)
    {
        if (layer.Tokens.Folded(t) is not [Letters.Beh, _, _, ..] || layer.IsTimed(t) || layer.IsAfterBy(t, WordClass.That | WordClass.ThatPronoun)) return false;
        if (t > cueLast + 1 && layer.Is(t - 1, WordClass.Source) && layer.IsAfterBy(t, WordClass.Source | WordClass.Naming)) return false;
        if (layer.IsAfterBy(t, WordClass.Medium) || layer.Is(t, WordClass.Medium) || layer.Is(t - 1, WordClass.ToWord | WordClass.InWord | WordClass.OnWord | WordClass.OfWord | WordClass.FromWord)) return false;
        if (layer.Named.StartingAt(t) is { } mention) return (mention.Attached & Proclitics.By) != 0 && mention.Kind is not (MentionKind.Place or MentionKind.Media);
        return ActWords.IsActBehind(layer, t) || (frames & Frames.AnyNoun) != 0 && t > cueLast + 1 && layer.Tokens.Folded(t) is [_, _, _, _, ..] && layer.Named.Covering(t) is null && !layer.Is(t, WordClass.Preposition | WordClass.Adverb | WordClass.Tail);
    }

    private int ByLength(int t) => layer.Tokens.Folded(t) is [Letters.Lam, Letters.Lam, ..] ? 0 : 1;

    private bool IsNisba(int token) => layer.Tokens.Folded(token) is [.., Letters.Yeh] or [.., Letters.Yeh, Letters.TehMarbuta] or [.., Letters.Yeh, Letters.Waw, Letters.Noon];

    /// <summary>Right behind a participle, a noun made definite by the one after it: "criticising the policy of the council". Without a comma before the participle may be an adverb, "again", unless it is words that are renewed.</summary>
    private bool IsHead(int token, int cueLast) =>
        token == cueLast + 1 && (layer.IsComma(cueLast - 1) || layer.Is(token, WordClass.Medium)) && layer.IsWord(token) && !layer.Is(token, WordClass.Preposition | WordClass.Stop | WordClass.That | WordClass.ThatPronoun)
        && (layer.IsDefinite(token + 1) || layer.Named.StartingAt(token + 1) is { Attached: Proclitics.None });

    /// <summary>A sound feminine plural without article, as in "accusations of", which is in nobody's name.</summary>
    private bool IsPlural(int token) => layer.IsWord(token) && layer.Tokens.Folded(token) is [_, _, _, .., Letters.Alef, Letters.Teh] && layer.Named.Covering(token) is null;

    /// <summary>Whether nothing but the subject and asides stand between the cue and a token.</summary>
    private bool IsWholeSubject(int cueLast, int token)
    {
        var first = cueLast + 1;
        while (first < token && (layer.IsTimed(first) || layer.IsComma(first) || layer.Is(first, WordClass.Adverb))) first++;
        return speakers.At(first, token) is { } subject && (subject.Last == token - 1 || layer.Named.StartingAt(subject.Last + 1) is { IsParty: true } more && (more.Attached & (Proclitics.To | Proclitics.And)) != 0 && more.Last == token - 1); // "the secretariat of the body", with "of" attached; "the body and the state"
    }

    /// <summary>"Confirmed this news", behind a whole subject.</summary>
    private bool IsPointedAt(int t, int cueLast) =>
        t > cueLast + 1 && layer.Is(t, WordClass.Collective) && layer.Is(t, WordClass.Stop) && !layer.IsJoined(t) && layer.IsDefinite(t + 1) && speakers.IsComplete(t - 1);

    /// <summary>"The council condemned yesterday the attacks", "from the capital", "in a statement": between a whole subject and the object stands when, where or in what.</summary>
    private bool IsPastTimes(int t, int cueLast)
    {
        var before = t - 1;
        var told = false; // when or where, not a lone comma or adverb
        while (before > cueLast)
        {
            if (layer.IsTimed(before)) (told, before) = (true, before - 1);
            else if (layer.Named.Covering(before) is { Kind: MentionKind.Place } place && place.First - 1 > cueLast && !layer.IsComma(place.Last + 1) && layer.Is(place.First - 1, WordClass.FromWord | WordClass.InWord)) (told, before) = (true, place.First - 2);
            else if (layer.Is(before, WordClass.Medium) && layer.Is(before - 1, WordClass.InWord) && before - 1 > cueLast) (told, before) = (true, before - 2);
            else if (layer.Is(before, WordClass.Adverb) || layer.IsComma(before) || layer.IsSign(before, '(') || layer.IsSign(before, ')')) before--;
            else break;
        }

        return told && before > cueLast && EndsParty(before) && IsWholeSubject(cueLast, before + 1);
    }

    /// <summary>Behind a name and a comma out of place, a noun that heads no party of its own.</summary>
    private bool IsPastName(int token) => layer.IsComma(token - 1) && EndsParty(token - 2) && !layer.Is(token, WordClass.Source | WordClass.Naming) && layer.Named.StartingAt(token) is null;

    /// <summary>Whether the words before a token are a name nobody knows, behind a title with the article: "the commander of the police So-and-so".</summary>
    private bool EndsName(int token, int cueLast)
    {
        var t = token - 1;
        while (t > cueLast && token - t <= LongestName && layer.IsWord(t) && !layer.IsDefinite(t) && !layer.IsJoined(t) && !layer.IsAttachedDefinite(t) && !layer.Is(t, WordClass.Preposition | WordClass.Stop | WordClass.Act)) t--;
        return token - t > 2 && t > cueLast + 1 && layer.IsDefinite(t);
    }

    private bool EndsParty(int token) => layer.Named.Covering(token) is { IsParty: true } mention && mention.Last == token;

    private Stance? MustAt(int token) => layer.Is(token, WordClass.Must) ? Stance.Demand : null;

    private int SkipTo(int from, char close, int limit, int most)
    {
        for (var t = from + 1; t < limit && t - from <= most; t++)
        {
            if (layer.IsSign(t, close) || (close == '-' && (layer.IsSign(t, '\u2013') || layer.IsSign(t, '\u2014')))) return t;
        }

        return from;
    }

    private int StartOf(int token) => layer.Tokens[token].Span.Start;
}
