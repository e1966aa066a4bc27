using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>Reads from the first words said what the cue leaves open: a neutral "said" may carry a demand, a hope, a denial.</summary>
internal sealed class StanceReader(Layer layer)
{
    private const int FirstWords = 5;

    public Stance Of(Head head)
    {
        if (head.Stance != Stance.Assert) return head.Stance;
        var seen = 0;
        for (var t = head.Opening.First; t < head.ContentEnd && seen < FirstWords; t++)
        {
            if (!layer.IsWord(t)) continue;
            seen++;
            foreach (var hit in layer.HitsAt(t))
            {
                if ((hit.Value.Class & WordClass.StanceOpener) == 0 || hit.Value.Stance is not { } stance || (hit.Attached & ~Proclitics.And) != 0) continue;
                if (hit.Last < head.ContentEnd && (seen <= 2 || stance is Stance.Demand or Stance.Hope or Stance.Warn)) return stance;
            }

            if (layer.IsFuture(t) && (layer.Tokens.Folded(t) is [Letters.Seen, Letters.Noon, _, _, ..] || seen == 1 && IsOfSpeaker(head))) return Stance.Promise;
        }

        return Stance.Assert;
    }

    /// <summary>Whether the complementiser carries the pronoun of who speaks: "that they will …".</summary>
    private bool IsOfSpeaker(Head head) =>
        head.Opening.Kind == OpeningKind.That && (layer.Is(head.Opening.Token, WordClass.ThatPronoun) || layer.IsAfterBy(head.Opening.Token, WordClass.ThatPronoun));
}
