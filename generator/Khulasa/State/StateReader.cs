using System.Text;
using Khulasa.Digests;

namespace Khulasa.State;

/// <summary>
/// Reads what <see cref="StateWriter"/> wrote. Bytes that can't be right end in an <see cref="InvalidDataException"/>, before
/// memory is asked for that they don't fill.
/// </summary>
internal sealed class StateReader(ReadOnlyMemory<byte> bytes)
{
    private const int LongestShared = 128;

    private static readonly string?[] Shared = new string?[1024];

    private ReadOnlyMemory<byte> _rest = bytes;

    /// <summary>What was not read yet.</summary>
    public ReadOnlyMemory<byte> Rest => _rest;

    /// <summary>Reads a number.</summary>
    public long Number()
    {
        var span = _rest.Span;
        ulong value = 0;
        for (var i = 0; i < span.Length && i < 10; i++)
        {
            value |= (ulong)(span[i] & 0x7F) << (7 * i);
            if (span[i] >= 0x80) continue;
            _rest = _rest[(i + 1)..];
            return (long)(value >> 1) ^ -(long)(value & 1);
        }

        throw Broken();
    }

    /// <summary>Reads a number that fits into 32 bits.</summary>
    public int Small() => Number() is >= int.MinValue and <= int.MaxValue and var value ? (int)value : throw Broken();

    /// <summary>Reads yes or no.</summary>
    public bool Flag() => Number() != 0;

    /// <summary>Reads a text or its absence.</summary>
    public string? OptionalText() => Number() is var length and not -1 ? Encoding.UTF8.GetString(Take(length).Span) : null;

    /// <summary>Reads a text.</summary>
    public string Text() => OptionalText() ?? throw Broken();

    /// <summary>
    /// Reads a text that many others are equal to, such as a slug of a list, or its absence. Equal ones are mostly one
    /// object; from many threads, too.
    /// </summary>
    public string? SharedText()
    {
        var length = Number();
        if (length == -1) return null;
        var bytes = Take(length).Span;
        if (bytes.Length > LongestShared) return Encoding.UTF8.GetString(bytes);
        Span<char> text = stackalloc char[LongestShared];
        text = text[..Encoding.UTF8.GetChars(bytes, text)];
        ref var known = ref Shared[StateFile.Checksum(bytes) % Shared.Length];
        return known is { } one && text.SequenceEqual(one) ? one : known = text.ToString();
    }

    /// <summary>Reads a digest.</summary>
    public Digest Digest() => Digests.Digest.Read(Take(Digests.Digest.Length).Span);

    /// <summary>Reads bytes; they are not copied.</summary>
    public ReadOnlyMemory<byte> Block() => Take(Number());

    /// <summary>Reads a list, an item at a time.</summary>
    public T[] List<T>(Func<StateReader, T> read)
    {
        var count = Number();
        // Every item has at least one byte.
        if (count < 0 || count > _rest.Length) throw Broken();
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < items.Length; i++) items[i] = read(this);
        return items;
    }

    /// <summary>Reads a list that was written as blocks, on all cores.</summary>
    /// <param name="read">Reads an item from its bytes, which are not copied.</param>
    public T[] Blocks<T>(Func<ReadOnlyMemory<byte>, T> read)
    {
        var blocks = List(static from => from.Block());
        var items = new T[blocks.Length];
        Parallel.For(0, blocks.Length, i => items[i] = read(blocks[i]));
        return items;
    }

    /// <summary>Reads a list of texts.</summary>
    public string[] Texts() => List(static reader => reader.Text());

    /// <summary>Reads a list of texts that many others are equal to.</summary>
    public string[] SharedTexts() => List(static reader => reader.SharedText() ?? throw Broken());

    private ReadOnlyMemory<byte> Take(long length)
    {
        if (length < 0 || length > _rest.Length) throw Broken();
        var taken = _rest[..(int)length];
        _rest = _rest[(int)length..];
        return taken;
    }

    private static InvalidDataException Broken() => new("the state is damaged");
}
