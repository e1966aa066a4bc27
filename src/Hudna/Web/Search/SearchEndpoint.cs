using System.Globalization;
using Hudna.Model.Ports;
using Hudna.Web.Faults;
using Hudna.Web.Hosting;

namespace Hudna.Web.Search;

/// <param name="Query">As typed; empty when nothing was asked yet.</param>
/// <param name="Answer">Null when nothing was asked.</param>
public sealed record SearchModel(string Query, int Offset, int PageSize, SearchAnswer? Answer);

internal static class SearchEndpoint
{
    public const int MostQueryLength = 400;
    private const int HitsAPage = 20;

    public static async Task<IResult> Get(string? q, string? from, IRecord record, CancellationToken cancel)
    {
        var query = (q ?? "").Trim();
        if (query.Length > MostQueryLength) query = query[..MostQueryLength];
        var offset = 0;
        if (!string.IsNullOrEmpty(from) && !int.TryParse(from, CultureInfo.InvariantCulture, out offset)) return FaultPages.BadAddress(from);
        offset = Math.Max(0, offset);
        var answer = query.Length == 0 ? null : await record.Search.FindAsync(new(query, offset, HitsAPage), cancel);
        return Screen.Of<SearchPage>(new SearchModel(query, offset, HitsAPage, answer));
    }
}
