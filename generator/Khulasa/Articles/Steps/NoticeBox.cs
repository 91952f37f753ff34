using AngleSharp.Dom;
using Khulasa.Articles.Lines;

namespace Khulasa.Articles.Steps;

/// <summary>
/// Drops the rest of a box that a notice is the heading of, or that holds a notice and a button to subscribe: what a
/// subscription holds, how to leave a letter. The other lines may use any words; that they stand with it in a small box
/// beside the text tells what they are.
/// </summary>
public sealed class NoticeBox : ICleaningStep
{
    private const int MaxHeadingWords = 12;
    private const int MaxWords = 130;
    private const int MaxBlocks = 16;
    private const int MaxLevels = 8;
    private const double MaxShare = 0.25;
    private const double MaxOfferShare = 0.6;
    private const int MaxButtons = 20;

    /// <inheritdoc/>
    public string Name => "below a notice";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml) return;
        var words = draft.Open.Where(block => block.IsProse).Sum(block => block.WordCount);
        var above = draft.HeadlineElement;
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (above is not null && IsHeading(block) && BoxOf(block.Container!, above) is { } box)
                Drop(draft.Blocks, i + 1, box, Math.Min(MaxWords, words * MaxShare)); // asked in IsHeading
            else if (above is not null && OfferAround(block, above, draft.Rules) is { } offer)
                Drop(draft.Blocks, StartOf(draft.Blocks, i, offer), offer, Math.Min(MaxWords, words * MaxOfferShare));
            if (block is { IsOpen: true, IsProse: true }) above = block.Container;
        }
    }

    private static bool IsHeading(Block block) =>
        block is { Role: BlockRole.Disclaimer, Kind: BlockKind.Heading or BlockKind.Paragraph, WordCount: <= MaxHeadingWords, Container: not null }
        && !Prose.EndsAsStatement(block.Text);

    // "You have no free articles left", with the prices above and "Subscribe now" below.
    private static IElement? OfferAround(Block block, IElement above, CleaningRules rules) =>
        block is { Role: BlockRole.Disclaimer, Container: { } notice }
        && BoxOf(notice, above) is { } box
        && box.QuerySelectorAll("a, button").Take(MaxButtons).Any(button => rules.SubscribeButtons.MatchWhole(button.TextContent.Trim()) is not null)
            ? box
            : null;

    // The largest element around the notice that is not around what stands above it.
    private static IElement? BoxOf(IElement notice, IElement above)
    {
        var box = notice;
        for (var i = 0; i < MaxLevels && box.ParentElement is { } parent && !parent.Contains(above); i++) box = parent;
        return box == notice ? null : box;
    }

    // No further above the notice than a box may be long.
    private static int StartOf(List<Block> blocks, int notice, IElement box)
    {
        var start = notice;
        while (start > 0 && notice - start < MaxBlocks && IsIn(box, blocks[start - 1])) start--;
        return start;
    }

    private void Drop(List<Block> blocks, int start, IElement box, double maxWords)
    {
        var end = start;
        while (end < blocks.Count && end - start < MaxBlocks && IsIn(box, blocks[end])) end++;
        var rest = blocks[start..end].FindAll(block => block.IsOpen);
        if (end - start == MaxBlocks || rest.Sum(block => block.WordCount) > maxWords) return;
        foreach (var block in rest) block.Assign(BlockRole.Disclaimer, Name);
    }

    private static bool IsIn(IElement box, Block block) => block.Container is { } own && box.Contains(own);
}
