namespace Hudna.Reading.Events;

/// <summary>A set of word classes by number, each from 0 to <see cref="Capacity"/> - 1: six words of bits, compared without allocation.</summary>
internal readonly record struct ClassSet
{
    public const int Capacity = 384;

    private readonly ulong _a, _b, _c, _d, _e, _f;

    private ClassSet(ulong a, ulong b, ulong c, ulong d, ulong e, ulong f) => (_a, _b, _c, _d, _e, _f) = (a, b, c, d, e, f);

    public static ClassSet None => default;

    public bool IsEmpty => (_a | _b | _c | _d | _e | _f) == 0;

    public static ClassSet Of(int number)
    {
        var bit = 1UL << (number & 63);
        return (number >> 6) switch
        {
            0 => new(bit, 0, 0, 0, 0, 0),
            1 => new(0, bit, 0, 0, 0, 0),
            2 => new(0, 0, bit, 0, 0, 0),
            3 => new(0, 0, 0, bit, 0, 0),
            4 => new(0, 0, 0, 0, bit, 0),
            _ => new(0, 0, 0, 0, 0, bit),
        };
    }

    public bool Overlaps(in ClassSet other) =>
        ((_a & other._a) | (_b & other._b) | (_c & other._c) | (_d & other._d) | (_e & other._e) | (_f & other._f)) != 0;

    public static ClassSet operator |(in ClassSet x, in ClassSet y) => new(x._a | y._a, x._b | y._b, x._c | y._c, x._d | y._d, x._e | y._e, x._f | y._f);
}
