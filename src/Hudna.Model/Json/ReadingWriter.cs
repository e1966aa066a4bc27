using System.Text.Json;
using Hudna.Text;

namespace Hudna.Model.Json;

/// <summary>
/// Writes a reading field by field, in the very form the serializer gives it (a test holds them together). The serializer has some
/// thousand methods compiled the first time it meets these types, a seventh of the time it takes to read one file.
/// </summary>
internal static class ReadingWriter
{
    public static void Write(Utf8JsonWriter to, Reading reading)
    {
        to.WriteStartObject();
        Write(to, "article"u8, reading.Article);
        to.WriteString("text"u8, reading.Text);
        to.WriteList("blocks"u8, reading.Blocks, Write);
        to.WriteSpans("sentences"u8, reading.Sentences);
        to.WriteList("mentions"u8, reading.Mentions, Write);
        to.WriteList("times"u8, reading.Times, Write);
        to.WriteList("quantities"u8, reading.Quantities, Write);
        to.WriteList("statements"u8, reading.Statements, Write);
        to.WriteList("events"u8, reading.Events, EventWriter.Write);
        to.WriteList("truces"u8, reading.Truces, TruceWriter.Write);
        to.WriteList("tallies"u8, reading.Tallies, TallyWriter.Write);
        to.WriteList("commitments"u8, reading.Commitments, ReportWriter.Write);
        to.WriteList("contradictions"u8, reading.Contradictions, ReportWriter.Write);
        to.WriteString("reader"u8, reading.Reader);
        to.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter to, ReadOnlySpan<byte> name, ArticleHeader article)
    {
        to.WriteStartObject(name);
        to.WriteString("id"u8, article.Id);
        to.WriteString("source"u8, article.Source);
        to.WriteString("url"u8, article.Url);
        to.WriteString("outlet"u8, article.Outlet);
        to.WriteString("title"u8, article.Title);
        to.WriteDay("published"u8, article.Published);
        to.WriteString("publishedFrom"u8, KebabNames.Of(article.PublishedFrom));
        to.WriteString("language"u8, article.Language);
        to.WriteString("sha256"u8, article.Sha256);
        to.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter to, Block block)
    {
        to.WriteStartObject();
        to.WriteSpan("span"u8, block.Span);
        to.WriteString("kind"u8, KebabNames.Of(block.Kind));
        to.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter to, Mention mention)
    {
        to.WriteStartObject();
        to.WriteSpan("span"u8, mention.Span);
        to.WriteString("kind"u8, KebabNames.Of(mention.Kind));
        to.WriteString("actor"u8, mention.Actor);
        to.WriteString("place"u8, mention.Place);
        to.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter to, TimeExpression time)
    {
        to.WriteStartObject();
        to.WriteSpan("span"u8, time.Span);
        to.WriteString("value"u8, time.Value);
        to.WriteString("precision"u8, KebabNames.Of(time.Precision));
        to.WriteDay("from"u8, time.From);
        to.WriteDay("to"u8, time.To);
        to.WriteString("rule"u8, time.Rule);
        to.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter to, Quantity quantity)
    {
        to.WriteStartObject();
        to.WriteSpan("span"u8, quantity.Span);
        to.WriteWhole("min"u8, quantity.Min);
        to.WriteWhole("max"u8, quantity.Max);
        to.WriteString("counts"u8, quantity.Counts);
        to.WriteString("whom"u8, quantity.Whom);
        to.WriteBoolean("approximate"u8, quantity.Approximate);
        to.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter to, Statement statement)
    {
        to.WriteStartObject();
        to.WriteSpan("cue"u8, statement.Cue);
        to.WriteSpan("content"u8, statement.Content);
        to.WriteParty("speaker"u8, statement.Speaker);
        to.WriteString("mode"u8, KebabNames.Of(statement.Mode));
        to.WriteString("stance"u8, KebabNames.Of(statement.Stance));
        to.WriteParties("via"u8, statement.Via);
        to.WriteParties("addressees"u8, statement.Addressees);
        to.WriteDay("saidOn"u8, statement.SaidOn);
        to.WriteNumber("confidence"u8, statement.Confidence);
        to.WriteFinding(statement);
        to.WriteEndObject();
    }
}
