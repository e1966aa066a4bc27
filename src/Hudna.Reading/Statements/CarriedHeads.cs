using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>Words handed on: "the agency quoted X as saying that". Who is quoted speaks, who quotes is the carrier; in the passive nobody is named as such.</summary>
internal sealed class CarriedHeads(Layer layer, SpeakerFinder speakers, OpeningFinder openings)
{
    /// <summary>Stands for whoever hands words on in the passive and is not named.</summary>
    public const string PassiveCarrier = "unnamed-passive-source";

    private const int LongestCarrier = 24;

    public Head? At(int cue, CueForm form, int sentence, int end)
    {
        var of = Preposition(cue, end);
        if (of < 0) return null;
        if ((openings.Find(of, end, Frames.That | Frames.Quote | Frames.Colon) ?? Act(form, of, end)) is not { } opening) return null;
        var saying = SayingBefore(opening.Token, of);
        var limit = saying >= 0 ? saying : opening.Token;
        var (speaker, place) = Quoted(of, limit);
        if (speaker is null && place == SpeakerPlace.After) return null;
        var head = new Head
        {
            Kind = CueKind.Saying, Verb = form.Verb.Id, CueFirst = saying >= 0 ? saying : cue, CueLast = saying >= 0 ? saying : cue, Start = cue, Place = HeadPlace.Main, Opening = opening,
            SpeakerPlace = place, Speaker = speaker, Agrees = saying >= 0 ? OfPronoun(saying) : Agreement.Unknown, Stance = Stance.Assert, Sentence = sentence,
        };
        AddCarriers(head, cue, of);
        return head;
    }

    /// <summary>"The agency quoted the minister's support for": a verbal noun right behind whom it quotes.</summary>
    private Opening? Act(CueForm form, int of, int end) =>
        form.Verb.Id == "carry" && !IsOfPronoun(of) && speakers.At(of + 1, end) is { Kind: not null } quoted && quoted.Last + 2 < end && !layer.IsJoined(quoted.Last + 1) && ActWords.IsAct(layer, quoted.Last + 1) ? new(OpeningKind.Noun, quoted.Last + 1, quoted.Last + 1, layer.Tokens[quoted.Last + 1].Span.Start) : null;

    /// <summary>The preposition before who is quoted; a second one in a chain ("the paper from sources from X") is followed to the last.</summary>
    private int Preposition(int cue, int end)
    {
        var found = -1;
        for (var t = cue + 1; t < end && t - (found < 0 ? cue : found) < LongestCarrier; t++)
        {
            if (layer.IsThat(t) || layer.IsSign(t, ':') || layer.Is(t, WordClass.Saying)) break;
            if (layer.Quotations.OpenedAt(t) is >= 0 and var q && layer.Quotations.All[q].End - layer.Quotations.All[q].First > 5) break;
            if (layer.Is(t, WordClass.OfWord) || IsOfPronoun(t) || (found < 0 && t == cue + 1 && layer.Is(t, WordClass.ToWord))) found = t;
        }

        return found;
    }

    private bool IsOfPronoun(int token) => layer.Is(token, WordClass.OfPronoun);

    private (Speaker? Speaker, SpeakerPlace Place) Quoted(int of, int limit)
    {
        if (IsOfPronoun(of))
        {
            var span = layer.Tokens[of].Span;
            return (new(of, of, new(span, null, null), Agreement.Unknown, true, null), SpeakerPlace.Pronoun);
        }

        var at = of + 1;
        if (at + 1 < limit && layer.Is(at, WordClass.Cue) && layer.Is(at + 1, WordClass.Source)) at++; // garbled: "from revealed sources"
        return (speakers.At(at, limit), SpeakerPlace.After);
    }

    private int SayingBefore(int opening, int from)
    {
        for (var t = opening; t > from && opening - t < 12; t--)
        {
            if (layer.Is(t, WordClass.Saying)) return t;
        }

        return -1;
    }

    /// <summary>Of whom a word for saying with a pronoun is.</summary>
    public Agreement OfPronoun(int saying) => layer.Tokens.Folded(saying) switch
    {
        [.., Letters.Heh, Letters.Alef] => Agreement.Feminine,
        [.., Letters.Heh] => Agreement.Masculine,
        _ => Agreement.Unknown,
    };

    private void AddCarriers(Head head, int cue, int of)
    {
        var at = cue + 1;
        while (at < of && (layer.IsTimed(at) || layer.IsComma(at))) at++;
        if (at >= of)
        {
            head.Via.Add(new(layer.Tokens[cue].Span, PassiveCarrier, layer.Tokens[cue].Span.Of(layer.Analysis.Text)));
            return;
        }

        if (speakers.At(at, of) is { } carrier) head.Via.Add(carrier.Party);
        for (var t = at + 1; t < of; t++)
        {
            if (layer.Is(t, WordClass.OfWord) && speakers.At(layer.Is(t + 1, WordClass.Cue) ? t + 2 : t + 1, of) is { } further) head.Via.Add(further.Party);
        }
    }
}
