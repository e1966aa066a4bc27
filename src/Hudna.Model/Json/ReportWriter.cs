using System.Text.Json;

namespace Hudna.Model.Json;

/// <summary>Writes what an article reports besides statements, events, truces and tallies.</summary>
internal static class ReportWriter
{
    public static void Write(Utf8JsonWriter to, PromiseReport report)
    {
        to.WriteStartObject();
        to.WriteParties("by"u8, report.By);
        to.WriteParties("to"u8, report.To);
        to.WriteSpan("content"u8, report.Content);
        to.WriteDay("due"u8, report.Due);
        to.WriteSpan("dueText"u8, report.DueText);
        to.WriteString("status"u8, KebabNames.Of(report.Status));
        to.WriteFinding(report);
        to.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter to, ContradictionReport report)
    {
        to.WriteStartObject();
        to.WriteSpan("a"u8, report.A);
        to.WriteSpan("b"u8, report.B);
        to.WriteString("ground"u8, KebabNames.Of(report.Ground));
        to.WriteFinding(report);
        to.WriteEndObject();
    }
}
