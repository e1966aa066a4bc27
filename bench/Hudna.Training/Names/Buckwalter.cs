using System.Text;

namespace Hudna.Training.Names;

/// <summary>Buckwalter's Latin letters for Arabic, as the morphological lexicon writes them; vowel marks are dropped.</summary>
internal static class Buckwalter
{
    private const string Latin = "'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYy{PJGV";
    private const string Letters =
        "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A"
        + "\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A\u0671\u067E\u0686\u06AF\u06A4";

    public static string Arabic(string transliterated)
    {
        var text = new StringBuilder();
        foreach (var letter in transliterated)
        {
            var at = Latin.IndexOf(letter, StringComparison.Ordinal);
            if (at >= 0)
                text.Append(Letters[at]);
            else if (letter is ' ' or '_')
                text.Append(' ');
        }
        return text.ToString();
    }
}
