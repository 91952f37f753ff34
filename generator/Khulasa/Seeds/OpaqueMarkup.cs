namespace Khulasa.Seeds;

/// <summary>Skips what looks like markup and is none: comments, declarations, and what scripts, styles and fields hold.</summary>
internal static class OpaqueMarkup
{
    private static readonly HashSet<string> RawText = ["iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp"];

    /// <summary>The place behind a comment or declaration; behind the <c>&lt;</c> where there is neither.</summary>
    /// <param name="html">The page.</param>
    /// <param name="start">Place of a <c>&lt;</c> that begins no tag.</param>
    /// <param name="isForeign">True in a drawing or formula.</param>
    public static int SkipDeclaration(string html, int start, bool isForeign)
    {
        var rest = html.AsSpan(start + 1);
        if (rest.StartsWith("!--", StringComparison.Ordinal)) return EndOfComment(html, start + 2);
        if (isForeign && rest.StartsWith("![CDATA[", StringComparison.Ordinal)) return Behind(html, start, "]]>");
        return rest.Length > 0 && rest[0] is '!' or '?' or '/' ? Behind(html, start, ">") : start + 1;
    }

    /// <summary>The place behind what a start tag begins, as far as that is not markup; behind the tag where it is.</summary>
    /// <param name="html">The page.</param>
    /// <param name="tag">A start tag.</param>
    public static int SkipRawText(string html, MarkupTag tag)
    {
        if (tag.Name == "plaintext") return html.Length;
        if (!RawText.Contains(tag.Name)) return tag.End;
        if (tag.Name == "script") return EndOfScript(html, tag.End);
        var end = html.IndexOf("</" + tag.Name, tag.End, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }

    // Between "<!--" and "-->" a script may hold whole scripts.
    private static int EndOfScript(string html, int from)
    {
        var (isComment, isInner) = (false, false);
        for (var i = html.AsSpan(from).IndexOfAny('<', '-'); i >= 0; i = html.AsSpan(from).IndexOfAny('<', '-'))
        {
            var rest = html.AsSpan(from += i);
            if (!isComment) isComment = rest.StartsWith("<!--", StringComparison.Ordinal);
            else if (rest.StartsWith("-->", StringComparison.Ordinal)) (isComment, isInner) = (false, false);
            else if (rest.StartsWith("<script", StringComparison.OrdinalIgnoreCase)) isInner = true;
            if (rest.StartsWith("</script", StringComparison.OrdinalIgnoreCase))
            {
                if (!isInner) return from;
                isInner = false;
            }

            from++;
        }

        return html.Length;
    }

    // "<!-->" and "<!--->" are whole comments, and "--!>" ends one as well.
    private static int EndOfComment(string html, int from)
    {
        for (var i = html.IndexOf("--", from, StringComparison.Ordinal); i >= 0; i = html.IndexOf("--", i + 1, StringComparison.Ordinal))
        {
            var behind = html.AsSpan(i + 2);
            if (behind.StartsWith(">", StringComparison.Ordinal)) return i + 3;
            if (behind.StartsWith("!>", StringComparison.Ordinal)) return i + 4;
        }

        return html.Length;
    }

    private static int Behind(string html, int start, string end) =>
        html.IndexOf(end, start, StringComparison.Ordinal) is >= 0 and var found ? found + end.Length : html.Length;
}
