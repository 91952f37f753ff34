using System.Globalization;
using AngleSharp.Dom;
using Khulasa.Seeds;

namespace Khulasa.Articles;

/// <summary>The block-level elements that are open at a point of the walk.</summary>
internal sealed class BlockContext
{
    private static readonly HashSet<string> BlockNames = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li",
        "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
        "legend", "option", "button", "video", "audio", "iframe", "amp-img", "img", "picture",
    };

    private const int MaxFigureElements = 60;
    private const int MaxOwnElements = 200;

    private readonly Stack<int> _lists = new();
    private int _heading;
    private int _quotes;
    private int _captions;
    private int _items;
    private int _preformatted;
    private bool _isFirstOfItem;

    public bool IsPreformatted => _preformatted > 0;

    public BlockKind Kind =>
        IsPreformatted ? BlockKind.Code
        : _captions > 0 ? BlockKind.Caption
        : _heading > 0 ? BlockKind.Heading
        : _items > 0 ? BlockKind.ListItem
        : _quotes > 0 ? BlockKind.Quote
        : BlockKind.Paragraph;

    public int Level => _heading > 0 ? _heading : _items > 0 ? Math.Max(1, _lists.Count) : 0;

    public static bool IsBlock(string name) => BlockNames.Contains(name);

    /// <summary>True for block-level elements, and for elements of the page's own making that hold any.</summary>
    public static bool IsBlock(IElement element) =>
        IsBlock(element.LocalName) || element.LocalName.Contains('-', StringComparison.Ordinal) && HoldsBlock(element);

    private static bool HoldsBlock(IElement element)
    {
        var walk = new TreeWalk(element);
        for (var i = 0; i < MaxOwnElements && walk.MoveNext(); i++)
            if (walk.Current is IElement inner && inner != element && IsTextBlock(inner.LocalName)) return true;
        return false;
    }

    // Pictures and buttons stand in lines too.
    private static bool IsTextBlock(string name) =>
        BlockNames.Contains(name) && name is not ("button" or "img" or "picture" or "amp-img" or "video" or "audio" or "iframe" or "option");

    public void Enter(IElement element)
    {
        switch (element.LocalName)
        {
            case "ol": _lists.Push(0); break;
            case "ul" or "menu": _lists.Push(-1); break;
            case "li":
                _items++;
                _isFirstOfItem = true;
                if (_lists.TryPop(out var number)) _lists.Push(number >= 0 ? number + 1 : number);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6": _heading = element.LocalName[1] - '0'; break;
            case "blockquote": _quotes++; break;
            case "figcaption" or "caption": _captions++; break;
            case "figure" when IsPicture(element): _captions++; break;
            case "pre" or "textarea": _preformatted++; break;
        }
    }

    public void Leave(IElement element)
    {
        switch (element.LocalName)
        {
            case "ol" or "ul" or "menu": _lists.TryPop(out _); break;
            case "li": _items--; break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6": _heading = 0; break;
            case "blockquote": _quotes--; break;
            case "figcaption" or "caption": _captions--; break;
            case "figure" when IsPicture(element): _captions--; break;
            case "pre" or "textarea": _preformatted--; break;
        }
    }

    // Whatever else stands in the figure of one picture is its text and credit; figures may also hold quotes and code.
    private static bool IsPicture(IElement element) =>
        TreeWalk.FirstBelow(element, MaxFigureElements).Count < MaxFigureElements
        && element.QuerySelector("img, picture, amp-img") is not null && element.QuerySelector("blockquote, pre, table, h1, h2, li") is null;

    /// <summary>Number of the item for its first block; 0 for bullets and for the paragraphs that follow.</summary>
    public int TakeNumber()
    {
        var number = _isFirstOfItem && _lists.TryPeek(out var top) && top > 0 ? top : 0;
        _isFirstOfItem = false;
        return number;
    }

    /// <summary>The line that a text capture's element carries; null for other elements.</summary>
    public static (int Line, bool Gap)? LineOf(IElement element) =>
        element.GetAttribute(Capture.LineAttribute) is { } line && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (number, element.HasAttribute(Capture.GapAttribute))
            : null;
}
