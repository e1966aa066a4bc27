using System.Runtime.Intrinsics;

namespace Hudna.Reading.Events;

/// <summary>A set of word classes by number, each from 0 to <see cref="Capacity"/> - 1: eight words of bits, compared at once and without allocation.</summary>
internal readonly record struct ClassSet
{
    public const int Capacity = 512;

    private const int BitsOfWord = 64;

    private readonly Vector512<ulong> _bits;

    private ClassSet(Vector512<ulong> bits) => _bits = bits;

    public static ClassSet None => default;

    public bool IsEmpty => _bits == Vector512<ulong>.Zero;

    public static ClassSet Of(int number) => new(Vector512<ulong>.Zero.WithElement(number / BitsOfWord, 1UL << (number % BitsOfWord)));

    public bool Overlaps(in ClassSet other) => (_bits & other._bits) != Vector512<ulong>.Zero;

    public static ClassSet operator |(in ClassSet x, in ClassSet y) => new(x._bits | y._bits);
}
