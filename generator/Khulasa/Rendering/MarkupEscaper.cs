using System.Buffers;
using System.Text;

namespace Khulasa.Rendering;

/// <summary>Escapes text for HTML and XML 1.0, in content and in quoted attributes.</summary>
public static class MarkupEscaper
{
    // Beside the five signs of markup: the control characters that XML 1.0 (section 2.2) does not allow.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"'\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013" +
        "\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    /// <summary>The text with <c>&amp; &lt; &gt; " '</c> as references and characters that XML forbids left out.</summary>
    public static string Escape(string text)
    {
        var next = IndexOfSpecial(text);
        if (next < 0) return text;
        var builder = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        while (next >= 0)
        {
            builder.Append(rest[..next]).Append(Reference(rest[next]));
            rest = rest[(next + 1)..];
            next = IndexOfSpecial(rest);
        }

        return builder.Append(rest).ToString();
    }

    // Two searches: one for ASCII signs and the noncharacters of XML together stops to look twice at every alef, U+0627,
    // whose two bytes are those of other signs.
    private static int IndexOfSpecial(ReadOnlySpan<char> text)
    {
        var sign = text.IndexOfAny(Special);
        var noncharacter = (sign < 0 ? text : text[..sign]).IndexOfAnyInRange('\uFFFE', '\uFFFF');
        return noncharacter < 0 ? sign : noncharacter;
    }

    private static string Reference(char sign) => sign switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => "",
    };
}
