using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Text;
using Hudna.Text.Searching;

namespace Hudna.Reading.Judging;

/// <summary>
/// What a sentence shows to whoever judges whether it reports an act: its stems, pairs of neighbouring stems, word classes and which of them
/// stand close together in which order, its length in eights of words, and what the reader found in it (events with their status, the dead
/// and the hurt, times).
/// </summary>
public sealed class SentenceFeatures
{
    private const int LengthStep = 8, LongestLength = 6, Close = 5;

    private readonly SearchWords _words;
    private readonly Dictionary<string, string> _classes;

    private SentenceFeatures(SearchWords words, Dictionary<string, string> classes) => (_words, _classes) = (words, classes);

    /// <summary>With the word classes of <c>lexicon/sentences/classes.yaml</c>.</summary>
    /// <exception cref="LexiconException">The file is faulty.</exception>
    public static SentenceFeatures Load(SearchWords words, KnowledgeFolders folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var faults = new List<Fault>();
        var classes = new Dictionary<string, string>(StringComparer.Ordinal);
        var root = DataFiles.Load(Path.Combine(folders.Lexicon, "sentences", "classes.yaml"), faults);
        root?.Allow("source", "note", "classes");
        foreach (var node in root?.List("classes") ?? [])
        {
            node.Allow("id", "words");
            var id = node.Text("id");
            foreach (var word in node.List("words")) classes.TryAdd(FoldedText.Fold(DataText.Arabic(word, word.AsText()), FoldingLevel.Search), id);
        }

        return faults.Count == 0 ? new(words, classes) : throw new LexiconException(faults);
    }

    /// <param name="reading">The reading of the sentence alone. A feature is there or not: its amount is 1.</param>
    public Dictionary<string, float> Of(Model.Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var features = new Dictionary<string, float>(StringComparer.Ordinal);
        var seen = new List<(string Class, int At)>();
        string? before = null;
        var count = 0;
        foreach (var word in _words.Of(reading.Text))
        {
            var stem = char.IsAsciiDigit(word.Exact[0]) ? "number" : word.Stem;
            features[$"w:{stem}"] = 1;
            if (before is not null) features[$"p:{before} {stem}"] = 1;
            before = stem;
            if (ClassOf(word.Exact) is { } found)
            {
                features[$"class:{found}"] = 1;
                foreach (var (earlier, at) in seen)
                {
                    if (count - at <= Close) features[$"close:{earlier} {found}"] = 1;
                }

                seen.Add((found, count));
            }

            count++;
        }

        features[FormattableString.Invariant($"length:{Math.Min(count / LengthStep, LongestLength)}")] = 1;
        foreach (var told in reading.Events)
        {
            features[$"event:{told.Type}:{told.Status}"] = 1;
            if (told is { Type: <= EventType.Siege, Status: EventStatus.Occurred or EventStatus.Ongoing }) features["hostile"] = 1;
        }

        foreach (var quantity in reading.Quantities)
        {
            if (quantity.Counts is { } counts) features[$"counts:{counts}"] = 1;
        }

        if (reading.Times.Count > 0) features["time"] = 1;
        return features;
    }

    private string? ClassOf(string word) =>
        _classes.GetValueOrDefault(word) ?? (word.Length > 3 && word[0] is Letters.Waw or Letters.Feh ? _classes.GetValueOrDefault(word[1..]) : null);
}
