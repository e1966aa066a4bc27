namespace Hudna.Training.Names;

/// <summary>Reads files of one token and one tag a line, a blank line between sentences; direction marks are dropped.</summary>
internal static class CorpusFile
{
    private static readonly char[] Between = [' ', '\t'];

    public static List<LabelledSentence> Read(string path)
    {
        var sentences = new List<LabelledSentence>();
        var tokens = new List<string>();
        var tags = new List<string>();
        foreach (var raw in File.ReadLines(path))
        {
            var line = Clean(raw);
            if (line.Length == 0)
            {
                Close();
                continue;
            }
            var cut = line.LastIndexOfAny(Between);
            tokens.Add(cut < 0 ? line : line[..cut].Trim());
            tags.Add(cut < 0 ? "O" : line[(cut + 1)..]);
        }
        Close();
        return sentences;

        void Close()
        {
            if (tokens.Count > 0)
                sentences.Add(new LabelledSentence([.. tokens], [.. tags]));
            tokens.Clear();
            tags.Clear();
        }
    }

    private static string Clean(string line)
    {
        foreach (var mark in "\u200E\u200F\uFEFF")
            line = line.Replace(mark.ToString(), "", StringComparison.Ordinal);
        return line.Trim();
    }
}
