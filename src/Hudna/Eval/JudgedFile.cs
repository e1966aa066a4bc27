using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Hudna.Commands;

namespace Hudna.Eval;

/// <summary>A CSV of what people judged, by the names of its columns; columns nobody asks for are passed over.</summary>
internal static class JudgedFile
{
    /// <param name="needed">Columns that must be there.</param>
    /// <param name="row">Makes one entry of the record the reader stands on, or throws with what is wrong.</param>
    /// <param name="nothing">What to say of a file without entries.</param>
    /// <exception cref="InvalidDataException">A column is missing or there is no entry; the message names the line.</exception>
    public static IReadOnlyList<T> Read<T>(string path, string[] needed, Func<CsvReader, T> row, string nothing)
    {
        using var text = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null });
        if (!csv.Read() || !csv.ReadHeader()) throw new InvalidDataException("the file is empty.");
        var missing = needed.Except(csv.HeaderRecord!, StringComparer.Ordinal).ToList();
        if (missing.Count > 0) throw new InvalidDataException($"line 1: the column '{missing[0]}' is missing.");
        var entries = new List<T>();
        while (csv.Read()) entries.Add(row(csv));
        return entries.Count > 0 ? entries : throw new InvalidDataException(nothing);
    }

    /// <exception cref="CommandFailedException">The file cannot be read, or <paramref name="read"/> found it faulty.</exception>
    public static IReadOnlyList<T> Open<T>(string path, Func<string, IReadOnlyList<T>> read, string mend)
    {
        try
        {
            return read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or DecoderFallbackException or CsvHelperException)
        {
            throw new CommandFailedException(ExitCode.Failure, $"{path} cannot be used: {e.Message}", mend);
        }
    }
}
