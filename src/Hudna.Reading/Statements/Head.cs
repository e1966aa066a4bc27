using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>What kind of word carries a statement.</summary>
internal enum CueKind { Verb, Participle, Saying, According, AsSaid, SpeechAct, Opinion, Doubt, Headline, Continuation, Answer }

/// <summary>How the cue hangs in its sentence.</summary>
internal enum HeadPlace { Main, Relative, Subordinate }

/// <summary>A cue with its speaker and the place where its words begin; where they end is known only when all heads of the sentence are.</summary>
internal sealed class Head
{
    public required CueKind Kind { get; init; }

    public required string Verb { get; init; }

    public required int CueFirst { get; init; }

    public required int CueLast { get; init; }

    /// <summary>The first token of its clause: conjunction, subject before the verb, or the cue. Words said before it end here.</summary>
    public required int Start { get; init; }

    public required HeadPlace Place { get; init; }

    public required Opening Opening { get; init; }

    public required SpeakerPlace SpeakerPlace { get; init; }

    public Speaker? Speaker { get; set; }

    /// <summary>What the cue shows of its speaker.</summary>
    public required Agreement Agrees { get; init; }

    public required Stance Stance { get; init; }

    public required int Sentence { get; init; }

    public List<Party> Via { get; } = [];

    public List<Party> Addressees { get; } = [];

    /// <summary>Whether the carrier stands in a remark of its own ("as the channel quotes him") and goes on to nothing else.</summary>
    public bool ViaInPassing { get; set; }

    /// <summary>Whether it was said in a talk with its carrier, an interview or a remark to it.</summary>
    public bool InTalk { get; set; }

    /// <summary>Whether it tells of something said before what the text tells: "had said".</summary>
    public bool Pluperfect { get; init; }

    public Span Content { get; set; }

    /// <summary>Token after the last of the words said.</summary>
    public int ContentEnd { get; set; }

    public StatementMode Mode { get; set; }

    public AttributionRule? Rule { get; set; }

    /// <summary>Whether words said before it in its sentence end where it begins.</summary>
    public bool Cuts => Place == HeadPlace.Main && Kind is not (CueKind.SpeechAct or CueKind.Doubt);
}
