using System.Runtime.InteropServices;
using System.Text;
using Khulasa.Concurrency;
using Khulasa.Digests;

namespace Khulasa.State;

/// <summary>
/// Reads what <see cref="StateWriter"/> wrote. Bytes that can't be right end in an <see cref="InvalidDataException"/>, before
/// memory is asked for that they don't fill.
/// </summary>
internal sealed unsafe class StateReader
{
    private const int LongestShared = 128;
    private const int LongestNumber = 10;

    private static readonly string?[] Shared = new string?[1024];

    // Where they lie, and a place there: asking a memory for its bytes takes longer than reading most of what is read here.
    private readonly FixedBytes _owner;
    private readonly byte* _bytes;
    private readonly int _end;
    private int _next;

    /// <summary>Reads from the beginning of some bytes.</summary>
    /// <param name="bytes">Some of <see cref="FixedBytes"/>, which somebody keeps until all is read.</param>
    public StateReader(ReadOnlyMemory<byte> bytes)
    {
        if (!MemoryMarshal.TryGetMemoryManager<byte, FixedBytes>(bytes, out var owner, out _next, out _))
            throw new ArgumentException("not of fixed bytes", nameof(bytes));
        (_owner, _end) = (owner, _next + bytes.Length);
        _bytes = owner.Start;
    }

    /// <summary>What was not read yet.</summary>
    public ReadOnlyMemory<byte> Rest => _owner.Memory[_next.._end];

    /// <summary>Reads a number.</summary>
    public long Number()
    {
        var bytes = _bytes;
        var next = _next;
        ulong value = 0;
        for (var shift = 0; next < _end && shift < 7 * LongestNumber; shift += 7)
        {
            var one = bytes[next++];
            value |= (ulong)(one & 0x7F) << shift;
            if (one >= 0x80) continue;
            _next = next;
            return (long)(value >> 1) ^ -(long)(value & 1);
        }

        throw Broken();
    }

    /// <summary>Reads a number that fits into 32 bits.</summary>
    public int Small() => Number() is >= int.MinValue and <= int.MaxValue and var value ? (int)value : throw Broken();

    /// <summary>Reads yes or no.</summary>
    public bool Flag() => Number() != 0;

    /// <summary>Reads a text or its absence.</summary>
    public string? OptionalText() => Number() is var length and not -1 ? Encoding.UTF8.GetString(Take(length)) : null;

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
        var bytes = Take(length);
        if (bytes.Length > LongestShared) return Encoding.UTF8.GetString(bytes);
        Span<char> text = stackalloc char[LongestShared];
        text = text[..Encoding.UTF8.GetChars(bytes, text)];
        ref var known = ref Shared[StateFile.Checksum(bytes) % Shared.Length];
        return known is { } one && text.SequenceEqual(one) ? one : known = text.ToString();
    }

    /// <summary>Reads a digest.</summary>
    public Digest Digest() => Digests.Digest.Read(Take(Digests.Digest.Length));

    /// <summary>Reads bytes; they are not copied.</summary>
    public ReadOnlyMemory<byte> Block()
    {
        var length = Take(Number()).Length;
        return _owner.Memory.Slice(_next - length, length);
    }

    /// <summary>Reads a list, an item at a time.</summary>
    public T[] List<T>(Func<StateReader, T> read)
    {
        var count = Number();
        // Every item has at least one byte.
        if (count < 0 || count > _end - _next) throw Broken();
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
        AllCores.For(blocks.Length, i => items[i] = read(blocks[i]));
        return items;
    }

    /// <summary>Reads a list of texts.</summary>
    public string[] Texts() => List(static reader => reader.Text());

    /// <summary>Reads a list of texts that many others are equal to.</summary>
    public string[] SharedTexts() => List(static reader => reader.SharedText() ?? throw Broken());

    private ReadOnlySpan<byte> Take(long length)
    {
        if (length < 0 || length > _end - _next) throw Broken();
        _next += (int)length;
        return new ReadOnlySpan<byte>(_bytes + _next - (int)length, (int)length);
    }

    private static InvalidDataException Broken() => new("the state is damaged");
}
