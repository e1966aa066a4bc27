using Hudna.Lexicon.Dossiers;
using Hudna.Reading.Mentions;

namespace Hudna.Reading.Talks;

/// <summary>
/// Of which conflict words speak: one town is host to the talks of several. A mention counts for a track when its actor or place is of a state
/// the track is about, or comes from the track's dossier; an adjective of the state counts too.
/// </summary>
internal sealed class Conflicts(DossierSet dossiers, Nisbas nisbas, Analysis analysis)
{
    private const string OfAllConflicts = "world";

    // Fewer mentions, or less than twice as many as of another conflict, say nothing sure of a whole article.
    private const int LeastMentions = 2, Lead = 2;

    private readonly List<(int Token, string Actor)> _adjectives = nisbas.In(analysis);
    private readonly Dictionary<string, int> _inArticle = new(StringComparer.Ordinal);

    /// <summary>The one track whose conflict the sentence speaks of; where it speaks of none, the one the article clearly speaks of; else null.</summary>
    public Track? Choose(IReadOnlyList<Track> tracks, Sentence sentence)
    {
        var known = tracks.Where(InArticle).ToList();
        var here = known.FindAll(track => CountIn(track, sentence.FirstToken, sentence.EndToken) > 0);
        if (here.Count == 1) return here[0];
        var among = here.Count == 0 ? known : here;
        var ordered = among.OrderByDescending(CountInArticle).ToList();
        if (ordered.Count == 0 || CountInArticle(ordered[0]) < LeastMentions) return null;
        return ordered.Count == 1 || CountInArticle(ordered[0]) >= Lead * CountInArticle(ordered[1]) ? ordered[0] : null;
    }

    private bool InArticle(Track track) => CountInArticle(track) > 0;

    private int CountInArticle(Track track)
    {
        if (_inArticle.TryGetValue(track.Id, out var count)) return count;
        return _inArticle[track.Id] = CountIn(track, 0, analysis.Tokens.Count);
    }

    private int CountIn(Track track, int first, int end)
    {
        var count = _adjectives.Count(adjective => adjective.Token >= first && adjective.Token < end && Contains(track, adjective.Actor));
        foreach (var phrase in analysis.Named.All)
        {
            if (phrase.First >= first && phrase.First < end && IsOf(track, phrase.Actor, phrase.Place)) count++;
        }

        return count;
    }

    private bool IsOf(Track track, string? actor, string? place) =>
        Contains(track, actor) || Contains(track, place) || Contains(track, dossiers.Place(place)?.Country)
        || (track.Dossier != OfAllConflicts && (dossiers.Actor(actor)?.Dossier == track.Dossier || dossiers.Place(place)?.Dossier == track.Dossier));

    private static bool Contains(Track track, string? id) => id is not null && track.About.Contains(id);
}
