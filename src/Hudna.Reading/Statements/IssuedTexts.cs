using Hudna.Lexicon.Dossiers;
using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>Finds the text of some body that a verb behind it speaks for: "a statement by the ministry, confirming that".</summary>
internal sealed class IssuedTexts(Layer layer)
{
    private const int Farthest = 8;

    /// <summary>The text and whose it is, when it ends right before a verb or before the comma in front of it; else null.</summary>
    public Speaker? IssuedBefore(int verb, int first)
    {
        var last = verb - 1;
        if (last > first && layer.IsComma(last)) last--;
        for (var t = last; t >= first && last - t < Farthest && layer.IsWord(t); t--)
        {
            if (layer.IsDefinite(t) || !layer.Is(t, WordClass.Medium) || (!layer.Is(t, WordClass.Source) && !IsAccusative(t))) continue;
            for (var at = t + 1; at <= last; at++)
            {
                if (layer.Named.PartyAt(layer.Tokens, at) is not { } issuer) continue;
                if (issuer.Last != last) return null;
                var span = layer.Tokens.Cover(t, last);
                return new(t, last, new(span, issuer.Actor, span.Of(layer.Analysis.Text)), Agreement.Masculine, false, issuer.Kind);
            }
        }

        return null;
    }

    /// <summary>An indefinite noun in the accusative: a participle in the same case right behind it is its adjective.</summary>
    public bool IsAccusative(int token) =>
        layer.IsWord(token) && layer.Tokens.Folded(token) is [_, _, .., not Letters.Heh and not Letters.Yeh, Letters.Alef] && !layer.IsDefinite(token) && !layer.IsTimed(token) && layer.Named.Covering(token) is null
        && !layer.Is(token, WordClass.Adverb | WordClass.Cue | WordClass.Preposition | WordClass.Turn | WordClass.Stop);
}
