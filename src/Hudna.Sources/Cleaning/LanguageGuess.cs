using Hudna.Model;
using Hudna.Text;

namespace Hudna.Sources.Cleaning;

/// <summary>Guesses the language of a text from its script, and among the languages of one script from letters and short words.</summary>
internal sealed class LanguageGuess
{
    private const int Sample = 4000;
    private const int FewestLetters = 20;
    private const string Arabic = "ar";
    private const string Persian = "fa";
    private const string Urdu = "ur";
    private const string Kurdish = "ckb";
    private const string Pashto = "ps";

    private readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public LanguageGuess(Seq<LanguageWords> languages)
    {
        var codesOf = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            foreach (var word in language.Words)
            {
                var folded = FoldedText.Fold(word, FoldingLevel.Search);
                if (!codesOf.TryGetValue(folded, out var codes)) codesOf.Add(folded, codes = []);
                if (!codes.Contains(language.Code)) codes.Add(language.Code);
            }
        }

        _lookup = codesOf.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The ISO 639-1 code (ckb has none and stands as it is), or null where the text is too short or of no known language.</summary>
    public string? Of(string text, IEnumerable<Span> blocks)
    {
        int arabic = 0, latin = 0, other = 0;
        var marks = new int[5];
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (arabic + latin + other > Sample) break;
            var part = new Span(block.Start, Math.Min(block.End, block.Start + Sample));
            foreach (var c in text.AsSpan(part.Start, part.Length))
            {
                if (c is >= 'A' and <= 'z' or >= '\u00C0' and <= '\u024F' && char.IsLetter(c)) latin++;
                else if (c is >= '\u0600' and <= '\u06FF' or >= '\uFB50' and <= '\uFEFC' && char.IsLetter(c))
                {
                    arabic++;
                    marks[LetterOf(c)]++;
                }
                else if (char.IsLetter(c)) other++;
            }

            Vote(text, part, votes);
        }

        if (arabic + latin + other < FewestLetters) return null;
        if (other > arabic && other > latin) return null;
        if (latin > arabic) return Best(votes, code => !IsArabicScript(code));
        return OfArabicScript(arabic, marks, votes);
    }

    private void Vote(string text, Span part, Dictionary<string, int> votes)
    {
        var words = new Words(text, part);
        for (var i = 0; i < words.Count; i++)
        {
            if (!_lookup.TryGetValue(words[i], out var codes)) continue;
            foreach (var code in codes) votes[code] = votes.GetValueOrDefault(code) + 1;
        }
    }

    private static string? Best(Dictionary<string, int> votes, Func<string, bool> candidate)
    {
        var ranked = votes.Where(vote => candidate(vote.Key)).OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key, StringComparer.Ordinal).Take(2).ToList();
        return ranked.Count == 0 || (ranked.Count == 2 && ranked[0].Value == ranked[1].Value) ? null : ranked[0].Key;
    }

    /// <summary>Letters that Arabic does not have, one in a hundred or more, and the votes of short words; else Arabic.</summary>
    private static string OfArabicScript(int letters, int[] marks, Dictionary<string, int> votes)
    {
        var foreign = marks[1] + marks[2] + marks[3] + marks[4];
        if (foreign * 100L < letters) return Arabic;
        if (marks[3] * 2 > foreign) return Kurdish;
        if (marks[4] * 3 > foreign) return Pashto;
        if (marks[2] * 3 > foreign || votes.GetValueOrDefault(Urdu) > votes.GetValueOrDefault(Persian)) return Urdu;
        return votes.GetValueOrDefault(Arabic) > votes.GetValueOrDefault(Persian) ? Arabic : Persian;
    }

    private static bool IsArabicScript(string code) => code is Arabic or Persian or Urdu or Kurdish or Pashto;

    /// <summary>1: of Persian and its neighbours (peh, tcheh, jeh, gaf); 2: of Urdu; 3: of Kurdish; 4: of Pashto; 0: of Arabic.</summary>
    private static int LetterOf(char c) => c switch
    {
        '\u067E' or '\u0686' or '\u0698' or '\u06AF' => 1,
        '\u0679' or '\u0688' or '\u0691' or '\u06BA' or '\u06BE' or '\u06D2' or '\u06D3' or '\u06C1' or '\u06C2' => 2,
        '\u0695' or '\u06B5' or '\u06C6' or '\u06CE' or '\u06D5' => 3,
        '\u067C' or '\u0689' or '\u0693' or '\u069A' or '\u0681' or '\u0685' or '\u06D0' or '\u06CD' or '\u06BC' or '\u0696' => 4,
        _ => 0,
    };
}
