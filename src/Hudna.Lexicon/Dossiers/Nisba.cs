using Hudna.Text;

namespace Hudna.Lexicon.Dossiers;

/// <summary>A form of a state's adjective.</summary>
public readonly record struct NisbaForm(string Text, Agreement Agrees, bool Definite);

/// <summary>Derives the forms of a nisba from its masculine indefinite one, with and without the article.</summary>
public static class Nisba
{
    private static readonly (string Ending, Agreement Agrees)[] Endings =
    [
        ("", Agreement.Masculine),
        (new([Letters.TehMarbuta]), Agreement.Feminine),
        (new([Letters.Waw, Letters.Noon]), Agreement.MasculinePlural),
        (new([Letters.Yeh, Letters.Noon]), Agreement.MasculinePlural),
        (new([Letters.Alef, Letters.Noon]), Agreement.MasculinePlural),
        (new([Letters.Teh, Letters.Alef, Letters.Noon]), Agreement.FemininePlural),
        (new([Letters.Teh, Letters.Yeh, Letters.Noon]), Agreement.FemininePlural),
        (new([Letters.Alef, Letters.Teh]), Agreement.FemininePlural),
    ];

    /// <summary>All forms; of a word that does not end in yeh, a broken plural, only itself with and without the article.</summary>
    public static IEnumerable<NisbaForm> Forms(string masculine)
    {
        ArgumentNullException.ThrowIfNull(masculine);
        if (masculine.Length == 0) yield break;
        if (masculine[^1] != Letters.Yeh)
        {
            yield return new(masculine, Agreement.MasculinePlural, false);
            yield return new(Spellings.WithArticle(masculine), Agreement.MasculinePlural, true);
            yield break;
        }

        foreach (var (ending, agrees) in Endings)
        {
            yield return new(masculine + ending, agrees, false);
            yield return new(Spellings.WithArticle(masculine) + ending, agrees, true);
        }
    }
}
