using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Reading.Quantities;
using Hudna.Text;
using Hudna.Text.Searching;

namespace Hudna.Reading.Judging;

/// <summary>
/// What two headlines or claims show to whoever judges whether they agree: how many words of one have a partner in the other and in which
/// order, what is left over on each side and against what, opposites, denials and numbers.
/// </summary>
public sealed class PairFeatures
{
    // Headlines are short; of a longer text only its beginning is set beside the other.
    private const int MostWords = 40, MostLeft = 8, Tenths = 10;
    private const float LeastAlike = 0.5f, Half = 0.5f;

    private readonly SearchWords _words;
    private readonly Opposites _opposites;
    private readonly NumberReader _numbers;

    private PairFeatures(SearchWords words, Opposites opposites, NumberReader numbers) => (_words, _opposites, _numbers) = (words, opposites, numbers);

    /// <exception cref="LexiconException">A file of opposites or numbers is faulty.</exception>
    public static PairFeatures Load(SearchWords words, KnowledgeFolders folders)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(folders);
        var faults = new List<Fault>();
        var numbers = new NumberReader(NumberLexicon.Load(Path.Combine(folders.Lexicon, "numbers", "words"), faults));
        return faults.Count == 0 ? new(words, Opposites.Load(folders, words.Stemmer), numbers) : throw new LexiconException(faults);
    }

    /// <summary>Each feature with how much of it there is.</summary>
    public Dictionary<string, float> Of(string one, string other)
    {
        var (a, b) = (WordsOf(one), WordsOf(other));
        var pairs = Partners(a, b);
        var (restA, restB) = (Rest(a, pairs.Select(pair => pair.A)), Rest(b, pairs.Select(pair => pair.B)));
        var features = new Dictionary<string, float>(StringComparer.Ordinal);
        Measure(features, a, b, pairs, restA.Count, restB.Count);
        Opposed(features, a, b, restA, restB);
        Denied(features, a, b);
        Counted(features, NumbersOf(one), NumbersOf(other));
        Name(features, a, b, pairs, restA, restB);
        return features;
    }

    private SearchWord[] WordsOf(string text) => [.. _words.Of(text).Take(MostWords)];

    /// <summary>Words of both sides that are of one stem or share half of their threes of letters, each used once, the most alike first.</summary>
    private static List<(int A, int B, float Alike)> Partners(SearchWord[] a, SearchWord[] b)
    {
        var candidates = new List<(int A, int B, float Alike)>();
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < b.Length; j++)
            {
                var alike = a[i].Stem == b[j].Stem ? 1 : Alike(a[i].Stem, b[j].Stem);
                if (alike >= LeastAlike) candidates.Add((i, j, alike));
            }
        }

        var (takenA, takenB) = (new bool[a.Length], new bool[b.Length]);
        var pairs = new List<(int A, int B, float Alike)>();
        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.Alike).ThenBy(candidate => Math.Abs(candidate.A - candidate.B)).ThenBy(candidate => candidate.A))
        {
            if (takenA[candidate.A] || takenB[candidate.B]) continue;
            takenA[candidate.A] = takenB[candidate.B] = true;
            pairs.Add(candidate);
        }

        return [.. pairs.OrderBy(pair => pair.A)];
    }

    private static float Alike(string a, string b)
    {
        if (a.Length < 3 || b.Length < 3) return 0;
        var threes = Enumerable.Range(0, a.Length - 2).Select(at => a.Substring(at, 3)).ToHashSet(StringComparer.Ordinal);
        var others = Enumerable.Range(0, b.Length - 2).Select(at => b.Substring(at, 3)).ToHashSet(StringComparer.Ordinal);
        return 2f * threes.Count(others.Contains) / (threes.Count + others.Count);
    }

    private static List<SearchWord> Rest(SearchWord[] words, IEnumerable<int> taken)
    {
        var used = taken.ToHashSet();
        return [.. words.Where((word, at) => !used.Contains(at) && word.Exact.Length > 2)];
    }

    private static void Measure(Dictionary<string, float> features, SearchWord[] a, SearchWord[] b, List<(int A, int B, float Alike)> pairs, int restA, int restB)
    {
        var covered = 2f * pairs.Count / Math.Max(1, a.Length + b.Length);
        features["covered"] = covered;
        features["covered-squared"] = covered * covered;
        for (var tenth = 0; tenth <= Tenths && covered >= tenth / (float)Tenths; tenth++) features[$"covered>={tenth}"] = Half;
        features["length-one"] = a.Length / 10f;
        features["length-other"] = b.Length / 10f;
        features["length-difference"] = Math.Abs(a.Length - b.Length) / 10f;
        features["rest-one"] = restA / 5f;
        features["rest-other"] = restB / 5f;
        features["rest-least"] = Math.Min(restA, restB) / 5f;
        features["exact"] = pairs.Count(pair => a[pair.A].Exact == b[pair.B].Exact) / (float)Math.Max(1, pairs.Count);
        if (restA == 0) features["nothing-left-of-one"] = 1;
        if (restB == 0) features["nothing-left-of-other"] = 1;
        if (restA == 1 && restB == 1) features["one-word-for-another"] = 1;
        var crossed = 0;
        for (var i = 0; i < pairs.Count; i++)
        {
            for (var j = i + 1; j < pairs.Count; j++) crossed += pairs[i].B > pairs[j].B ? 1 : 0;
        }

        features["crossed"] = crossed / Math.Max(1f, pairs.Count * (pairs.Count - 1) / 2f);
        if (a.Length > 0 && b.Length > 0 && a[0].Stem == b[0].Stem) features["same-first"] = 1;
        if (a.Length > 0 && b.Length > 0 && a[^1].Stem == b[^1].Stem) features["same-last"] = 1;
    }

    private void Opposed(Dictionary<string, float> features, SearchWord[] a, SearchWord[] b, List<SearchWord> restA, List<SearchWord> restB)
    {
        var (left, right) = (Sides(restA), Sides(restB));
        if (left.Any(side => right.Contains((side.Pair, !side.One)))) features["opposite-rests"] = 1;
        if (left.Overlaps(right)) features["same-side"] = 1;
        var (all, others) = (Sides(a), Sides(b));
        if (all.Any(side => others.Contains((side.Pair, !side.One)) && !others.Contains(side))) features["opposite"] = 1;
    }

    private HashSet<(int Pair, bool One)> Sides(IEnumerable<SearchWord> words) => [.. words.SelectMany(word => _opposites.SidesOf(word.Stem))];

    private void Denied(Dictionary<string, float> features, SearchWord[] a, SearchWord[] b)
    {
        var (one, other) = (a.Any(word => _opposites.Denies(word.Exact)), b.Any(word => _opposites.Denies(word.Exact)));
        if (one != other) features["denied-once"] = 1;
        if (other && !one) features["denied-in-other"] = 1;
    }

    private static void Counted(Dictionary<string, float> features, HashSet<long> one, HashSet<long> other)
    {
        if (one.Count > 0 && other.Count > 0) features[one.SetEquals(other) ? "same-numbers" : "other-numbers"] = 1;
        else if (one.Count > 0) features["number-in-one"] = 1;
        else if (other.Count > 0) features["number-in-other"] = 1;
    }

    private HashSet<long> NumbersOf(string text)
    {
        var tokens = TokenList.Of(text);
        var numbers = new HashSet<long>();
        for (var t = 0; t < tokens.Count; t++)
        {
            if (_numbers.ReadAt(tokens, t) is not { } number) continue;
            numbers.Add(number.Least);
            t = number.End - 1;
        }

        return numbers;
    }

    /// <summary>The words themselves: what is left on each side, what stands against what, what was taken for the same.</summary>
    private static void Name(Dictionary<string, float> features, SearchWord[] a, SearchWord[] b, List<(int A, int B, float Alike)> pairs, List<SearchWord> restA, List<SearchWord> restB)
    {
        foreach (var word in restA) features[$"one:{word.Stem}"] = Half;
        foreach (var word in restB) features[$"other:{word.Stem}"] = Half;
        foreach (var left in restA.Take(MostLeft))
        {
            foreach (var right in restB.Take(MostLeft)) features[$"against:{left.Stem} {right.Stem}"] = Half;
        }

        foreach (var (i, j, alike) in pairs)
        {
            if (alike < 1) features[$"alike:{a[i].Stem} {b[j].Stem}"] = Half;
        }
    }
}
