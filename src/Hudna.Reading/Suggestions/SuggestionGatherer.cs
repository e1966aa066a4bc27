using System.Globalization;
using System.Text;
using Hudna.Lexicon;
using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Suggestions;

/// <summary>
/// Gathers from readings whom and what no dossier knows: actors whose id was made from their letters, and places a head word gives away.
/// Add readings in a fixed order: examples and ties depend on it. Not for several threads.
/// </summary>
public sealed class SuggestionGatherer
{
    private const int LongestLine = 160;

    private readonly MentionLexicon _lexicon;
    private readonly NameKinship _kinship;
    private readonly KnownNames _known;
    private readonly Dictionary<(bool Place, string Id), Candidate> _candidates = [];

    public SuggestionGatherer(Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _lexicon = new(knowledge, tagger: null);
        _kinship = new(_lexicon);
        _known = new(knowledge.Dossiers, _kinship);
    }

    public void Add(Model.Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var mention in reading.Mentions)
        {
            var words = Clean(mention.Span.Of(reading.Text));
            if (words.Length == 0) continue;
            if (UnknownActor.IsIdOfOne(mention.Actor) && _lexicon.Dossiers.Actor(mention.Actor) is null) AddActor(reading, mention, mention.Actor!, words);
            else if (mention is { Kind: MentionKind.Place, Actor: null, Place: null }) AddPlace(reading, mention, words);
        }
    }

    /// <summary>The suggestions, the most articles first, then the most mentions.</summary>
    /// <param name="least">In how many articles it must have been met.</param>
    public IReadOnlyList<Suggestion> Suggest(int least) =>
    [
        .. Joined().Where(candidate => candidate.Articles >= least && candidate.Names.Count > 0)
            .OrderByDescending(candidate => candidate.Articles).ThenByDescending(candidate => candidate.Mentions).ThenBy(candidate => candidate.Id, StringComparer.Ordinal)
            .Select(Finish),
    ];

    private void AddActor(Model.Reading reading, Mention mention, string id, string words)
    {
        var candidate = See(reading, mention, (false, id));
        if (mention.Kind == MentionKind.Office) candidate.See(reading.Article.Id, candidate.Titles, words);
        else candidate.See(reading.Article.Id, IsFull(id, mention.Kind, words) ? candidate.Names : candidate.Short, words);
    }

    private void AddPlace(Model.Reading reading, Mention mention, string words)
    {
        var candidate = See(reading, mention, (true, _lexicon.Letters.IdOf(words)));
        candidate.See(reading.Article.Id, candidate.Names, words);
    }

    /// <summary>A group's mention has its head before the name, so its id is only the end of what its words give.</summary>
    private bool IsFull(string id, MentionKind kind, string words)
    {
        var own = _lexicon.Letters.IdOf(words);
        return own == id || (kind != MentionKind.Person && own.EndsWith(id[1..], StringComparison.Ordinal));
    }

    private Candidate See(Model.Reading reading, Mention mention, (bool Place, string Id) key)
    {
        if (_candidates.TryGetValue(key, out var candidate)) return candidate;
        // An office comes before its holder's name; the kind is then a person's.
        var kind = mention.Kind == MentionKind.Office ? MentionKind.Person : mention.Kind;
        candidate = new(key.Id, kind, new(reading.Article.Id, reading.Article.Source, mention.Span, LineAround(reading, mention.Span)));
        _candidates.Add(key, candidate);
        return candidate;
    }

    /// <summary>Candidates that are one by another spelling, joined under the one met in more articles.</summary>
    private List<Candidate> Joined()
    {
        JoinPlacesAfterAnd();
        var result = new List<Candidate>();
        var byKey = new Dictionary<(MentionKind, string), List<(Candidate Candidate, string[] Words)>>();
        foreach (var candidate in _candidates.Values.OrderByDescending(candidate => candidate.Articles).ThenByDescending(candidate => candidate.Mentions).ThenBy(candidate => candidate.Id, StringComparer.Ordinal))
        {
            if (candidate.Names.Count == 0) continue;
            var name = Candidate.Ordered(candidate.Names).First().Key;
            var words = NameKinship.WordsOf(name);
            var key = (candidate.Kind, _kinship.KeyOf(name));
            if (!byKey.TryGetValue(key, out var kin)) byKey.Add(key, kin = []);
            if (kin.Find(other => _kinship.AreOne(other.Words, words)).Candidate is { } same)
            {
                same.Join(candidate);
                continue;
            }

            kin.Add((candidate, words));
            result.Add(candidate);
        }

        return result;
    }

    /// <summary>"And X" is X where X was met too; a name that only ever begins with waw keeps it.</summary>
    private void JoinPlacesAfterAnd()
    {
        foreach (var (key, candidate) in _candidates.Where(pair => pair.Key.Place).ToList())
        {
            var name = Candidate.Ordered(candidate.Names).First().Key;
            if (name is not [Letters.Waw, _, _, _, ..] || !_candidates.TryGetValue((true, _lexicon.Letters.IdOf(name[1..])), out var bare)) continue;
            candidate.Names.Clear();
            bare.Join(candidate);
            _candidates.Remove(key);
        }
    }

    private Suggestion Finish(Candidate candidate)
    {
        var names = Distinct(candidate.Names);
        var kind = candidate.Kind == MentionKind.Place ? _known.KindOfHead(names[0]) : null;
        return new(
            candidate.Id, candidate.Kind, kind, candidate.Articles, candidate.Mentions, names.ToSeq(), Distinct(candidate.Short).ToSeq(),
            Candidate.Ordered(candidate.Titles).Select(pair => new SeenTitle(pair.Key, pair.Value)).ToSeq(), _known.Like(candidate.Kind, names).ToSeq(), candidate.Example);
    }

    /// <summary>Spellings that differ only in what folding joins are one to the reader.</summary>
    private static List<string> Distinct(Dictionary<string, int> counts) =>
        [.. Candidate.Ordered(counts).Select(pair => pair.Key).DistinctBy(name => FoldedText.Fold(name, FoldingLevel.Search), StringComparer.Ordinal)];

    /// <summary>Words as a dossier may hold them: composed, without marks, quotation marks and layout signs; empty when they are not Arabic.</summary>
    private static string Clean(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var c in words.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsAsciiLetter(c)) return "";
            if (Letters.IsInvisible(c) || c == Letters.Tatweel || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            text.Append(char.IsLetterOrDigit(c) || c is '-' or '/' ? c : ' ');
        }

        var clean = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Any(Letters.IsArabic) ? clean : "";
    }

    private static string LineAround(Model.Reading reading, Span span)
    {
        var sentence = reading.Sentences.FirstOrDefault(sentence => sentence.Start <= span.Start && span.End <= sentence.End, span);
        if (sentence.Length > LongestLine) sentence = new(Math.Max(sentence.Start, span.Start - (LongestLine / 2)), Math.Min(sentence.End, span.End + (LongestLine / 2)));
        return string.Join(' ', sentence.Of(reading.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
