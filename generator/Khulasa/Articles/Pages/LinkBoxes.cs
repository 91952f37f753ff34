using AngleSharp.Dom;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Finds boxes between and below the paragraphs that hold nothing of the article: a line or two, and links or a player
/// beside it. The line names what the box offers (<c>Most read</c>, the title of a film) and would stay when the links go.
/// </summary>
internal sealed class LinkBoxes
{
    private const int MinParagraphsAbove = 2;
    private const double MinParagraphWorth = 2;
    private const int MaxLines = 3;
    private const int MaxLineWords = 25;
    private const int MaxLevels = 6;
    private const int MaxHolderLevels = 3;
    private const int MaxHeadings = 2;
    private const int MinLinkWords = 3;
    private const double MinLinkShare = 0.7;

    private readonly PageBlocks _page;
    private readonly HashSet<IElement> _holders = [];

    // A thousand lines may stand in one box, and each asks for it.
    private readonly Dictionary<IElement, bool> _boxes = [];
    private readonly Dictionary<IElement, bool> _offers = [];

    private LinkBoxes(PageBlocks page, IEnumerable<IElement> cut)
    {
        _page = page;
        foreach (var element in cut) AddHolders(element);
    }

    /// <summary>Gives the lines of such boxes their role.</summary>
    /// <param name="page">The page.</param>
    /// <param name="headline">The headline of the article; null when none is shown.</param>
    /// <param name="cut">Elements of other articles that were cut out of the page.</param>
    public static void Mark(PageBlocks page, IElement? headline, IEnumerable<IElement> cut)
    {
        foreach (var index in new LinkBoxes(page, cut).Find(headline is null ? 0 : page.RangeOf(headline).End))
            page.Blocks[index].Assign(BlockRole.Related, "box of links");
    }

    // What holds one of them holds links.
    private void AddHolders(IElement cut)
    {
        var above = cut.ParentElement;
        for (var i = 0; above is not null && i < MaxHolderLevels; i++, above = above.ParentElement) _holders.Add(above);
    }

    private List<int> Find(int headlineEnd)
    {
        List<int> lines = [], headings = [];
        var paragraphs = 0;
        for (var i = headlineEnd; i < _page.Blocks.Count; i++)
        {
            if (_page.Worth[i] >= MinParagraphWorth) paragraphs++;
            if (paragraphs < MinParagraphsAbove || !IsLine(_page.Blocks[i]) || BoxOf(i) is not { } box || !Offers(box)) continue;
            (IsHeadingOfText(i, box) ? headings : lines).Add(i);
        }

        // Where many stand above text, they are the headings of a list, each with a link or a film beside it.
        return headings.Count <= MaxHeadings ? [.. lines, .. headings] : lines;
    }

    private bool IsHeadingOfText(int index, IElement box) =>
        _page.Blocks[index].Kind == BlockKind.Heading
        && _page.RangeOf(box).End is var next
        && next < _page.Blocks.Count
        && _page.Worth[next] >= MinParagraphWorth;

    private static bool IsLine(Block block) =>
        block.Kind is BlockKind.Heading or BlockKind.Paragraph
        && block.WordCount <= MaxLineWords
        && !Prose.EndsAsStatement(block.Text)
        && !block.Text.EndsWith(':');

    // The largest element around a line that holds no running text.
    private IElement? BoxOf(int index)
    {
        IElement? box = null;
        var element = _page.Blocks[index].Container;
        // Lines and links of one paragraph are its own.
        if (element?.LocalName is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6") element = element.ParentElement;
        for (var i = 0; element is not null && i < MaxLevels && IsBox(element); i++, element = element.ParentElement) box = element;
        return box;
    }

    private bool IsBox(IElement element)
    {
        if (!_boxes.TryGetValue(element, out var isBox)) _boxes.Add(element, isBox = HoldsNoText(_page.RangeOf(element)));
        return isBox;
    }

    private bool HoldsNoText(BlockRange range)
    {
        var lines = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            var block = _page.Blocks[i];
            if (IsLink(block)) continue;
            if (++lines > MaxLines
                || block.Kind is BlockKind.Table or BlockKind.Code or BlockKind.Quote
                || _page.Worth[i] >= MinParagraphWorth
                || Prose.EndsAsStatement(block.Text))
            {
                return false;
            }
        }

        return true;
    }

    private bool Offers(IElement box)
    {
        if (!_offers.TryGetValue(box, out var offers)) _offers.Add(box, offers = HoldsLinks(box) || HoldsPlayer(box));
        return offers;
    }

    private bool HoldsLinks(IElement box)
    {
        if (_holders.Contains(box)) return true;
        var range = _page.RangeOf(box);
        for (var i = range.Start; i < range.End; i++)
            if (IsLink(_page.Blocks[i]) && _page.Blocks[i].WordCount >= MinLinkWords) return true;
        return false;
    }

    private static bool IsLink(Block block) => block.LinkShare >= MinLinkShare;

    private static bool HoldsPlayer(IElement box) => box.QuerySelector("video, audio, iframe") is not null;
}
