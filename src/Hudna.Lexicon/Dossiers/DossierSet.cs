using System.Collections.Frozen;

namespace Hudna.Lexicon.Dossiers;

/// <summary>All dossiers of a run: who acts and where, by id and in file order. Immutable.</summary>
public sealed class DossierSet
{
    private readonly FrozenDictionary<string, Actor> _actors;
    private readonly FrozenDictionary<string, Place> _places;

    public DossierSet(IReadOnlyList<Actor> actors, IReadOnlyList<Place> places)
    {
        Actors = actors;
        Places = places;
        _actors = actors.ToFrozenDictionary(actor => actor.Id, StringComparer.Ordinal);
        _places = places.ToFrozenDictionary(place => place.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<Actor> Actors { get; }

    public IReadOnlyList<Place> Places { get; }

    /// <summary>The actor of an id, or null.</summary>
    public Actor? Actor(string? id) => id is null ? null : _actors.GetValueOrDefault(id);

    /// <summary>The place of an id, or null.</summary>
    public Place? Place(string? id) => id is null ? null : _places.GetValueOrDefault(id);
}
