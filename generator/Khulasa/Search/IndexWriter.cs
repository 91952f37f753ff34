using System.Buffers;

namespace Khulasa.Search;

/// <summary>Writes the files of the search index: bytes, numbers of variable length, texts in <see cref="LetterCode"/>.</summary>
internal sealed class IndexWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

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

    /// <summary>Writes encoded bytes behind their count.</summary>
    public void Block(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        Raw(bytes);
    }

    /// <summary>Writes a text behind the count of its bytes.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        Span<byte> buffer = text.Length <= 256 ? stackalloc byte[text.Length * LetterCode.MaxBytesPerLetter] : new byte[text.Length * LetterCode.MaxBytesPerLetter];
        Block(buffer[..LetterCode.Encode(text, buffer)]);
    }

    /// <summary>Writes texts behind their count.</summary>
    public void Texts(IReadOnlyCollection<string> texts)
    {
        Number(texts.Count);
        foreach (var text in texts) Text(text);
    }
}
