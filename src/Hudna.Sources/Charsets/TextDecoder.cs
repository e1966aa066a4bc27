using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Hudna.Model;

namespace Hudna.Sources.Charsets;

/// <summary>What bytes say as text.</summary>
/// <param name="Text">Without byte-order mark, line ends made LF.</param>
/// <param name="Charset">The charset and why it was taken, such as <c>utf-8 (valid)</c>.</param>
/// <param name="Warnings">What was not as it should be, as sentences.</param>
internal sealed record DecodedText(string Text, string Charset, Seq<string> Warnings);

/// <summary>
/// From bytes to text. In this order: byte-order mark, the charset given with the bytes, a page's meta element, its XML prolog, UTF-8 if it
/// is valid, the Arabic charset whose letters look like Arabic. No bytes throw; those that mean nothing become U+FFFD and a warning.
/// </summary>
internal sealed class TextDecoder(LetterPairs pairs)
{
    // UTF-8 with a broken letter here and there is still UTF-8: another charset would spoil every letter instead.
    private const int SoundPerBroken = 20;

    /// <summary>Without knowledge of Arabic letters: for files whose charset is the user's own choice, such as manifests.</summary>
    public static TextDecoder Plain { get; } = new(new([]));

    /// <param name="declared">Whether the bytes are a page, which may declare its own charset.</param>
    /// <param name="given">The charset that came with the bytes, as from a header, or null.</param>
    public DecodedText Decode(ReadOnlySpan<byte> bytes, string? given, bool declared = false)
    {
        if (ByMark(bytes) is var (byMark, length)) return Finish(byMark, bytes[length..], "byte-order mark", []);
        if (ByZeroes(bytes) is { } wide) return Finish(wide, bytes, "zero bytes", ["There is no byte-order mark; the zero bytes show that it is UTF-16."]);
        var (name, where) = given is not null ? (given, "header") : declared && Declarations.Find(bytes) is { } found ? found : (null, "");
        var warnings = new List<string>();
        var said = CharsetNames.Find(name);
        if (name is not null && said is null) warnings.Add($"The charset '{name}' is not known; it was found out from the bytes.");
        if (said is null || said.CodePage == Encoding.UTF8.CodePage)
        {
            var detected = Detect(bytes, warnings, out var why);
            return Finish(detected, bytes, why == "valid" && said is not null ? where : why, warnings);
        }

        if (HoldsUtf8(bytes))
        {
            warnings.Add($"The {where} says {said.WebName}, but the bytes are UTF-8.");
            return Finish(Encoding.UTF8, bytes, "valid", warnings);
        }

        if (!CharsetNames.IsOftenALie(said)) return Finish(said, bytes, where, warnings);
        var likely = pairs.Guess(bytes);
        if (likely.CodePage == said.CodePage) return Finish(said, bytes, where, warnings);
        warnings.Add($"The {where} says {said.WebName}, but the letters are those of {likely.WebName}.");
        return Finish(likely, bytes, "letter pairs", warnings);
    }

    private Encoding Detect(ReadOnlySpan<byte> bytes, List<string> warnings, out string why)
    {
        why = "valid";
        if (Utf8.IsValid(bytes)) return Encoding.UTF8;
        if (Utf8.IsValid(bytes[..WithoutCutLetter(bytes)]))
        {
            why = "valid but for its cut end";
            warnings.Add("The file ends in the middle of a letter: it was cut off; what is there was read.");
            return Encoding.UTF8;
        }

        var (sound, broken) = CountLetters(bytes);
        if (sound >= broken * SoundPerBroken)
        {
            why = "mostly valid";
            warnings.Add(string.Create(CultureInfo.InvariantCulture, $"{broken} place(s) are no valid UTF-8 and are shown as U+FFFD."));
            return Encoding.UTF8;
        }

        why = "letter pairs";
        return pairs.Guess(bytes);
    }

    private static DecodedText Finish(Encoding encoding, ReadOnlySpan<byte> bytes, string why, List<string> warnings)
    {
        if (why == "valid but for its cut end") bytes = bytes[..WithoutCutLetter(bytes)];
        var text = encoding.GetString(bytes);
        if (text.Contains('\r', StringComparison.Ordinal)) text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var (mended, lines) = DoubleEncoding.Repair(text);
        if (lines > 0) warnings.Add(string.Create(CultureInfo.InvariantCulture, $"{lines} line(s) had been encoded twice and were mended."));
        return new(mended, $"{encoding.WebName} ({why})", warnings.ToSeq());
    }

    private static (Encoding Encoding, int Length)? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    /// <summary>In UTF-16 of Arabic or English every second byte is 0 or 6.</summary>
    private static Encoding? ByZeroes(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, 4096) & ~1)];
        if (sample.Length < 4 || !sample.Contains((byte)0)) return null;
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] is 0 or 6) even++;
            if (sample[i + 1] is 0 or 6) odd++;
        }

        var most = sample.Length / 2 * 9 / 10;
        return odd > most && even < odd / 2 ? Encoding.Unicode : even > most && odd < even / 2 ? Encoding.BigEndianUnicode : null;
    }

    private static bool HoldsUtf8(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 64 << 10)];
        return Utf8.IsValid(head[..WithoutCutLetter(head)]) && CountLetters(head).Sound >= 3;
    }

    /// <summary>The length without a last letter whose bytes are not all there.</summary>
    private static int WithoutCutLetter(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var lead = bytes[^back];
            if ((lead & 0xC0) == 0x80) continue;
            var needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
            return needed > back ? bytes.Length - back : bytes.Length;
        }

        return bytes.Length;
    }

    /// <summary>How many letters beyond ASCII are whole, and how many are broken.</summary>
    private static (int Sound, int Broken) CountLetters(ReadOnlySpan<byte> bytes)
    {
        int sound = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            if (status != System.Buffers.OperationStatus.Done) broken++;
            else if (!rune.IsAscii) sound++;
            bytes = bytes[length..];
        }

        return (sound, broken);
    }
}
