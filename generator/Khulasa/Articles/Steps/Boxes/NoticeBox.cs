using AngleSharp.Dom;

namespace Khulasa.Articles.Steps.Boxes;

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
            if (above is not null && block is { Role: BlockRole.Disclaimer, Container: { } notice } && BoxOf(notice, above) is { } box)
            {
                var rest = IsHeading(block) ? Rest(draft.Blocks, i + 1, box, words * MaxShare) : Offer(draft, i, box, words * MaxOfferShare);
                foreach (var line in rest) line.Assign(BlockRole.Disclaimer, Name);
            }

            if (block is { IsOpen: true, IsProse: true }) above = block.Container;
        }
    }

    private static bool IsHeading(Block block) =>
        block is { Kind: BlockKind.Heading or BlockKind.Paragraph, WordCount: <= MaxHeadingWords } && !Prose.EndsAsStatement(block.Text);

    // "You have no free articles left", with the prices above and "Subscribe now" below. The size is asked before the button:
    // whoever has thousands of notices in one box does not have it searched for each of them.
    private static List<Block> Offer(ArticleDraft draft, int notice, IElement box, double maxWords)
    {
        var lines = Rest(draft.Blocks, StartOf(draft.Blocks, notice, box), box, maxWords);
        return lines.Count > 0 && HasSubscribeButton(box, draft.Rules) ? lines : [];
    }

    private static bool HasSubscribeButton(IElement box, CleaningRules rules) =>
        box.QuerySelectorAll("a, button").Take(MaxButtons).Any(button => rules.SubscribeButtons.MatchWhole(button.TextContent.Trim()) is not null);

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

    // The undecided lines of the box from one on; none where they are too many.
    private static List<Block> Rest(List<Block> blocks, int start, IElement box, double maxWords)
    {
        var end = start;
        while (end < blocks.Count && end - start < MaxBlocks && IsIn(box, blocks[end])) end++;
        var rest = blocks[start..end].FindAll(block => block.IsOpen);
        return end - start == MaxBlocks || rest.Sum(block => block.WordCount) > Math.Min(MaxWords, maxWords) ? [] : rest;
    }

    private static bool IsIn(IElement box, Block block) => block.Container is { } own && box.Contains(own);
}
