using Khulasa.Articles.Lines;
using Khulasa.Articles.Lines.Runs;

namespace Khulasa.Articles.Steps.Header;

/// <summary>
/// Finds the headline of a page that sets it in no heading and calls its window by the name of the site alone: the line
/// right above the text whose words the text takes up.
/// </summary>
public sealed class PlainLineHeadline : ICleaningStep
{
    private const int MaxLinesAbove = 8;
    private const int MinWords = 4;
    private const int MaxOutletWords = 4;
    private const int MaxWords = 24;
    private const double MinShare = 0.25;
    private const double MaxLinkShare = 0.5;
    private const double Confidence = 0.6;

    /// <inheritdoc/>
    public string Name => "line above the text";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml || draft.HeadlineElement is not null || draft.FirstProse() is var first && first >= draft.Blocks.Count) return;
        var story = draft.Story();
        if (draft.Title is { } title && story.Share(title.Value, draft.Rules) > 0 && !IsOutlet(title.Value, draft.Rules)) return;
        IReadOnlyList<Block> lines = draft.PageBlocks.Count > 0 ? draft.PageBlocks : draft.Blocks;
        var text = lines.TakeWhile(block => block != draft.Blocks[first]).Count();
        var above = lines.Take(text).TakeLast(MaxLinesAbove).ToList();
        var best = above.FindAll(block => IsLine(block, story, draft.Rules)).MaxBy(block => HeadlineScore.Of(block, above.Count - above.IndexOf(block), story, 1, draft.Rules));
        if (best is null || HeadlineScore.Of(best, 1, story, 1, draft.Rules) <= 0) return;
        best.Assign(BlockRole.Title, Name);
        draft.Title = new FieldValue<string>(best.Text, Name, Confidence, best.Line);
        draft.HeadlineElement = best.Container;
    }

    // "صحيفة الضفة اليومية": her own text may name the paper as well.
    private static bool IsOutlet(string title, CleaningRules rules) =>
        Prose.CountWords(title) <= MaxOutletWords && rules.OutletWords.MatchStart(title) is not null;

    private static bool IsLine(Block block, StoryWords story, CleaningRules rules) =>
        block is { Kind: BlockKind.Paragraph or BlockKind.Heading, LinkShare: < MaxLinkShare, WordCount: >= MinWords and <= MaxWords }
        && !Prose.EndsAsStatement(block.Text)
        && story.Share(block.Text, rules) >= MinShare;
}
