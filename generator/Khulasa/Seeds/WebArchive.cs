namespace Khulasa.Seeds;

/// <summary>
/// The page of a web archive: <c>.mht</c> and <c>.mhtml</c>, as browsers save a page with its pictures in one file
/// (RFC 2557). Everything but the page itself is left out.
/// </summary>
/// <param name="Page">The page's bytes, decoded from what they were sent in, in the page's own charset.</param>
/// <param name="Address">Where the page was saved from; null when the archive tells no http or https address.</param>
public sealed record WebArchive(byte[] Page, string? Address)
{
    private const int MaxDepth = 4;
    private const int MaxParts = 2000;

    /// <summary>Reads an archive; null for files that are none, and for archives without a page.</summary>
    /// <param name="bytes">The file.</param>
    public static WebArchive? Read(ReadOnlySpan<byte> bytes)
    {
        if (MimeHeader.Read(bytes, out var body) is not { } header || !header.IsMessage) return null;
        var parts = MaxParts;
        return Find(header, bytes[body..], header.Address, MaxDepth, ref parts);
    }

    // The first page is the one that was saved; those behind it are frames in it.
    private static WebArchive? Find(MimeHeader header, ReadOnlySpan<byte> body, string? address, int depth, ref int parts)
    {
        address = header.Address ?? address;
        if (header.IsPage) return new WebArchive(TransferEncoding.Decode(body, header.Encoding), address);
        if (depth == 0 || header.Boundary is not { } boundary) return null;
        var rest = body;
        while (parts-- > 0 && TryCut(ref rest, boundary, out var part))
            if (MimeHeader.Read(part, out var start) is { } inner
                && Find(inner, part[start..], address, depth - 1, ref parts) is { Page.Length: > 0 } found)
            {
                return found;
            }
        return null;
    }

    // A part reaches from the end of its boundary's line to the next boundary, or to the end of a file that is cut off.
    private static bool TryCut(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> boundary, out ReadOnlySpan<byte> part)
    {
        part = default;
        if (IndexOfBoundary(rest, boundary) is not (>= 0 and var start)) return false;
        rest = rest[(start + boundary.Length)..];
        if (rest.StartsWith("--"u8) || rest.IndexOf((byte)'\n') is not (>= 0 and var line)) return false;
        rest = rest[(line + 1)..];
        var end = IndexOfBoundary(rest, boundary);
        part = end < 0 ? rest : rest[..end];
        rest = rest[part.Length..];
        return true;
    }

    private static int IndexOfBoundary(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> boundary)
    {
        for (var from = 0; bytes[from..].IndexOf(boundary) is >= 0 and var found; from += found + 1)
            if (from + found == 0 || bytes[from + found - 1] == '\n') return from + found;
        return -1;
    }
}
