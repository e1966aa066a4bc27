using Hudna.Reading.Names;

namespace Hudna.Eval;

/// <summary>One sentence of a file of tagged names: as many tags as tokens.</summary>
internal sealed record NamesSentence(IReadOnlyList<string> Tokens, IReadOnlyList<string> Tags);

/// <summary>
/// A file with a token and its tag a line (a space or tab between) and an empty line between sentences; tags are O, B-TYPE and I-TYPE over
/// PER, LOC, ORG and MISC, which some corpora write PERS and MIS. Direction marks around a token are no part of it.
/// </summary>
internal sealed record NamesFile(IReadOnlyList<NamesSentence> Sentences)
{
    private static readonly char[] Between = [' ', '\t'];

    /// <exception cref="InvalidDataException">A line has no tag, or one that is none; the message names the line.</exception>
    public static NamesFile Read(TextReader reader)
    {
        var sentences = new List<NamesSentence>();
        var tokens = new List<string>();
        var tags = new List<string>();
        for (var number = 1; reader.ReadLine() is { } raw; number++)
        {
            var line = raw.Trim().Trim('\uFEFF', '\u200E', '\u200F');
            if (line.Length == 0)
            {
                Close();
                continue;
            }

            var cut = line.LastIndexOfAny(Between);
            var tag = cut < 0 ? "" : line[(cut + 1)..];
            if (!IsTag(tag)) throw new InvalidDataException($"line {number}: '{line}' does not end in a tag.");
            tokens.Add(line[..cut].TrimEnd());
            tags.Add(tag);
        }

        Close();
        return new(sentences);

        void Close()
        {
            if (tokens.Count > 0) sentences.Add(new([.. tokens], [.. tags]));
            tokens.Clear();
            tags.Clear();
        }
    }

    /// <summary>A predicted tag in the spelling of this file's own tags, so that the two columns can be compared as they stand.</summary>
    public string Spelt(string tag) => _spellings.GetValueOrDefault(tag, tag);

    private readonly Dictionary<string, string> _spellings = Sentences.SelectMany(sentence => sentence.Tags).Distinct()
        .SelectMany(tag => tag == "O" ? [tag] : (string[])["B" + tag[1..], "I" + tag[1..]]).Distinct()
        .GroupBy(NameTypes.Usual).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static bool IsTag(string tag) => tag == "O" || (tag.Length > 2 && tag[0] is 'B' or 'I' && tag[1] == '-');
}
