namespace Khulasa.Seeds;

/// <summary>Tells HTML captures from text captures.</summary>
public static class SeedKind
{
    /// <summary>End of the name of a sidecar, which otherwise is the name of its capture.</summary>
    public const string SidecarExtension = ".yaml";

    private const int MaxStart = 4096;

    private static readonly string[] HtmlExtensions = [".html", ".htm", ".xhtml", ".mht", ".mhtml"];
    private static readonly string[] HtmlStarts = ["<!doctype html", "<html", "<head", "<body", "<article", "<?xml"];

    /// <summary>Ends of the names that <c>import</c> takes from a folder, for messages.</summary>
    public static string Extensions { get; } = string.Join(", ", HtmlExtensions) + " or .txt";

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
        Span<char> letters = stackalloc char[MaxStart];
        var count = 0;
        foreach (var value in bytes[..Math.Min(bytes.Length, MaxStart)])
            if (value is > 0 and < 0x80) letters[count++] = (char)value;
        ReadOnlySpan<char> start = SkipComments(letters[..count]);
        foreach (var sign in HtmlStarts)
            if (start.StartsWith(sign, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // Servers put comments of their own before the first tag.
    private static ReadOnlySpan<char> SkipComments(ReadOnlySpan<char> text)
    {
        const string end = "-->";
        text = text.TrimStart();
        while (text.StartsWith("<!--") && text.IndexOf(end) is var close and > 0) text = text[(close + end.Length)..].TrimStart();
        return text;
    }
}
