using NodaTime;

namespace Hudna.Model.Ports;

/// <summary>Bytes as they were fetched or found, never changed.</summary>
/// <param name="Sha256">Lower-case hexadecimal digest of <paramref name="Bytes"/>.</param>
/// <param name="Source">The path as given; inside a container <c>FILE#INDEX</c>.</param>
/// <param name="ContentType">Such as <c>text/html</c>.</param>
/// <param name="Charset">The charset it was read in and how that is known, such as <c>utf-8 (valid)</c>.</param>
public sealed record Capture(string Sha256, ReadOnlyMemory<byte> Bytes, string Source, string? Url, string ContentType, string Charset, Instant CapturedAt);
