namespace Hudna.Reading.Time;

/// <summary>
/// The names of word classes, numbered as they are met. The first are built in: signs and numbers, which the code sees for itself;
/// all others come from the class fields of lexicon/time.
/// </summary>
internal sealed class TimeClasses
{
    public const int Number = 0, DayNumber = 1, YearNumber = 2, HijriYear = 3, Slash = 4, Dash = 5, Comma = 6, Open = 7, Close = 8, Quote = 9, NumericDate = 10, Hour = 11, Colon = 12, Stop = 13, LineYear = 14;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public TimeClasses()
    {
        foreach (var name in (ReadOnlySpan<string>)["number", "day-number", "year-number", "hijri-year", "slash", "dash", "comma", "open", "close", "quote", "numeric-date", "hour", "colon", "stop", "line-year"]) Of(name);
    }

    public int Count => _numbers.Count;

    /// <summary>The number of a class, given on first meeting.</summary>
    public int Of(string name)
    {
        if (!_numbers.TryGetValue(name, out var number)) _numbers.Add(name, number = _numbers.Count);
        return number;
    }

    public bool Knows(string name) => _numbers.ContainsKey(name);
}
