using Hudna.Lexicon.Data;
using Hudna.Model;

namespace Hudna.Reading.Statements;

/// <summary>How the end of what was said is found; a member reaches to the next comma.</summary>
internal enum ContentShape { Clause, Phrase, Member }

/// <summary>
/// A rule of rules/attribution: which arrangements of cue, opening, speaker and place make a statement. The first rule that takes an
/// arrangement wins; what no rule takes is no statement.
/// </summary>
/// <param name="Right">How many statements of the rule were right on the annotated part used for development.</param>
/// <param name="Of">How many it made there.</param>
internal sealed record AttributionRule(
    string Id, Seq<CueKind> Cues, Seq<OpeningKind> Openings, Seq<SpeakerPlace> Speakers, Seq<HeadPlace> Places, Seq<string> Verbs,
    ContentShape Content, int Right, int Of, Seq<StatementExample> Examples, Seq<string> Counterexamples)
{
    /// <summary>The share of right statements to be expected: the count, drawn towards a half by one case either way.</summary>
    public double Confidence => Math.Round((Right + 1.0) / (Of + 2.0), 2);

    public bool Takes(Head head) =>
        Cues.Contains(head.Kind) && Openings.Contains(head.Opening.Kind) && (Speakers.Count == 0 || Speakers.Contains(head.SpeakerPlace))
        && (Places.Count == 0 ? head.Place == HeadPlace.Main : Places.Contains(head.Place)) && (Verbs.Count == 0 || Verbs.Contains(head.Verb));
}

/// <summary>A text and the statement the rule must read in it. Speaker is null where it does not matter.</summary>
internal sealed record StatementExample(string Text, string Content, string? Speaker, Stance? Stance, StatementMode? Mode);
