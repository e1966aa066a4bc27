using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>
/// Finds the noun phrase that speaks. A mention found before wins; where nothing is mentioned, head noun, adjectives, genitive and name
/// are followed until a word that no noun phrase goes over.
/// </summary>
internal sealed class SpeakerFinder(Layer layer)
{
    // Agency style rarely goes over it: title, office, body and name of the longest phrases read took 14 words.
    private const int LongestPhrase = 16;

    private const int LongestName = 4;


    private const WordClass NeverInside =
        WordClass.That | WordClass.ThatPronoun | WordClass.Relative | WordClass.Break | WordClass.Kana | WordClass.Qad | WordClass.Negation | WordClass.Turn
        | WordClass.Topic | WordClass.Saying | WordClass.According | WordClass.CarriedBy | WordClass.Stop | WordClass.Impersonal;

    /// <summary>The noun phrase that begins at a token and can be a subject, before <paramref name="limit"/>; null when none does.</summary>
    public Speaker? At(int token, int limit)
    {
        if (token >= limit) return null;
        var tokens = layer.Tokens;
        if (tokens[token].Kind == TokenKind.Quote && layer.Quotations.OpenedAt(token) is >= 0 and var q) return Quoted(layer.Quotations.All[q], limit);
        if (!layer.IsWord(token)) return null;
        if (layer.Named.PartyAt(tokens, token) is { } party && party.Last < limit)
        {
            if ((party.Words.Attached & (Proclitics.By | Proclitics.To | Proclitics.Like)) != 0) return null;
            var found = OfMention(party, limit);
            var open = party.Words.Form is NameForm.Office or NameForm.Generic or NameForm.Anaphor && party.Actor is null && found.Last == party.Last && party.Last + 1 < limit;
            return open && OfWords(token, limit) is { } longer && longer.Last > found.Last ? longer with { Kind = found.Kind, Agrees = found.Agrees } : found;
        }

        return CanBegin(token) ? OfWords(token, limit) : null;
    }

    /// <summary>The noun phrase whose head stands behind an attached particle; the particle is not part of it.</summary>
    public Speaker? AfterParticle(int token, int limit)
    {
        if (OfWords(token, limit) is not { } found) return null;
        var span = found.Party.Span is { } words && words.Start == layer.Tokens[token].Span.Start ? new Hudna.Text.Span(words.Start + 1, words.End) : found.Party.Span;
        return found with { Party = found.Party with { Span = span, Name = span?.Of(layer.Analysis.Text) } };
    }

    /// <summary>
    /// The subject where an object may follow: of two definite nouns side by side the second is taken for the object, unless its ending
    /// makes it an adjective of origin or office.
    /// </summary>
    public Speaker? BeforeObject(int token, int limit)
    {
        if (At(token, limit) is not { } found) return null;
        if (layer.IsWord(found.First) && layer.Named.Covering(found.First) is null && ObjectIn(found) is >= 0 and var at)
        {
            var subject = layer.Tokens.Cover(found.First, at - 1);
            found = found with { Last = at - 1, Party = new(subject, null, subject.Of(layer.Analysis.Text)), Anaphor = false };
        }

        if (found.Last == found.First || layer.Named.Covering(found.First + 1) is { } same && same.First <= found.First || !layer.IsDefinite(found.First) || !layer.IsDefinite(found.First + 1)) return found;
        if (layer.Is(found.First + 1, WordClass.Epithet) || layer.Tokens.Folded(found.First + 1) is [.., Letters.Yeh] or [.., Letters.Yeh, Letters.TehMarbuta] or [.., Letters.Yeh, Letters.Waw, Letters.Noon]) return found;
        var span = layer.Tokens[found.First].Span;
        return found with { Last = found.First, Party = new(span, null, span.Of(layer.Analysis.Text)), Anaphor = true };
    }

    /// <summary>The first step from a definite word to an indefinite one that begins nobody's name, or -1: the object begins there.</summary>
    private int ObjectIn(Speaker phrase)
    {
        for (var t = phrase.First + 1; t <= phrase.Last; t++)
        {
            if (!layer.IsDefinite(t - 1) || layer.IsDefinite(t) || !layer.IsWord(t) || layer.IsJoined(t) || layer.IsAttachedDefinite(t) || layer.Is(t, WordClass.Preposition) || IsComplement(t)) continue;
            return layer.Named.Covering(t)?.Kind is MentionKind.Person ? -1 : t;
        }

        return -1;
    }

