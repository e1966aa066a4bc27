using System.Runtime.CompilerServices;

namespace Hudna.Reading.Names;

/// <summary>
/// The hash that names words, phrases and features in the weights file. It must never change while a file made with it is in use:
/// a test holds one value of it.
/// </summary>
internal static class NameHash
{
    private const ulong Basis = 0xCBF29CE484222325;
    private const ulong Factor = 0x9E3779B97F4A7C15;

    /// <summary>The hash of a folded word; the empty word has one too.</summary>
    public static uint Of(ReadOnlySpan<char> word) => Finish(Continue(Basis, word));

    /// <summary>The hash of two stretches read as one word, without joining them.</summary>
    public static uint Of(ReadOnlySpan<char> first, ReadOnlySpan<char> rest) => Finish(Continue(Continue(Basis, first), rest));

    /// <summary>One number out of two, in this order: a feature out of its template and value, a phrase out of its words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint first, uint second)
    {
        unchecked
        {
            var state = (((ulong)first << 32) | second) * Factor;
            state ^= state >> 29;
            state *= 0xBF58476D1CE4E5B9;
            return (uint)(state >> 32);
        }
    }

    private static ulong Continue(ulong state, ReadOnlySpan<char> letters)
    {
        unchecked
        {
            foreach (var letter in letters)
            {
                state = (state ^ letter) * Factor;
                state ^= state >> 32;
            }
        }
        return state;
    }

    private static uint Finish(ulong state)
    {
        unchecked
        {
            state *= Factor;
            return (uint)(state >> 32);
        }
    }
}
