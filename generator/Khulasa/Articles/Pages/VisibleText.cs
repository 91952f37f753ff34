using System.Text;
using AngleSharp.Dom;

namespace Khulasa.Articles.Pages;

/// <summary>Gathers the text of a small element as it is shown: a space where a new block begins.</summary>
internal static class VisibleText
{
    /// <summary>The text, or its first <paramref name="maxLength"/> letters.</summary>
    public static string Of(IElement element, int maxLength)
    {
        var text = new StringBuilder();
        INode? node = element;
        while (node is not null && text.Length < maxLength)
        {
            var skip = node is IElement { LocalName: "script" or "style" or "noscript" or "svg" or "template" };
            if (node is IText data) text.Append(data.Data);
            else if (node is IElement inner && (BlockContext.IsBlock(inner.LocalName) || inner.LocalName is "br" or "span")) text.Append(' ');
            node = !skip && node.FirstChild is { } child ? child : Following(node, element);
        }

        return text.Length > maxLength ? text.ToString(0, maxLength) : text.ToString();
    }

    private static INode? Following(INode node, INode root)
    {
        while (node != root && node.NextSibling is null && node.Parent is { } parent) node = parent;
        return node == root ? null : node.NextSibling;
    }
}
