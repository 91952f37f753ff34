using Khulasa.Articles.Lines.Runs;
using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>
/// Tells the headline of a text capture by the standfirst right below it: whole sentences of the same story, with the
/// byline or the day before the text begins. Bylines, captions and headlines of other articles that stand nearer to the
/// text have none.
/// </summary>
internal static class StandfirstBelow
{
    private const int MinWords = 9;
    private const int MaxWords = 60;
    private const int MinHeadlineWords = 4;
    private const int MaxHeadlineWords = 25;
    private const int MaxSentenceWords = 14;
    private const double MinStoryShare = 0.3;

    /// <summary>True when a standfirst follows a line.</summary>
    /// <param name="draft">The article.</param>
    /// <param name="index">Index of the line.</param>
    /// <param name="first">Index of the first paragraph.</param>
    /// <param name="story">Words of the text.</param>
    public static bool Follows(ArticleDraft draft, int index, int first, StoryWords story)
    {
        var blocks = draft.Blocks;
        if (index + 1 > first || !IsHeadline(blocks[index], draft.Rules) || story.Share(blocks[index].Text, draft.Rules) < MinStoryShare)
            return false;
        var below = blocks[index + 1];
        return IsStandfirst(below, draft.Rules) && below.WordCount > blocks[index].WordCount
            && HeadlineScore.HasSignatureBelow(blocks, index + 1, draft.Rules) && story.Share(below.Text, draft.Rules) >= MinStoryShare;
    }

    // What the paper offers its readers stands below a line of its own too.
    private static bool IsStandfirst(Block block, CleaningRules rules) =>
        block is { IsOpen: true, IsProse: true, WordCount: >= MinWords and <= MaxWords } && Prose.EndsAsStatement(block.Text)
        && !Tokenizer.FoldedWords(block.Text).Any(rules.AddressWords.Contains);

    // "What is the solstice? Here's what you need to know." is one; a sentence of the page's own is longer.
    private static bool IsHeadline(Block block, CleaningRules rules) =>
        HeaderDate.Find(block.Text) is null && !CaptionShape.Matches(block.Text, rules) && !SiteNotice.Is(block.Text, block.WordCount, rules)
        && block.WordCount >= MinHeadlineWords && block.WordCount <= (Prose.EndsAsStatement(block.Text) ? MaxSentenceWords : MaxHeadlineWords);
}
