namespace Hudna.Eval;

/// <summary>What people said of a sentence: that it reports the act, that it does not, that they were not at one.</summary>
internal enum SentenceLabel { Yes, EasyNo, DifficultNo, Ambiguous }

/// <summary>A sentence that people judged.</summary>
internal sealed record LabelledSentence(string Id, SentenceLabel Label, string Text)
{
    /// <summary>
    /// Whether it belongs to the half that is read while rules are written: the sum of its id's characters, each times its place, is even. The
    /// other half is kept back.
    /// </summary>
    public bool IsForDevelopment => Id.Select((c, at) => c * (at + 1L)).Sum() % 2 == 0;
}

/// <summary>A CSV of sentences with the columns <c>id</c>, <c>label</c> (yes, easy no, difficult no, ambiguous) and <c>text</c>; others are passed over.</summary>
internal static class SentencesFile
{
    private static readonly string[] Needed = ["id", "label", "text"];

    /// <exception cref="InvalidDataException">A column is missing, a label is unknown, or there is no sentence; the message names the line.</exception>
    public static IReadOnlyList<LabelledSentence> Read(string path) => JudgedFile.Read(
        path, Needed, csv => new LabelledSentence(csv.GetField("id")!, LabelOf(csv.GetField("label")!, csv.Parser.RawRow), csv.GetField("text")!), "the file holds no sentence.");

    private static SentenceLabel LabelOf(string label, int line) => label.Trim() switch
    {
        "yes" => SentenceLabel.Yes,
        "easy no" => SentenceLabel.EasyNo,
        "difficult no" => SentenceLabel.DifficultNo,
        "ambiguous" => SentenceLabel.Ambiguous,
        _ => throw new InvalidDataException($"line {line}: '{label}' is no label."),
    };
}
