using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hudna.Model.Json;

/// <summary>The reading as JSON: camel-case names, kebab-case enum values, spans as <c>[start, end)</c>, dates as ISO 8601 days, unknown as null.</summary>
public static class ReadingJson
{
    private const int UsualBytes = 32 << 10;
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static JsonSerializerOptions? _options;

    /// <summary>For parts of readings and for reading them back. Made when first asked for: whoever only writes readings does without.</summary>
    public static JsonSerializerOptions Options => _options ??= Make();

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

    /// <exception cref="JsonException">The text is not a reading in this form.</exception>
    public static Reading Read(string json) => JsonSerializer.Deserialize<Reading>(json, Options) ?? throw new JsonException("A reading is an object, not null.");

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            // Arabic stays Arabic in the output; nothing is written into HTML from here.
            Encoder = Form.Encoder,
            Converters =
            {
                new SpanConverter(), new DateConverter(), new SeqConverterFactory(),
                new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
