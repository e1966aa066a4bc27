using Hudna.Model.Ports;
using Hudna.Web.Faults;
using Hudna.Web.Hosting;
using NodaTime;
using NodaTime.Text;

namespace Hudna.Web.Today;

/// <param name="Days">Days with articles, newest first; an undated entry last.</param>
/// <param name="Day">The day shown; null when the record has only undated articles, or none.</param>
public sealed record TodayModel(
    IReadOnlyList<DayCount> Days, LocalDate? Day, IReadOnlyList<ArticleSummary> Articles, bool MoreArticles, IReadOnlyList<StatementInArticle> Statements, RecordSummary Summary)
{
    /// <summary>The next day with articles before the one shown, or null.</summary>
    public LocalDate? Earlier => Days.Where(count => count.Day < Day).Select(count => count.Day).FirstOrDefault();

    public LocalDate? Later => Days.Where(count => count.Day > Day).Select(count => count.Day).LastOrDefault();
}

internal static class TodayEndpoint
{
    private const int MostDays = 366;
    private const int MostArticles = 60;
    private const int MostStatements = 30;

    public static async Task<IResult> Get(string? day, IRecord record, CancellationToken cancel)
    {
        LocalDate? asked = null;
        if (!string.IsNullOrEmpty(day))
        {
            if (!LocalDatePattern.Iso.Parse(day).TryGetValue(default, out var parsed)) return FaultPages.BadAddress(day);
            asked = parsed;
        }

        var days = await record.Articles.DaysAsync(MostDays, cancel);
        var shown = asked ?? days.Select(count => count.Day).FirstOrDefault(known => known is not null);
        var articles = await record.Articles.ListAsync(new(shown, Undated: shown is null), new(null, MostArticles), cancel);
        var statements = shown is null ? [] : (await record.Statements.ListAsync(new(Day: shown), new(null, MostStatements), cancel)).Items;
        return Screen.Of<TodayPage>(new TodayModel(days, shown, articles.Items, articles.Next is not null, statements, await record.SummaryAsync(cancel)));
    }
}
