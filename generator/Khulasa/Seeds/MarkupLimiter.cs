using System.Text;

namespace Khulasa.Seeds;

/// <summary>
/// Takes the sting out of hostile markup before it reaches the parser: nesting deeper, tags longer and elements more than
/// any real page has. Parsers need time that grows with the square of the first two, and memory for the third.
/// </summary>
public static class MarkupLimiter
{
    /// <summary>Start tags nested deeper than this are left out; their text stays.</summary>
    public const int MaxDepth = 400;

    /// <summary>A tag longer than this loses its attributes.</summary>
    public const int MaxTagLength = 40_000;

    /// <summary>A tag with more attributes than this loses all of them.</summary>
    public const int MaxAttributes = 300;

    /// <summary>Behind so many elements tags are left out; their text stays. The largest article page seen has 10,000.</summary>
    public const int MaxElements = 200_000;

    /// <summary>The page with its worst tags left out; the same string when it has none.</summary>
    public static string Limit(string html)
    {
        StringBuilder? result = null;
        var copied = 0;
        var open = new OpenElements(html);
        for (var i = html.IndexOf('<'); i >= 0; i = i < html.Length ? html.IndexOf('<', i) : -1)
        {
            var start = i;
            if (MarkupTag.Read(html, start) is not { } tag)
            {
                i = OpaqueMarkup.SkipDeclaration(html, start, open.IsForeign);
                continue;
            }

            // What scripts, styles and the like hold is not markup, however much it looks like it.
            i = tag.IsEnd || open.IsForeign ? tag.End : OpaqueMarkup.SkipRawText(html, tag);
            var isKept = tag.IsEnd ? open.Close(tag) : open.Open(tag);
            if (isKept && tag.Attributes <= MaxAttributes && tag.End - start <= MaxTagLength) continue;
            result ??= new StringBuilder(html.Length);
            result.Append(html, copied, start - copied);
            if (isKept) result.Append(html, start, tag.NameEnd - start).Append('>');
            copied = isKept ? tag.End : i;
        }

        return result is null ? html : result.Append(html, copied, html.Length - copied).ToString();
    }
}
