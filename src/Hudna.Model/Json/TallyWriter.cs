using System.Text.Json;

namespace Hudna.Model.Json;

/// <summary>Writes one tally.</summary>
internal static class TallyWriter
{
    public static void Write(Utf8JsonWriter to, TallyReport report)
    {
        to.WriteStartObject();
        to.WriteParty("by"u8, report.By);
        to.WriteString("counts"u8, report.Counts);
        to.WriteString("whom"u8, report.Whom);
        to.WriteSpan("counted"u8, report.Counted);
        to.WriteSpan("definition"u8, report.Definition);
        to.WriteToll("count"u8, report.Count);
        to.WriteDate("period"u8, report.Period);
        to.WriteSpan("periodWords"u8, report.PeriodWords);
        to.WriteString("periodLength"u8, report.PeriodLength);
        to.WritePlaces("areas"u8, report.Areas);
        to.WriteParties("parties"u8, report.Parties);
        to.WriteBoolean("cumulative"u8, report.Cumulative);
        to.WriteSpan("cumulativeWords"u8, report.CumulativeWords);
        to.WriteList("parts"u8, report.Parts, Write);
        to.WriteList("answers"u8, report.Answers, Write);
        to.WriteFinding(report);
        to.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter to, TallyPart part)
    {
        to.WriteStartObject();
        to.WriteSpan("words"u8, part.Words);
        to.WriteToll("count"u8, part.Count);
        to.WriteString("whom"u8, part.Whom);
        to.WritePropertyName("area"u8);
        if (part.Area is { } area) Parts.WritePlace(to, area);
        else to.WriteNullValue();
        to.WriteParty("by"u8, part.By);
        to.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter to, TallyAnswer answer)
    {
        to.WriteStartObject();
        to.WriteString("stance"u8, KebabNames.Of(answer.Stance));
        to.WriteParty("by"u8, answer.By);
        to.WriteSpan("words"u8, answer.Words);
        to.WriteEndObject();
    }
}
