using System.Diagnostics;
using System.Globalization;
using Hudna.Lexicon;
using Hudna.Work;

// Latency of search on a real record: Hudna.Bench RECORD QUERIES [ROUNDS]. Each query is asked once to warm up, then ROUNDS times.
// Prints one line for a table: number of queries, hits in all, median and 95th percentile in milliseconds.
if (args is not [var path, var queryFile, ..])
{
    Console.Error.WriteLine("usage: Hudna.Bench RECORD QUERIES [ROUNDS]");
    return 2;
}

var rounds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 10;
var queries = File.ReadLines(queryFile).Where(line => line.Length > 0).ToArray();
await using var record = RecordFile.OpenExisting(path, KnowledgeFolders.Default);
var hits = 0L;
foreach (var query in queries) hits += (await record.Search.FindAsync(new(query), default)).Total;
var times = new List<double>();
for (var round = 0; round < rounds; round++)
{
    foreach (var query in queries)
    {
        var clock = Stopwatch.GetTimestamp();
        await record.Search.FindAsync(new(query), default);
        times.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
    }
}

times.Sort();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{queries.Length} queries, {hits} hits, median {times[times.Count / 2]:F1} ms, 95th percentile {times[times.Count * 95 / 100]:F1} ms, worst {times[^1]:F1} ms"));
return 0;
