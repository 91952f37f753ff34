using AngleSharp.Dom;
using Khulasa.Articles.Lines;
using Khulasa.Articles.Lines.Runs;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Extent;

/// <summary>
/// Cuts what a page sets below its article inside the same box: its comments, and the next article, which pages that
/// never end append with a headline of the first rank.
/// </summary>
public sealed class PageEnd : ICleaningStep
{
    private const int MaxCueWords = 6;
    private const int MaxPlainWords = 3;
    // Of so many plain lines one would have been the end.
    private const int MaxPlainCues = 24;
    // "3 thoughts on", and the headline again.
    private const int MaxCountedWords = 30;
    private const int MaxBoldLetters = 40;
    private const int MinParagraphs = 2;
    private const int MaxBetween = 40;
    private const double SameStory = 0.12;
    // Behind so many headings that speak of the same matter none begins another article.
    private const int MaxHeadlines = 24;

    /// <inheritdoc/>
    public string Name => "end of the article";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml) return;
        var (paragraphs, headlines, cues) = (0, 0, 0);
        var below = BelowCues(draft);
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen) continue;
            // Comments may stand below a single paragraph.
            var isBelowText = paragraphs > 0 && (below.Contains(block) || !block.IsProse && IsCue(block, draft.Rules))
                || paragraphs >= MinParagraphs && IsPlainCue(block, draft.Rules) && cues++ < MaxPlainCues && IsBelowTextsElement(draft, i);
            if (isBelowText
                || paragraphs >= MinParagraphs && !block.IsProse && IsGreat(block, draft) && !IsAmongText(draft, i) && headlines++ < MaxHeadlines
                    && IsOfAnotherStory(draft, i))
            {
                foreach (var other in draft.Blocks.Skip(i).Where(other => other.IsOpen)) other.Assign(BlockRole.Related, Name);
                return;
            }

            if (block.IsProse) paragraphs++;
        }
    }

    // The heading of the comments may have been left out with the labels of the page.
    private static HashSet<Block> BelowCues(ArticleDraft draft) =>
        [.. draft.PageBlocks.Zip(draft.PageBlocks.Skip(1)).Where(pair => IsCue(pair.First, draft.Rules)).Select(pair => pair.Second)];

    private static bool IsCue(Block block, CleaningRules rules) =>
        (block.Kind == BlockKind.Heading || IsBold(block))
        && Prose.CountWords(block.Text) <= (char.IsAsciiDigit(block.Text[0]) ? MaxCountedWords : MaxCueWords)
        && LineCues.IsEnd(Tokenizer.FoldedWords(block.Text), rules);

    // "Comments" in an element that nothing sets off.
    private static bool IsPlainCue(Block block, CleaningRules rules) =>
        block is { Kind: BlockKind.Paragraph, WordCount: <= MaxPlainWords, LinkShare: 0 } && LineCues.IsEnd(Tokenizer.FoldedWords(block.Text), rules);

    // No more of the element that holds the paragraph above.
    private static bool IsBelowTextsElement(ArticleDraft draft, int index) =>
        draft.Blocks.FindLastIndex(index, IsParagraph) is var above and >= 0
        && draft.Blocks[above].Box is { } box
        && draft.Blocks.Skip(index + 1).Where(IsParagraph).ToList() is { Count: > 0 } below
        && below.TrueForAll(other => !IsIn(box, other));

    private static bool IsBold(Block block) =>
        block is { Kind: BlockKind.Paragraph, LinkShare: 0 }
        && block.Text.Length <= MaxBoldLetters
        && block.Runs.All(run => run.Style.HasFlag(RunStyle.Bold) || string.IsNullOrWhiteSpace(run.Text));

    // Notices may stand above the article's own headline.
    private static bool IsGreat(Block block, ArticleDraft draft) =>
        block is { Kind: BlockKind.Heading, Level: 1 } && draft.HeadlineElement is { LocalName: "h1" } headline && block.Container != headline;

    // Between paragraphs of one element: the next article has an element of its own. So have quotations and lists of the same one.
    private static bool IsAmongText(ArticleDraft draft, int index) =>
        draft.Blocks[index].Box is { } box
        && draft.Blocks.FindLastIndex(index, Math.Min(index + 1, MaxBetween), IsParagraph) is var above and >= 0
        && draft.Blocks.FindIndex(index, Math.Min(draft.Blocks.Count - index, MaxBetween), IsParagraph) is var below and >= 0
        && IsIn(box, draft.Blocks[above]) && IsIn(box, draft.Blocks[below]);

    private static bool IsParagraph(Block block) => block is { IsOpen: true, IsProse: true, Kind: BlockKind.Paragraph };

    // Also without an element of its own: lines between breaks.
    private static bool IsIn(IElement box, Block block) => block.Box == box || block.Container == box;

    // Parts of one article may have headings of the first rank too; they speak of the same matter.
    private static bool IsOfAnotherStory(ArticleDraft draft, int index)
    {
        StoryWords before = new(), behind = new();
        foreach (var block in draft.Blocks.Take(index).Where(block => block.IsOpen)) before.Add(block.Text, draft.Rules);
        foreach (var block in draft.Blocks.Skip(index).Where(block => block.IsOpen)) behind.Add(block.Text, draft.Rules);
        return before.Likeness(behind) < SameStory;
    }
}
