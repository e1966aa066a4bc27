using System.Text.Json;
using Hudna.Text;

namespace Hudna.Eval;

/// <summary>One hand-marked article: a line of a gold file, in the form its annotation guide describes.</summary>
internal sealed class GoldArticle(JsonElement root)
{
    public string Doc { get; } = root.GetProperty("doc").GetString()!;

    public bool TimesAreComplete { get; } = !root.TryGetProperty("times_complete", out var complete) || complete.GetBoolean();

    /// <summary>The marked items of a kind, such as <c>statements</c>; empty when the article has none.</summary>
    public IReadOnlyList<GoldItem> Items(string kind) => root.TryGetProperty(kind, out var items) ? [.. items.EnumerateArray().Select(item => new GoldItem(item))] : [];
}

/// <summary>One hand-marked thing.</summary>
internal sealed class GoldItem(JsonElement element)
{
    public JsonElement Element => element;

    /// <summary>A span field in either form, <c>[start, end)</c> or an object; null when it is absent or null.</summary>
    public Span? Span(string field) => Find(field) is { } found ? ToSpan(found) : null;

    /// <summary>The item itself as a span.</summary>
    public Span Whole => ToSpan(element) ?? throw new JsonException("The gold file holds an item that is no span.");

    public IReadOnlyList<Span> Spans(string field) => [.. List(field).Select(ToSpan).OfType<Span>()];

    public string? Text(string field) => Find(field) is { ValueKind: JsonValueKind.String } found ? found.GetString() : null;

    public IReadOnlyList<string> Texts(string field) => [.. List(field).Where(entry => entry.ValueKind == JsonValueKind.String).Select(entry => entry.GetString()!)];

    public bool Flag(string field) => Find(field) is { } found && found.ValueKind is JsonValueKind.True;

    /// <summary>A field that is there and not null, false, empty or zero-length.</summary>
    public JsonElement? Find(string field) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(field, out var found) && found.ValueKind is not (JsonValueKind.Null or JsonValueKind.False) ? found : null;

    private IEnumerable<JsonElement> List(string field) => Find(field) switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        { } single => [single],
        null => [],
    };

    private static Span? ToSpan(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => new(element[0].GetInt32(), element[1].GetInt32()),
        JsonValueKind.Object when element.TryGetProperty("start", out var start) => new(start.GetInt32(), element.GetProperty("end").GetInt32()),
        JsonValueKind.Object when element.TryGetProperty("span", out var inner) => ToSpan(inner),
        _ => null,
    };
}

internal static class GoldFile
{
    /// <exception cref="JsonException">A line is no article of gold; the message names the line.</exception>
    public static IReadOnlyList<GoldArticle> Load(string path)
    {
        var articles = new List<GoldArticle>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                articles.Add(new(JsonDocument.Parse(line).RootElement));
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                throw new JsonException($"{path}:{number}: this line is no gold article: {e.Message}", e);
            }
        }

        return articles;
    }
}
