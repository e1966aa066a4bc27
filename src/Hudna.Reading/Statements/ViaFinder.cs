using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>Finds the paper, agency or broadcast that carried the words: "told the agency", "in remarks shown by the channel".</summary>
internal sealed class ViaFinder(Layer layer, SpeakerFinder speakers)
{
    public void Add(Head head)
    {
        if (head.Kind is not (CueKind.Verb or CueKind.Participle or CueKind.Opinion)) return;
        var from = layer.Analysis.Sentences[head.Sentence].FirstToken;
        if (head.Start > from && head.CueFirst - from > 30) from = head.Start;
        var to = Math.Min(head.Opening.Token, layer.Tokens.Count);
        for (var t = head.Kind == CueKind.Participle ? head.CueFirst : from; t < to; t++)
        {
            if (head.Speaker is { } speaker && t >= speaker.First && t <= speaker.Last) continue;
            if (layer.Is(t, WordClass.CarriedBy) && speakers.At(t + 1, to) is { } carrier)
            {
                head.Via.Add(carrier.Party);
                t = carrier.Last;
            }
            else if (Told(t, to) is { } told)
            {
                head.Via.Add(told.Party);
                t = Math.Max(t, told.Last);
            }
        }
    }

    private Speaker? Told(int t, int to)
    {
        if (layer.Tokens.Folded(t) is [Letters.Lam] && layer.Quotations.OpenedAt(Math.Min(t + 1, to)) >= 0) return speakers.At(t + 1, to);
        if (layer.Named.StartingAt(t) is not { Kind: MentionKind.Media } media) return null;
        var told = (media.Attached & Proclitics.To) != 0 || t > 0 && layer.Is(t - 1, WordClass.ToWord | WordClass.Channel);
        return told ? new(t, media.Last, new(media.Span, media.Actor, media.Span.Of(layer.Analysis.Text)), media.Agrees, false, media.Kind) : null;
    }
}
