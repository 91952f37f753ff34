using AngleSharp.Dom;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Tells the element that a paragraph stands in among others. Many pages wrap each paragraph in an element of its own,
/// or in several; one paragraph that is wrapped among others that are not stands in a box of its own.
/// </summary>
internal static class ParagraphBoxes
{
    private const int MinWrapped = 3;

    /// <summary>Gives every block its box.</summary>
    public static void Set(PageBlocks page)
    {
        var wrapped = Enumerable.Range(0, page.Blocks.Count).Where(index => page.Blocks[index].Container is not null)
            .Select(index => (Index: index, Box: WrapperBox(page, index)))
            .GroupBy(found => found.Box)
            .Where(group => group.Key is not null && group.Count(found => page.Blocks[found.Index].IsProse) >= MinWrapped);
        foreach (var block in page.Blocks) block.Box = block.Container?.ParentElement;
        foreach (var group in wrapped)
            foreach (var (index, box) in group) page.Blocks[index].Box = box;
    }

    // What the wrappers of a block stand in; null for a block without any.
    private static IElement? WrapperBox(PageBlocks page, int index)
    {
        var own = page.Blocks[index].Container!; // asked before
        var box = page.Wrappers.Around(own);
        return page.RangeOf(own) == new BlockRange(index, index + 1) && box != own.ParentElement ? box : null;
    }
}
