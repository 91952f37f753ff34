using Khulasa.Articles.Lines;
using Khulasa.Articles.Lines.Bylines;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Extent;

/// <summary>
/// Drops what a publisher puts behind the last paragraph of a page: notices, calls to follow and subscribe, lines about
/// the writer. It goes up from the end and stops at the first paragraph of the article: the same words in
/// the middle of an article are its own.
/// </summary>
public sealed class PageTail : ICleaningStep
{
    private const int MaxWords = 90;
    private const int MaxLineWords = 12;
    private const int MaxLines = 4;

    /// <inheritdoc/>
    public string Name => "behind the article";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var names = AboutWriter.NamesOf(draft);
        var lines = new List<Block>();
        int first = draft.FirstProse(), end = draft.RunLast is { } last ? draft.Blocks.LastIndexOf(last) : draft.Blocks.Count - 1;
        // Never more than the second half, and never the only paragraphs.
        var from = Math.Max(draft.RunLast is null ? draft.Blocks.Count / 2 : (first + end) / 2, first + 2);
        for (var i = end; i >= from; i--)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen) continue;
            if (IsTail(block, names, draft.Rules)) Drop(block, lines);
            else if (lines.Count == MaxLines || !IsLine(block)) break;
            else lines.Add(block);
        }

        if (draft.Blocks.Exists(block => block.Rule == Name)) DropLastHeading(draft);
    }

    // Short lines below a notice belong to it.
    private void Drop(Block block, List<Block> lines)
    {
        block.Assign(BlockRole.Disclaimer, Name);
        foreach (var line in lines) line.Assign(BlockRole.Disclaimer, Name);
        lines.Clear();
    }

    private void DropLastHeading(ArticleDraft draft)
    {
        if (draft.Blocks.FindLast(block => block.IsOpen) is { Kind: BlockKind.Heading } heading && !heading.Text.EndsWith(':'))
            heading.Assign(BlockRole.Label, Name);
    }

    private static bool IsLine(Block block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem
        && Prose.CountWords(block.Text) <= MaxLineWords
        && !block.Text.EndsWith(':')
        && !SentenceSplitter.IsTerminated(block.Text);

    private static bool IsTail(Block block, List<string> names, CleaningRules rules)
    {
        var text = block.Text;
        if (block.Kind is BlockKind.Code or BlockKind.Table || Prose.CountWords(text) is var words && words > MaxWords) return false;
        if (words <= MaxLineWords && LineCues.IsEnd(Tokenizer.FoldedWords(text), rules)) return true;
        return SiteNotice.IsTail(text, rules) || AboutWriter.Is(text, names, rules);
    }
}
