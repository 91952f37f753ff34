using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Khulasa.Digests;

/// <summary>
/// Makes the digest of a list of texts. Each is written with its length, so that no two lists look alike; an absent text
/// differs from an empty one.
/// </summary>
public ref struct DigestBuilder
{
    // One for each thread: digests are made by the ten thousand, and only one at a time.
    [ThreadStatic]
    private static byte[]? _spare;

    private byte[] _buffer;
    private int _length;

    /// <summary>Begins an empty list.</summary>
    public DigestBuilder() => (_buffer, _spare) = (_spare ?? new byte[4096], null);

    /// <summary>Adds a number.</summary>
    public void Add(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Reserve(sizeof(int)), value);
    }

    /// <summary>Adds a text.</summary>
    public void Add(string? text)
    {
        Add(text?.Length ?? -1);
        if (text is not null) MemoryMarshal.AsBytes(text.AsSpan()).CopyTo(Reserve(text.Length * sizeof(char)));
    }

    /// <summary>Adds a list of texts.</summary>
    public void Add(IReadOnlyList<string> texts)
    {
        Add(texts.Count);
        for (var i = 0; i < texts.Count; i++) Add(texts[i]);
    }

    /// <summary>Adds what another digest stands for.</summary>
    public void Add(Digest digest) => digest.Write(Reserve(Digest.Length));

    /// <summary>The digest of all that was added; the builder is used up.</summary>
    public Digest ToDigest()
    {
        var digest = Digest.Of(_buffer.AsSpan(0, _length));
        (_spare, _buffer, _length) = (_buffer, [], 0);
        return digest;
    }

    private Span<byte> Reserve(int length)
    {
        if (_length + length > _buffer.Length) Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + length));
        _length += length;
        return _buffer.AsSpan(_length - length, length);
    }
}
