using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>Those who announce a deed by its noun do it: "the movement announced the end of the truce", "the two announced on Friday the release of".</summary>
internal sealed class Announcers(Analysis analysis, EventMarks marks, Grammar grammar)
{
    // "Announced on the evening of the day before yesterday".
    private const int Farthest = 5;

    /// <summary>The list right behind the verb, with nothing but when and "of" between it and the deed; empty when there is none, or the deed is one that befalls those who tell of it.</summary>
    public List<PartyPhrase> Of(Draft draft)
    {
        var at = draft.At;
        if (at.IsVerb || draft.Rule.Doer != Part.Initiators || draft.IsSlaying || !Tell(draft.Type) || (at.Attached & ~Proclitics.By) != Proclitics.None) return [];
        for (var t = at.First - 1; t >= at.Clause.First; t--)
        {
            if (analysis.Named.PartyAt(analysis.Tokens, t + 1) is not { } first || !marks.Is(t, grammar.Announce) || !marks.MayBeVerb(t) || marks.Is(t - 1, grammar.Not)) continue;
            var list = new List<PartyPhrase> { first };
            while (analysis.Named.PartyAt(analysis.Tokens, list[^1].Last + 1) is { } next && (next.Words.Attached & Proclitics.And) != 0) list.Add(next);
            return at.First - list[^1].Last <= Farthest && IsPlain(list[^1].Last + 1, at.First) && list.TrueForAll(party => Does(party, draft.Type)) ? list : [];
        }

        return [];
    }

    private static bool Tell(EventType type) =>
        type is EventType.Airstrike or EventType.Shelling or EventType.GroundAttack or EventType.Siege or EventType.TruceExtended or EventType.TruceEnded or EventType.DetaineeRelease;

    /// <summary>A ministry tells of attacks on its country too: only those who bear arms make them.</summary>
    private bool Does(PartyPhrase party, EventType type) =>
        party.Words.Attached is Proclitics.None or Proclitics.And && party.Kind is not (MentionKind.Media or MentionKind.Person or MentionKind.Office)
        && (!TakingPart.IsHostile(type) || party.Kind == MentionKind.ArmedGroup || marks.Is(party.First, grammar.Fighters));

    private bool IsPlain(int from, int to)
    {
        for (var t = from; t < to; t++)
        {
            if (!marks.Is(t, WordClasses.Bit(WordClasses.Time) | grammar.About | grammar.Light)) return false;
        }

        return true;
    }
}
