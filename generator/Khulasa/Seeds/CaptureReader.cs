namespace Khulasa.Seeds;

/// <summary>Turns the bytes of a seed into the one document that cleaning works on.</summary>
public static class CaptureReader
{
    /// <summary>Decodes and parses a seed. Any bytes give a document; it may be empty.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="keepsLines">True to remember the line of each element of a page.</param>
    public static Capture Read(SeedFile seed, bool keepsLines = false)
    {
        var page = seed.Page;
        var decoded = CharsetDetector.Decode(page.Bytes);
        var charset = $"{decoded.Charset} ({decoded.Origin})";
        return page.IsHtml
            ? HtmlCapture.Parse(decoded.Text, charset, keepsLines) with { Address = page.Address }
            : TextCapture.Parse(decoded.Text, charset);
    }
}
