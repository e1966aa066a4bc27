namespace Hudna.Sources.Files;

/// <summary>A stream with the few bytes put back that were read to see what it is. Reads forward only.</summary>
internal sealed class JoinedStream(byte[] head, int count, Stream rest) : Stream
{
    private int _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Passes over the first bytes, at most those put back.</summary>
    public JoinedStream Skip(int bytes)
    {
        _at = Math.Min(count, bytes);
        return this;
    }

    public override int Read(Span<byte> buffer)
    {
        if (_at >= count) return rest.Read(buffer);
        var length = Math.Min(buffer.Length, count - _at);
        head.AsSpan(_at, length).CopyTo(buffer);
        _at += length;
        return length;
    }

    public override int Read(byte[] buffer, int offset, int length) => Read(buffer.AsSpan(offset, length));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int length) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) rest.Dispose();
        base.Dispose(disposing);
    }
}
