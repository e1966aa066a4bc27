using System.Globalization;
using System.Text;
using Hudna.Sources.Charsets;
using Hudna.Sources.Files;

namespace Hudna.Sources.Gazetteers;

/// <summary>Reads files of places. Whatever is wrong becomes a fault with its line, and the other lines count.</summary>
public static class GazetteerFile
{
    private static readonly string[] OchaColumns = ["pcode", "name_ar", "name_en", "lat", "lon"];
    private static readonly string[] GeoNamesColumns = ["geonameid", "cc", "name", "lat", "lon", "feature", "population", "names_ar"];

    /// <summary>The columns of a dump of GeoNames, in its order; those without a name here are not used.</summary>
    private static readonly string[] DumpColumns =
        ["geonameid", "name", "", "names_ar", "lat", "lon", "", "feature", "cc", "", "admin1", "", "", "", "population", "", "", "", ""];

    public static GazetteerContent Load(string path, GazetteerFormat format)
    {
        try
        {
            return Read(path, TextDecoder.Plain.Decode(File.ReadAllBytes(path), null).Text, format);
        }
        catch (Exception e) when (FileFaults.IsOfTheDisk(e))
        {
            return new([], [FileFaults.Of(path, e)], 0);
        }
    }

    /// <param name="path">Named in faults.</param>
    public static GazetteerContent Read(string path, string text, GazetteerFormat format)
    {
        ArgumentNullException.ThrowIfNull(text);
        var faults = new List<SourceFault>();
        var rows = new List<GazetteerRow>();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var withoutArabic = 0;
        foreach (var fields in Lines(path, text, format, faults))
        {
            if (RowOf(path, fields, format, faults, ref withoutArabic) is not { } row) continue;
            if (codes.Add(row.Code)) rows.Add(row);
            else faults.Add(new(At(path, row.Line), $"The code {row.Code} stands here a second time.", "An earlier line has it; that one counts.", "Take one of the lines out, or mend its code."));
        }

        return new(rows, faults, withoutArabic);
    }

    private static IEnumerable<PlaceFields> Lines(string path, string text, GazetteerFormat format, List<SourceFault> faults)
    {
        var isDump = format == GazetteerFormat.GeoNames && text.AsSpan(0, text.AsSpan().IndexOf('\n') is >= 0 and var end ? end : text.Length).Contains('\t');
        var lines = isDump ? Tabbed(text) : CsvLines.Of(text);
        IReadOnlyList<string>? header = isDump ? DumpColumns : null;
        foreach (var (line, fields) in lines)
        {
            if (header is null)
            {
                header = fields;
                var missing = (format == GazetteerFormat.Ocha ? OchaColumns : GeoNamesColumns).Except(fields).ToList();
                if (missing.Count == 0) continue;
                faults.Add(new(At(path, line), $"The column {string.Join(", ", missing)} is missing.", "The first line does not name it.", $"Begin the file with its header, or name the other --format; wanted are {string.Join(',', format == GazetteerFormat.Ocha ? OchaColumns : GeoNamesColumns)}."));
                yield break;
            }

            if (fields.Count == header.Count) yield return new(line, header, fields);
            else faults.Add(new(At(path, line), $"The line has {fields.Count} fields.", $"{header.Count} were expected.", "Put fields that hold commas between quotation marks, and leave no field out."));
        }

        if (header is null) faults.Add(new(path, "The file of places is empty.", "It has no line.", "Fetch it anew."));
    }

    private static IEnumerable<(int Line, List<string> Fields)> Tabbed(string text)
    {
        var line = 0;
        foreach (var content in text.Split('\n'))
        {
            line++;
            if (content.Trim().Length > 0) yield return (line, [.. content.TrimEnd('\r').Split('\t').Select(field => field.Trim())]);
        }
    }

    private static GazetteerRow? RowOf(string path, PlaceFields fields, GazetteerFormat format, List<SourceFault> faults, ref int withoutArabic)
    {
        var isOcha = format == GazetteerFormat.Ocha;
        var at = At(path, fields.Line);
        var code = fields.Get(isOcha ? "pcode" : "geonameid");
        if (code.Length == 0 || !code.All(char.IsAsciiLetterOrDigit))
        {
            faults.Add(new(at, $"'{code}' is no code of a place.", "A code is letters and digits.", "Mend it, or take the line out."));
            return null;
        }

        if (Degrees(fields, "lat", 90, at, faults) is not { } latitude || Degrees(fields, "lon", 180, at, faults) is not { } longitude) return null;
        var names = ArabicNames.Of(fields.Get(isOcha ? "name_ar" : "names_ar"));
        if (names.Count == 0)
        {
            withoutArabic++;
            return null;
        }

        var population = fields.Get("population");
        if (!long.TryParse(population.Length == 0 ? "0" : population, NumberStyles.None, CultureInfo.InvariantCulture, out var people))
        {
            faults.Add(new(at, $"The population '{population}' is no number.", "It holds other signs than digits.", "Write a whole number, or leave it empty."));
            return null;
        }

        var country = isOcha ? (fields.Get("adm1_pcode") is [var a, var b, ..] && char.IsAsciiLetterUpper(a) && char.IsAsciiLetterUpper(b) ? $"{a}{b}" : null) : fields.Get("cc");
        return new(fields.Line, code, names, fields.Get(isOcha ? "name_en" : "name"), latitude, longitude, country, isOcha ? null : fields.Get("feature"), people, isOcha ? Around(fields) : []);
    }

    private static List<GazetteerArea> Around(PlaceFields fields)
    {
        var around = new List<GazetteerArea>();
        foreach (var level in (ReadOnlySpan<string>)["adm1", "adm2", "adm3"])
        {
            var names = ArabicNames.Of(fields.Get(level + "_ar"));
            if (fields.Get(level + "_pcode") is { Length: > 0 } code && code.All(char.IsAsciiLetterOrDigit) && names.Count > 0) around.Add(new(code, names[0]));
        }

        return around;
    }

    private static double? Degrees(PlaceFields fields, string column, int most, string at, List<SourceFault> faults)
    {
        var text = fields.Get(column);
        if (!double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) || !double.IsFinite(degrees))
        {
            faults.Add(new(at, $"{column} '{text}' is no number.", "Degrees are digits with a point.", "Write it as 36.2021, or take the line out."));
            return null;
        }

        if (Math.Abs(degrees) <= most) return degrees;
        faults.Add(new(at, $"{column} {text} is not on this globe.", $"It goes from -{most} to {most}.", "Look whether lat and lon were exchanged or the point was lost."));
        return null;
    }

    private static string At(string path, int line) => string.Create(CultureInfo.InvariantCulture, $"{path}:{line}");

    private sealed record PlaceFields(int Line, IReadOnlyList<string> Header, List<string> Fields)
    {
        /// <summary>The field of a column; empty when there is no such column.</summary>
        public string Get(string column)
        {
            for (var i = 0; i < Header.Count; i++)
            {
                if (Header[i] == column) return Fields[i];
            }

            return "";
        }
    }
}
