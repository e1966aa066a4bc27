using System.Collections;
using System.Runtime.CompilerServices;

namespace Hudna.Model;

/// <summary>An immutable list that equals another with equal members in the same order; the default value is empty.</summary>
[CollectionBuilder(typeof(Seq), nameof(Seq.Of))]
public readonly struct Seq<T> : IReadOnlyList<T>, IEquatable<Seq<T>>
{
    private readonly T[]? _items;

    internal Seq(T[] items) => _items = items;

    public int Count => _items?.Length ?? 0;

    public T this[int index] => Items[index];

    public bool Equals(Seq<T> other) => Items.AsSpan().SequenceEqual(other.Items);

    public override bool Equals(object? obj) => obj is Seq<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items) hash.Add(item);
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public static bool operator ==(Seq<T> left, Seq<T> right) => left.Equals(right);

    public static bool operator !=(Seq<T> left, Seq<T> right) => !left.Equals(right);

    private T[] Items => _items ?? [];
}

/// <summary>Makes a <see cref="Seq{T}"/>; collection expressions call it.</summary>
public static class Seq
{
    public static Seq<T> Of<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    public static Seq<T> ToSeq<T>(this IEnumerable<T> items) => new([.. items]);
}
