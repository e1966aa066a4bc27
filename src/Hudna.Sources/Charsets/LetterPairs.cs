using System.Text;
using Hudna.Text;

namespace Hudna.Sources.Charsets;

/// <summary>
/// Tells the single-byte Arabic charsets apart. Both give Arabic letters for the other's bytes, only the wrong ones, so what counts is
/// how many neighbouring letters are pairs that Arabic often has.
/// </summary>
internal sealed class LetterPairs(IEnumerable<string> common)
{
    private const int Sample = 32 << 10;

    private readonly HashSet<int> _common = [.. common.Where(pair => pair.Length == 2).Select(pair => Key(pair[0], pair[1]))];

    /// <summary>The likeliest charset of bytes that are no UTF-8.</summary>
    public Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (IsLatin(sample)) return CharsetNames.Windows1252;
        return Score(sample, CharsetNames.Iso8859Part6) > Score(sample, CharsetNames.Windows1256) ? CharsetNames.Iso8859Part6 : CharsetNames.Windows1256;
    }

    private double Score(ReadOnlySpan<byte> sample, Encoding encoding)
    {
        var text = encoding.GetString(sample);
        int pairs = 0, known = 0, strange = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is (>= '\u0080' and < '\u00A0') or '\uFFFD') strange++;
            if (!Letters.IsArabic(text[i - 1]) || !Letters.IsArabic(text[i])) continue;
            pairs++;
            if (_common.Contains(Key(text[i - 1], text[i]))) known++;
        }

        return ((double)known / (pairs + 1)) - ((double)strange / text.Length);
    }

    /// <summary>In European text letters beyond ASCII stand alone among ASCII ones; in Arabic they stand together.</summary>
    private static bool IsLatin(ReadOnlySpan<byte> sample)
    {
        int alone = 0, together = 0;
        for (var i = 0; i + 1 < sample.Length; i++)
        {
            if (sample[i] < 0xC0) continue;
            if (sample[i + 1] >= 0xC0 || (i > 0 && sample[i - 1] >= 0xC0)) together++;
            else if (char.IsAsciiLetter((char)sample[i + 1]) || (i > 0 && char.IsAsciiLetter((char)sample[i - 1]))) alone++;
        }

        return alone > together;
    }

    private static int Key(char first, char second) => (first << 16) | second;
}
