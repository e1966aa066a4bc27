using System.Globalization;
using System.Text.Json;
using Hudna.Lexicon.Dossiers;

namespace Hudna.Work;

/// <summary>Places as the YAML of a dossier.</summary>
internal static class PlacesYaml
{
    /// <param name="source">Where they come from and under what licence.</param>
    public static void Write(string source, IEnumerable<Place> places, TextWriter to)
    {
        to.Write($"source: {Text(source)}\nplaces:\n");
        foreach (var place in places)
        {
            to.Write($"  - id: {place.Id}\n");
            if (!string.IsNullOrEmpty(place.English)) to.Write($"    english: {Text(place.English)}\n");
            to.Write("    names:\n");
            foreach (var name in place.Names) to.Write($"      - {Text(name)}\n");
            to.Write($"    kind: {JsonNamingPolicy.KebabCaseLower.ConvertName(place.Kind.ToString())}\n");
            if (place.Country is { } country) to.Write($"    country: {country}\n");
            if (place.Within is { } within) to.Write($"    within: {within}\n");
            if (place.Latitude is { } latitude && place.Longitude is { } longitude)
                to.Write(string.Create(CultureInfo.InvariantCulture, $"    latitude: {latitude:0.0000}\n    longitude: {longitude:0.0000}\n"));
            if (place.Pcode is { } code) to.Write($"    pcode: {Text(code)}\n");
            to.Write($"    bare: {(place.Bare ? "true" : "false")}\n");
            if (place.Source is { } own) to.Write($"    source: {Text(own)}\n");
        }
    }

    /// <summary>Between marks when YAML would read signs in it as its own.</summary>
    private static string Text(string text) =>
        text.Any(c => c is ':' or '#' or '\'' or '"' or '[' or ']' or '{' or '}' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`') || text[0] is '-' or '?' || text.All(char.IsAsciiDigit)
            ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : text;
}
