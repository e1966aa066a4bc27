using System.Globalization;
using Hudna.Model;

namespace Hudna.Commands;

/// <summary>The track and round of an event on a terminal.</summary>
internal static class TalksText
{
    public static string Of(TalksNote talks) => (talks.Number, talks.RoundId) switch
    {
        ({ } number, _) => string.Create(CultureInfo.InvariantCulture, $"track {talks.Track}, round {number}"),
        (null, { } id) => $"track {talks.Track}, round {id}",
        _ => $"track {talks.Track}",
    };
}
