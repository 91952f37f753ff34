using System.Buffers.Text;

namespace Khulasa.Seeds;

/// <summary>Undoes what makes a body fit for mail: quoted-printable and base64 (RFC 2045). Damage costs the letters it hits.</summary>
internal static class TransferEncoding
{
    /// <summary>The bytes of a body.</summary>
    /// <param name="body">As it stands in the message.</param>
    /// <param name="encoding">Name of the encoding; bodies in any other than the two stay as they are.</param>
    public static byte[] Decode(ReadOnlySpan<byte> body, string encoding) => encoding.Trim().ToLowerInvariant() switch
    {
        "quoted-printable" => DecodeQuoted(body),
        "base64" => DecodeBase64(body),
        _ => body.ToArray(),
    };

    private static byte[] DecodeQuoted(ReadOnlySpan<byte> body)
    {
        var bytes = new byte[body.Length];
        var count = 0;
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] == '=' && EndOfLine(body, i + 1) is { } next) i = next;
            else if (body[i] == '=' && i + 2 < body.Length && char.IsAsciiHexDigit((char)body[i + 1]) && char.IsAsciiHexDigit((char)body[i + 2]))
            {
                bytes[count++] = Convert.FromHexString([(char)body[i + 1], (char)body[i + 2]])[0];
                i += 2;
            }
            else bytes[count++] = body[i];
        }

        return bytes[..count];
    }

    // "=" at the end of a line joins it to the next one; mail servers leave blanks behind it.
    private static int? EndOfLine(ReadOnlySpan<byte> body, int from)
    {
        for (var i = from; i < body.Length; i++)
        {
            if (body[i] == '\n') return i;
            if (body[i] is not ((byte)' ' or (byte)'\t' or (byte)'\r')) return null;
        }

        return body.Length;
    }

    private static byte[] DecodeBase64(ReadOnlySpan<byte> body)
    {
        var letters = new byte[body.Length];
        var count = 0;
        foreach (var value in body)
            if (char.IsAsciiLetterOrDigit((char)value) || value is (byte)'+' or (byte)'/') letters[count++] = value;
        // What is left of a group that is cut off has no byte of its own.
        Base64.DecodeFromUtf8InPlace(letters.AsSpan(0, count & ~3), out var written);
        var rest = count & 3;
        if (rest < 2) return letters[..written];
        Span<byte> last = [letters[count & ~3], letters[(count & ~3) + 1], rest == 3 ? letters[count - 1] : (byte)'=', (byte)'='];
        Base64.DecodeFromUtf8InPlace(last, out var more);
        return [.. letters.AsSpan(0, written), .. last[..more]];
    }
}
