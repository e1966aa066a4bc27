namespace Hudna.Lexicon.Dossiers;

/// <summary>Actors the dossiers do not know: their ids are made from their letters and begin with a prefix no dossier uses.</summary>
public static class UnknownActor
{
    public const string Prefix = "x-";

    public static bool IsIdOfOne(string? id) => id is not null && id.StartsWith(Prefix, StringComparison.Ordinal);
}
