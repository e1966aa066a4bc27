using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Hudna.Text;
using NodaTime;
using NodaTime.Text;

namespace Hudna.Model.Json;

/// <summary>The parts that the nouns of a reading share, each written in one way.</summary>
internal static class Parts
{
    /// <summary>What every finding has, after what is its own.</summary>
    public static void WriteFinding(this Utf8JsonWriter to, Finding finding)
    {
        to.WriteString("id"u8, finding.Id);
        to.WriteSpan("evidence"u8, finding.Evidence);
        to.WriteString("rule"u8, finding.Rule);
    }

    public static void WriteList<T>(this Utf8JsonWriter to, ReadOnlySpan<byte> name, Seq<T> items, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        to.WriteStartArray(name);
        for (var i = 0; i < items.Count; i++) write(to, items[i]);
        to.WriteEndArray();
    }

    public static void WriteSpans(this Utf8JsonWriter to, ReadOnlySpan<byte> name, Seq<Span> spans)
    {
        to.WriteStartArray(name);
        for (var i = 0; i < spans.Count; i++) WriteSpan(to, spans[i]);
        to.WriteEndArray();
    }

    public static void WriteSpan(this Utf8JsonWriter to, ReadOnlySpan<byte> name, Span? span)
    {
        to.WritePropertyName(name);
        if (span is { } known) WriteSpan(to, known);
        else to.WriteNullValue();
    }

    public static void WriteDay(this Utf8JsonWriter to, ReadOnlySpan<byte> name, LocalDate? day)
    {
        if (day is { } known) to.WriteString(name, LocalDatePattern.Iso.Format(known));
        else to.WriteNull(name);
    }

    public static void WriteWhole(this Utf8JsonWriter to, ReadOnlySpan<byte> name, long? number)
    {
        if (number is { } known) to.WriteNumber(name, known);
        else to.WriteNull(name);
    }

    public static void WriteDate(this Utf8JsonWriter to, ReadOnlySpan<byte> name, EventDate? date)
    {
        if (!Opens(to, name, date)) return;
        to.WriteDay("from"u8, date.From);
        to.WriteDay("to"u8, date.To);
        to.WriteString("precision"u8, KebabNames.Of(date.Precision));
        to.WriteEndObject();
    }

    public static void WriteToll(this Utf8JsonWriter to, ReadOnlySpan<byte> name, Toll? toll)
    {
        if (!Opens(to, name, toll)) return;
        to.WriteWhole("min"u8, toll.Min);
        to.WriteWhole("max"u8, toll.Max);
        to.WriteBoolean("approximate"u8, toll.Approximate);
        to.WriteEndObject();
    }

    public static void WriteParty(this Utf8JsonWriter to, ReadOnlySpan<byte> name, Party? party)
    {
        to.WritePropertyName(name);
        if (party is null) to.WriteNullValue();
        else WriteParty(to, party);
    }

    public static void WriteParties(this Utf8JsonWriter to, ReadOnlySpan<byte> name, Seq<Party> parties) => to.WriteList(name, parties, WriteParty);

    public static void WritePlaces(this Utf8JsonWriter to, ReadOnlySpan<byte> name, Seq<EventPlace> places) => to.WriteList(name, places, WritePlace);

    private static void WriteParty(Utf8JsonWriter to, Party party)
    {
        to.WriteStartObject();
        to.WriteSpan("span"u8, party.Span);
        to.WriteString("actor"u8, party.Actor);
        to.WriteString("name"u8, party.Name);
        to.WriteEndObject();
    }

    public static void WritePlace(Utf8JsonWriter to, EventPlace place)
    {
        to.WriteStartObject();
        to.WriteSpan("span"u8, place.Span);
        to.WriteString("place"u8, place.Place);
        to.WriteString("name"u8, place.Name);
        WriteDegrees(to, "latitude"u8, place.Latitude);
        WriteDegrees(to, "longitude"u8, place.Longitude);
        to.WriteString("precision"u8, place.Precision);
        to.WriteWhole("ucdp"u8, place.Ucdp);
        to.WriteWhole("acled"u8, place.Acled);
        to.WriteString("why"u8, place.Why);
        to.WriteEndObject();
    }

    private static void WriteDegrees(Utf8JsonWriter to, ReadOnlySpan<byte> name, double? degrees)
    {
        if (degrees is { } known) to.WriteNumber(name, known);
        else to.WriteNull(name);
    }

    private static void WriteSpan(Utf8JsonWriter to, Span span)
    {
        to.WriteStartArray();
        to.WriteNumberValue(span.Start);
        to.WriteNumberValue(span.End);
        to.WriteEndArray();
    }

    private static bool Opens(Utf8JsonWriter to, ReadOnlySpan<byte> name, [NotNullWhen(true)] object? value)
    {
        if (value is null) to.WriteNull(name);
        else to.WriteStartObject(name);
        return value is not null;
    }
}
