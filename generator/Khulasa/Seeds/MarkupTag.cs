namespace Khulasa.Seeds;

/// <summary>A tag as it stands in a page.</summary>
/// <param name="Name">Its name in small letters.</param>
/// <param name="NameEnd">Place behind the name.</param>
/// <param name="End">Place behind the tag.</param>
/// <param name="Attributes">How many attributes it has.</param>
/// <param name="IsEnd">True for an end tag.</param>
/// <param name="IsSelfClosing">True for <c>&lt;name/&gt;</c>, which means something in drawings and formulas only.</param>
internal readonly record struct MarkupTag(string Name, int NameEnd, int End, int Attributes, bool IsEnd, bool IsSelfClosing)
{
    /// <summary>Reads the tag that begins at a <c>&lt;</c>; null when none does.</summary>
    public static MarkupTag? Read(string html, int start)
    {
        var isEnd = start + 1 < html.Length && html[start + 1] == '/';
        var nameStart = isEnd ? start + 2 : start + 1;
        if (nameStart >= html.Length || !char.IsAsciiLetter(html[nameStart])) return null;
        var nameEnd = nameStart;
        while (nameEnd < html.Length && !IsBlank(html[nameEnd]) && html[nameEnd] != '>') nameEnd++;
        var end = EndOf(html, nameEnd, out var attributes);
        var isSelfClosing = end < html.Length && html[end - 1] == '/';
        return new MarkupTag(
            ElementNames.Of(html.AsSpan(nameStart, nameEnd - nameStart)), nameEnd, Math.Min(end + 1, html.Length), attributes, isEnd, isSelfClosing);
    }

    private static int EndOf(string html, int index, out int attributes)
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
            var isBlank = IsBlank(c);
            if (!isBlank && !inside) attributes++;
            inside = !isBlank;
        }

        return html.Length;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '/';
}