    /// <summary>Whether a word may go on a noun phrase that has begun.</summary>
    public bool GoesOn(int token)
    {
        if (!layer.IsWord(token) || layer.Tokens.Folded(token).Length < 2 || layer.Is(token, NeverInside | WordClass.Preposition | WordClass.Adverb) || layer.IsTimed(token)) return false;
        if (layer.Is(token, WordClass.Attitude) || IsManner(token)) return false;
        foreach (var hit in layer.HitsAt(token))
        {
            if (hit.Value.Cue is { } cue && (cue.Tense != CueTense.Participle || cue.Verb.Frames.HasFlag(Frames.That)) && !layer.IsDefinite(token) && !layer.Is(token, WordClass.VerbalNoun) && IsFinite(cue, token)) return false;
        }

        return true;
    }

    /// <summary>An adjective of relation in the accusative, "by telephone": how it was said.</summary>
    private bool IsManner(int token) => layer.Tokens.Folded(token) is [_, _, _, .., Letters.Yeh, Letters.Alef] && layer.Named.Covering(token) is null && !layer.IsDefinite(token);

    private static bool IsFinite(CueForm cue, int token) => token >= 0 && cue.Tense is CueTense.Past or CueTense.Present or CueTense.Participle;

    private bool CanBegin(int token)
    {
        if (!GoesOn(token) || layer.IsAttachedDefinite(token) || layer.Is(token, WordClass.Topic | WordClass.AsWord)) return false;
        if (layer.Named.Covering(token) is { } covering && (covering.Attached & (Proclitics.By | Proclitics.To | Proclitics.Like)) != 0) return false;
        if (IsIndefiniteAccusative(token) || layer.IsAfterTo(token, WordClass.Act | WordClass.Must) && layer.Named.Covering(token) is null) return false;
        if (layer.IsAfterBy(token, WordClass.Act | WordClass.Saying) || ActWords.IsAct(layer, token) || (layer.Tokens.Folded(token)[0] == Letters.Beh && layer.Named.Covering(token) is null && ActWords.IsActBehind(layer, token))) return false;
        return layer.Tokens.Folded(token) is not [Letters.Beh or Letters.Lam, Letters.Heh, ..];
    }

    /// <summary>Written with the ending of the indefinite accusative: an object or a manner, never a subject.</summary>
    private bool IsIndefiniteAccusative(int token) =>
        layer.Named.Covering(token) is null && Letters.EndsInTanwin(layer.Tokens[token].Span.Of(layer.Analysis.Text));

    private Speaker OfMention(PartyPhrase party, int limit)
    {
        var last = party.Last;
        var span = party.Words.Span;
        var unnamed = party.Words.Form is NameForm.Office or NameForm.Anaphor or NameForm.Generic;
        if (unnamed && party.Words.Form != NameForm.Generic)
        {
            var nameFirst = last + 1;
            while (last + 1 < limit && last - nameFirst < LongestName - 1 && IsNameWord(last + 1) && (last >= nameFirst || !layer.IsDefinite(last + 1))) last++;
            if (last >= nameFirst)
            {
                span = layer.Tokens.Cover(nameFirst, last);
                return new(party.First, last, new(span, party.Actor, span.Of(layer.Analysis.Text)), party.Agrees, false, party.Kind);
            }
        }

        return new(party.First, last, party.ToParty(layer.Analysis.Text), party.Agrees, party.Words.Form is NameForm.Anaphor || (unnamed && party.Actor is null && party.Last - party.First < 2 && party.Words.Definite), party.Kind);
    }

    private bool IsNameWord(int token) =>
        GoesOn(token) && !IsPossessed(token) && !layer.IsJoined(token) && !layer.IsAttachedDefinite(token) && !ActWords.IsAct(layer, token) && layer.Named.StartingAt(token) is null or { Kind: MentionKind.Person };

