using Hudna.Text;

namespace Hudna.Sources.Cleaning;

/// <summary>The words and numbers of one line, folded, with the way back to the text.</summary>
internal sealed class Words
{
    private readonly FoldedText _folded;
    private readonly int _offset;
    private readonly List<Span> _words;

    public Words(string text, Span line)
    {
        _offset = line.Start;
        _folded = FoldedText.Of(line.Of(text), FoldingLevel.Search);
        _words = [];
        Split(_folded.Text);
    }

    private Words(FoldedText folded, int offset, List<Span> words)
    {
        _folded = folded;
        _offset = offset;
        _words = words;
    }

    public int Count => _words.Count;

    public ReadOnlySpan<char> this[int i] => _folded.Text.AsSpan(_words[i].Start, _words[i].Length);

    public bool IsNumber(int i) => char.IsAsciiDigit(_folded.Text[_words[i].Start]);

    /// <summary>Where a word stands in the whole text.</summary>
    public Span SpanOf(int i) => _folded.ToOriginal(_words[i]).Shift(_offset);

    /// <summary>The folded signs between a word and the one before it, or the line's beginning.</summary>
    public ReadOnlySpan<char> Before(int i)
    {
        var from = i == 0 ? 0 : _words[i - 1].End;
        return _folded.Text.AsSpan(from, (i == _words.Count ? _folded.Text.Length : _words[i].Start) - from);
    }

    /// <summary>Whether a full stop, question or exclamation mark stands behind the last word.</summary>
    public bool IsStopped => Before(Count).IndexOfAny(".!?\u061F") >= 0;

    /// <summary>The value of a number of up to four digits, or -1.</summary>
    public int Value(int i)
    {
        var word = this[i];
        var value = 0;
        foreach (var c in word)
        {
            if (!char.IsAsciiDigit(c) || word.Length > 4) return -1;
            value = (value * 10) + (c - '0');
        }

        return value;
    }

    /// <summary>The words from one on.</summary>
    public Words After(int first) => new(_folded, _offset, _words[first..]);

    private void Split(string folded)
    {
        for (var i = 0; i < folded.Length;)
        {
            var kind = KindOf(folded[i]);
            var start = i++;
            if (kind == 0) continue;
            while (i < folded.Length && (KindOf(folded[i]) == kind || (kind == 2 && IsInsideNumber(folded, i)))) i++;
            _words.Add(new(start, i));
        }
    }

    private static int KindOf(char c) => char.IsAsciiDigit(c) ? 2 : char.IsAsciiLetter(c) ? 3 : char.IsLetter(c) || char.IsSurrogate(c) ? 1 : 0;

    /// <summary>A comma or point between three digits and a digit, as in 1,250.</summary>
    private static bool IsInsideNumber(string folded, int i) =>
        folded[i] is ',' or '.' or '\u066C' && i + 3 < folded.Length && char.IsAsciiDigit(folded[i + 1]) && char.IsAsciiDigit(folded[i + 2]) && char.IsAsciiDigit(folded[i + 3])
            && (i + 4 >= folded.Length || !char.IsAsciiDigit(folded[i + 4]));
}
