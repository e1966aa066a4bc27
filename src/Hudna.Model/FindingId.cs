using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Hudna.Text;

namespace Hudna.Model;

/// <summary>Ids derived from content: equal content gives an equal id, on every machine and in every run.</summary>
public static class FindingId
{
    private const int IdBytes = 8;
    private const int ArticleIdBytes = 10;

    /// <summary>The id of a finding: 16 hexadecimal digits over article id, kind and evidence.</summary>
    public static string Of(string articleId, string kind, Span evidence)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        ArgumentNullException.ThrowIfNull(kind);
        Span<byte> buffer = stackalloc byte[256];
        var length = 0;
        length += Encoding.UTF8.GetBytes(articleId.AsSpan(0, Math.Min(articleId.Length, 64)), buffer[length..]);
        buffer[length++] = 0;
        length += Encoding.UTF8.GetBytes(kind.AsSpan(0, Math.Min(kind.Length, 32)), buffer[length..]);
        buffer[length++] = 0;
        BinaryPrimitives.WriteInt32LittleEndian(buffer[length..], evidence.Start);
        BinaryPrimitives.WriteInt32LittleEndian(buffer[(length + 4)..], evidence.End);
        return Digest(buffer[..(length + 8)], IdBytes);
    }

    /// <summary>
    /// The id of an article: 20 hexadecimal digits over its words and who printed them, since the same text in another paper is a reprint,
    /// which is evidence of its own. Among a thousand million articles two have the same once in two million times.
    /// </summary>
    public static string OfArticle(string text, string? outlet = null) => Digest(Encoding.UTF8.GetBytes($"{text}\0{outlet}"), ArticleIdBytes);

    private static string Digest(ReadOnlySpan<byte> content, int bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Convert.ToHexStringLower(hash[..bytes]);
    }
}
