namespace Hudna.Training.Names;

/// <summary>Numbers for hashed features, in the order first met, with how often each was met.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<uint, int> _numbers = [];

    public List<uint> Keys { get; } = [];

    public List<int> Counts { get; } = [];

    public int Meet(uint key)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers.Add(key, number = Keys.Count);
            Keys.Add(key);
            Counts.Add(0);
        }
        Counts[number]++;
        return number;
    }
}
