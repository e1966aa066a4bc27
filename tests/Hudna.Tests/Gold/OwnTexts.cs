using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hudna.Tests.Support;

namespace Hudna.Tests.Gold;

/// <summary>The texts of the project's own gold, cut out of the library's zips: only where they lie and their digests are part of the project.</summary>
internal static class OwnTexts
{
    /// <param name="gold">A gold file of the project, such as <c>own/development.jsonl</c>.</param>
    /// <returns>The list of articles beside it.</returns>
    public static string ListOf(string gold) => Repository.File("tests", "Hudna.Tests", "Gold", Path.GetDirectoryName(gold)!, "articles.csv");

    /// <summary>Writes every text of a list and a manifest.csv into the folder.</summary>
    /// <exception cref="InvalidDataException">A text is not the one that was marked.</exception>
    public static void CutInto(TempFolder folder, string list)
    {
        var manifest = new StringBuilder("file,published,outlet,url\n");
        foreach (var zip in File.ReadLines(list).Skip(1).Select(line => line.Split(',')).GroupBy(cells => (Zip: cells[1], Member: cells[2])))
        {
            using var archive = ZipFile.OpenRead(Shared.File("corpus", "saudinewsnet", zip.Key.Zip));
            using var articles = JsonDocument.Parse(archive.GetEntry(zip.Key.Member)!.Open());
            foreach (var cells in zip)
            {
                var article = articles.RootElement[int.Parse(cells[3], CultureInfo.InvariantCulture)];
                var text = $"{article.GetProperty("title").GetString()}\n\n{article.GetProperty("content").GetString()}";
                if (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) != cells[6]) throw new InvalidDataException($"{cells[0]} is not the text that was marked.");
                folder.Write($"{cells[0]}.txt", text);
                manifest.Append(CultureInfo.InvariantCulture, $"{cells[0]}.txt,{cells[5]},{cells[4]},\n");
            }
        }

        folder.Write("manifest.csv", manifest.ToString());
    }
}
