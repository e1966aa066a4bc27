using NodaTime;

namespace Hudna.Model.Ports;

/// <summary>The articles of the record.</summary>
public interface IArticles
{
    /// <summary>An article by its id, or null.</summary>
    Task<ArticleSummary?> FindAsync(string id, CancellationToken cancel);

    /// <summary>Newest day first, undated last; ties by id, so that pages never overlap.</summary>
    Task<Page<ArticleSummary>> ListAsync(ArticleFilter filter, PageRequest page, CancellationToken cancel);

    /// <summary>The days that have articles, newest first; undated articles count under null, last.</summary>
    Task<IReadOnlyList<DayCount>> DaysAsync(int most, CancellationToken cancel);

    /// <summary>Outlets with how many articles each, most first.</summary>
    Task<IReadOnlyList<OutletCount>> OutletsAsync(CancellationToken cancel);
}

/// <summary>An article in a list.</summary>
/// <param name="Opening">The first words of its body, at most about 240 UTF-16 units, cut at a word.</param>
public sealed record ArticleSummary(string Id, string Source, string? Url, string? Outlet, string? Title, LocalDate? Published, string Opening, int Statements, int Events);

/// <param name="Day">Only articles published that day; null for any.</param>
/// <param name="Undated">Only articles whose day is not known; then <paramref name="Day"/> is ignored.</param>
public sealed record ArticleFilter(LocalDate? Day = null, bool Undated = false, string? Outlet = null);

public sealed record DayCount(LocalDate? Day, int Articles, int Statements);

public sealed record OutletCount(string? Outlet, int Articles);

/// <param name="Cursor">From the page before; null for the first.</param>
/// <param name="Limit">1 to 500.</param>
public sealed record PageRequest(string? Cursor = null, int Limit = 50);

/// <param name="Next">Cursor of the next page, or null when this is the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
