using Hudna.Lexicon.Data;

namespace Hudna.Lexicon.Dossiers;

/// <summary>The entries of one root folder with the lines they stand on; two entries with one id in a layer are a fault.</summary>
internal sealed class DossierLayer
{
    public Dictionary<string, Entry<Actor>> Actors { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Entry<Place>> Places { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Entry<Track>> Tracks { get; } = new(StringComparer.Ordinal);

    public void Add(Actor actor, DataNode at) => Add(Actors, actor.Id, actor, at);

    public void Add(Place place, DataNode at) => Add(Places, place.Id, place, at);

    public void Add(Track track, DataNode at) => Add(Tracks, track.Id, track, at);

    /// <summary>A later layer's entry replaces an earlier one's with the same id.</summary>
    public static DossierLayer Merge(IEnumerable<DossierLayer> layers)
    {
        var merged = new DossierLayer();
        foreach (var layer in layers)
        {
            foreach (var (id, entry) in layer.Actors) merged.Actors[id] = entry;
            foreach (var (id, entry) in layer.Places) merged.Places[id] = entry;
            foreach (var (id, entry) in layer.Tracks) merged.Tracks[id] = entry;
        }

        return merged;
    }

    private static void Add<T>(Dictionary<string, Entry<T>> entries, string id, T value, DataNode at)
    {
        if (entries.TryAdd(id, new(value, at))) return;
        var first = entries[id].At;
        at.Report($"the id '{id}' is taken ({Path.GetFileName(first.File)}:{first.Line}).", "Join the two entries or give this one another id.");
    }
}

/// <summary>An actor, place or track and where it is written.</summary>
internal sealed record Entry<T>(T Value, DataNode At);
