namespace Khulasa.Seeds;

/// <summary>Turns the bytes of a seed into the one document that cleaning works on.</summary>
public static class CaptureReader
{
    /// <summary>Decodes and parses a seed. Any bytes give a document; it may be empty.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="keepsLines">True to remember the line of each element of a page.</param>
    public static Capture Read(SeedFile seed, bool keepsLines = false)
    {
        var archive = WebArchive.Read(seed.Bytes);
        var decoded = CharsetDetector.Decode(archive?.Page ?? seed.Bytes);
        var charset = $"{decoded.Charset} ({decoded.Origin})";
        if (archive is not null) return HtmlCapture.Parse(decoded.Text, charset, keepsLines) with { Address = archive.Address };
        return seed.IsHtml ? HtmlCapture.Parse(decoded.Text, charset, keepsLines) : TextCapture.Parse(decoded.Text, charset);
    }
}
