using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Hudna.Work;

/// <summary>Work in parallel whose results come out in the order of the inputs.</summary>
internal static class Ordered
{
    // Enough to keep every core busy while one slow article holds up the output; an article and its reading take about 50 kB.
    private const int AheadPerCore = 32;

    /// <summary>Takes inputs one by one, as they are asked for; never more than a bounded number ahead of the reader of the results.</summary>
    public static async IAsyncEnumerable<TOut> SelectAsync<TIn, TOut>(IEnumerable<TIn> inputs, Func<TIn, TOut> work, [EnumeratorCancellation] CancellationToken cancel)
    {
        var running = Channel.CreateBounded<Task<TOut>>(AheadPerCore * Environment.ProcessorCount);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var feeding = Task.Run(() => FeedAsync(inputs, work, running.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var task in running.Reader.ReadAllAsync(cancel).ConfigureAwait(false)) yield return await task.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task FeedAsync<TIn, TOut>(IEnumerable<TIn> inputs, Func<TIn, TOut> work, ChannelWriter<Task<TOut>> into, CancellationToken cancel)
    {
        try
        {
            foreach (var input in inputs) await into.WriteAsync(Task.Run(() => work(input), cancel), cancel).ConfigureAwait(false);
            into.Complete();
        }
        catch (Exception e)
        {
            into.Complete(e);
            throw;
        }
    }
}
