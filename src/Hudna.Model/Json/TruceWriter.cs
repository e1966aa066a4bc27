using System.Text.Json;

namespace Hudna.Model.Json;

/// <summary>Writes one truce.</summary>
internal static class TruceWriter
{
    public static void Write(Utf8JsonWriter to, TruceReport report)
    {
        to.WriteStartObject();
        to.WriteString("truce"u8, report.Truce);
        to.WriteList("names"u8, report.Names, static (to, name) => to.WriteStringValue(name));
        to.WriteDay("declared"u8, report.Declared);
        to.WriteDay("effective"u8, report.Effective);
        to.WriteDay("ended"u8, report.Ended);
        to.WriteString("term"u8, report.Term);
        to.WriteParties("parties"u8, report.Parties);
        to.WriteParties("guarantors"u8, report.Guarantors);
        to.WriteParties("mediators"u8, report.Mediators);
        to.WritePlaces("areas"u8, report.Areas);
        to.WriteString("state"u8, report.State is { } state ? KebabNames.Of(state) : null);
        Write(to, report.Words);
        to.WriteSpans("mechanismAgreed"u8, report.MechanismAgreed);
        to.WriteSpans("mechanismWorking"u8, report.MechanismWorking);
        to.WriteList("renewals"u8, report.Renewals, Write);
        to.WriteList("breaches"u8, report.Breaches, Write);
        to.WriteFinding(report);
        to.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter to, TruceWords words)
    {
        to.WriteStartObject("words"u8);
        to.WriteSpan("declared"u8, words.Declared);
        to.WriteSpan("effective"u8, words.Effective);
        to.WriteSpan("ended"u8, words.Ended);
        to.WriteSpan("term"u8, words.Term);
        to.WriteSpan("state"u8, words.State);
        to.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter to, Renewal renewal)
    {
        to.WriteStartObject();
        to.WriteString("event"u8, renewal.Event);
        to.WriteString("status"u8, KebabNames.Of(renewal.Status));
        to.WriteDay("date"u8, renewal.Date);
        to.WriteSpan("words"u8, renewal.Words);
        to.WriteString("term"u8, renewal.Term);
        to.WriteSpan("termWords"u8, renewal.TermWords);
        to.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter to, BreachLink breach)
    {
        to.WriteStartObject();
        to.WriteString("event"u8, breach.Event);
        to.WriteBoolean("attached"u8, breach.Attached);
        to.WriteStartArray("tests"u8);
        for (var i = 0; i < breach.Tests.Count; i++) to.WriteStringValue(KebabNames.Of(breach.Tests[i]));
        to.WriteEndArray();
        to.WriteString("why"u8, breach.Why);
        to.WriteEndObject();
    }
}
