namespace Khulasa.Seeds;

/// <summary>Turns the bytes of a seed into the one document that cleaning works on.</summary>
public static class CaptureReader
{
    /// <summary>Decodes and parses a seed. Any bytes give a document; it may be empty.</summary>
    public static Capture Read(SeedFile seed)
    {
        var decoded = CharsetDetector.Decode(seed.Bytes);
        var charset = $"{decoded.Charset} ({decoded.Origin})";
        return seed.IsHtml ? HtmlCapture.Parse(decoded.Text, charset) : TextCapture.Parse(decoded.Text, charset);
    }
}
