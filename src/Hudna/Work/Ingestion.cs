using Hudna.Model.Ports;
using Hudna.Sources;
using NodaTime;

namespace Hudna.Work;

/// <summary>How many articles went which way.</summary>
internal readonly record struct KeepCounts(int Added, int ReadAnew, int Unchanged);

/// <summary>Takes readings as they come and keeps them in batches: each article wholly or not at all.</summary>
/// <param name="record">Null keeps nothing (a dry run).</param>
internal sealed class Ingestion(IRecord? record, IClock clock)
{
    // A commit costs a few milliseconds whatever it holds; beyond about a hundred articles nothing more is gained, and a crash loses the batch.
    private const int BatchSize = 128;

    private readonly List<Kept> _batch = new(BatchSize);

    public KeepCounts Counts { get; private set; }

    public async Task RunAsync(IAsyncEnumerable<ReadOutcome> outcomes, Action<ReadOutcome> tell, CancellationToken cancel)
    {
        try
        {
            await foreach (var outcome in outcomes)
            {
                tell(outcome);
                if (outcome is not { Reading: { } reading, Source: SourceArticle article }) continue;
                _batch.Add(new(article.CaptureAt(clock.GetCurrentInstant()), reading));
                if (_batch.Count == BatchSize) await KeepBatchAsync(cancel);
            }
        }
        catch (OperationCanceledException)
        {
            // Interrupted: what has been read is kept before we stop.
            await KeepBatchAsync(CancellationToken.None);
            throw;
        }

        await KeepBatchAsync(cancel);
    }

    private async Task KeepBatchAsync(CancellationToken cancel)
    {
        if (record is not null && _batch.Count > 0)
        {
            foreach (var outcome in await record.KeepAsync(_batch, cancel))
            {
                Counts = outcome switch
                {
                    KeepOutcome.Added => Counts with { Added = Counts.Added + 1 },
                    KeepOutcome.ReadAnew => Counts with { ReadAnew = Counts.ReadAnew + 1 },
                    KeepOutcome.Unchanged => Counts with { Unchanged = Counts.Unchanged + 1 },
                };
            }
        }

        _batch.Clear();
    }
}
