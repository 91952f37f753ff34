using Khulasa.Articles.Lines.Runs;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Boxes;

/// <summary>
/// Drops lists of links and buttons between the paragraphs of a text capture: several short lines in a row that hardly
/// use the article's words. A list that a colon or a heading of such lists announces is the article's own, and so are facts, verse,
/// the numbered headings of a series and those of the table of contents.
/// </summary>
public sealed class LinkListCut : ICleaningStep
{
    private const int MinLines = 3;
    private const int MaxLineWords = 20;
    private const double OwnWords = 0.3;
    private const int MaxButtonWords = 2;

    /// <inheritdoc/>
    public string Name => "list of links";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml || draft.RunFirst is null) return;
        int first = draft.FirstProse(), last = draft.LastProse();
        var story = draft.Story();
        var series = SeriesLines.Of(draft.Blocks.Skip(first).Take(last + 1 - first));
        var listed = ContentsCut.HeadingsOf(draft.Blocks);
        var list = new List<Block>();
        Block? before = null;
        for (var i = first; i <= last && i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (IsItem(block) && !block.Text.EndsWith(':'))
            {
                if (series.Holds(block.Text) || block.IsOpen && listed.Contains(block.Text)) continue;
                if (block.IsOpen || block.Role is BlockRole.Label or BlockRole.Related) list.Add(block);
                continue;
            }

            Decide(list, before, story, draft.Rules, block.IsProse && HasCrossHead(list));
            list.Clear();
            before = block;
        }
    }

    // Between buttons and a paragraph the only line of some words is the paragraph's own heading.
    private static bool HasCrossHead(List<Block> list) =>
        list.Count >= MinLines && list[^1].IsOpen && Prose.CountWords(list[^1].Text) > 1
        && list.Take(list.Count - 1).All(other => !other.IsOpen || Prose.CountWords(other.Text) <= MaxButtonWords);

    private void Decide(List<Block> list, Block? before, StoryWords story, CleaningRules rules, bool hasCrossHead)
    {
        if (list.Count < MinLines || before is null || before.Text.TrimEnd().EndsWith(':')) return;
        if (list.FindIndex(block => RunGuide.IsHeading(block.Text, rules)) is var own and >= 0) (list, hasCrossHead) = (list[..own], false);
        if (list.Count < MinLines) return;
        var open = list.Take(list.Count - (hasCrossHead ? 1 : 0)).Where(block => block.IsOpen).ToList();
        var texts = open.ConvertAll(block => block.Text);
        if (open.Count == 0 || OwnList.IsOfSmallLetters(texts) || OwnList.Is(texts)) return;
        if (open.Average(block => story.Share(block.Text, rules)) >= OwnWords) return;
        foreach (var block in open) block.Assign(BlockRole.Related, Name);
    }

    private static bool IsItem(Block block) =>
        block.Kind == BlockKind.Paragraph && Prose.CountWords(block.Text) <= MaxLineWords && !SentenceSplitter.IsTerminated(block.Text);
}
