using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hudna.Model.Json;

/// <summary>The reading as JSON: camel-case names, kebab-case enum values, spans as <c>[start, end)</c>, dates as ISO 8601 days, unknown as null.</summary>
public static class ReadingJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>One line, without a line end.</summary>
    public static string Write(Reading reading) => JsonSerializer.Serialize(reading, Options);

    public static void Write(Stream to, Reading reading) => JsonSerializer.Serialize(to, reading, Options);

    /// <exception cref="JsonException">The text is not a reading in this form.</exception>
    public static Reading Read(string json) => JsonSerializer.Deserialize<Reading>(json, Options) ?? throw new JsonException("A reading is an object, not null.");

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            // Arabic stays Arabic in the output; nothing is written into HTML from here.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
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
