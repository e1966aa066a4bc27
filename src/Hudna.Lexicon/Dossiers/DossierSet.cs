namespace Hudna.Lexicon.Dossiers;

/// <summary>All dossiers of a run: who acts, where, and on which tracks they talk, by id and in file order. Immutable.</summary>
public sealed class DossierSet
{
    private readonly Dictionary<string, Actor> _actors;
    private readonly Dictionary<string, Place> _places;
    private readonly HashSet<string> _folders;

    private readonly Dictionary<string, Track> _tracks;

    public DossierSet(IReadOnlyList<Actor> actors, IReadOnlyList<Place> places, IReadOnlyList<Track> tracks)
    {
        Actors = actors;
        Places = places;
        Tracks = tracks;
        _tracks = tracks.ToDictionary(track => track.Id, StringComparer.Ordinal);
        _actors = actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        _folders = places.Select(place => place.Dossier).ToHashSet(StringComparer.Ordinal);
        _places = places.ToDictionary(place => place.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<Actor> Actors { get; }

    public IReadOnlyList<Place> Places { get; }

    public IReadOnlyList<Track> Tracks { get; }

    /// <summary>The actor of an id, or null.</summary>
    public Actor? Actor(string? id) => id is null ? null : _actors.GetValueOrDefault(id);

    /// <summary>Whether a dossier is kept on a state of this id.</summary>
    public bool HasDossier(string state) => _folders.Contains(state) && _actors.ContainsKey(state);

    /// <summary>The place of an id, or null.</summary>
    public Place? Place(string? id) => id is null ? null : _places.GetValueOrDefault(id);

    /// <summary>The track of an id, or null.</summary>
    public Track? Track(string? id) => id is null ? null : _tracks.GetValueOrDefault(id);
}
