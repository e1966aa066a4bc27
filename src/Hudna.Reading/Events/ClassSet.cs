using System.Runtime.Intrinsics;

namespace Hudna.Reading.Events;

/// <summary>A set of word classes by number, each from 0 to <see cref="Capacity"/> - 1: twelve words of bits, compared without a loop or allocation.</summary>
internal readonly record struct ClassSet
{
    public const int Capacity = First + 256;

    private const int First = 512;

    private const int BitsOfWord = 64;

    private readonly Vector512<ulong> _first;

    private readonly Vector256<ulong> _rest;

    private ClassSet(Vector512<ulong> first, Vector256<ulong> rest) => (_first, _rest) = (first, rest);

    public static ClassSet None => default;

    public bool IsEmpty => _first == Vector512<ulong>.Zero && _rest == Vector256<ulong>.Zero;

    public static ClassSet Of(int number)
    {
        var bit = 1UL << (number % BitsOfWord);
        return number < First
            ? new(Vector512<ulong>.Zero.WithElement(number / BitsOfWord, bit), Vector256<ulong>.Zero)
            : new(Vector512<ulong>.Zero, Vector256<ulong>.Zero.WithElement((number - First) / BitsOfWord, bit));
    }

    public bool Overlaps(in ClassSet other) => (_first & other._first) != Vector512<ulong>.Zero || (_rest & other._rest) != Vector256<ulong>.Zero;

    public static ClassSet operator |(in ClassSet x, in ClassSet y) => new(x._first | y._first, x._rest | y._rest);
}
