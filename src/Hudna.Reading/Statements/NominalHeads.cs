using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>Statements with no verb of saying: "X's announcement that", "in X's opinion", "it says in the statement that", "X has doubts that".</summary>
internal sealed class NominalHeads(Layer layer, SpeakerFinder speakers, OpeningFinder openings)
{
    // A name with its title.
    private const int LongestAccused = 9;

    // A subject with its title, and whom it is addressed to.
    private const int LongestIssued = 16;

    public Head? At(int t, int sentence, int first, int end)
    {
        if (layer.Named.Covering(t) is { } mention && mention.First < t) return null;
        if (layer.Is(t, WordClass.SpeechAct) || layer.IsAfterBy(t, WordClass.SpeechAct) || layer.IsAfterTo(t, WordClass.SpeechAct)) return (IsPlain(t) ? SpeechAct(t, sentence, end) : null) ?? Joined(t, sentence, first, end);
        if (layer.Is(t, WordClass.SayingConstruct)) return Said(t, sentence, end);
        if (layer.Is(t, WordClass.Opinion) && t > first && layer.Is(t - 1, WordClass.InWord)) return Opinion(t, sentence, end);
        if (layer.Is(t, WordClass.FoundIn)) return FoundIn(t, sentence, end);
        return layer.Is(t, WordClass.DoubtNoun) ? Doubt(t, sentence, first, end) : null;
    }

    /// <summary>A noun of saying with its genitive, then a complementiser or a verbal noun.</summary>
    private Head? SpeechAct(int t, int sentence, int end)
    {
        if (layer.IsDefinite(t) || speakers.At(t + 1, end) is not { } speaker || speaker.Kind is MentionKind.Place) return null;
        var at = speaker.Last + 1;
        while (at < end && (layer.IsTimed(at) || layer.Is(at, WordClass.Adverb))) at++;
        if (at >= end) return null;
        Opening? opening = layer.IsThat(at) ? openings.AfterThat(at, end)
            : ActWords.IsAct(layer, at) || layer.IsDefinite(at) && speaker.Kind is not null && HasNounShape(at) ? new(OpeningKind.Noun, at, at, layer.Tokens[at].Span.Start)
            : null;
        return opening is { } found ? Make(CueKind.SpeechAct, t, t, sentence, found, speaker, StanceOf(t)) : null;
    }

    /// <summary>"The authorities' pledge to", "orders from X to", "amid calls for": a preposition joins the noun to what was said. Nobody need be named, but then the noun stands behind a preposition and no one else is said to speak.</summary>
    private Head? Joined(int t, int sentence, int first, int end)
    {
        var frames = FramesOf(t);
        if (frames == Frames.None || layer.IsDefinite(t) || t + 2 >= end) return null;
        if (IsPlain(t) && layer.IsAfterTo(t, WordClass.SpeechAct)) return null; // "to demand of X": a purpose, and X is asked
        var from = layer.Is(t + 1, WordClass.FromWord) && (frames & Frames.From) == 0;
        if (speakers.At(from ? t + 2 : t + 1, end) is { } speaker && (speaker.Kind is not (null or MentionKind.Place) || layer.Is(speaker.First, WordClass.Source)) && speaker.Last + 1 < end)
        {
            var at = PastAddressee(speaker.Last + 1, end);
            if ((frames & Frames.Charge) != 0 && Charge(speaker.Last + 1, end) is { } charge) return Make(CueKind.SpeechAct, t, t, sentence, charge, speaker, StanceOf(t));
            return at < end && openings.Joint(at, end, frames) is { } opening ? Make(CueKind.SpeechAct, t, t, sentence, opening, speaker, StanceOf(t)) : null;
        }

        if (t == first || !layer.Is(t - 1, WordClass.Preposition) || layer.Is(t - 1, WordClass.Unreal)) return null;
        var adjective = layer.IsWord(t + 1) && !layer.IsDefinite(t + 1) && layer.Tokens.Folded(t + 1) is [_, _, _, .., Letters.TehMarbuta] && layer.Named.Covering(t + 1) is null;
        if (openings.Joint(adjective ? t + 2 : t + 1, end, frames) is not { } words) return null;
        if (!layer.Is(t, WordClass.Source)) return Make(CueKind.SpeechAct, t, t, sentence, words, null, StanceOf(t));
        var span = layer.Tokens.Cover(t, adjective ? t + 1 : t);
        return Make(CueKind.SpeechAct, t, t, sentence, words, new(t, adjective ? t + 1 : t, new(span, null, span.Of(layer.Analysis.Text)), Agreement.Feminine, false, null), StanceOf(t));
    }

    /// <summary>"Issued orders to", "addressed to its citizens a warning against": the noun of saying behind a verb that has no more meaning than to say it.</summary>
    public Opening? Issued(int cue, int end)
    {
        for (var t = cue + 1; t + 1 < end && t <= cue + LongestIssued && !layer.IsThat(t) && !layer.IsSign(t, ':'); t++)
        {
            var frames = FramesOf(t);
            if (frames == Frames.None || layer.IsDefinite(t) || layer.IsJoined(t) || layer.Is(t - 1, WordClass.Preposition)) continue;
            var adjective = layer.IsWord(t + 1) && !layer.IsDefinite(t + 1) && layer.Named.Covering(t + 1) is null && layer.Tokens.Folded(t + 1) is [_, _, _, .., Letters.TehMarbuta or Letters.Alef];
            var at = PastAddressee(adjective ? t + 2 : t + 1, end);
            return at < end && openings.Joint(at, end, frames & ~Frames.Charge) is { } words ? words with { Token = t, Stance = words.Stance ?? StanceOf(t) } : null;
        }

        return null;
    }

