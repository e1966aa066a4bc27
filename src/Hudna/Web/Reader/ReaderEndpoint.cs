using System.Globalization;
using Hudna.Model.Ports;
using Hudna.Text;
using Hudna.Web.Faults;
using Hudna.Web.Hosting;

namespace Hudna.Web.Reader;

internal static class ReaderEndpoint
{
    private const int MostOfADay = 500;
    private const int MostFound = 100;

    /// <param name="at">Words to show first: <c>START-END</c>, several with commas between; what lies beyond the text is left out.</param>
    public static async Task<IResult> Get(string id, string? at, IRecord record, View view, CancellationToken cancel)
    {
        var article = await record.Articles.FindAsync(id, cancel);
        var reading = article is null ? null : await record.Readings.FindAsync(id, cancel);
        if (article is null || reading is null) return FaultPages.NoSuchArticle(id);
        var versions = await record.Readings.VersionsAsync(id, cancel);
        var captures = await record.Readings.CapturesAsync(id, cancel);
        var filter = new ArticleFilter(article.Published, Undated: article.Published is null);
        var day = (await record.Articles.ListAsync(filter, new(null, MostOfADay), cancel)).Items.ToList();
        var place = day.FindIndex(other => other.Id == id);
        return Screen.Of<ReaderPage>(new ReaderModelBuilder(reading, view).Build(
            Spans(at, reading.Text.Length), versions, captures,
            place > 0 ? day[place - 1] : null, place >= 0 && place + 1 < day.Count ? day[place + 1] : null));
    }

    private static List<Span> Spans(string? at, int length)
    {
        var spans = new List<Span>();
        foreach (var written in (at ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostFound))
        {
            var dash = written.IndexOf('-', StringComparison.Ordinal);
            if (dash > 0 && Offset(written.AsSpan(0, dash)) is { } start && Offset(written.AsSpan(dash + 1)) is { } end && start < end && end <= length) spans.Add(new(start, end));
        }

        return spans;

        static int? Offset(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : null;
    }
}
