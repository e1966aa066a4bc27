using System.Globalization;
using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Reading;
using Hudna.Reading.Quantities;
using Hudna.Tests.Reading.Time;
using Hudna.Tests.Support;

namespace Hudna.Tests.Reading.Quantities;

/// <summary>Counts of one-paragraph articles, and the examples written beside the words of lexicon/numbers.</summary>
internal static class QuantityExamples
{
    private static readonly QuantityReader Reader = Load();

    public static Analysis Analyse(string text)
    {
        var analysis = Analysis.Of(TimeExamples.ArticleOf(text, "2016-05-10"));
        TimeExamples.Reader.Read(analysis);
        Reader.Read(analysis);
        return analysis;
    }

    /// <summary>Each quantity as words = min..max counts of whom.</summary>
    public static string[] Told(string text) => [.. Analyse(text).Quantities.Select(quantity =>
        Line(quantity.Span.Of(text), Number(quantity.Min), Number(quantity.Max), quantity.Counts, quantity.Whom))];

    public static TheoryData<string, string> FromLexicon()
    {
        var rows = new TheoryData<string, string>();
        foreach (var path in DataFiles.Below(Repository.File("lexicon", "numbers")))
        {
            var faults = new List<Fault>();
            foreach (var example in DataFiles.Load(path, faults)?.List("examples") ?? [])
            {
                rows.Add(example.Text("text"), Line(example.Text("words"), example.TextOrNull("min"), example.TextOrNull("max"), example.TextOrNull("counts"), example.TextOrNull("whom")));
            }

            faults.ShouldBeEmpty();
        }

        return rows;
    }

    private static string Line(string words, string? min, string? max, string? counts, string? whom) => $"{words} = {min ?? "?"}..{max ?? "?"} {counts ?? "-"} of {whom ?? "-"}";

    private static string? Number(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static QuantityReader Load()
    {
        var faults = new List<Fault>();
        var reader = QuantityReader.Load(KnowledgeFolders.Below(Repository.Root), faults);
        faults.ShouldBeEmpty();
        return reader;
    }
}
