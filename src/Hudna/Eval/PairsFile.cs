using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Hudna.Eval;

/// <summary>Two headlines or claims and how the second stands to the first: agree, disagree, or other (of something else).</summary>
internal sealed record JudgedPair(string One, string Other, string Stance);

/// <summary>A CSV of pairs with the columns <c>s1</c>, <c>s2</c> and <c>stance</c>; others are passed over.</summary>
internal static class PairsFile
{
    public const string Agree = "agree", Disagree = "disagree", OtherMatter = "other";

    private static readonly string[] Needed = ["s1", "s2", "stance"];

    /// <exception cref="InvalidDataException">A column is missing, a stance is unknown, or there is no pair; the message names the line.</exception>
    public static IReadOnlyList<JudgedPair> Read(string path)
    {
        using var text = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null });
        if (!csv.Read() || !csv.ReadHeader()) throw new InvalidDataException("the file is empty.");
        var missing = Needed.Except(csv.HeaderRecord!, StringComparer.Ordinal).ToList();
        if (missing.Count > 0) throw new InvalidDataException($"line 1: the column '{missing[0]}' is missing.");
        var pairs = new List<JudgedPair>();
        while (csv.Read())
        {
            var stance = csv.GetField("stance")!.Trim();
            if (stance is not (Agree or Disagree or OtherMatter)) throw new InvalidDataException($"line {csv.Parser.RawRow}: '{stance}' is no stance.");
            pairs.Add(new(csv.GetField("s1")!, csv.GetField("s2")!, stance));
        }

        return pairs.Count > 0 ? pairs : throw new InvalidDataException("the file holds no pair.");
    }

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
}
