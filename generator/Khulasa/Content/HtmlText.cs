using System.Buffers;
using System.Text;

namespace Khulasa.Content;

/// <summary>Writes text into HTML: escaped, and without characters that <see cref="TextSafety"/> takes out.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("&<>\"");

    /// <summary>Appends text for between tags, which must be safe already.</summary>
    public static void Append(StringBuilder output, ReadOnlySpan<char> safeText) => AppendEscaped(output, safeText, isAttribute: false);

    /// <summary>Appends text for a value in double quotes. Direction isolates never stay.</summary>
    public static void AppendAttribute(StringBuilder output, ReadOnlySpan<char> text) =>
        AppendEscaped(output, TextSafety.IsSafe(text) ? text : Filter(text, keepIsolates: false), isAttribute: true);

    /// <summary>The text without unsafe characters, not escaped.</summary>
    public static ReadOnlySpan<char> Filter(ReadOnlySpan<char> text, bool keepIsolates)
    {
        if (TextSafety.IsSafe(text)) return text;
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (TextSafety.IsAllowed(rune, keepIsolates)) safe.Append(rune);
        }
        return safe.ToString();
    }

    private static void AppendEscaped(StringBuilder output, ReadOnlySpan<char> text, bool isAttribute)
    {
        while (true)
        {
            var next = text.IndexOfAny(Markup);
            if (next < 0)
            {
                output.Append(text);
                return;
            }
            output.Append(text[..next]).Append(text[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => isAttribute ? "&quot;" : "\"",
            });
            text = text[(next + 1)..];
        }
    }
}
