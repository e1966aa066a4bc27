using NodaTime;

namespace Hudna.Web.Actors;

/// <summary>What the dossiers know of those whom the articles name; what they do not know is null.</summary>
internal interface IActorDirectory
{
    ActorCard? FindActor(string id);

    PlaceCard? FindPlace(string id);
}

/// <param name="Kind">As the dossier has it, such as <c>person</c>; null when it says none.</param>
/// <param name="Roles">Earliest first.</param>
public sealed record ActorCard(string Id, string? Arabic, string? English, string? Kind, IReadOnlyList<RoleCard> Roles);

/// <param name="From">First day, or null when not known.</param>
/// <param name="To">Last day, inclusive, or null while it lasts or when not known.</param>
public sealed record RoleCard(string? Arabic, string? English, LocalDate? From, LocalDate? To);

internal sealed record PlaceCard(string Id, string? Arabic, string? English);

/// <summary>For a program without dossiers: names are then those of the articles.</summary>
internal sealed class EmptyDirectory : IActorDirectory
{
    public ActorCard? FindActor(string id) => null;

    public PlaceCard? FindPlace(string id) => null;
}
