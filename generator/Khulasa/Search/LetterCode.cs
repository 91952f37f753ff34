namespace Khulasa.Search;

/// <summary>
/// Text as the search index keeps it: one byte for an ASCII or Arabic letter, three for any other UTF-16 unit. Arabic takes
/// half the room of UTF-8, and the order of the bytes is the same wherever two texts are compared.
/// </summary>
internal static class LetterCode
{
    /// <summary>No letter takes more bytes.</summary>
    public const int MaxBytesPerLetter = 3;

    private const char FirstArabic = '\u0600';
    private const char LastArabic = '\u067E';
    private const int ArabicBase = 0x80;
    private const byte Escape = 0xFF;

    /// <summary>Encodes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bytes">Room for <see cref="MaxBytesPerLetter"/> bytes a letter.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (c < ArabicBase) bytes[count++] = (byte)c;
            else if (c is >= FirstArabic and <= LastArabic) bytes[count++] = (byte)(ArabicBase + (c - FirstArabic));
            else
            {
                bytes[count++] = Escape;
                bytes[count++] = (byte)(c >> 8);
                bytes[count++] = (byte)c;
            }
        }

        return count;
    }

    /// <summary>The text of encoded bytes.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = bytes.Length <= 256 ? stackalloc char[bytes.Length] : new char[bytes.Length];
        var count = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == Escape)
            {
                text[count++] = (char)((bytes[i + 1] << 8) | bytes[i + 2]);
                i += 2;
            }
            else text[count++] = bytes[i] < ArabicBase ? (char)bytes[i] : (char)(FirstArabic + (bytes[i] - ArabicBase));
        }

        return text[..count].ToString();
    }
}
