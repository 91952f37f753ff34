using AngleSharp.Dom;
using Khulasa.Seeds;

namespace Khulasa.Articles;

/// <summary>
/// Tells the elements of a row, such as a day and a count of minutes side by side, from pieces of one line: a page sets
/// the space between them by its style. Such a row has no text of its own between the elements.
/// </summary>
internal sealed class LabelRow
{
    private const int MaxNodes = 80;
    private const int MaxLetters = 250;
    private const int MinLetters = 2;

    private (IElement? Parent, bool IsRow) _last;

    /// <summary>True when an inline element stands right behind another one in such a row, and both are words.</summary>
    /// <remarks>The row is asked first: to ask for the element before costs a search among all of the parent.</remarks>
    public bool IsBesideLabel(IElement element) =>
        IsLabel(element)
        && element.ParentElement is { } parent
        && IsRow(parent)
        && element.PreviousSibling is IElement before
        && IsLabel(before)
        && element.TextContent is { Length: >= MinLetters } text
        && before.TextContent is { Length: >= MinLetters } above
        && char.IsLetterOrDigit(above[^1])
        && char.IsLetterOrDigit(text[0]);

    // Paragraphs and headings hold lines, in pieces of one style each.
    private bool IsRow(IElement parent)
    {
        if (_last.Parent != parent)
            _last = (parent, parent.LocalName is "div" or "section" or "header" or "footer" or "li" or "td" && IsShort(parent));
        return _last.IsRow;
    }

    private static bool IsShort(IElement parent)
    {
        var walk = new TreeWalk(parent);
        var letters = 0;
        for (var nodes = 0; walk.MoveNext(); nodes++)
        {
            if (nodes > MaxNodes || letters > MaxLetters) return false;
            if (walk.Current is not IText text) continue;
            if (text.ParentElement == parent && !string.IsNullOrWhiteSpace(text.Data)) return false;
            letters += text.Data.Length;
        }

        return true;
    }

    private static bool IsLabel(IElement element) =>
        element.LocalName is "span" or "a" or "time" or "small" or "label" or "b" or "strong" or "em" or "i";
}