    /// <summary>"His counterpart": a noun with a pronoun is in nobody's name.</summary>
    private bool IsPossessed(int token) =>
        layer.Named.Covering(token) is not { Kind: MentionKind.Person } && layer.Tokens.Folded(token) is [_, _, _, .., not Letters.Lam and not Letters.Yeh, Letters.Heh] or [_, _, _, .., Letters.Heh, Letters.Alef or Letters.Meem];

    private Speaker? Quoted(Quotation quotation, int limit)
    {
        if (!quotation.Closed || quotation.After >= limit + 1 || quotation.End - quotation.First is 0 or > LongestName) return null;
        var span = layer.Tokens.Cover(quotation.First, quotation.End - 1);
        var named = layer.Named.Covering(quotation.First);
        return new(quotation.Open, quotation.End, new(span, named?.Actor, span.Of(layer.Analysis.Text)), named?.Agrees ?? Agreement.Unknown, false, named?.Kind);
    }

    private Speaker? OfWords(int first, int limit)
    {
        var last = first;
        for (var t = first + 1; t < limit && t - first < LongestPhrase; t++)
        {
            if (layer.Quotations.OpenedAt(t) is >= 0 and var q && layer.Quotations.All[q] is { Closed: true } name && name.End - name.First <= LongestName + 1 && (layer.Is(t - 1, WordClass.Naming) || name.End - name.First <= 2 || !layer.IsDefinite(t - 1)))
            {
                if (name.After > limit) break;
                last = t = name.End;
                continue;
            }

            if (layer.Is(t, WordClass.Preposition) || layer.IsAttachedDefinite(t))
            {
                if (!IsOfOffice(first, t) || t + 1 >= limit) break;
                last = t;
                continue;
            }

            if (layer.Named.StartingAt(t) is { Kind: MentionKind.Media } told && (told.Attached & Proclitics.To) != 0 || IsAside(t)) break;
            if (layer.IsSign(t, '(') && t + 2 < limit && (layer.IsSign(t + 2, ')') || (t + 3 < limit && layer.IsSign(t + 3, ')'))))
            {
                last = t = layer.IsSign(t + 2, ')') ? t + 2 : t + 3;
                continue;
            }

            if (!GoesOn(t) || layer.IsDefinite(t - 1) && IsPossessed(t) || IsPossessed(t - 1) && layer.Named.StartingAt(t) is { Kind: not MentionKind.Person, Attached: Proclitics.None } || (ActWords.IsAct(layer, t) && IsComplete(t - 1))) break;
            last = t;
        }

        while (last > first && layer.Is(last, WordClass.Preposition)) last--;
        if (last == first && layer.Tokens.Folded(first).Length < 3) return null;
        var (nameFirst, nameLast) = NameIn(first, last);
        var span = layer.Tokens.Cover(nameFirst, nameLast);
        if (nameFirst == first && layer.IsJoined(first) && layer.Named.Covering(first) is { } mention) span = new(Math.Max(span.Start, mention.Span.Start), Math.Max(span.End, mention.Span.End));
        var named = layer.Named.Covering(nameFirst) ?? layer.Named.Covering(first);
        var actor = named is { IsParty: true } && named.First >= nameFirst && named.Last <= nameLast && nameFirst == named.First ? named.Actor : null;
        return new(first, last, new(span, actor, span.Of(layer.Analysis.Text)), AgreementOf(first), first == last || layer.Is(first, WordClass.Source | WordClass.Document), named?.Kind);
    }

    /// <summary>"By his…", "to reporters": no part of the noun phrase.</summary>
    private bool IsAside(int token) =>
        layer.Tokens.Folded(token) is [Letters.Beh, _, _, .., Letters.Heh] or [Letters.Beh, _, _, .., Letters.Heh, Letters.Alef] or [Letters.Lam, _, _, _, .., Letters.Yeh, Letters.Noon]
        && layer.Named.Covering(token) is null && !layer.IsAttachedDefinite(token);

    /// <summary>Whether a noun phrase can be whole after this word: it is definite, or a mention ends with it.</summary>
    public bool IsComplete(int token) =>
        token >= 0 && (layer.IsDefinite(token) || layer.IsTimed(token) || layer.Is(token, WordClass.Adverb | WordClass.Medium) || layer.IsComma(token)
        || layer.Named.Covering(token) is { } mention && mention.Last == token || layer.Tokens[token].Kind == TokenKind.Quote || layer.IsSign(token, ')'));

