using System.Text;

namespace Khulasa.Seeds;

/// <summary>
/// Takes the sting out of hostile markup before it reaches the parser: nesting deeper and tags longer than any real
/// page has. Parsers need time that grows with the square of either.
/// </summary>
public static class MarkupLimiter
{
    /// <summary>Start tags nested deeper than this are left out; their text stays.</summary>
    public const int MaxDepth = 400;

    /// <summary>A tag longer than this loses its attributes.</summary>
    public const int MaxTagLength = 40_000;

    /// <summary>A tag with more attributes than this loses all of them.</summary>
    public const int MaxAttributes = 300;

    private static readonly HashSet<string> Childless = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "param",
        "p", "li", "td", "tr", "th", "dd", "dt", "option", "path",
    };

    /// <summary>The page with its worst tags left out; the same string when it has none.</summary>
    public static string Limit(string html)
    {
        StringBuilder? result = null;
        int depth = 0, copied = 0;
        for (var i = 0; i < html.Length; i++)
        {
            if (html[i] != '<' || i + 1 >= html.Length) continue;
            if (SkipOpaque(html, i) is var behind and > 0)
            {
                i = behind - 1;
                continue;
            }

            var closing = html[i + 1] == '/';
            var nameStart = closing ? i + 2 : i + 1;
            if (nameStart >= html.Length || !char.IsAsciiLetter(html[nameStart])) continue;
            var nameEnd = nameStart;
            while (nameEnd < html.Length && (char.IsAsciiLetterOrDigit(html[nameEnd]) || html[nameEnd] == '-')) nameEnd++;
            var end = TagEnd(html, nameEnd, out var attributes);
            var drop = Count(html, nameStart, nameEnd, closing, ref depth);
            if (drop || attributes > MaxAttributes || end - i > MaxTagLength)
            {
                result ??= new StringBuilder(html.Length);
                result.Append(html, copied, i - copied);
                if (!drop) result.Append(html, i, nameEnd - i).Append('>');
                copied = Math.Min(end + 1, html.Length);
            }

            i = end;
        }

        return result is null ? html : result.Append(html, copied, html.Length - copied).ToString();
    }

    // Optional end tags can't be counted exactly, and real pages leave them out by the hundred; the parser closes most of them itself.
    private static bool Count(string html, int start, int end, bool closing, ref int depth)
    {
        var loose = Childless.GetAlternateLookup<ReadOnlySpan<char>>().Contains(html.AsSpan(start, end - start));
        if (loose) return false;
        if (!closing) return ++depth > MaxDepth;
        if (depth > 0) depth--;
        return depth >= MaxDepth;
    }

    // What scripts, styles and comments hold is not markup, however much it looks like it. 0 when it is something else.
    private static int SkipOpaque(string html, int index)
    {
        var rest = html.AsSpan(index);
        var end = rest.StartsWith("<script", StringComparison.OrdinalIgnoreCase) ? "</script"
            : rest.StartsWith("<style", StringComparison.OrdinalIgnoreCase) ? "</style"
            : rest.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : null;
        if (end is null) return 0;
        var found = rest.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : index + found + 1;
    }

    private static int TagEnd(string html, int index, out int attributes)
    {
        attributes = 0;
        var quote = '\0';
        var inside = false;
        for (; index < html.Length; index++)
        {
            var c = html[index];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
                continue;
            }

            if (c == '>') return index;
            if (c is '"' or '\'' && html[index - 1] == '=') quote = c;
            var blank = char.IsWhiteSpace(c) || c == '/';
            if (!blank && !inside) attributes++;
            inside = !blank;
        }

        return html.Length;
    }
}
