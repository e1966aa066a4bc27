using Hudna.Lexicon.Dossiers;
using Hudna.Model;

namespace Hudna.Reading.Statements;

internal enum CueTense { Past, Present, Participle }

/// <summary>What may follow a verb of saying and hold what was said.</summary>
[Flags]
internal enum Frames
{
    None = 0,
    That = 1,
    Quote = 2,
    Colon = 4,
    Noun = 8,
    By = 16,
    To = 32,
    On = 64,
    Of = 128,
    From = 256,
    In = 512,

    /// <summary>Any definite noun phrase after the subject.</summary>
    Definite = 1024,

    /// <summary>A noun of attitude after its preposition: "expressed his hope for".</summary>
    Attitude = 2048,

    /// <summary>A noun of attitude as object: "showed his readiness to".</summary>
    AttitudeObject = 4096,

    /// <summary>The accused and the charge, both part of what was said.</summary>
    Charge = 8192,

    /// <summary>The one blamed and what for.</summary>
    Blame = 16384,

    /// <summary>Something called something.</summary>
    Describe = 32768,

    /// <summary>The words of someone else, named after a preposition.</summary>
    Carry = 65536,

    /// <summary>Any noun behind the preposition, definite or not: to call for, to praise, to decry, to warn of.</summary>
    AnyNoun = 131072,

    /// <summary>Accusations as object, and what they are of: "traded accusations of".</summary>
    Accusations = 524288,

    /// <summary>Blame as object, and whom it is put on.</summary>
    CastBlame = 1048576,

    /// <summary>A verbal noun behind an attached "for", after who is called on: "called on the world for support of".</summary>
    For = 262144,

    /// <summary>Something put down to someone or to a cause: "ascribed the attack to".</summary>
    Ascribe = 2097152,

    /// <summary>A noun of saying as object, with the preposition that joins it to what was said: "issued orders to".</summary>
    Issue = 4194304,
}

/// <summary>A verb of saying.</summary>
/// <param name="Addressee">Whether who is spoken to stands as object between subject and words.</param>
/// <param name="Needs">Folded words one of which must stand where the words said open, or right before the preposition that opens them; none: any may.</param>
/// <param name="Unless">Folded words none of which may stand from the verb to the first of the words said.</param>
internal sealed record CueVerb(string Id, Stance Stance, Frames Frames, bool Addressee, string[] Needs, string[] Unless);

/// <summary>One form of a verb of saying.</summary>
/// <param name="Object">Whether an object pronoun is attached.</param>
/// <param name="BareAlef">Whether the stem begins with an alef without hamza.</param>
internal sealed record CueForm(CueVerb Verb, CueTense Tense, Agreement Agrees, bool Object, bool BareAlef);

/// <summary>What one word or phrase of the lexicon is.</summary>
/// <param name="Bare">Whether it begins with the letters of the article, which are its own.</param>
/// <param name="Frames">What joins a noun of saying to what was said, besides a complementiser or a verbal noun.</param>
internal sealed record WordEntry(WordClass Class, CueForm? Cue = null, Stance? Stance = null, bool Bare = false, Frames Frames = Frames.None);
