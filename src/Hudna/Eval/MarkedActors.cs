using Hudna.Reading.Judging.Acts;
using Hudna.Text;

namespace Hudna.Eval;

/// <summary>
/// Whom the coders of a sentence mean as one part of its act. An actor is a stretch of words that more than half of them marked, known by
/// its head word; what fewer marked is disputed.
/// </summary>
internal sealed class MarkedActors
{
    private readonly string[] _words;

    /// <param name="headOf">Picks the head of a stretch of words.</param>
    public MarkedActors(MarkedSentence sentence, Func<ActorMarking, IReadOnlyList<string>> part, Func<IReadOnlyList<string>, string?> headOf)
    {
        _words = WordsOf(sentence.Text);
        var votes = new int[_words.Length];
        foreach (var marking in sentence.Markings)
        {
            foreach (var at in Places(WordsOf(string.Join(' ', part(marking))))) votes[at]++;
        }

        Disputed = [.. _words.Where((_, at) => votes[at] > 0)];
        Heads = [.. Stretches(votes, sentence.Markings.Count).Select(headOf).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The heads of the actors most coders marked.</summary>
    public IReadOnlyList<string> Heads { get; }

    /// <summary>Every word that some coder marked.</summary>
    public IReadOnlyList<string> Disputed { get; }

    /// <summary>The folded words of a text, without its signs.</summary>
    public static string[] WordsOf(string text)
    {
        var tokens = TokenList.Of(text);
        return [.. Enumerable.Range(0, tokens.Count).Where(at => tokens[at].Kind is TokenKind.Word or TokenKind.Number).Select(at => tokens.Folded(at).ToString())];
    }

    /// <summary>Whether two words are one but for attached particles.</summary>
    public static bool AreSame(string one, string other) => Readings(one).Intersect(Readings(other), StringComparer.Ordinal).Any();

    private static List<string> Readings(string word)
    {
        var cuts = new Cut[Clitics.MostCuts];
        return [.. cuts[..Clitics.Cuts(word, cuts)].Select(cut => ((cut.Attached & Proclitics.HiddenArticle) != 0 ? $"{Letters.Alef}{Letters.Lam}" : "") + word[cut.Length..])];
    }

    private IEnumerable<List<string>> Stretches(int[] votes, int coders)
    {
        var stretch = new List<string>();
        for (var at = 0; at <= votes.Length; at++)
        {
            if (at < votes.Length && votes[at] * 2 > coders)
            {
                stretch.Add(_words[at]);
            }
            else if (stretch.Count > 0)
            {
                yield return stretch;
                stretch = [];
            }
        }
    }

    /// <summary>Where a coder's words stand in the sentence: the placing that finds the most of them, closest together.</summary>
    private List<int> Places(string[] marked)
    {
        var best = new List<int>();
        for (var start = 0; marked.Length > 0 && start < _words.Length; start++)
        {
            if (!AreSame(_words[start], marked[0])) continue;
            var places = new List<int> { start };
            foreach (var word in marked[1..])
            {
                var at = Array.FindIndex(_words, places[^1] + 1, found => AreSame(found, word));
                if (at >= 0) places.Add(at);
            }

            if (places.Count > best.Count || (places.Count == best.Count && places[^1] - places[0] < best[^1] - best[0])) best = places;
        }

        return best;
    }
}
