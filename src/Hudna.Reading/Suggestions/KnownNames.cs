using Hudna.Lexicon.Dossiers;
using Hudna.Model;

namespace Hudna.Reading.Suggestions;

/// <summary>The names of the dossiers by sound, to say whom an unknown name may be.</summary>
internal sealed class KnownNames
{
    private const int MostAnswers = 3;

    private readonly NameKinship _kinship;
    private readonly Dictionary<string, List<(string Id, bool Person, string[] Words)>> _byLastWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Id, bool Person, string[] Words)>> _byWhole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlaceKind> _kindOfHead = new(StringComparer.Ordinal);

    public KnownNames(DossierSet dossiers, NameKinship kinship)
    {
        _kinship = kinship;
        foreach (var actor in dossiers.Actors)
        {
            foreach (var name in actor.Names) Add(actor.Id, actor.Kind == MentionKind.Person, name);
        }

        var heads = new Dictionary<(string, PlaceKind), int>();
        foreach (var place in dossiers.Places)
        {
            foreach (var name in place.Names)
            {
                Add(place.Id, person: false, name);
                if (NameKinship.WordsOf(name) is [var head, _, ..]) heads[(head, place.Kind)] = heads.GetValueOrDefault((head, place.Kind)) + 1;
            }
        }

        foreach (var ((head, kind), _) in heads.Where(pair => pair.Value > 1).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Item2)) _kindOfHead.TryAdd(head, kind);
    }

    /// <summary>What a name's first word mostly is among the places of the dossiers ("camp of ..."), or null.</summary>
    public PlaceKind? KindOfHead(string name) => NameKinship.WordsOf(name) is [var head, _, ..] && _kindOfHead.TryGetValue(head, out var kind) ? kind : null;

    /// <summary>Ids of those a name may be another spelling, a shorter or a longer form of; at most three.</summary>
    public IEnumerable<string> Like(MentionKind kind, IReadOnlyList<string> names)
    {
        var found = new List<string>();
        foreach (var words in names.Select(NameKinship.WordsOf))
        {
            var whole = _byWhole.GetValueOrDefault(_kinship.KeyOf(string.Concat(words))) ?? [];
            var last = kind == MentionKind.Person ? _byLastWord.GetValueOrDefault(_kinship.KeyOf(words[^1])) ?? [] : [];
            found.AddRange(whole.Where(known => _kinship.AreOne(known.Words, words)).Select(known => known.Id));
            found.AddRange(last.Where(known => known.Person && _kinship.IsPartOf(known.Words, words)).Select(known => known.Id));
        }

        return found.Distinct(StringComparer.Ordinal).Take(MostAnswers);
    }

    private void Add(string id, bool person, string name)
    {
        var words = NameKinship.WordsOf(name);
        if (words.Length == 0) return;
        var known = (id, person, words);
        Put(_byWhole, _kinship.KeyOf(name), known);
        if (person) Put(_byLastWord, _kinship.KeyOf(words[^1]), known);
    }

    private static void Put<T>(Dictionary<string, List<T>> to, string key, T value)
    {
        if (!to.TryGetValue(key, out var list)) to.Add(key, list = []);
        list.Add(value);
    }
}
