using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hudna.Model;
using Hudna.Reading.Suggestions;

namespace Hudna.Commands;

/// <summary>Suggestions as text: a table, or YAML that a dossier can take as it stands.</summary>
internal static class SuggestionText
{
    private static readonly JsonSerializerOptions Arabic = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteTable(IReadOnlyList<Suggestion> suggestions, TextWriter to)
    {
        to.WriteLine("articles mentions kind         id                           spellings | titles | may be | first seen");
        foreach (var one in suggestions)
        {
            var titles = string.Join("; ", one.Titles.Take(3).Select(title => title.Title));
            to.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{one.Articles,8} {one.Mentions,8} {Kebab(one.Kind),-12} {one.Id,-28} {string.Join("; ", one.Names.Concat(one.Short))} | {titles} | {string.Join(", ", one.MayBe)} | {one.Example.Article} {one.Example.Span}"));
        }
    }

    /// <summary>
    /// Two lists, actors and places; a list without entries is left out. What must be looked at stands in comments: evidence, likely doubles,
    /// and titles, since an undated office would stand for its holder for ever.
    /// </summary>
    public static void WriteYaml(IReadOnlyList<Suggestion> suggestions, TextWriter to)
    {
        to.WriteLine("source: Proposed from articles by hudna dossier suggest; look over every entry, give it an English id and name.");
        Write("actors", suggestions.Where(one => one.Kind != MentionKind.Place), to);
        Write("places", suggestions.Where(one => one.Kind == MentionKind.Place), to);
    }

    /// <summary>One JSON array, spans as <c>[start, end)</c> and enum values in kebab case, as in readings.</summary>
    public static void WriteJson(IReadOnlyList<Suggestion> suggestions, TextWriter to)
    {
        var entries = suggestions.Select(one => new JsonObject
        {
            ["id"] = one.Id,
            ["kind"] = Kebab(one.Kind),
            ["placeKind"] = one.PlaceKind is { } place ? Kebab(place) : null,
            ["articles"] = one.Articles,
            ["mentions"] = one.Mentions,
            ["names"] = Texts(one.Names),
            ["short"] = Texts(one.Short),
            ["titles"] = new JsonArray([.. one.Titles.Select(title => new JsonObject { ["title"] = title.Title, ["times"] = title.Times })]),
            ["mayBe"] = Texts(one.MayBe),
            ["example"] = new JsonObject
            {
                ["article"] = one.Example.Article, ["source"] = one.Example.Source,
                ["span"] = new JsonArray(one.Example.Span.Start, one.Example.Span.End), ["words"] = one.Example.Words,
            },
        });
        to.WriteLine(new JsonArray([.. entries]).ToJsonString(Arabic));
    }

    private static JsonArray Texts(Seq<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    private static void Write(string list, IEnumerable<Suggestion> suggestions, TextWriter to)
    {
        var begun = false;
        foreach (var one in suggestions)
        {
            if (!begun) to.WriteLine($"{list}:");
            begun = true;
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  # {one.Articles} article(s), {one.Mentions} mention(s); {one.Example.Article} {one.Example.Span}: {one.Example.Words}"));
            if (one.MayBe.Count > 0) to.WriteLine($"  # may be {string.Join(" or ", one.MayBe)}: then add the spellings there instead");
            if (one.Kind == MentionKind.Person && one.Names.All(name => !name.Contains(' ', StringComparison.Ordinal))) to.WriteLine("  # one word would name everybody who bears it: complete the name before use");
            to.WriteLine($"  - id: {one.Id}");
            to.WriteLine($"    kind: {(one.Kind == MentionKind.Place ? Kebab(one.PlaceKind ?? Lexicon.Dossiers.PlaceKind.Site) : Kebab(one.Kind))}");
            WriteList("names", one.Names, to);
            WriteList("short", one.Short, to);
            if (one.Kind == MentionKind.Place) to.WriteLine("    bare: false");
            if (one.Titles.Count > 0) to.WriteLine("    # titles seen; make them roles with 'from' and 'to':");
            foreach (var title in one.Titles) to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    #   - title: {title.Title} ({title.Times})"));
        }
    }

    private static void WriteList(string field, Seq<string> texts, TextWriter to)
    {
        if (texts.Count == 0) return;
        to.WriteLine($"    {field}:");
        foreach (var text in texts) to.WriteLine($"      - {text}");
    }

    private static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