    /// <summary>Prepositions that belong to an office or an unnamed source: "spokesman for", "official in".</summary>
    private bool IsOfOffice(int first, int preposition)
    {
        if (layer.Is(preposition, WordClass.According)) return false;
        if (layer.Is(preposition, WordClass.OfWord) && !layer.Is(preposition - 1, WordClass.Source)) return false;
        if (preposition + 1 < layer.Tokens.Count && (layer.Is(preposition + 1, WordClass.Medium | WordClass.That | WordClass.ThatPronoun) || layer.IsTimed(preposition + 1) || ActWords.IsAct(layer, preposition + 1))) return false;
        if (layer.Is(preposition, WordClass.ToWord | WordClass.OnWord)) return layer.Is(first, WordClass.Envoy);
        return layer.Is(first, WordClass.Source | WordClass.Envoy) && preposition - first <= 4;
    }

    /// <summary>The name within title and name: what follows the first step from a definite word to an indefinite one.</summary>
    private (int First, int Last) NameIn(int first, int last)
    {
        if (layer.Is(first, WordClass.Naming)) return (first, last);
        for (var t = first + 1; t <= last; t++)
        {
            if (layer.Named.Covering(t) is { Kind: MentionKind.Place } || layer.IsJoined(t) && layer.Is(first, WordClass.Source) || IsPossessed(t)) continue; // "residents of the capital Damascus", "the sources themselves"
            if (layer.Tokens[t - 1].Kind == TokenKind.Quote && t - 1 > first + 1 && layer.IsWord(t) && !layer.IsDefinite(t)) return (t, last);
            if (t > first + 1 && IsTitle(t) && !layer.IsDefinite(t) && !IsTitle(first) && !layer.IsDefinite(first) && layer.IsDefinite(t - 1) && (layer.Named.Covering(first) is null or { Kind: MentionKind.Person })) return (first, t - 1); // "So-and-so, mayor of"
            if (!layer.IsDefinite(t - 1) || layer.IsDefinite(t) || layer.Tokens.Folded(t) is [Letters.Waw, Letters.Alef, Letters.Lam, ..] || layer.Is(t, WordClass.Preposition | WordClass.Source) || layer.IsAttachedDefinite(t) || layer.Tokens[t].Kind != TokenKind.Word) continue;
            if (IsComplement(t)) continue;
            if (layer.Tokens.Folded(t)[0] == Letters.Yeh && layer.IsDefinite(t + 1) && layer.Named.Covering(t) is null) return (first, t - 1); // "an official of the body in charge of": a verb
            var end = t;
            while (end < last && !layer.Is(end + 1, WordClass.Source | WordClass.Preposition)) end++;
            return (t, end);
        }

        return (first, last);
    }

    private bool IsTitle(int token) => layer.Is(token, WordClass.Source | WordClass.Envoy | WordClass.Naming) || layer.Named.StartingAt(token) is { Kind: MentionKind.Office };

    /// <summary>Whether a word goes on a title with an attached "of" or "in", or is joined to it: no name begins there.</summary>
    private bool IsComplement(int token)
    {
        if (layer.Named.StartingAt(token) is { } mention) return (mention.Attached & (Proclitics.By | Proclitics.To | Proclitics.And)) != 0 || mention.Kind == MentionKind.Place;
        if (layer.Named.Covering(token) is { Kind: MentionKind.Person }) return false;
        return layer.Tokens.Folded(token) is [Letters.Lam or Letters.Beh, _, _, _, ..] or [Letters.Waw, _, _, _, _, ..];
    }

    private Agreement AgreementOf(int head) => layer.Tokens.Folded(head) switch
    {
        _ when layer.Is(head, WordClass.Honorific) => layer.Tokens.Folded(head)[^1] == Letters.Alef ? Agreement.Feminine : Agreement.Masculine,
        [.., Letters.TehMarbuta] or [.., Letters.Alef, Letters.Teh] => Agreement.Feminine,
        [.., Letters.Waw, Letters.Noon] or [.., Letters.Yeh, Letters.Noon] when layer.Is(head, WordClass.Source) => Agreement.MasculinePlural,
        _ => layer.Is(head, WordClass.Source) ? Agreement.Unknown : Agreement.Masculine,
    };
}
