using Hudna.Lexicon.Data;
using Hudna.Model;
using NodaTime.Text;

namespace Hudna.Lexicon.Dossiers;

/// <summary>Reads the YAML of all dossiers; one folder below the root is one dossier. Faults are gathered, never thrown.</summary>
internal static class DossierLoader
{
    private static readonly string[] FieldsOfActor = ["id", "kind", "english", "agrees", "names", "short", "quoted", "descriptions", "adjectives", "capital", "government", "roles", "allegiance", "types", "source", "note"];
    private static readonly string[] FieldsOfPlace = ["id", "english", "names", "kind", "country", "within", "latitude", "longitude", "pcode", "bare", "source", "note", "types"];
    private static readonly string[] FieldsOfRole = ["title", "forms", "english", "of", "from", "to", "source", "note"];
    private static readonly string[] FieldsOfAllegiance = ["to", "from", "until", "source", "note"];

    public static DossierSet Load(KnowledgeFolders folders, List<Fault> faults)
    {
        var layers = new List<DossierLayer>();
        var faultsOfFiles = new List<List<Fault>>();
        foreach (var root in (IEnumerable<string>)[folders.Dossiers, .. folders.Overlays])
        {
            var layer = new DossierLayer();
            // Another thread parses ahead; where it has not begun with a file, waiting for it is to parse it here.
            var files = Array.ConvertAll(DataFiles.Below(root).ToArray(), file => Task.Run(() => Parse(file)));
            foreach (var file in files)
            {
                var parsed = file.GetAwaiter().GetResult();
                faultsOfFiles.Add(parsed.Faults);
                if (parsed.Root is { } node) Read(node, DossierOf(root, parsed.File), layer);
            }

            layers.Add(layer);
        }

        var merged = DossierLayer.Merge(layers);
        DossierChecks.Run(merged, Ambiguities.Load(Path.Combine(folders.Lexicon, "ambiguous.yaml"), faults));
        foreach (var own in faultsOfFiles) faults.AddRange(own);
        return new([.. merged.Actors.Values.Select(entry => entry.Value)], [.. merged.Places.Values.Select(entry => entry.Value)], [.. merged.Tracks.Values.Select(entry => entry.Value)]);
    }

    /// <summary>Files are parsed side by side, so each gathers faults of its own; they are joined in the order of the files.</summary>
    private static Parsed Parse(string file)
    {
        var own = new List<Fault>();
        return new(file, DataFiles.Load(file, own), own);
    }

    private sealed record Parsed(string File, DataNode? Root, List<Fault> Faults);

    private static string DossierOf(string root, string file)
    {
        var parts = Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar);
        return parts.Length > 1 ? parts[0] : Path.GetFileName(Path.TrimEndingDirectorySeparator(root));
    }

    private static void Read(DataNode file, string dossier, DossierLayer into)
    {
        file.Allow("source", "note", "actors", "places", "tracks");
        file.Text("source");
        foreach (var node in file.List("actors"))
        {
            if (ReadActor(node, dossier) is { } actor) into.Add(actor, node);
        }

        foreach (var node in file.List("places"))
        {
            if (ReadPlace(node, dossier) is { } place) into.Add(place, node);
        }

        foreach (var node in file.List("tracks"))
        {
            if (TrackLoader.Read(node, dossier) is { } track) into.Add(track, node);
        }
    }

    private static Actor? ReadActor(DataNode node, string dossier)
    {
        node.Allow(FieldsOfActor);
        var id = IdOf(node);
        var kind = node.Choice<MentionKind>("kind");
        if (!node.Has("kind")) node.Report("the field 'kind' is missing.", "Add 'kind: person' or another kind of actor.");
        if (kind == MentionKind.Place) node.Report("an actor is no place.", "Write it under 'places:'.");
        var roles = node.List("roles").Select(ReadRole).ToSeq();
        var descriptions = Arabic(node, "descriptions").Concat(roles.SelectMany(role => role.Forms.Prepend(role.Title))).Distinct(StringComparer.Ordinal).ToSeq();
        return id.Length == 0 ? null : new(
            id, kind, node.TextOrNull("english"), AgreementOf(node), dossier,
            Arabic(node, "names"), Arabic(node, "short"), descriptions, Arabic(node, "adjectives"), Arabic(node, "capital"),
            node.TextOrNull("government"), roles, node.List("allegiance").Select(ReadAllegiance).ToSeq())
            {
                Quoted = Arabic(node, "quoted"),
            };
    }

    private static Role ReadRole(DataNode node)
    {
        node.Allow(FieldsOfRole);
        return new(DataText.Arabic(node, node.Text("title")), node.TextOrNull("english"), node.TextOrNull("of"), Day(node, "from"), Day(node, "to"))
        {
            Forms = Arabic(node, "forms"),
        };
    }

    private static Allegiance ReadAllegiance(DataNode node)
    {
        node.Allow(FieldsOfAllegiance);
        return new(node.Text("to"), Day(node, "from"), Day(node, "until"));
    }

    private static Place? ReadPlace(DataNode node, string dossier)
    {
        node.Allow(FieldsOfPlace);
        var id = IdOf(node);
        var names = Arabic(node, "names");
        if (names.Count == 0) node.Report("a place needs a name.", "Add 'names:' with one spelling a line.");
        var (latitude, longitude) = (node.NumberOrNull("latitude"), node.NumberOrNull("longitude"));
        if (latitude is null != longitude is null) node.Report("latitude and longitude go together.", "Give both or neither.");
        if (latitude is < -90 or > 90 || longitude is < -180 or > 180) node.Report("the coordinates are not on this globe.", "Give degrees, latitude first.");
        return id.Length == 0 ? null : new(
            id, node.Choice("kind", PlaceKind.Town), node.TextOrNull("english"), dossier, names,
            node.TextOrNull("country"), node.TextOrNull("within"), latitude, longitude, node.TextOrNull("pcode"), node.Flag("bare", otherwise: true), node.TextOrNull("source"));
    }

    internal static string IdOf(DataNode node)
    {
        var id = node.Text("id");
        if (id.Length > 0 && !DataText.IsKebab(id)) node.Report($"'{id}' is no id.", "Write small Latin letters and digits with hyphens between.");
        return id;
    }

    private static Agreement AgreementOf(DataNode node)
    {
        switch (node.TextOrNull("agrees"))
        {
            case null: return Agreement.Unknown;
            case "m": return Agreement.Masculine;
            case "f": return Agreement.Feminine;
            case "mp": return Agreement.MasculinePlural;
            case "fp": return Agreement.FemininePlural;
            case var other:
                node.Report($"'{other}' is no agreement.", "Write m, f, mp or fp.");
                return Agreement.Unknown;
        }
    }

    internal static Seq<string> Arabic(DataNode node, string field)
    {
        var entries = node.List(field);
        if (entries.Count == 0) return [];
        var texts = new List<string>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            if (DataText.Arabic(entries[i], entries[i].AsText()) is { Length: > 0 } text) texts.Add(text);
        }

        return texts.ToSeq();
    }

    private static NodaTime.LocalDate? Day(DataNode node, string field)
    {
        if (node.Find(field) is not { } found) return null;
        var parsed = LocalDatePattern.Iso.Parse(found.AsText());
        if (parsed.Success) return parsed.Value;
        found.Report($"'{found.AsText()}' is no day.", "Write year, month and day, such as 2015-09-30.");
        return null;
    }
}
