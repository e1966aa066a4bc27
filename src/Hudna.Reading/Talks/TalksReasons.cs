using System.Globalization;
using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Talks;

/// <summary>Makes the note of a track and round, with its sentence why.</summary>
internal static class TalksReasons
{
    /// <param name="sure">False when a round was told of and cannot be the dossier's: it is left out and the sentence says so.</param>
    public static TalksNote Note(Track track, TalksSign by, Span words, RoundFound? round, bool sure, string text)
    {
        var taken = sure ? round : null;
        return new(track.Id, by, words, taken?.Number, taken?.Round?.Id, taken?.By, taken?.Words, $"{TrackWhy(track, by, words.Of(text))} {RoundWhy(round, sure, text)}");
    }

    private static string TrackWhy(Track track, TalksSign by, string words) => by switch
    {
        TalksSign.Name => $"«{words}» names the track.",
        TalksSign.Article => $"«{words}» names the only track of the article.",
        _ => $"«{words}» is the town of the track, and the words around it speak of {string.Join(", ", track.About)}.",
    };

    private static string RoundWhy(RoundFound? round, bool sure, string text)
    {
        if (round is null) return "Nothing shows which round.";
        var words = round.Words.Of(text);
        if (!sure) return string.Create(CultureInfo.InvariantCulture, $"«{words}» is not taken for round {round.Number}: that round lies far from the time the words tell of.");
        return round.By switch
        {
            TalksSign.Name => $"«{words}» names the round.",
            TalksSign.Number => $"«{words}» gives its number behind the town.",
            TalksSign.Ordinal => $"«{words}» gives its number.",
            _ => $"«{words}» is a time in which only this round of the track lies.",
        };
    }
}
