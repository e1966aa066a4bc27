using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>
/// Which states an article tells of, counted over names, adjectives and large towns, and which actors it names in full. A short form,
/// a small place or a common word that is also a name is believed only where the article is about its country.
/// </summary>
internal sealed class Evidence
{
    private const int LeastOfConflict = 3;

    private readonly Dictionary<string, int> _countries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    private Evidence()
    {
    }

    public static Evidence None { get; } = new();

    /// <summary>The state named most, when named at least twice and in at least a third of all such words; else null.</summary>
    public string? Topic { get; private set; }

    /// <summary>Whether the topic makes up half of all that is said of states.</summary>
    public bool IsSure { get; private set; }

    public static Evidence Of(MentionLexicon lexicon, HitTable hits, Analysis analysis)
    {
        var evidence = new Evidence();
        for (var t = 0; t < analysis.Tokens.Count; t++)
        {
            if (analysis.KindOf(t) is not { } kind || !kind.IsArticle()) continue;
            var first = true;
            foreach (var hit in hits.At(t))
            {
                first &= !evidence.Count(lexicon, hit.Value, first);
            }
        }

        evidence.Topic = evidence.FindTopic();
        return evidence;
    }

    /// <summary>Whether the article says anything of this state; an unknown state counts as said.</summary>
    public bool Tells(string? country) => country is null || _countries.ContainsKey(country);

    public int Weight(string? country) => country is null ? 0 : _countries.GetValueOrDefault(country);

    /// <summary>Whether the article names the actor in full anywhere.</summary>
    public bool Names(string actor) => _named.Contains(actor);

    /// <summary>The state with a dossier of its own that is named at least three times and half as often again as any other such; else null.</summary>
    public string? Conflict(DossierSet dossiers)
    {
        string? best = null;
        int most = 0, next = 0;
        foreach (var (country, count) in _countries)
        {
            if (!dossiers.HasDossier(country)) continue;
            if (count > most) (best, most, next) = (country, count, most);
            else next = Math.Max(next, count);
        }

        return most >= LeastOfConflict && most * 2 >= next * 3 ? best : null;
    }

    private bool Count(MentionLexicon lexicon, Entry entry, bool first)
    {
        switch (entry)
        {
            case ActorEntry { Form: NameForm.Name, Actor: var actor }:
                _named.Add(actor.Id);
                var country = actor.Kind == MentionKind.State ? actor.Id : lexicon.CountryOf(actor);
                if (country is not null && first) Add(country, 1);
                return country is not null;
            case NisbaEntry { Of: { Kind: MentionKind.State, Id: var state } } when first:
                Add(state, 1);
                return true;
            case PlaceEntry { Place: { Bare: true, Country: { } of, Kind: PlaceKind.City or PlaceKind.Governorate or PlaceKind.Region } } when first:
                Add(of, 1);
                return true;
            default:
                return false;
        }
    }

    private void Add(string country, int weight) => _countries[country] = _countries.GetValueOrDefault(country) + weight;

    private string? FindTopic()
    {
        string? best = null;
        int most = 0, sum = 0;
        foreach (var (country, count) in _countries)
        {
            sum += count;
            if (count > most || (count == most && string.CompareOrdinal(country, best) < 0)) (best, most) = (country, count);
        }

        IsSure = most >= 3 && most * 2 >= sum;
        return most >= 2 && most * 3 >= sum ? best : null;
    }
}
