using System.IO.Compression;
using System.Text.Json;
using Hudna.Model;
using Hudna.Model.Json;

namespace Hudna.Store;

/// <summary>A reading as it is kept: its JSON, compressed, without the text, which the article holds once for all its readings.</summary>
internal static class ReadingDocument
{
    public static byte[] Pack(Reading reading)
    {
        using var packed = new MemoryStream();
        using (var compressor = new BrotliStream(packed, CompressionLevel.Fastest)) ReadingJson.Write(compressor, reading with { Text = "" });
        return packed.ToArray();
    }

    /// <exception cref="JsonException">The document is damaged.</exception>
    public static Reading Unpack(byte[] document, string text)
    {
        using var packed = new MemoryStream(document);
        using var json = new BrotliStream(packed, CompressionMode.Decompress);
        return ReadingJson.Read(json) with { Text = text };
    }
}
