using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Khulasa.Content;

/// <summary>
/// The one list of what HTML of a body may have. It is made for what Markdown can mean: elements, attributes and their
/// values are named one by one, and everything else goes. An element that is not named leaves its text behind, save those
/// whose text is not meant to be read.
/// </summary>
public static class HtmlAllowList
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "br", "hr", "a",
        "bdi", "div", "table", "thead", "tbody", "tr", "th", "td",
    };

    private static readonly HashSet<string> EmptyElements = new(StringComparer.Ordinal) { "br", "hr" };

    private static readonly HashSet<string> DroppedWithText = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "iframe", "object", "embed", "noscript", "noembed", "noframes", "svg", "math",
        "textarea", "select", "title", "xmp", "plaintext", "audio", "video", "canvas", "head",
    };

    /// <summary>Attributes with the test that their value must pass; <c>*</c> stands for every element.</summary>
    private static readonly Dictionary<(string Element, string Name), Func<string, bool>> Attributes = new()
    {
        [("*", "id")] = IsId,
        [("*", "lang")] = static v => v is "ar" or "en",
        [("*", "dir")] = static v => v is "rtl" or "ltr",
        [("a", "href")] = static v => AddressPolicy.Allow(v) == v,
        [("a", "rel")] = static v => v is "noopener nofollow external",
        [("ol", "start")] = static v => v.Length is > 0 and < 10 && v.All(char.IsAsciiDigit),
        [("div", "class")] = static v => v is "table-scroll",
        [("div", "tabindex")] = static v => v is "0",
        [("th", "scope")] = static v => v is "col",
        [("th", "class")] = IsAlignment,
        [("td", "class")] = IsAlignment,
    };

    // Bodies are nested far less; what is deeper is cut off before it can exhaust the stack.
    private const int MaxDepth = 256;

    /// <summary>The HTML with only what is on the list, written in one fixed way.</summary>
    public static string Clean(string html)
    {
        var document = new HtmlParser().ParseDocument("");
        var output = new StringBuilder(html.Length);
        foreach (var node in new HtmlParser().ParseFragment(html, document.Body!)) Write(node, output, 0);
        return output.ToString();
    }

    private static void Write(INode node, StringBuilder output, int depth)
    {
        if (node is IText text) HtmlText.Append(output, HtmlText.Filter(text.Data, keepIsolates: true));
        if (node is not IElement element || depth > MaxDepth) return;
        var name = element.LocalName;
        var isHtml = element.NamespaceUri == NamespaceNames.HtmlUri;
        if (DroppedWithText.Contains(name) || !isHtml) return;
        var isAllowed = Elements.Contains(name);
        if (isAllowed) WriteOpening(element, name, output);
        if (isAllowed && EmptyElements.Contains(name)) return;
        foreach (var child in element.ChildNodes) Write(child, output, depth + 1);
        if (isAllowed) output.Append("</").Append(name).Append('>');
    }

    private static void WriteOpening(IElement element, string name, StringBuilder output)
    {
        output.Append('<').Append(name);
        foreach (var attribute in element.Attributes)
        {
            var isAllowed = attribute.NamespaceUri is null
                && (Attributes.TryGetValue((name, attribute.LocalName), out var test) || Attributes.TryGetValue(("*", attribute.LocalName), out test))
                && test(attribute.Value);
            if (!isAllowed) continue;
            output.Append(' ').Append(attribute.LocalName).Append("=\"");
            HtmlText.AppendAttribute(output, attribute.Value);
            output.Append('"');
        }
        output.Append('>');
    }

    private static bool IsId(string value) =>
        (value.StartsWith("h-", StringComparison.Ordinal) || value.StartsWith("p-", StringComparison.Ordinal))
        && value.EnumerateRunes().All(static r => r.Value == '-' || Rune.IsLetterOrDigit(r));

    private static bool IsAlignment(string value) => value is "align-start" or "align-center" or "align-end";
}
