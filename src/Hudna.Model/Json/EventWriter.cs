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
        WriteTalks(to, report.Talks);
        to.WriteString("track"u8, report.Track);
        to.WriteWhole("round"u8, report.Round);
        to.WriteFinding(report);
        to.WriteEndObject();
    }

    private static void WriteTalks(Utf8JsonWriter to, TalksNote? talks)
    {
        if (talks is null)
        {
            to.WriteNull("talks"u8);
            return;
        }

        to.WriteStartObject("talks"u8);
        to.WriteString("track"u8, talks.Track);
        to.WriteString("trackBy"u8, KebabNames.Of(talks.TrackBy));
        to.WriteSpan("trackWords"u8, talks.TrackWords);
        to.WriteWhole("number"u8, talks.Number);
        to.WriteString("roundId"u8, talks.RoundId);
        to.WriteString("roundBy"u8, talks.RoundBy is { } by ? KebabNames.Of(by) : null);
        to.WriteSpan("roundWords"u8, talks.RoundWords);
        to.WriteString("reason"u8, talks.Reason);
        to.WriteEndObject();
    }
}
