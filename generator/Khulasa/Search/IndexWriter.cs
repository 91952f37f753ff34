using System.Buffers;

namespace Khulasa.Search;

/// <summary>Writes the files of the search index: bytes, numbers of variable length, texts in <see cref="LetterCode"/>.</summary>
internal sealed class IndexWriter
{
    private const int SharedBits = 3;
    private const int MaxShared = (1 << SharedBits) - 1;

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly byte[] _before = new byte[MaxShared];
    private int _beforeLength;

    /// <summary>Begins a file.</summary>
    /// <param name="before">A text that its reader knows, encoded: the first one may begin like it.</param>
    public IndexWriter(ReadOnlySpan<byte> before = default) => Remember(before);

    /// <summary>How many bytes were written.</summary>
    public int Length => _bytes.WrittenCount;

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.WrittenMemory;

    /// <summary>Writes a byte.</summary>
    public void Byte(int value)
    {
        _bytes.GetSpan(1)[0] = (byte)value;
        _bytes.Advance(1);
    }

    /// <summary>Writes bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    /// <summary>Writes a number: seven bits a byte, the lowest first, the eighth bit set where more follow.</summary>
    public void Number(ulong value)
    {
        var span = _bytes.GetSpan(10);
        var count = 0;
        for (; value >= 0x80; value >>= 7) span[count++] = (byte)(value | 0x80);
        span[count++] = (byte)value;
        _bytes.Advance(count);
    }

    /// <summary>Writes a number that is not negative.</summary>
    public void Number(int value) => Number((ulong)value);

    /// <summary>Writes an encoded text: how many of its first bytes, at most seven, are those of the text before, and the others.</summary>
    public void Text(ReadOnlySpan<byte> text)
    {
        var shared = _before.AsSpan(0, _beforeLength).CommonPrefixLength(text);
        Number(((text.Length - shared) << SharedBits) | shared);
        Raw(text[shared..]);
        Remember(text);
    }

    /// <summary>Writes a text.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        Span<byte> buffer = text.Length <= 256
            ? stackalloc byte[text.Length * LetterCode.MaxBytesPerLetter]
            : new byte[text.Length * LetterCode.MaxBytesPerLetter];
        Text(buffer[..LetterCode.Encode(text, buffer)]);
    }

    /// <summary>Writes texts behind their count.</summary>
    public void Texts(IReadOnlyCollection<string> texts)
    {
        Number(texts.Count);
        foreach (var text in texts) Text(text);
    }

    // No more of it is ever asked for than can be shared.
    private void Remember(ReadOnlySpan<byte> text)
    {
        _beforeLength = Math.Min(text.Length, MaxShared);
        text[.._beforeLength].CopyTo(_before);
    }
}
