using Hudna.Lexicon.Data;
using Hudna.Text;

namespace Hudna.Lexicon.Dossiers;

/// <summary>What one entry cannot show by itself: references that lead nowhere, and full spellings that mean two actors.</summary>
internal static class DossierChecks
{
    public static void Run(DossierLayer all, Ambiguities ambiguities)
    {
        foreach (var (actor, at) in all.Actors.Values)
        {
            CheckActor(actor, at, all);
        }

        foreach (var (place, at) in all.Places.Values)
        {
            if (place.Country is { } country && !all.Actors.ContainsKey(country)) Dangling(at, "country", country, "an actor of kind state");
            if (place.Within is { } within && !all.Places.ContainsKey(within)) Dangling(at, "within", within, "a place");
            if (place.Within == place.Id) at.Report($"'{place.Id}' lies within itself.", "Name the place around it.");
        }

        foreach (var (track, at) in all.Tracks.Values)
        {
            foreach (var about in track.About.Where(id => !all.Actors.ContainsKey(id))) Dangling(at, "about", about, "an actor of kind state");
            foreach (var town in track.Towns.Where(id => !all.Places.ContainsKey(id) && !all.Actors.ContainsKey(id))) Dangling(at, "towns", town, "a place or a state");
        }

        CheckSpellings(all, ambiguities);
    }

    private static void CheckActor(Actor actor, DataNode at, DossierLayer all)
    {
        if (actor.Names.Count == 0 && actor.Descriptions.Count == 0) at.Report($"'{actor.Id}' has no name.", "Add 'names:' with one full spelling a line.");
        if (actor.Government is { } government && !all.Actors.ContainsKey(government)) Dangling(at, "government", government, "an actor");
        foreach (var role in actor.Roles)
        {
            if (role.Of is { } of && !all.Actors.ContainsKey(of)) Dangling(at, "of", of, "an actor");
            if (role.From > role.To) at.Report($"a role of '{actor.Id}' ends before it begins.", "Put the earlier day into 'from'.");
        }

        foreach (var allegiance in actor.Allegiances)
        {
            if (!all.Actors.ContainsKey(allegiance.To)) Dangling(at, "to", allegiance.To, "an actor");
            if (allegiance.From > allegiance.Until) at.Report($"an allegiance of '{actor.Id}' ends before it begins.", "Put the earlier day into 'from'.");
        }
    }

    private static void CheckSpellings(DossierLayer all, Ambiguities ambiguities)
    {
        var owners = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (actor, at) in all.Actors.Values)
        {
            foreach (var name in actor.Names)
            {
                var key = FoldedText.Fold(name, FoldingLevel.Search);
                if (!owners.TryGetValue(key, out var ids)) owners.Add(key, ids = []);
                foreach (var other in ids)
                {
                    if (other == actor.Id || ambiguities.Allow(name, other, actor.Id)) continue;
                    at.Report($"'{name}' means '{other}' too.", "Make it a short form of one of them, or name both in lexicon/ambiguous.yaml.");
                }

                if (!ids.Contains(actor.Id)) ids.Add(actor.Id);
            }
        }
    }

    private static void Dangling(DataNode at, string field, string id, string kind) =>
        at.Report($"'{field}: {id}' leads nowhere.", $"Name {kind} that has an entry, or add one.");
}
