using System.Text;

namespace Hudna.Sources.Charsets;

/// <summary>From the names that pages give to charsets to decoders, as the WHATWG encoding standard maps them.</summary>
internal static class CharsetNames
{
    public static Encoding Windows1256 { get; } = CodePage(1256);

    public static Encoding Iso8859Part6 { get; } = CodePage(28596);

    public static Encoding Windows1252 { get; } = CodePage(1252);

    // Names the framework does not know, or knows otherwise than browsers do.
    private static readonly Dictionary<string, Encoding> Aliases = new Dictionary<string, Encoding>(StringComparer.OrdinalIgnoreCase)
    {
        ["x-cp1256"] = Windows1256, ["cp1256"] = Windows1256, ["cp-1256"] = Windows1256, ["win-1256"] = Windows1256, ["windows1256"] = Windows1256, ["ms-arab"] = Windows1256,
        ["arabic"] = Iso8859Part6, ["asmo-708"] = Iso8859Part6, ["csiso88596e"] = Iso8859Part6, ["csiso88596i"] = Iso8859Part6, ["csisolatinarabic"] = Iso8859Part6,
        ["ecma-114"] = Iso8859Part6, ["iso-8859-6"] = Iso8859Part6, ["iso-8859-6-e"] = Iso8859Part6, ["iso-8859-6-i"] = Iso8859Part6, ["iso-ir-127"] = Iso8859Part6,
        ["iso8859-6"] = Iso8859Part6, ["iso88596"] = Iso8859Part6, ["iso_8859-6"] = Iso8859Part6, ["iso_8859-6:1987"] = Iso8859Part6,
        ["ascii"] = Windows1252, ["us-ascii"] = Windows1252, ["latin1"] = Windows1252, ["iso-8859-1"] = Windows1252, ["iso8859-1"] = Windows1252, ["l1"] = Windows1252, ["x-cp1252"] = Windows1252,
        ["utf8"] = Encoding.UTF8, ["utf-8"] = Encoding.UTF8, ["unicode-1-1-utf-8"] = Encoding.UTF8, ["x-unicode20utf8"] = Encoding.UTF8,
        // A page whose declaration can be read as single bytes is not UTF-16, whatever it says; the same for the outlawed UTF-7.
        ["utf-16"] = Encoding.UTF8, ["utf-16le"] = Encoding.UTF8, ["utf-16be"] = Encoding.UTF8, ["unicode"] = Encoding.UTF8, ["utf-7"] = Encoding.UTF8,
    };

    /// <summary>The decoder of a name, or null when nobody knows it.</summary>
    public static Encoding? Find(string? name)
    {
        name = name?.Trim().Trim('"', '\'');
        if (string.IsNullOrEmpty(name)) return null;
        if (Aliases.TryGetValue(name, out var known)) return known;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Single-byte charsets that are written on pages in others: the letters decide, not the label.</summary>
    public static bool IsOftenALie(Encoding encoding) => encoding.CodePage is 1252 or 28596 or 1256 or 28591;

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;
}
