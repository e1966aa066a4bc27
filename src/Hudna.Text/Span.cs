namespace Hudna.Text;

/// <summary>A half-open stretch of one text, [Start, End), counted in UTF-16 units; <c>0 &lt;= Start &lt;= End</c>.</summary>
public readonly record struct Span : IComparable<Span>
{
    /// <exception cref="ArgumentOutOfRangeException">Start is negative, or End is before Start.</exception>
    public Span(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    public int Start { get; }

    public int End { get; }

    public int Length => End - Start;

    public bool IsEmpty => End == Start;

    /// <summary>Whether the offset lies inside; End itself does not.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Contains(Span other) => other.Start >= Start && End >= other.End;

    /// <summary>Whether the two share at least one unit; touching spans do not.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that holds both.</summary>
    public Span Cover(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The shared part, or null when there is none.</summary>
    public Span? Intersect(Span other) => Overlaps(other) ? new(Math.Max(Start, other.Start), Math.Min(End, other.End)) : null;

    public Span Shift(int by) => new(Start + by, End + by);

    /// <summary>The words themselves.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <summary>The span without the white space at its two ends; an all-white span becomes empty at its start.</summary>
    public Span Trim(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int start = Start, end = End;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return start == end ? new(Start, Start) : new(start, end);
    }

    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"{Start}-{End}";
}
