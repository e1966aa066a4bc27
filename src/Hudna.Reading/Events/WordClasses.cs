namespace Hudna.Reading.Events;

/// <summary>
/// The names of the word classes, each with its number; a set of classes is a bit mask. A few classes are not words but what other
/// readers found in the text.
/// </summary>
internal sealed class WordClasses
{
    public const int Party = 0, Place = 1, Time = 2, Killed = 3, Injured = 4, Personal = 5, Force = 6, Headline = 7, Media = 8, Counted = 9;

    private const int Most = ClassSet.Capacity;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal)
    {
        ["party"] = Party, ["place"] = Place, ["time"] = Time, ["killed"] = Killed, ["injured"] = Injured, ["personal"] = Personal, ["force-named"] = Force,
        ["headline"] = Headline, ["media"] = Media, ["counted"] = Counted,
    };

    /// <summary>Gives a new class its number; false when there are too many.</summary>
    public bool TryAdd(string name, out int number)
    {
        if (_numbers.TryGetValue(name, out number)) return true;
        number = _numbers.Count;
        if (number >= Most) return false;
        _numbers.Add(name, number);
        return true;
    }

    public int? Find(string name) => _numbers.TryGetValue(name, out var number) ? number : null;

    /// <summary>The mask of one class the code itself needs; empty when the data does not hold it.</summary>
    public ClassSet Mask(string name) => Find(name) is { } number ? Bit(number) : ClassSet.None;

    public static ClassSet Bit(int number) => ClassSet.Of(number);
}
