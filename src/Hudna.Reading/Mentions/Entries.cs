using Hudna.Lexicon.Dossiers;
using Hudna.Model;

namespace Hudna.Reading.Mentions;

/// <summary>What a phrase of the lexicon can be to the reader of mentions.</summary>
internal abstract record Entry;

/// <summary>A spelling of an actor: full name, short form, or description.</summary>
/// <param name="Role">The role a title belongs to; a description without one stands while any role of its actor lasts.</param>
internal sealed record ActorEntry(Actor Actor, NameForm Form, Role? Role = null) : Entry;

/// <summary>A common word or town that is an outlet only between quotation marks or after "the paper".</summary>
internal sealed record QuotedEntry(Actor Outlet) : Entry;

internal sealed record PlaceEntry(Place Place) : Entry;

internal sealed record CapitalEntry(Actor State) : Entry;

/// <summary>An adjective of a state or body.</summary>
internal sealed record NisbaEntry(Actor Of, Agreement Agrees, bool Definite) : Entry;

/// <summary>A head that makes a body with the name or adjective of a state.</summary>
internal sealed record BodyEntry(BodyHead Body, BodyForm Form) : Entry;

internal enum BodyForm { Definite, Indefinite, Construct }

/// <param name="Adjective">What the state's adjective agrees with; as a rule the same as a verb.</param>
/// <param name="Alone">Whether the definite head alone may mean the body of the state the article is about.</param>
/// <param name="Unnamed">Whether the definite head alone is a party of its own when nothing tells whose body it is.</param>
/// <param name="IsState">Whether it stands for the state itself.</param>
internal sealed record BodyHead(string Id, MentionKind Kind, Agreement Agrees, Agreement Adjective, bool Alone, bool Unnamed, bool IsState);

internal sealed record OfficeEntry(OfficeHead Office, OfficeForm Form, Agreement Agrees) : Entry;

internal enum OfficeForm
{
    /// <summary>Definite as it stands; a nisba may follow.</summary>
    Definite,

    /// <summary>Needs a genitive.</summary>
    Construct,
}

/// <param name="Over">Whether it goes before another office: deputy, adviser.</param>
/// <param name="Through">Whether, before another office, it belongs to that office's body: envoy of the secretary-general.</param>
/// <param name="Carries">Whether it speaks for the body it belongs to.</param>
internal sealed record OfficeHead(string Id, bool Over, bool Through, bool Carries);

/// <summary>A head before the name of an unknown group or outlet.</summary>
internal sealed record GroupEntry(GroupHead Head) : Entry;

internal sealed record GroupHead(MentionKind Kind, Agreement Agrees, HashSet<string> Except);

/// <summary>A party without a name: "a source", "witnesses".</summary>
/// <param name="Except">Folded words after which it is a thing and no party: "source of concern".</param>
internal sealed record PartyEntry(Agreement Agrees, bool Definite, HashSet<string> Except) : Entry;

/// <summary>A word with a part to play and no meaning of its own.</summary>
internal sealed record WordEntry(WordClass Class) : Entry;

internal enum WordClass
{
    Modifier, Former, Preposition, Title, Counterpart, Wrapper, Describing, AttachedTo, Closeness, Follower, Loyal, LoyalTo, Land, CapitalWord, PlaceHead, PlaceNaming, PlaceTail, PlaceCue, PlaceNamingQuoted, PlaceNamingList, PlaceNamingTwo, PlaceNamingCued, PlaceNamingDefinite, PlaceAgain, PlaceDescribing, PlaceOpening, Territory, CityWord, CityHead,
    UnitedNations, Affairs, Attitude, CapitalWith, CapitalVerb, Given, Particle, Never, Stop,
}
