using AngleSharp.Dom;
using Khulasa.Text;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Finds the texts of pictures by where they stand, where neither markup nor a name tells them: a line or two behind a
/// picture, in a box of their own between the paragraphs, and what repeats the description of a picture.
/// </summary>
internal sealed class PictureTexts
{
    private const int MaxPictures = 1000;
    private const int MaxBlocks = 3;
    private const int MaxWords = 60;
    private const int MaxLevels = 8;
    private const int MinDescription = 25;
    private const double MaxShare = 0.25;
    private const int MinParagraphsBeside = 2;
    private const double MinParagraphWorth = 2;

    private readonly PageBlocks _page;
    private readonly DescribedText _described;

    private PictureTexts(PageBlocks page, DescribedText described) => (_page, _described) = (page, described);

    /// <summary>Makes captions of such blocks.</summary>
    public static void Mark(PageBlocks page, DescribedText described)
    {
        var found = new PictureTexts(page, described).Find();
        // A guide may say all it has to say below its pictures.
        if (found.Sum(index => page.Worth[index]) > page.Worth.Sum() * MaxShare) return;
        foreach (var index in found) page.MakeCaption(index);
    }

    private SortedSet<int> Find()
    {
        var found = new SortedSet<int>();
        foreach (var picture in _page.Elements.Where(element => element.LocalName is "img" or "picture" or "amp-img" or "video").Take(MaxPictures))
            if (BoxOf(picture) is { } box && IsText(box.Blocks, picture) && IsAmongParagraphs(box.Blocks, box.Above))
                for (var i = box.Blocks.Start; i < box.Blocks.End; i++)
                    // Some pages set their standfirst there.
                    if (!_described.Holds(_page.Blocks[i].Text)) found.Add(i);
        FindDescriptions(found);
        return found;
    }

    // What a page says of its picture to those who don't see it, it may show below the picture.
    private void FindDescriptions(SortedSet<int> found)
    {
        var descriptions = _page.Elements.Where(element => element.LocalName is "img" or "amp-img").Take(MaxPictures)
            .Select(picture => Tokenizer.FoldedLetters(picture.GetAttribute("alt") ?? "")).Where(text => text.Length >= MinDescription).ToHashSet(StringComparer.Ordinal);
        if (descriptions.Count == 0) return;
        for (var i = 0; i < _page.Blocks.Count; i++)
            if (_page.Blocks[i] is { Kind: BlockKind.Paragraph } block && block.WordCount <= MaxWords && descriptions.Contains(Tokenizer.FoldedLetters(block.Text)) && !_described.Holds(block.Text)) found.Add(i);
    }

    // The largest element that begins with the picture and holds little text, and what it stands in.
    private (BlockRange Blocks, BlockRange Above)? BoxOf(IElement picture)
    {
        var start = _page.RangeOf(picture).Start;
        BlockRange box = default;
        var element = picture.ParentElement;
        for (var i = 0; element is not null && i < MaxLevels; i++, element = element.ParentElement)
        {
            var range = _page.RangeOf(element);
            if (range == default) continue;
            if (range.Start < start || !IsShort(range)) return box == default ? null : (box, range);
            if (range.End > range.Start) box = range;
        }

        return null;
    }

    private bool IsShort(BlockRange range)
    {
        if (range.End - range.Start > MaxBlocks) return false;
        var words = 0;
        for (var i = range.Start; i < range.End; i++) words += _page.Blocks[i].WordCount;
        return words <= MaxWords;
    }

    // Not the text of the element that holds the picture itself: a paragraph may begin with one.
    private bool IsText(BlockRange range, IElement picture)
    {
        for (var i = range.Start; i < range.End; i++)
            if (_page.Blocks[i] is not { Kind: BlockKind.Paragraph or BlockKind.Caption, Container: { } holder } || holder.Contains(picture)) return false;
        return true;
    }

    private bool IsAmongParagraphs(BlockRange box, BlockRange above)
    {
        var count = 0;
        for (var i = above.Start; i < above.End && count < MinParagraphsBeside; i++)
            if ((i < box.Start || i >= box.End) && _page.Worth[i] >= MinParagraphWorth) count++;
        return count >= MinParagraphsBeside;
    }
}
