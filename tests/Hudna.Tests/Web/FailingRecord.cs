using Hudna.Model.Ports;

namespace Hudna.Tests.Web;

/// <summary>A record that is empty, or that fails in the same way whatever it is asked.</summary>
internal sealed class FailingRecord(Exception? failure) : IRecord, IArticles
{
    public IArticles Articles => this;

    public IReadings Readings => throw Failure;

    public IStatements Statements => throw Failure;

    public IActorsInUse Actors => throw Failure;

    public ISearch Search => throw Failure;

    private Exception Failure => failure ?? new InvalidOperationException("An empty record is asked only for its articles.");

    public Task<IReadOnlyList<KeepOutcome>> KeepAsync(IReadOnlyList<Kept> entries, CancellationToken cancel) => throw Failure;

    public Task<RecordSummary> SummaryAsync(CancellationToken cancel) => Answer(new RecordSummary(0, 0, 0, 0, 0, 1));

    public Task<string?> FindDamageAsync(CancellationToken cancel) => Answer<string?>(null);

    public Task<ArticleSummary?> FindAsync(string id, CancellationToken cancel) => Answer<ArticleSummary?>(null);

    public Task<Page<ArticleSummary>> ListAsync(ArticleFilter filter, PageRequest page, CancellationToken cancel) => Answer(new Page<ArticleSummary>([], null));

    public Task<IReadOnlyList<DayCount>> DaysAsync(int most, CancellationToken cancel) => Answer<IReadOnlyList<DayCount>>([]);

    public Task<IReadOnlyList<OutletCount>> OutletsAsync(CancellationToken cancel) => Answer<IReadOnlyList<OutletCount>>([]);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task<T> Answer<T>(T value) => failure is null ? Task.FromResult(value) : throw failure;
}
