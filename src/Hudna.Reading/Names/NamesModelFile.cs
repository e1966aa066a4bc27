using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;

namespace Hudna.Reading.Names;

/// <summary>The weights file cannot be used: what is wrong with it, and how to mend it.</summary>
public sealed class NamesModelException(string message) : Exception(message);

/// <summary>
/// The weights file, little-endian: mark, version, kinds, scale, transitions, the word table, the features, and a checksum over all before it.
/// A feature is its hash, a bit per label that has a weight, and these weights as signed bytes. Keys stand in rising order.
/// </summary>
internal static class NamesModelFile
{
    private const ulong Mark = 0x4E_41_4E_44_55_48; // "HUDNAN"
    private const int Version = 1;
    private const int LongestRoom = 1 << 24;
    private const string Mend = "Copy the file anew from the project, or make it again (lexicon/names/README.md).";

    public static void Write(NamesModel model, Stream to)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Mark);
            writer.Write(Version);
            WriteLabels(writer, model);
            WriteWords(writer, model.Words);
            WriteWeights(writer, model.Weights);
        }
        var bytes = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        to.Write(bytes);
        Span<byte> sum = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(sum, Checksum(bytes));
        to.Write(sum);
    }

    /// <exception cref="NamesModelException">The bytes are not a whole weights file of this version.</exception>
    public static NamesModel Read(Stream from)
    {
        using var memory = new MemoryStream(from.CanSeek ? (int)Math.Min(from.Length, LongestRoom) : 0);
        from.CopyTo(memory);
        var bytes = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        if (bytes.Length < 16 || BinaryPrimitives.ReadUInt64LittleEndian(bytes) != Mark)
            throw new NamesModelException($"The weights of the names tagger are no such file: its first bytes are others. {Mend}");
        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        if (version != Version)
            throw new NamesModelException(Say($"The weights of the names tagger are of version {version}; this program reads version {Version}. {Mend}"));
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[^4..]) != Checksum(bytes[..^4]))
            throw new NamesModelException(Say($"The weights of the names tagger are cut short or damaged ({bytes.Length} bytes, the checksum differs). {Mend}"));
        try
        {
            return ReadBody(new ByteReader(bytes[12..^4]));
        }
        catch (Exception e) when (e is OverflowException or ArgumentException or IndexOutOfRangeException)
        {
            throw new NamesModelException($"The weights of the names tagger contradict themselves ({e.Message}). {Mend}");
        }
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void WriteLabels(BinaryWriter writer, NamesModel model)
    {
        writer.Write((byte)model.Kinds.Length);
        foreach (var kind in model.Kinds)
            writer.Write((byte)kind);
        writer.Write(model.Scale);
        foreach (var weight in model.Transitions)
            writer.Write(weight);
    }

    private static void WriteWords(BinaryWriter writer, WordTable words)
    {
        var entries = words.Entries.ToList();
        writer.Write(entries.Count);
        foreach (var (key, facts) in entries)
        {
            writer.Write(key);
            writer.Write(facts.Coarse);
            writer.Write(facts.Middle);
            writer.Write(facts.Fine);
            writer.Write(facts.Frequency);
            writer.Write((ushort)facts.Lists);
        }
    }

    private static void WriteWeights(BinaryWriter writer, FeatureWeights weights)
    {
        writer.Write(weights.Keys.Count);
        for (var row = 0; row < weights.Keys.Count; row++)
        {
            writer.Write(weights.Keys[row]);
            uint present = 0;
            for (var label = 0; label < weights.Labels; label++)
                present |= weights.Row(row)[label] == 0 ? 0u : 1u << label;
            writer.Write((byte)(present & 0xFF));
            writer.Write((byte)(present >> 8 & 0xFF));
            writer.Write((byte)(present >> 16));
            foreach (var weight in weights.Row(row))
            {
                if (weight != 0)
                    writer.Write(weight);
            }
        }
    }

    private static NamesModel ReadBody(ByteReader reader)
    {
        var kinds = new NameKind[reader.Byte()];
        for (var at = 0; at < kinds.Length; at++)
            kinds[at] = (NameKind)reader.Byte();
        var labels = NameLabels.Count(kinds.Length);
        var scale = reader.Single();
        var transitions = new float[labels * labels];
        for (var at = 0; at < transitions.Length; at++)
            transitions[at] = reader.Single();
        return new NamesModel(kinds, scale, transitions, ReadWords(ref reader), ReadWeights(ref reader, labels));
    }

    private static WordTable ReadWords(ref ByteReader reader)
    {
        var keys = new uint[reader.Count(13)];
        var facts = new WordFacts[keys.Length];
        for (var at = 0; at < keys.Length; at++)
        {
            keys[at] = reader.UInt32();
            facts[at] = new WordFacts(reader.UInt16(), reader.UInt16(), reader.UInt16(), reader.Byte(), (NameLists)reader.UInt16());
        }
        return new WordTable(keys, facts);
    }

    private static FeatureWeights ReadWeights(ref ByteReader reader, int labels)
    {
        var keys = new uint[reader.Count(7)];
        var rows = new sbyte[keys.Length * labels];
        for (var row = 0; row < keys.Length; row++)
        {
            keys[row] = reader.UInt32();
            var present = reader.Byte() | (uint)reader.Byte() << 8 | (uint)reader.Byte() << 16;
            if (present >> labels != 0) throw new ArgumentOutOfRangeException(nameof(reader), "a weight has no label");
            var first = row * labels;
            for (; present != 0; present &= present - 1)
                rows[first + BitOperations.TrailingZeroCount(present)] = unchecked((sbyte)reader.Byte());
        }
        return new FeatureWeights(keys, rows, labels);
    }

    /// <summary>FNV-1a over eight bytes at a time: enough to tell a damaged file from a whole one.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        unchecked
        {
            var state = 0xCBF29CE484222325;
            while (bytes.Length >= 8)
            {
                state = (state ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * 0x100000001B3;
                state ^= state >> 31;
                bytes = bytes[8..];
            }
            foreach (var last in bytes)
                state = (state ^ last) * 0x100000001B3;
            return (uint)(state ^ state >> 32);
        }
    }
}
