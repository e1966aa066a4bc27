using System.Globalization;
using CsvHelper;

namespace Hudna.Eval;

/// <summary>Two headlines or claims and how the second stands to the first: agree, disagree, or other (of something else).</summary>
internal sealed record JudgedPair(string One, string Other, string Stance);

/// <summary>A CSV of pairs with the columns <c>s1</c>, <c>s2</c> and <c>stance</c>; others are passed over.</summary>
internal static class PairsFile
{
    public const string Agree = "agree", Disagree = "disagree", OtherMatter = "other";

    private static readonly string[] Needed = ["s1", "s2", "stance"];

    /// <exception cref="InvalidDataException">A column is missing, a stance is unknown, or there is no pair; the message names the line.</exception>
    public static IReadOnlyList<JudgedPair> Read(string path) => JudgedFile.Read(
        path, Needed, csv => new JudgedPair(csv.GetField("s1")!, csv.GetField("s2")!, StanceOf(csv.GetField("stance")!.Trim(), csv.Parser.RawRow)), "the file holds no pair.");

    public static void Write(string path, IEnumerable<(JudgedPair Pair, string Predicted)> pairs)
    {
        using var csv = new CsvWriter(new StreamWriter(path), CultureInfo.InvariantCulture);
        foreach (var column in Needed.Append("predicted")) csv.WriteField(column);
        csv.NextRecord();
        foreach (var (pair, predicted) in pairs)
        {
            foreach (var field in (string[])[pair.One, pair.Other, pair.Stance, predicted]) csv.WriteField(field);
            csv.NextRecord();
        }
    }

    private static string StanceOf(string stance, int line) =>
        stance is Agree or Disagree or OtherMatter ? stance : throw new InvalidDataException($"line {line}: '{stance}' is no stance.");
}
