using Hudna.Reading.Names;

namespace Hudna.Training.Names;

/// <summary>Numbers for hashed features; while it is open, a feature not met before gets the next number.</summary>
internal sealed class FeatureIndex
{
    readonly Dictionary<uint, int> _numbers = [];

    public List<uint> Keys { get; } = [];

    public List<int> Counts { get; } = [];

    public bool Open { get; set; } = true;

    public int this[uint key]
    {
        get
        {
            if (!_numbers.TryGetValue(key, out var number))
            {
                if (!Open)
                    return -1;
                _numbers.Add(key, number = Keys.Count);
                Keys.Add(key);
                Counts.Add(0);
            }
            if (Open)
                Counts[number]++;
            return number;
        }
    }
}
