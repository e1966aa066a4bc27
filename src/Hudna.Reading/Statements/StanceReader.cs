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
                if (hit.Last < head.ContentEnd && (seen <= 2 || stance is Stance.Demand or Stance.Hope)) return stance;
            }
        }

        return Stance.Assert;
    }
}
