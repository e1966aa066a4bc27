using System.Text;
using Hudna.Lexicon.Data;
using Hudna.Text;

namespace Hudna.Lexicon.Naming;

/// <summary>Letter by letter: ids for names the dossiers do not know, and a key under which spellings of one foreign name meet.</summary>
public sealed class NameLetters
{
    /// <summary>A key is never longer.</summary>
    public const int MostSounds = 32;

    private const char FirstLetter = '\u0600';
    private const char LastLetter = '\u06FF';

    private readonly Dictionary<char, string> _latin = [];
    private readonly string?[] _sounds = new string?[LastLetter - FirstLetter + 1];

    private NameLetters()
    {
    }

    /// <summary>Reads <c>names-letters.yaml</c>; without the file every name has an empty key.</summary>
    public static NameLetters Load(string file, List<Fault> faults)
    {
        var letters = new NameLetters();
        if (!File.Exists(file) || DataFiles.Load(file, faults) is not { } root) return letters;
        root.Allow("source", "note", "letters");
        foreach (var node in root.List("letters"))
        {
            node.Allow("letter", "latin", "sound");
            if (DataText.Arabic(node, node.Text("letter")) is not [var letter]) continue;
            letters._latin[letter] = node.Text("latin").Trim('-');
            if (letter is >= FirstLetter and <= LastLetter) letters._sounds[letter - FirstLetter] = node.Text("sound").Trim('-');
        }

        return letters;
    }

    /// <summary>
    /// A stable id for a name: <c>x-</c> and its folded letters in Latin, so that spellings that differ in hamza or teh marbuta give one id.
    /// </summary>
    public string IdOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var id = new StringBuilder("x");
        var inWord = false;
        foreach (var c in FoldedText.Fold(name, FoldingLevel.Search))
        {
            var latin = _latin.GetValueOrDefault(c) ?? (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c.ToString() : null);
            if (latin is null)
            {
                inWord = false;
                continue;
            }

            if (!inWord) id.Append('-');
            inWord = true;
            id.Append(latin);
        }

        return id.ToString();
    }

    /// <summary>The consonants of a folded word as classes of sound, doubled ones once; empty for a word of vowels.</summary>
    public string KeyOf(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[MostSounds];
        return new(key[..KeyOf(word, key)]);
    }

    /// <summary>The same into room for <see cref="MostSounds"/>; returns its length.</summary>
    public int KeyOf(ReadOnlySpan<char> word, Span<char> key)
    {
        var length = 0;
        foreach (var c in word)
        {
            var at = c - FirstLetter;
            if (at < 0 || at >= _sounds.Length || _sounds[at] is not { } sound) continue;
            foreach (var part in sound)
            {
                if (length < key.Length && (length == 0 || key[length - 1] != part)) key[length++] = part;
            }
        }

        return length;
    }
}
