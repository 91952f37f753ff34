using System.Text;
using AngleSharp.Dom;
using Khulasa.Seeds;

namespace Khulasa.Articles.Pages;

/// <summary>Gathers the text of a small element as it is shown: a space where a new block begins.</summary>
internal static class VisibleText
{
    /// <summary>The text, or its first <paramref name="maxLength"/> letters.</summary>
    /// <param name="element">The element.</param>
    /// <param name="maxLength">Letters to gather at most.</param>
    /// <param name="isLeftOut">True for elements whose text is not wanted; null to gather all.</param>
    public static string Of(IElement element, int maxLength, Func<IElement, bool>? isLeftOut = null)
    {
        var text = new StringBuilder();
        var walk = new TreeWalk(element);
        while (text.Length < maxLength && walk.MoveNext())
        {
            if (walk.Current is IText data) text.Append(data.Data);
            if (walk.Current is not IElement inner) continue;
            if (inner.LocalName is "script" or "style" or "noscript" or "svg" or "template" || isLeftOut?.Invoke(inner) == true) walk.Skip();
            else if (IsBreak(inner.LocalName)) text.Append(' ');
        }

        return text.Length > maxLength ? text.ToString(0, maxLength) : text.ToString();
    }

    /// <summary>True for elements that a space stands before.</summary>
    public static bool IsBreak(string name) => BlockContext.IsBlock(name) || name is "br" or "span";
}
