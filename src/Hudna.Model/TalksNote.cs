using Hudna.Text;

namespace Hudna.Model;

/// <summary>What shows which track or round of talks is meant.</summary>
public enum TalksSign
{
    /// <summary>A name of the track or of the round.</summary>
    Name,

    /// <summary>The town of the track behind a word for talks, in an article on the track's conflict.</summary>
    Town,

    /// <summary>The only track the article names.</summary>
    Article,

    /// <summary>A number behind the town: "Geneva 3".</summary>
    Number,

    /// <summary>An ordinal beside the word for a round: "the third round".</summary>
    Ordinal,

    /// <summary>The day of the event lies in one round of the dossier only.</summary>
    Date,
}

/// <summary>Which track of talks an event belongs to and, where words or day show it, which round of it.</summary>
/// <param name="Track">Dossier id of the track.</param>
/// <param name="TrackWords">The words that show the track.</param>
/// <param name="Number">The round's number, or null.</param>
/// <param name="RoundId">Dossier id of the round, or null when the dossier does not list it.</param>
/// <param name="RoundBy">What shows the round; null when nothing does.</param>
/// <param name="RoundWords">The words that show the round; null exactly when <paramref name="RoundBy"/> is.</param>
/// <param name="Reason">The same in an English sentence, and why a round told of was not taken.</param>
public sealed record TalksNote(
    string Track, TalksSign TrackBy, Span TrackWords, int? Number, string? RoundId, TalksSign? RoundBy, Span? RoundWords, string Reason);
