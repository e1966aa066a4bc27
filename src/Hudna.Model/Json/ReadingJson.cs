using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hudna.Model.Ports;

namespace Hudna.Model.Json;

/// <summary>The reading as JSON: camel-case names, kebab-case enum values, spans as <c>[start, end)</c>, dates as ISO 8601 days, unknown as null.</summary>
public static class ReadingJson
{
    private const int UsualBytes = 32 << 10;
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static ReadingContext? _context;

    // Made when first asked for: whoever only writes readings does without. Arabic stays Arabic; nothing is written into HTML from here.
    private static ReadingContext Context => _context ??= new(new(ReadingContext.Default.Options) { Encoder = Form.Encoder });

    /// <summary>One line, without a line end.</summary>
    public static string Write(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var bytes = new ArrayBufferWriter<byte>(UsualBytes);
        using (var writer = new Utf8JsonWriter(bytes, Form)) ReadingWriter.Write(writer, reading);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    public static void Write(Stream to, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        using var writer = new Utf8JsonWriter(to, Form);
        ReadingWriter.Write(writer, reading);
    }

    public static string Write(Statement statement) => JsonSerializer.Serialize(statement, Context.Statement);

    public static string Write(SearchAnswer answer) => JsonSerializer.Serialize(answer, Context.SearchAnswer);

    /// <summary>What <see cref="Write(Reading)"/> gives, by the serializer: the other half of the test that holds them together.</summary>
    internal static string Serialize(Reading reading) => JsonSerializer.Serialize(reading, Context.Reading);

    /// <exception cref="JsonException">The text is not a reading in this form.</exception>
    public static Reading Read(string json) => JsonSerializer.Deserialize(json, Context.Reading) ?? throw new JsonException("A reading is an object, not null.");

    /// <exception cref="JsonException">The text is not a reading in this form.</exception>
    public static Reading Read(Stream json) => JsonSerializer.Deserialize(json, Context.Reading) ?? throw new JsonException("A reading is an object, not null.");

    /// <exception cref="JsonException">The text is not a statement in this form.</exception>
    public static Statement ReadStatement(string json) => JsonSerializer.Deserialize(json, Context.Statement) ?? throw new JsonException("A statement is an object, not null.");
}
