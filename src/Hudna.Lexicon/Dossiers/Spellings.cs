using System.Text;
using Hudna.Text;

namespace Hudna.Lexicon.Dossiers;

/// <summary>
/// The spellings in which news writes one name, beyond what folding joins: final yeh as alef maqsura (Egyptian), teh marbuta as heh,
/// "Abd X" in one word or two, particles joined to what follows, a hyphen for a space.
/// </summary>
public static class Spellings
{
    private static readonly string Article = new([Letters.Alef, Letters.Lam]);

    /// <summary>The name itself first, each spelling once.</summary>
    /// <param name="joining">Words that are also written together with the next one, folded.</param>
    public static IReadOnlyList<string> Of(string name, IReadOnlyCollection<string> joining)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(joining);
        var order = new List<string>(4) { name };
        if (name.Contains('-', StringComparison.Ordinal)) Add(name.Replace('-', ' '));
        foreach (var word in joining)
        {
            if (!name.Contains(word, StringComparison.Ordinal)) continue;
            for (int i = 0, count = order.Count; i < count; i++)
            {
                Add(Joined(order[i], word));
                Add(Parted(order[i], word));
            }
        }

        for (int i = 0, count = order.Count; i < count; i++)
        {
            var spelling = order[i];
            Add(Endings(spelling, Letters.Yeh, Letters.AlefMaqsura));
            Add(Endings(spelling, Letters.AlefMaqsura, Letters.Yeh));
            Add(Endings(spelling, Letters.TehMarbuta, Letters.Heh));
            Add(Endings(Endings(spelling, Letters.TehMarbuta, Letters.Heh), Letters.Yeh, Letters.AlefMaqsura));
        }

        return order;

        void Add(string spelling)
        {
            if (!order.Contains(spelling)) order.Add(spelling);
        }
    }

    public static string WithArticle(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.StartsWith(Article, StringComparison.Ordinal) ? word : Article + word;
    }

    /// <summary>A word of several letters without its article; the same word when it has none.</summary>
    public static string WithoutArticle(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length > 3 && word.StartsWith(Article, StringComparison.Ordinal) ? word[2..] : word;
    }

    /// <summary>Changes the last letter of every word of three letters and more.</summary>
    private static string Endings(string name, char from, char to)
    {
        if (!HasEnding(name, from)) return name;
        return string.Create(name.Length, (name, from, to), static (text, of) =>
        {
            of.name.CopyTo(text);
            for (var i = 2; i < text.Length; i++)
            {
                if (IsEnding(text, i, of.from)) text[i] = of.to;
            }
        });
    }

    private static bool HasEnding(string name, char letter)
    {
        for (var i = 2; i < name.Length; i++)
        {
            if (IsEnding(name, i, letter)) return true;
        }

        return false;
    }

    private static bool IsEnding(ReadOnlySpan<char> text, int i, char letter) =>
        text[i] == letter && (i + 1 == text.Length || text[i + 1] == ' ') && text[i - 1] != ' ' && text[i - 2] != ' ';

    private static string Joined(string name, string word)
    {
        var words = name.Split(' ');
        var text = new StringBuilder(name.Length);
        for (var i = 0; i < words.Length; i++)
        {
            text.Append(words[i]);
            if (i + 1 < words.Length && FoldedText.Fold(words[i]) != word) text.Append(' ');
        }

        return text.ToString();
    }

    /// <summary>Only before an article, where the seam is sure.</summary>
    private static string Parted(string name, string word)
    {
        var words = name.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].StartsWith(word + Article, StringComparison.Ordinal)) words[i] = word + " " + words[i][word.Length..];
        }

        return string.Join(' ', words);
    }
}
