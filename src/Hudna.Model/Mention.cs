using Hudna.Text;

namespace Hudna.Model;

public enum MentionKind { Person, Organisation, State, ArmedGroup, Place, Media, Office, People }

/// <summary>A name, description or office in the text.</summary>
/// <param name="Actor">Dossier id of the actor meant, or null.</param>
/// <param name="Place">Dossier or gazetteer id of the place meant, or null.</param>
public sealed record Mention(Span Span, MentionKind Kind, string? Actor, string? Place);
