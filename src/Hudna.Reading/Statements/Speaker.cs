using Hudna.Lexicon.Dossiers;
using Hudna.Model;

namespace Hudna.Reading.Statements;

/// <summary>Where the one who speaks stands.</summary>
internal enum SpeakerPlace
{
    /// <summary>After the cue, as subject or genitive.</summary>
    After,

    /// <summary>Before the verb.</summary>
    Before,

    /// <summary>Nowhere: the verb alone says it.</summary>
    Dropped,

    /// <summary>As a pronoun of the carrying phrase.</summary>
    Pronoun,

    /// <summary>The noun a relative clause hangs on.</summary>
    Antecedent,
}

/// <summary>A noun phrase that can speak.</summary>
/// <param name="First">Its first token, title included.</param>
/// <param name="Last">Its last token, inclusive.</param>
/// <param name="Anaphor">Whether it may stand for someone named before.</param>
internal sealed record Speaker(int First, int Last, Party Party, Agreement Agrees, bool Anaphor, MentionKind? Kind)
{
    public bool IsMedia => Kind == MentionKind.Media;
}
