using AngleSharp.Dom;
using Khulasa.Articles.Lines;

namespace Khulasa.Articles.Steps;

/// <summary>
/// Drops the rest of a box that a notice is the heading of: what a subscription holds, how to leave a letter. The lines
/// below it may use any words; that they stand with it in a small box beside the text tells what they are.
/// </summary>
public sealed class NoticeBox : ICleaningStep
{
    private const int MaxHeadingWords = 12;
    private const int MaxWords = 130;
    private const int MaxBlocks = 16;
    private const int MaxLevels = 8;
    private const double MaxShare = 0.25;

    /// <inheritdoc/>
    public string Name => "below a notice";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml) return;
        var most = Math.Min(MaxWords, draft.Open.Where(block => block.IsProse).Sum(block => block.WordCount) * MaxShare);
        var above = draft.HeadlineElement;
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (above is not null && IsHeading(block) && BoxOf(block.Container!, above) is { } box)
                Drop(draft.Blocks, i, box, most); // asked in IsHeading
            if (block is { IsOpen: true, IsProse: true }) above = block.Container;
        }
    }

    private static bool IsHeading(Block block) =>
        block is { Role: BlockRole.Disclaimer, Kind: BlockKind.Heading or BlockKind.Paragraph, WordCount: <= MaxHeadingWords, Container: not null }
        && !Prose.EndsAsStatement(block.Text);

    // The largest element around the notice that is not around what stands above it.
    private static IElement? BoxOf(IElement notice, IElement above)
    {
        var box = notice;
        for (var i = 0; i < MaxLevels && box.ParentElement is { } parent && !parent.Contains(above); i++) box = parent;
        return box == notice ? null : box;
    }

    private void Drop(List<Block> blocks, int notice, IElement box, double maxWords)
    {
        var end = notice + 1;
        while (end < blocks.Count && end - notice <= MaxBlocks && IsIn(box, blocks[end])) end++;
        var rest = blocks[(notice + 1)..end].FindAll(block => block.IsOpen);
        if (end - notice > MaxBlocks || rest.Sum(block => block.WordCount) > maxWords) return;
        foreach (var block in rest) block.Assign(BlockRole.Disclaimer, Name);
    }

    private static bool IsIn(IElement box, Block block) => block.Container is { } own && box.Contains(own);
}
