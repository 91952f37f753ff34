namespace Khulasa.Articles.Pages;

/// <summary>Tells how far the box of a page reaches that a cue such as "read also" or "about the author" opens.</summary>
internal static class CueBox
{
    /// <summary>
    /// Index behind the last block that stands in the largest element around the cue without the paragraph above it; right
    /// behind the cue where both stand in the same element.
    /// </summary>
    /// <param name="blocks">Blocks of a page.</param>
    /// <param name="cue">Index of the cue.</param>
    public static int EndOf(List<Block> blocks, int cue)
    {
        var above = blocks.FindLastIndex(cue, block => block.IsOpen && block.IsProse);
        if (above < 0 || blocks[above].Container is not { } paragraph || blocks[cue].Container is not { } box) return cue + 1;
        while (box.ParentElement is { } parent && !parent.Contains(paragraph)) box = parent;
        var end = cue + 1;
        while (end < blocks.Count && blocks[end].Container is { } container && box.Contains(container)) end++;
        return end;
    }
}
