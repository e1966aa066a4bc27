using Hudna.Model.Ports;
using Hudna.Web.Faults;
using Hudna.Web.Hosting;
using NodaTime;
using NodaTime.Text;

namespace Hudna.Web.Articles;

public sealed record ArticlesModel(ArticleFilter Filter, bool First, Page<ArticleSummary> Page, IReadOnlyList<OutletCount> Outlets, IReadOnlyList<DayCount> Days);

internal static class ArticlesEndpoint
{
    private const int MostDays = 2000;
    private const int PageSize = 50;

    public static async Task<IResult> Get(string? day, string? outlet, string? undated, string? cursor, IRecord record, CancellationToken cancel)
    {
        LocalDate? asked = null;
        if (!string.IsNullOrEmpty(day))
        {
            if (!LocalDatePattern.Iso.Parse(day).TryGetValue(default, out var parsed)) return FaultPages.BadAddress(day);
            asked = parsed;
        }

        var isUndated = false;
        if (!string.IsNullOrEmpty(undated) && !bool.TryParse(undated, out isUndated)) return FaultPages.BadAddress(undated);
        var filter = new ArticleFilter(asked, isUndated, string.IsNullOrEmpty(outlet) ? null : outlet);
        var page = await record.Articles.ListAsync(filter, new(string.IsNullOrEmpty(cursor) ? null : cursor, PageSize), cancel);
        var outlets = await record.Articles.OutletsAsync(cancel);
        var days = await record.Articles.DaysAsync(MostDays, cancel);
        return Screen.Of<ArticlesPage>(new ArticlesModel(filter, string.IsNullOrEmpty(cursor), page, outlets, days));
    }
}
