using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>Statements with no verb of saying: "X's announcement that", "in X's opinion", "it says in the statement that", "X has doubts that".</summary>
internal sealed class NominalHeads(Layer layer, SpeakerFinder speakers, OpeningFinder openings)
{
    public Head? At(int t, int sentence, int first, int end)
    {
        if (layer.Named.Covering(t) is { } mention && mention.First < t) return null;
        if (layer.Is(t, WordClass.SpeechAct) || layer.IsAfterBy(t, WordClass.SpeechAct) || layer.IsAfterTo(t, WordClass.SpeechAct)) return SpeechAct(t, sentence, end);
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
        for (var at = document + 1; at < opening.Token && at <= document + 4 && issuer is null; at++)
        {
            if (layer.Named.PartyAt(layer.Tokens, at) is not null) issuer = speakers.At(at, opening.Token);
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

    private static Head Make(CueKind kind, int cue, int start, int sentence, Opening opening, Speaker speaker, Stance stance) => new()
    {
        Kind = kind, Verb = "noun", CueFirst = cue, CueLast = cue, Start = start, Place = HeadPlace.Main, Opening = opening, SpeakerPlace = SpeakerPlace.After, Speaker = speaker,
        Agrees = Agreement.Unknown, Stance = opening.Stance ?? stance, Sentence = sentence,
    };
}
