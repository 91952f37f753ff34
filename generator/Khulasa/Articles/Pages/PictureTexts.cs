using AngleSharp.Dom;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Finds the texts of pictures by where they stand, where neither markup nor a name says so: a line or two behind a
/// picture, in a box of their own between the paragraphs.
/// </summary>
internal static class PictureTexts
{
    private const int MaxBlocks = 3;
    private const int MaxWords = 60;
    private const int MaxLevels = 8;
    private const int MaxShare = 4;
    private const int MinParagraphsBeside = 2;
    private const double MinParagraphWorth = 2;

    /// <summary>Makes captions of such blocks.</summary>
    public static void Mark(PageBlocks page, DescribedText described)
    {
        var found = new SortedSet<int>();
        foreach (var element in page.Elements)
            if (element.LocalName is "img" or "picture" or "amp-img" or "video" && BoxOf(element, page) is { } box)
                for (var i = box.Start; i < box.End; i++)
                    if (!described.Holds(page.Blocks[i].Text)) found.Add(i);
        // A guide may say all it has to say below its pictures.
        var worth = found.Sum(index => page.Worth[index]);
        if (worth * MaxShare > page.Worth.Sum()) return;
        foreach (var index in found) page.MakeCaption(index);
    }

    // The largest element that the picture opens and that holds little text.
    private static BlockRange? BoxOf(IElement picture, PageBlocks page)
    {
        var start = page.RangeOf(picture).Start;
        BlockRange? found = null;
        var above = picture.ParentElement;
        for (var i = 0; above is not null && i < MaxLevels; i++, above = above.ParentElement)
        {
            if (!page.IsRead(above, out var range)) continue;
            if (range.Start < start || range.End - range.Start > MaxBlocks || !IsShort(range, page)) return found is { } box && IsText(box, picture, page) && IsAmongParagraphs(above, box, page) ? found : null;
            if (range.End > range.Start) found = range;
        }

        return null;
    }

    private static bool IsShort(BlockRange range, PageBlocks page)
    {
        var words = 0;
        for (var i = range.Start; i < range.End; i++) words += page.Blocks[i].WordCount;
        return words <= MaxWords;
    }

    // A picture in a paragraph is no sign of anything.
    private static bool IsText(BlockRange range, IElement picture, PageBlocks page)
    {
        for (var i = range.Start; i < range.End; i++)
            if (page.Blocks[i] is not { Kind: BlockKind.Paragraph or BlockKind.Caption } block || block.Container?.Contains(picture) != false) return false;
        return true;
    }

    private static bool IsAmongParagraphs(IElement parent, BlockRange box, PageBlocks page)
    {
        var range = page.RangeOf(parent);
        var count = 0;
        for (var i = range.Start; i < range.End && count < MinParagraphsBeside; i++)
            if ((i < box.Start || i >= box.End) && page.Worth[i] >= MinParagraphWorth) count++;
        return count >= MinParagraphsBeside;
    }
}
