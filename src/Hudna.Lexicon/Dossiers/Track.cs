using Hudna.Model;
using NodaTime;

namespace Hudna.Lexicon.Dossiers;

/// <summary>A track of peace talks, as the public record knows it.</summary>
/// <param name="Id">Kebab-case English name, unique over all dossiers.</param>
/// <param name="Dossier">Name of the folder it comes from.</param>
/// <param name="Names">Full names, the one to show first: each means this track in an article on its conflict.</param>
/// <param name="Towns">Ids of places, or of states meant by their own or their capital's name, that name the track behind a word for talks.</param>
/// <param name="About">Ids of the states its conflict is about.</param>
/// <param name="Ends">Null when it still goes on, or its end is not known.</param>
public sealed record Track(
    string Id, string? English, string Dossier, Seq<string> Names, Seq<string> Towns, Seq<string> About, DossierDate Begins, DossierDate? Ends, Seq<Round> Rounds);

/// <summary>A round of a track.</summary>
/// <param name="Id">Kebab-case English name, unique in its track.</param>
/// <param name="Number">As the press counts it, or null when nobody counts.</param>
/// <param name="Names">Names it has besides the town with its number; may be empty.</param>
/// <param name="Ends">Null when it began and ended within <paramref name="Begins"/>.</param>
public sealed record Round(string Id, int? Number, string? English, Seq<string> Names, DossierDate Begins, DossierDate? Ends)
{
    public LocalDate First => Begins.First;

    public LocalDate Last => (Ends ?? Begins).Last;

    /// <summary>Whether both its days are known.</summary>
    public bool IsExact => Begins.Precision == TimePrecision.Day && Ends?.Precision is null or TimePrecision.Day;

    public bool Overlaps(LocalDate from, LocalDate to) => First <= to && from <= Last;
}
