using AngleSharp.Dom;
using Khulasa.Articles.Lines;
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

    private static readonly HashSet<string> PictureWords = new(StringComparer.Ordinal) { "description", "image", "img", "photo", "picture", "media", "figure" };

    private static readonly HashSet<string> ColumnWords = new(StringComparer.Ordinal) { "column", "col", "content" };

    private readonly PageBlocks _page;
    private readonly DescribedText _described;
    private readonly CleaningRules _rules;

    // Pictures that stand side by side ask for the same elements.
    private readonly Dictionary<IElement, bool> _short = [];

    private PictureTexts(PageBlocks page, DescribedText described, CleaningRules rules) => (_page, _described, _rules) = (page, described, rules);

    /// <summary>Makes captions of such blocks.</summary>
    public static void Mark(PageBlocks page, DescribedText described, CleaningRules rules)
    {
        var found = new PictureTexts(page, described, rules).Find();
        // A guide may say all it has to say below its pictures.
        if (found.Sum(index => page.Worth[index]) > page.Worth.Sum() * MaxShare) return;
        foreach (var index in found) page.MakeCaption(index);
    }

    private SortedSet<int> Find()
    {
        var found = new SortedSet<int>();
        foreach (var picture in _page.Elements.Where(IsPicture).Take(MaxPictures))
        {
            if (BoxOf(picture) is { } box && IsText(box.Blocks, picture) && !IsColumn(box.Blocks, picture) && IsAmongParagraphs(box.Blocks, box.Above))
                for (var i = box.Blocks.Start; i < box.Blocks.End; i++)
                    // Some pages set their standfirst there.
                    if (!_described.Holds(_page.Blocks[i].Text) && !IsNamedStandfirst(_page.Blocks[i])) found.Add(i);
            if (_page.RangeOf(picture).Start is var next && IsCredited(next)) found.Add(next);
        }

        FindDescriptions(found);
        return found;
    }

    // Names such as "photo-summary" and "image-description" are those of captions.
    private bool IsNamedStandfirst(Block block) =>
        block.Container is { } holder
        && ElementWords.Has(holder, _rules.Markup.StandfirstWords)
        && !ElementWords.Has(holder, _rules.Markup.CaptionWords)
        && !ElementWords.Has(holder, PictureWords);

    private static bool IsPicture(IElement element) => element.LocalName is "img" or "picture" or "amp-img" or "video";

    // The line right behind a picture that ends in the name of who took it.
    private bool IsCredited(int index) =>
        index < _page.Blocks.Count
        && _page.Blocks[index] is { Kind: BlockKind.Paragraph or BlockKind.Heading, WordCount: <= MaxWords } block
        && CaptionShape.Matches(block.Text, _rules);

    // What a page says of its picture to those who don't see it, it may show below the picture.
    private void FindDescriptions(SortedSet<int> found)
    {
        var described = _page.Elements.Where(element => element.LocalName is "img" or "amp-img").Take(MaxPictures)
            .Select(picture => (Text: Tokenizer.FoldedLetters(picture.GetAttribute("alt") ?? ""), Place: _page.RangeOf(picture).Start))
            .Where(picture => picture.Text.Length >= MinDescription)
            .ToLookup(picture => picture.Text, picture => picture.Place, StringComparer.Ordinal);
        if (described.Count == 0) return;
        var texts = Enumerable.Range(0, _page.Blocks.Count)
            .Where(index => _page.Blocks[index] is { Kind: BlockKind.Paragraph, WordCount: <= MaxWords } block && !_described.Holds(block.Text))
            .ToLookup(index => Tokenizer.FoldedLetters(_page.Blocks[index].Text), StringComparer.Ordinal);
        // A paragraph may say the same: the picture's text is the one nearest to it.
        foreach (var places in described)
            if (texts[places.Key].ToList() is { Count: > 0 } same) found.Add(same.MinBy(index => places.Min(place => Math.Abs(place - index))));
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
            if (range.Start < start || !IsShort(element, range)) return box == default ? null : (box, range);
            if (range.End > range.Start) box = range;
        }

        return null;
    }

    private bool IsShort(IElement element, BlockRange range)
    {
        if (!_short.TryGetValue(element, out var isShort)) _short.Add(element, isShort = HoldsLittle(element, range));
        return isShort;
    }

    // Of several pictures in one box each has its text.
    private bool HoldsLittle(IElement element, BlockRange range)
    {
        var pictures = range.End - range.Start > 1 ? Math.Max(1, element.QuerySelectorAll("img, amp-img, video").Length) : 1;
        if (range.End - range.Start > MaxBlocks * pictures) return false;
        var words = 0;
        for (var i = range.Start; i < range.End; i++) words += _page.Blocks[i].WordCount;
        return words <= MaxWords * pictures;
    }

    // Not the text of the element that holds the picture itself: a paragraph may begin with one.
    private bool IsText(BlockRange range, IElement picture)
    {
        for (var i = range.Start; i < range.End; i++)
            if (_page.Blocks[i] is not { Kind: BlockKind.Paragraph or BlockKind.Caption, Container: { } holder } || holder.Contains(picture))
                return false;
        return true;
    }

    // Page builders set paragraphs into a column beside a picture: more of them than pictures, or in a box that is called so.
    private bool IsColumn(BlockRange range, IElement picture)
    {
        var paragraphs = Enumerable.Range(range.Start, range.End - range.Start).Where(IsParagraph).ToList();
        if (paragraphs.Count == 0) return false;
        var box = picture;
        while (box.ParentElement is { } parent && _page.RangeOf(box) != range) box = parent;
        return paragraphs.Count > Math.Max(1, box.QuerySelectorAll("img, amp-img, video").Length)
            || _page.Blocks[paragraphs[0]].Container is { } text && IsCalledColumn(ChildOf(box, text));
    }

    private bool IsParagraph(int index) => _page.Worth[index] >= MinParagraphWorth && Prose.EndsAsStatement(_page.Blocks[index].Text);

    private bool IsCalledColumn(IElement branch) => ElementWords.Has(branch, ColumnWords) && !ElementWords.Has(branch, _rules.Markup.CaptionWords);

    private static IElement ChildOf(IElement box, IElement inside)
    {
        while (inside.ParentElement is { } parent && parent != box) inside = parent;
        return inside;
    }

    private bool IsAmongParagraphs(BlockRange box, BlockRange above)
    {
        var count = 0;
        for (var i = above.Start; i < above.End && count < MinParagraphsBeside; i++)
            if ((i < box.Start || i >= box.End) && _page.Worth[i] >= MinParagraphWorth) count++;
        return count >= MinParagraphsBeside;
    }
}
