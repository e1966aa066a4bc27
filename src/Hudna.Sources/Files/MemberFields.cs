using System.Text.Json;
using Hudna.Sources.Dates;
using NodaTime;

namespace Hudna.Sources.Files;

/// <summary>One JSON object of a container, read through a <see cref="FieldMap"/>.</summary>
/// <param name="Fault">Why it is no article, as a sentence; null when it is one.</param>
internal sealed record MemberFields(string Text, GivenFacts Given, IReadOnlyList<string> Warnings, string? Fault)
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static MemberFields Read(byte[] json, FieldMap map)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            return Read(document.RootElement, map);
        }
        catch (JsonException e)
        {
            return Faulty($"It is no JSON: {e.Message}");
        }
        catch (InvalidOperationException e)
        {
            return Faulty($"It holds text that is no UTF-8 or half a letter: {e.Message}");
        }
    }

    private static MemberFields Read(JsonElement root, FieldMap map)
    {
        if (root.ValueKind != JsonValueKind.Object) return Faulty($"It is {Name(root.ValueKind)}, not an object with fields.");
        var title = Field(root, map.Title);
        var text = Field(root, map.Text)?.ReplaceLineEndings("\n");
        if (string.IsNullOrWhiteSpace(text) && string.IsNullOrWhiteSpace(title))
        {
            return Faulty(text is null ? $"It has no field '{map.Text}'; its fields are {string.Join(", ", root.EnumerateObject().Select(field => field.Name).Take(12))}." : "Its text is empty.");
        }

        var warnings = new List<string>();
        LocalDate? day = null;
        if (Field(root, map.Published) is { } published && !string.IsNullOrWhiteSpace(published))
        {
            day = WrittenDay.Read(published);
            if (day is null) warnings.Add($"The date '{published}' is no day of the {WrittenDay.Range} in the form 2016-02-27 and was left out.");
        }

        return new(text ?? "", new(title, day, Trimmed(root, map.Outlet), Trimmed(root, map.Url)), warnings, null);
    }

    private static string? Field(JsonElement root, string name) =>
        !root.TryGetProperty(name, out var value) ? null : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Array => string.Join("\n\n", value.EnumerateArray().Where(part => part.ValueKind == JsonValueKind.String).Select(part => part.GetString())),
            _ => null,
        };

    private static string? Trimmed(JsonElement root, string name) => Field(root, name)?.Trim() is { Length: > 0 } value ? value : null;

    private static MemberFields Faulty(string why) => new("", GivenFacts.None, [], why);

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
