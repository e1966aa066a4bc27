using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>Finds the paper, agency or broadcast that carried the words: "told the agency", "in remarks shown by the channel", "as the channel quotes him".</summary>
internal sealed class ViaFinder(Layer layer, SpeakerFinder speakers)
{
    private const int LongestRemark = 6;

    public void Add(Head head, bool first)
    {
        if (head.Kind is CueKind.According or CueKind.AsSaid && head.Speaker is { } source)
        {
            AddTold(head, source.Last + 1);
            return;
        }

        if (head.Kind is not (CueKind.Verb or CueKind.Participle or CueKind.Opinion)) return;
        var from = layer.Analysis.Sentences[head.Sentence].FirstToken;
        if (head.Start > from && head.CueFirst - from > 30) from = head.Start;
        if (head.Kind == CueKind.Participle && !first) from = head.CueFirst;
        var to = Math.Min(head.Opening.Token, layer.Tokens.Count);
        var medium = false;
        for (var t = from; t < to; t++)
        {
            medium |= layer.Is(t, WordClass.Medium) && !layer.Is(t, WordClass.OpenEvent);
            if (head.Speaker is { } speaker && t >= speaker.First && t <= speaker.Last) continue;
            if (layer.Is(t, WordClass.CarriedBy) && !IsOpenEvent(t, from) && speakers.At(layer.LastOf(t, WordClass.CarriedBy) + 1, to) is { } carrier && (carrier.IsMedia || !layer.Is(t, WordClass.Stop)))
            {
                head.Via.Add(carrier.Party);
                head.InTalk |= layer.LastOf(t, WordClass.CarriedBy) > t; // "that the paper held with him"
                t = carrier.Last;
            }
            else if (layer.Is(t, WordClass.According) && t > head.CueFirst && Remark(t, to) is { } passing)
            {
                head.Via.Add(passing.Party);
                head.ViaInPassing = true;
                t = passing.Last;
            }
            else if ((Told(t, to) ?? Unmarked(head, t)) is { } told)
            {
                head.Via.Add(told.Party);
                head.InTalk |= medium;
                t = Math.Max(t, told.Last);
            }
        }
    }

    /// <summary>"According to what X told the agency": behind X, in the same breath.</summary>
    private void AddTold(Head head, int from)
    {
        var end = Math.Min(layer.Analysis.Sentences[head.Sentence].EndToken, from + LongestRemark);
        for (var t = from; t < end && (layer.IsWord(t) || layer.Tokens[t].Kind == TokenKind.Quote); t++)
        {
            if ((Told(t, end) ?? (t == from && IsTold(head) ? Media(t) : null)) is not { } told) continue;
            head.Via.Add(told.Party);
            return;
        }
    }

    /// <summary>Whether what was shown is held in public, a news conference: then whoever shows it carries nothing.</summary>
    private bool IsOpenEvent(int token, int from)
    {
        for (var t = token - 1; t >= from && token - t < 4; t--)
        {
            if (layer.Is(t, WordClass.OpenEvent)) return true;
        }

        return false;
    }

    private Speaker? Remark(int according, int to)
    {
        for (var t = according + 1; t < to && t - according <= LongestRemark; t++)
        {
            if (layer.Named.StartingAt(t) is { Kind: MentionKind.Media, Attached: Proclitics.None or Proclitics.To }) return speakers.At(t, to);
        }

        return null;
    }

    /// <summary>"Informed the agency", "the official informed the agency": verbs that have whom they inform as object, with no mark.</summary>
    private Speaker? Unmarked(Head head, int t) => IsTold(head) && t > head.CueFirst && (t == head.CueFirst + 1 ? head.SpeakerPlace != SpeakerPlace.After : head.Speaker is { } speaker && t == speaker.Last + 1) ? Media(t) : null;

    private bool IsTold(Head head)
    {
        foreach (var hit in layer.HitsAt(head.CueFirst))
        {
            if (hit.Value.Cue is { Verb.Id: "inform" or "tell" or "report" }) return true;
        }

        return false;
    }

    private Speaker? Media(int t) =>
        layer.Named.StartingAt(t) is { Kind: MentionKind.Media, Attached: Proclitics.None } media ? new(t, media.Last, new(media.Span, media.Actor, media.Span.Of(layer.Analysis.Text)), media.Agrees, false, media.Kind) : null;

    private Speaker? Told(int t, int to)
    {
        var led = t > 0 && layer.Is(t - 1, WordClass.ToWord | WordClass.Channel);
        var quoted = layer.Tokens.Folded(t) is [Letters.Lam] ? t + 1 : led ? t : -1;
        if (quoted >= 0 && quoted < to && layer.Quotations.OpenedAt(quoted) is >= 0 and var q)
        {
            var named = layer.Named.Covering(layer.Quotations.All[q].First);
            if (named is { Kind: MentionKind.Person or MentionKind.Organisation or MentionKind.ArmedGroup or MentionKind.State or MentionKind.Office or MentionKind.People }) return null;
            return quoted == t && named is { Kind: not MentionKind.Media and not MentionKind.Place } ? null : speakers.At(quoted, to);
        }

        if (layer.Named.StartingAt(t) is not { Kind: MentionKind.Media } media) return null;
        return (media.Attached & Proclitics.To) != 0 || led ? new(t, media.Last, new(media.Span, media.Actor, media.Span.Of(layer.Analysis.Text)), media.Agrees, false, media.Kind) : null;
    }
}