    /// <summary>Over times and whom it is said to, behind an attached "to".</summary>
    private int PastAddressee(int at, int end)
    {
        while (at < end && (layer.IsTimed(at) || layer.IsComma(at) || layer.Is(at, WordClass.Adverb))) at++;
        return at < end && layer.Named.StartingAt(at) is { IsParty: true } told && (told.Attached & Proclitics.To) != 0 ? told.Last + 1 : at;
    }

    /// <summary>"X's accusation of Y of Z": Y and Z are what was said.</summary>
    private Opening? Charge(int accused, int end)
    {
        for (var t = accused + 1; t < end && t < accused + LongestAccused && !layer.IsComma(t); t++)
        {
            if (layer.Tokens.Folded(t) is [Letters.Beh, _, _, _, ..] && !layer.Is(t, WordClass.Preposition) && layer.Named.Covering(t) is null && ActWords.IsActBehind(layer, t)) return new(OpeningKind.Charge, accused, accused, layer.Tokens[accused].Span.Start);
        }

        return null;
    }

    /// <summary>Whether what is said may stand behind the noun with no preposition: "the announcement of X that".</summary>
    private bool IsPlain(int token)
    {
        foreach (var hit in layer.HitsAt(token))
        {
            if ((hit.Value.Class & WordClass.SpeechAct) != 0 && hit.Value.Frames == Frames.None) return true;
        }

        return false;
    }

    private Frames FramesOf(int token)
    {
        foreach (var hit in layer.HitsAt(token))
        {
            if ((hit.Value.Class & WordClass.SpeechAct) != 0 && hit.Value.Frames != Frames.None) return hit.Value.Frames;
        }

        return Frames.None;
    }

    /// <summary>"Hours after the saying of X that".</summary>
    private Head? Said(int t, int sentence, int end) =>
        speakers.At(t + 1, end) is { } speaker && speaker.Last + 1 < end && layer.IsThat(speaker.Last + 1) && openings.AfterThat(speaker.Last + 1, end) is { } opening ? Make(CueKind.SpeechAct, t, t, sentence, opening, speaker, Stance.Assert) : null;

    private bool HasNounShape(int token) => ActWords.IsActBehind(layer, token);

    private Head? Opinion(int t, int sentence, int end)
    {
        if (speakers.At(t + 1, end) is not { } speaker) return null;
        var at = speaker.Last + 1;
        while (at < end && layer.IsComma(at)) at++;
        if (at >= end || !layer.Is(at, WordClass.That | WordClass.ThatPronoun | WordClass.Topic)) return null;
        return openings.AfterThat(at, end) is { } opening ? Make(CueKind.Opinion, t, t - 1, sentence, opening, speaker, Stance.Assert) : null;
    }

    private Head? FoundIn(int t, int sentence, int end)
    {
        var document = -1;
        for (var at = t + 1; at < end && at <= t + 4; at++)
        {
            if (layer.Is(at, WordClass.InWord | WordClass.OnWord) && at + 1 < end && layer.Is(at + 1, WordClass.Medium | WordClass.Document)) document = at + 1;
        }

        if (document < 0 || openings.Find(document, end, Frames.That | Frames.Quote | Frames.Colon) is not { } opening) return null;
        Speaker? issuer = null;
        for (var at = document + 1; at < opening.Token && at <= document + 4 && issuer is null && !layer.Is(at, WordClass.Relative); at++)
        {
            if (layer.Named.PartyAt(layer.Tokens, at) is { } party) issuer = speakers.At(at, opening.Token) ?? ((party.Words.Attached & Proclitics.To) != 0 ? new(party.First, party.Last, party.ToParty(layer.Analysis.Text), party.Agrees, false, party.Kind) : null);
        }

        if (issuer is null && document + 1 < opening.Token && layer.IsDefinite(document + 1)) issuer = speakers.At(document + 1, opening.Token);
        var span = layer.Tokens[document].Span;
        issuer ??= new(document, document, new(span, null, span.Of(layer.Analysis.Text)), Agreement.Unknown, true, null);
        return Make(CueKind.Opinion, t, t, sentence, opening, issuer, Stance.Assert);
    }

    private Head? Doubt(int t, int sentence, int first, int end)
    {
        if (t + 1 >= end || !(layer.IsThat(t + 1) || layer.Is(t + 1, WordClass.FromWord | WordClass.InWord) && t + 2 < end && layer.IsThat(t + 2))) return null;
        var that = layer.IsThat(t + 1) ? t + 1 : t + 2;
        for (var at = t - 1; at >= first && t - at < 8; at--)
        {
            if (!layer.Is(at, WordClass.Preposition)) continue;
            return speakers.At(at + 1, t) is { } speaker && openings.AfterThat(that, end) is { } opening ? Make(CueKind.Doubt, t, t, sentence, opening, speaker, Stance.Accuse) : null;
        }

        return null;
    }

    private Stance StanceOf(int token)
    {
        foreach (var hit in layer.HitsAt(token))
        {
            if ((hit.Value.Class & WordClass.SpeechAct) != 0 && hit.Value.Stance is { } stance) return stance;
        }

        return Stance.Assert;
    }

    private static Head Make(CueKind kind, int cue, int start, int sentence, Opening opening, Speaker? speaker, Stance stance) => new()
    {
        Kind = kind, Verb = "noun", CueFirst = cue, CueLast = cue, Start = start, Place = HeadPlace.Main, Opening = opening, SpeakerPlace = SpeakerPlace.After, Speaker = speaker,
        Agrees = Agreement.Unknown, Stance = opening.Stance ?? stance, Sentence = sentence,
    };
}
