using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Hudna.Eval;

/// <summary>What people said of a sentence: that it reports the act, that it does not, that they were not at one.</summary>
internal enum SentenceLabel { Yes, EasyNo, DifficultNo, Ambiguous }

/// <summary>A sentence that people judged.</summary>
internal sealed record LabelledSentence(string Id, SentenceLabel Label, string Text)
{
    /// <summary>
    /// Whether it belongs to the half that weights are learnt from: the sum of its id's characters, each times its place, is even. The other
    /// half is kept back.
    /// </summary>
    public bool IsLearntFrom => Id.Select((c, at) => c * (at + 1L)).Sum() % 2 == 0;
}

/// <summary>A CSV of sentences with the columns <c>id</c>, <c>label</c> (yes, easy no, difficult no, ambiguous) and <c>text</c>; others are passed over.</summary>
internal static class SentencesFile
{
    private static readonly string[] Needed = ["id", "label", "text"];

    /// <exception cref="InvalidDataException">A column is missing, a label is unknown, or there is no sentence; the message names the line.</exception>
    public static IReadOnlyList<LabelledSentence> Read(string path)
    {
        using var text = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null });
        if (!csv.Read() || !csv.ReadHeader()) throw new InvalidDataException("the file is empty.");
        var missing = Needed.Except(csv.HeaderRecord!, StringComparer.Ordinal).ToList();
        if (missing.Count > 0) throw new InvalidDataException($"line 1: the column '{missing[0]}' is missing.");
        var sentences = new List<LabelledSentence>();
        while (csv.Read()) sentences.Add(new(csv.GetField("id")!, LabelOf(csv.GetField("label")!, csv.Parser.RawRow), csv.GetField("text")!));
        return sentences.Count > 0 ? sentences : throw new InvalidDataException("the file holds no sentence.");
    }

    private static SentenceLabel LabelOf(string label, int line) => label.Trim() switch
    {
        "yes" => SentenceLabel.Yes,
        "easy no" => SentenceLabel.EasyNo,
        "difficult no" => SentenceLabel.DifficultNo,
        "ambiguous" => SentenceLabel.Ambiguous,
        _ => throw new InvalidDataException($"line {line}: '{label}' is no label."),
    };
}
