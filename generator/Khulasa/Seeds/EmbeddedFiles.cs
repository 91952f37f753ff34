using System.Buffers;

namespace Khulasa.Seeds;

/// <summary>
/// Pictures and fonts that a page carries in its own addresses (RFC 2397), as programs do that save a page in one file: most
/// of its bytes, and not a word among them.
/// </summary>
internal static class EmbeddedFiles
{
    // A placeholder of one pixel is shorter; it may stay.
    private const int MinLength = 1024;

    private static readonly SearchValues<byte> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="u8);

    /// <summary>The page without them: the same bytes when it carries none, else a copy. Their addresses stay and are empty.</summary>
    /// <param name="page">In any charset that has ASCII in it.</param>
    public static byte[] TakeOut(byte[] page)
    {
        var sign = ";base64,"u8;
        var (copied, from) = (0, 0);
        ArrayBufferWriter<byte>? kept = null;
        while (page.AsSpan(from).IndexOf(sign) is >= 0 and var found)
        {
            var start = from + found + sign.Length;
            var length = page.AsSpan(start).IndexOfAnyExcept(Letters) is >= 0 and var end ? end : page.Length - start;
            from = start + length;
            if (length < MinLength) continue;
            kept ??= new ArrayBufferWriter<byte>(MinLength);
            kept.Write(page.AsSpan(copied, start - copied));
            copied = from;
        }

        if (kept is null) return page;
        kept.Write(page.AsSpan(copied));
        return kept.WrittenSpan.ToArray();
    }
}
