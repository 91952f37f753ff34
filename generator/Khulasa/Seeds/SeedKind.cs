namespace Khulasa.Seeds;

/// <summary>Tells HTML captures from text captures.</summary>
public static class SeedKind
{
    private static readonly string[] HtmlExtensions = [".html", ".htm", ".xhtml", ".mhtml"];
    private static readonly string[] HtmlStarts = ["<!doctype html", "<html", "<head", "<body", "<article", "<?xml"];

    /// <summary>True for names that <c>import</c> takes from a folder.</summary>
    public static bool IsCapture(string name) =>
        HasExtension(name, ".txt") || Array.Exists(HtmlExtensions, extension => HasExtension(name, extension));

    /// <summary>True when the name says HTML, or says nothing and the content begins as HTML does.</summary>
    public static bool IsHtml(string name, ReadOnlySpan<byte> bytes)
    {
        if (Array.Exists(HtmlExtensions, extension => HasExtension(name, extension))) return true;
        return LooksLikeHtml(bytes);
    }

    private static bool HasExtension(string name, string extension) => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    // ASCII text is readable in every encoding that captures come in, apart from UTF-16, where a zero follows each letter.
    private static bool LooksLikeHtml(ReadOnlySpan<byte> bytes)
    {
        Span<char> start = stackalloc char[40];
        var count = 0;
        foreach (var value in bytes[..Math.Min(bytes.Length, 400)])
        {
            if (count == start.Length) break;
            if (count == 0 && value is <= 32 or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF) continue;
            if (value != 0) start[count++] = (char)value;
        }

        var text = start[..count].ToString();
        return Array.Exists(HtmlStarts, sign => text.StartsWith(sign, StringComparison.OrdinalIgnoreCase));
    }
}
