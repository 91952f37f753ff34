using AngleSharp.Dom;

namespace Khulasa.Articles.Pages;

/// <summary>Tells how far the box of a page reaches that a cue such as "read also" or "about the author" opens.</summary>
internal static class CueBox
{
    private const int MaxBlocksBelow = 12;
    private const int MinWords = 15;
    private const double MaxLinkShare = 0.3;

    /// <summary>
    /// Index behind the last block that stands in the largest element around the cue without the paragraph above it; right
    /// behind the cue where both stand in the same element.
    /// </summary>
    /// <param name="blocks">Blocks of a page.</param>
    /// <param name="cue">Index of the cue.</param>
    /// <param name="page">All blocks of the page, the links that were left out included.</param>
    public static int EndOf(List<Block> blocks, int cue, IReadOnlyList<Block> page)
    {
        var above = blocks.FindLastIndex(cue, block => block.IsOpen && block.IsProse);
        if (above < 0 || blocks[above].Container is not { } paragraph || blocks[cue].Container is not { } box) return cue + 1;
        var text = TextBelow(blocks[cue], page);
        while (box.ParentElement is { } parent
            && !parent.Contains(paragraph)
            && (text is null || !parent.Contains(text))
            && !IsSectionLike(parent, paragraph))
        {
            box = parent;
        }

        var end = cue + 1;
        while (end < blocks.Count && blocks[end].Container is { } container && box.Contains(container)) end++;
        return end;
    }

    // A section of the kind that the paragraph above stands in is one of the text.
    private static bool IsSectionLike(IElement section, IElement paragraph) =>
        section.ParentElement is { } around && around.Contains(paragraph)
        && around.Children.FirstOrDefault(child => child.Contains(paragraph)) is { } own && AreSections(own, section);

    /// <summary>True for two elements of one parent that are of one kind, as the sections of a text are.</summary>
    public static bool AreSections(IElement first, IElement second) =>
        first.ParentElement == second.ParentElement && first.LocalName == second.LocalName && first.ClassName == second.ClassName
        && (first.LocalName == "section" || !string.IsNullOrEmpty(first.ClassName));

    // Teasers have a link each: paragraphs in a row in one element are a text, and what holds it is more than the box of the cue.
    private static IElement? TextBelow(Block cue, IReadOnlyList<Block> page)
    {
        Block? first = null;
        foreach (var block in page.SkipWhile(block => block != cue).Skip(1).Take(MaxBlocksBelow))
        {
            var isText = block is { Kind: BlockKind.Paragraph, IsProse: true, LinkShare: < MaxLinkShare }
                && block.WordCount >= MinWords
                && Prose.EndsAsStatement(block.Text);
            if (isText && first is not null && first.Box == block.Box) return first.Container;
            first = isText ? block : null;
        }

        return null;
    }
}
