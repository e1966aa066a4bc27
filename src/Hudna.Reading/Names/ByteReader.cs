using System.Buffers.Binary;

namespace Hudna.Reading.Names;

/// <summary>
/// Reads little-endian numbers from bytes in memory, several times faster than a BinaryReader: the weights are a million small numbers, and
/// they are read at every start of the program.
/// </summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public byte Byte()
    {
        var value = _rest[0];
        _rest = _rest[1..];
        return value;
    }

    public ushort UInt16()
    {
        var value = BinaryPrimitives.ReadUInt16LittleEndian(_rest);
        _rest = _rest[2..];
        return value;
    }

    public uint UInt32()
    {
        var value = BinaryPrimitives.ReadUInt32LittleEndian(_rest);
        _rest = _rest[4..];
        return value;
    }

    public float Single()
    {
        var value = BinaryPrimitives.ReadSingleLittleEndian(_rest);
        _rest = _rest[4..];
        return value;
    }

    /// <summary>A count of things of at least <paramref name="size"/> bytes each, no more than the bytes left can hold.</summary>
    public int Count(int size)
    {
        var count = UInt32();
        return count <= (uint)_rest.Length / (uint)size ? (int)count : throw new ArgumentOutOfRangeException(nameof(size), "a count exceeds the file");
    }
}
