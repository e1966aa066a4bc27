using System.Text.Json;

namespace Hudna.Model.Json;

/// <summary>Writes one event.</summary>
internal static class EventWriter
{
    public static void Write(Utf8JsonWriter to, EventReport report)
    {
        to.WriteStartObject();
        to.WriteString("type"u8, KebabNames.Of(report.Type));
        to.WriteSpan("trigger"u8, report.Trigger);
        to.WriteDate("date"u8, report.Date);
        to.WritePlaces("places"u8, report.Places);
        to.WriteParties("initiators"u8, report.Initiators);
        to.WriteParties("targets"u8, report.Targets);
        to.WriteParties("participants"u8, report.Participants);
        to.WriteToll("killed"u8, report.Killed);
        to.WriteToll("injured"u8, report.Injured);
        to.WriteString("victims"u8, report.Victims);
        to.WriteString("weapon"u8, report.Weapon);
        to.WriteParty("source"u8, report.Source);
        to.WriteString("status"u8, KebabNames.Of(report.Status));
        to.WriteNumber("confidence"u8, report.Confidence);
        to.WriteSpans("also"u8, report.Also);
        to.WriteFinding(report);
        to.WriteEndObject();
    }
}
