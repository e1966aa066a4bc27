using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>By which kind of words a mention names its actor or place.</summary>
public enum NameForm
{
    /// <summary>A full name of the dossiers.</summary>
    Name,

    /// <summary>A surname or other short form, tied to a fuller name of the article or unique in the dossiers.</summary>
    Short,

    /// <summary>An office or epithet: "the foreign minister of the north". Without an actor when its holder is not known.</summary>
    Office,

    /// <summary>A body put together from a head and a state: "the northern defence ministry".</summary>
    Body,

    /// <summary>A capital that stands for its state.</summary>
    Capital,

    /// <summary>A definite head alone that means a body or person named before: "the ministry", "the spokesman", "his northern counterpart".</summary>
    Anaphor,

    /// <summary>A party without a name of its own: "a security source", "witnesses". Never has an actor.</summary>
    Generic,

    /// <summary>A name the dossiers do not know; its actor id begins with <c>x-</c>.</summary>
    Unknown,
}

/// <summary>A mention with its place among the tokens and the grammar later readers need.</summary>
/// <param name="First">Index of its first token; particles attached to that token are outside the mention's span, inside the token.</param>
/// <param name="Last">Index of its last token, inclusive.</param>
/// <param name="Attached">The particles attached before its first word: with <see cref="Proclitics.And"/> it may join a list.</param>
/// <param name="Agrees">Gender and number a verb shows of it.</param>
/// <param name="Definite">False for "a source", "witnesses": a thing new to the article.</param>
public sealed record NamedPhrase(Mention Mention, int First, int Last, Proclitics Attached, Agreement Agrees, NameForm Form, bool Definite = true)
{
    public Span Span => Mention.Span;

    public MentionKind Kind => Mention.Kind;

    public string? Actor => Mention.Actor;

    public string? Place => Mention.Place;

    /// <summary>Whether it can say or do something: all but bare places.</summary>
    public bool IsParty => Kind != MentionKind.Place || Actor is not null;
}

/// <summary>
/// The whole noun phrase of one party: title, office, name and apposition that mean the same actor, as in "[the minister] [So-and-so]"
/// or "[So-and-so], [the minister],".
/// </summary>
/// <param name="Words">The mention that names it best: the full name if there is one, else the office.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token, inclusive; a comma that closes an apposition is not counted.</param>
public sealed record PartyPhrase(NamedPhrase Words, int First, int Last)
{
    public string? Actor => Words.Actor;

    public MentionKind Kind => Words.Kind;

    public Agreement Agrees => Words.Agrees;

    /// <summary>The party as findings carry it.</summary>
    public Party ToParty(string text) => new(Words.Span, Words.Actor, Words.Span.Of(text));
}
