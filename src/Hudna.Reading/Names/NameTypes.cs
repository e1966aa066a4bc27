namespace Hudna.Reading.Names;

/// <summary>The four types of the shared tasks on names, as ANERcorp marks them.</summary>
public static class NameTypes
{
    /// <summary>
    /// PER, LOC, ORG or MISC; null for what ANERcorp leaves unmarked more often than not: organs of state, peoples, buildings.
    /// </summary>
    public static string? Of(NameKind kind) => kind switch
    {
        NameKind.Person => "PER",
        NameKind.Nation or NameKind.Place => "LOC",
        NameKind.Organisation or NameKind.Media => "ORG",
        NameKind.Other => "MISC",
        NameKind.Government or NameKind.People or NameKind.Facility => null,
    };

    /// <summary>BIO tags over the four types for a sentence of <paramref name="tokens"/> tokens.</summary>
    public static string[] Tags(int tokens, IEnumerable<TaggedName> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var tags = new string[tokens];
        Array.Fill(tags, "O");
        foreach (var name in names)
        {
            if (Of(name.Kind) is not { } type)
                continue;
            for (var at = name.Start; at < name.End; at++)
                tags[at] = (at == name.Start ? "B-" : "I-") + type;
        }
        return tags;
    }

    /// <summary>A tag with the type's usual short name: corpora write PERS or MIS too.</summary>
    public static string Usual(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return tag switch
        {
            "B-PERS" => "B-PER",
            "I-PERS" => "I-PER",
            "B-MIS" => "B-MISC",
            "I-MIS" => "I-MISC",
            _ => tag,
        };
    }
}
