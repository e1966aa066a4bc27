using System.Text;
using System.Text.Json;

namespace Hudna.Eval;

/// <summary>Whom one coder marked in a sentence: the words of who did the act and of who suffered it; empty for nobody.</summary>
internal sealed record ActorMarking(IReadOnlyList<string> Source, IReadOnlyList<string> Target);

/// <summary>A sentence whose actors several coders marked.</summary>
/// <param name="IsForDevelopment">Whether it belongs to the half that is read while rules are written; see <see cref="SpansFile"/>.</param>
internal sealed record MarkedSentence(string Id, string Text, IReadOnlyList<ActorMarking> Markings, bool IsForDevelopment);

/// <summary>
/// JSON Lines of sentences with marked actors: <c>source</c> (its id), <c>text</c>, and <c>spans</c> with <c>source_actor</c> and
/// <c>target_actor</c>, lists of words; other fields are passed over. A sentence is in the half of <see cref="LabelledSentence.IsForDevelopment"/>
/// by its id; where several share an id, which then names only their newspaper, all are kept back.
/// </summary>
internal static class SpansFile
{
    /// <exception cref="InvalidDataException">A line is no JSON, lacks a field or has one of the wrong kind, or there is no sentence; the message names the line.</exception>
    public static IReadOnlyList<MarkedSentence> Read(string path)
    {
        var sentences = new List<MarkedSentence>();
        var number = 0;
        foreach (var line in File.ReadLines(path, new UTF8Encoding(false, throwOnInvalidBytes: true)))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) sentences.Add(Parse(line, number));
        }

        if (sentences.Count == 0) throw new InvalidDataException("the file holds no sentence.");
        var shared = sentences.GroupBy(sentence => sentence.Id, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return [.. sentences.Select(sentence => sentence with { IsForDevelopment = sentence.IsForDevelopment && !shared.Contains(sentence.Id) })];
    }

    private static MarkedSentence Parse(string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var id = Field(root, "source", JsonValueKind.String, number).GetString()!;
            var markings = Field(root, "spans", JsonValueKind.Array, number).EnumerateArray()
                .Select(span => new ActorMarking(Words(span, "source_actor", number), Words(span, "target_actor", number))).ToList();
            return new(id, Field(root, "text", JsonValueKind.String, number).GetString()!, markings, new LabelledSentence(id, SentenceLabel.Yes, "").IsForDevelopment);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"line {number}: this is no JSON: {e.Message}", e);
        }
    }

    private static List<string> Words(JsonElement span, string field, int number)
    {
        var words = Field(span, field, JsonValueKind.Array, number);
        return words.EnumerateArray().All(word => word.ValueKind == JsonValueKind.String)
            ? [.. words.EnumerateArray().Select(word => word.GetString()!)]
            : throw new InvalidDataException($"line {number}: '{field}' is no list of words.");
    }

    private static JsonElement Field(JsonElement from, string name, JsonValueKind kind, int number)
    {
        if (from.ValueKind != JsonValueKind.Object || !from.TryGetProperty(name, out var found)) throw new InvalidDataException($"line {number}: the field '{name}' is missing.");
        return found.ValueKind == kind ? found : throw new InvalidDataException($"line {number}: the field '{name}' is no {(kind == JsonValueKind.Array ? "list" : "text")}.");
    }
}
