using Hudna.Model;
using NodaTime;
using NodaTime.Text;

namespace Hudna.Commands;

/// <summary>What is known of a truce on one line of a terminal; what the text does not say is left out.</summary>
internal static class TruceText
{
    public static string Of(TruceReport truce)
    {
        IEnumerable<string?> parts =
        [
            truce.State is { } state ? System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(state.ToString()) : "state unknown",
            Day("declared", truce.Declared), Day("effective", truce.Effective), Day("ended", truce.Ended),
            truce.Term is { } term ? $"term {term}" : null,
            Names("parties", truce.Parties), Names("guarantors", truce.Guarantors), Names("mediators", truce.Mediators),
            truce.Areas.Count > 0 ? $"areas {string.Join(" + ", truce.Areas.Select(area => area.Place ?? area.Name))}" : null,
            truce.MechanismAgreed.Count > 0 ? "watching agreed" : null,
            truce.MechanismWorking.Count > 0 ? "watching at work" : null,
            truce.Renewals.Count > 0 ? $"renewals {truce.Renewals.Count}" : null,
            truce.Breaches.Count > 0 ? $"breaches {truce.Breaches.Count(breach => breach.Attached)} of {truce.Breaches.Count} alleged" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static string? Day(string what, LocalDate? day) => day is { } known ? $"{what} {LocalDatePattern.Iso.Format(known)}" : null;

    private static string? Names(string what, Seq<Party> parties) => parties.Count > 0 ? $"{what} {string.Join(" + ", parties.Select(party => party.Actor ?? party.Name))}" : null;
}
