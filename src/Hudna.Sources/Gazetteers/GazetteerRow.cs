namespace Hudna.Sources.Gazetteers;

/// <summary>The files of places that can be read.</summary>
public enum GazetteerFormat
{
    /// <summary>CSV of the OCHA operational datasets: <c>pcode,name_ar,name_en,lat,lon</c> and, from large to small, <c>adm1_pcode,adm1_ar</c> to <c>adm3_…</c>.</summary>
    Ocha,

    /// <summary>GeoNames: its own dump (tabs, 19 columns, no header), or CSV with <c>geonameid,cc,name,lat,lon,feature,admin1,population,names_ar</c>.</summary>
    GeoNames,
}

/// <summary>One place of a file of places.</summary>
/// <param name="Line">1-based line of the file.</param>
/// <param name="Code">OCHA's P-code or the number of GeoNames.</param>
/// <param name="Names">Arabic spellings, at least one.</param>
/// <param name="English">Latin name, may be empty.</param>
/// <param name="CountryCode">Two letters of ISO 3166, or null.</param>
/// <param name="Feature">GeoNames' code of what it is, or null.</param>
/// <param name="Around">The areas it lies in, from large to small.</param>
public sealed record GazetteerRow(
    int Line, string Code, IReadOnlyList<string> Names, string English, double Latitude, double Longitude, string? CountryCode, string? Feature, long Population,
    IReadOnlyList<GazetteerArea> Around);

/// <summary>An administrative area that a place lies in.</summary>
public sealed record GazetteerArea(string Code, string Name);

/// <summary>What a file of places holds: rows, faults with their lines, and how many lines have no Arabic name.</summary>
public sealed record GazetteerContent(IReadOnlyList<GazetteerRow> Rows, IReadOnlyList<SourceFault> Faults, int WithoutArabic);
