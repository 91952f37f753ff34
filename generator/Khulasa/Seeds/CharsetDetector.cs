using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Khulasa.Seeds;

/// <summary>The text of a capture and how its bytes were read.</summary>
/// <param name="Text">The decoded text, without a byte order mark.</param>
/// <param name="Charset">Name of the charset used, such as <c>utf-8</c> or <c>windows-1256</c>.</param>
/// <param name="Origin">What decided: <c>bom</c>, <c>utf-8 validity</c>, <c>label</c>, <c>letters</c>.</param>
public sealed record DecodedText(string Text, string Charset, string Origin);

/// <summary>
/// Finds the charset of a capture: byte order mark, then UTF-8 validity (which no label can argue away), then the
/// label of the page, then the letters themselves.
/// </summary>
public static partial class CharsetDetector
{
    private const int LabelBytes = 16384;

    static CharsetDetector() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes any bytes; never throws. What cannot be decoded becomes U+FFFD.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (FromByteOrderMark(bytes) is { } marked) return marked;
        if (GuessUtf16(bytes) is { } wide) return new DecodedText(wide.GetString(bytes), wide.WebName, "letters");
        if (Utf8.IsValid(bytes)) return new DecodedText(DoubleEncoding.Undo(Encoding.UTF8.GetString(bytes)), "utf-8", "utf-8 validity");
        var label = FindLabel(bytes);
        if (label is { CodePage: 65001 } or null && IsMostlyUtf8(bytes))
            return new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8", label is null ? "letters" : "label");
        return LetterCharset.Choose(bytes, label is { CodePage: 65001 } ? null : label);
    }

    private static DecodedText? FromByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new DecodedText(Encoding.UTF8.GetString(bytes[3..]), "utf-8", "bom"),
        [0xFF, 0xFE, 0, 0, ..] => new DecodedText(Encoding.UTF32.GetString(bytes[4..]), "utf-32", "bom"),
        [0xFF, 0xFE, ..] => new DecodedText(Encoding.Unicode.GetString(bytes[2..]), "utf-16", "bom"),
        [0xFE, 0xFF, ..] => new DecodedText(Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16BE", "bom"),
        _ => null,
    };

    /// <summary>True for text of two or four bytes a letter: its zeros are no sign of a file without text.</summary>
    internal static bool IsWide(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || GuessUtf16(bytes) is not null;

    // UTF-16 without a mark: white space and markup leave a zero in every other byte.
    private static UnicodeEncoding? GuessUtf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        if (sample.Length < 8) return null;
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }

        var pairs = sample.Length / 2;
        if (odd > pairs / 8 && even * 50 <= pairs) return new UnicodeEncoding(false, false);
        return even > pairs / 8 && odd * 50 <= pairs ? new UnicodeEncoding(true, false) : null;
    }

    // A page cut off in the middle of a letter, or with one damaged comment, is still UTF-8.
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        for (var i = 0; i < bytes.Length;)
        {
            if (bytes[i] < 0x80)
            {
                i++;
                continue;
            }

            if (Rune.DecodeFromUtf8(bytes[i..], out _, out var consumed) == System.Buffers.OperationStatus.Done) good++;
            else bad++;
            i += Math.Max(consumed, 1);
        }

        return good > bad * 10;
    }

    private static Encoding? FindLabel(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LabelBytes)]);
        var match = Label().Match(head);
        return match.Success ? Named(match.Groups[1].Value) : null;
    }

    private static Encoding? Named(string label)
    {
        try
        {
            var name = label.ToLowerInvariant();
            // What pages call Latin-1 is windows-1252 by the encoding standard of the web.
            return Encoding.GetEncoding(name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii"
                ? "windows-1252"
                : name is "cp1256" or "cp-1256" ? "windows-1256" : name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.\-]{2,30})""", RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
