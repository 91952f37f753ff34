using Khulasa.Articles.Lines;
using Khulasa.Diagnostics;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Repair;

/// <summary>
/// Joins a sentence that a text capture broke over two lines: a long line of the text without an end, and the next
/// line follows without a blank one (<c>… قال البيان</c> / <c>مؤكدا على …</c> in capture 003).
/// </summary>
public sealed class BrokenLineJoin : ICleaningStep
{
    private const int MinWords = 9;

    /// <inheritdoc/>
    public string Name => "broken line";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml) return;
        int first = draft.FirstProse(), last = draft.LastProse();
        var blocks = new List<Block>(draft.Blocks.Count);
        for (int i = 0, end; i < draft.Blocks.Count; i = end)
        {
            end = i + 1;
            while (i >= first && end <= last && GoesOn(draft.Blocks[end - 1], draft.Blocks[end])) end++;
            if (end > i + 1) Join(draft, draft.Blocks.GetRange(i, end - i));
            blocks.Add(draft.Blocks[i]);
        }

        draft.Blocks = blocks;
    }

    private static bool GoesOn(Block line, Block next) =>
        IsBroken(line) && next is { IsOpen: true, Kind: BlockKind.Paragraph, HasGapBefore: false } && (Prose.IsProse(next.Text) || IsBroken(next));

    // All at once: a sentence may be broken over thousands of lines.
    private static void Join(ArticleDraft draft, List<Block> lines)
    {
        foreach (var line in lines[..^1])
        {
            draft.Warn(
                DiagnosticCodes.GuessedJoin, line.Line, "this line ends without a stop and was joined with the next one",
                "check the sentence in the content file");
        }

        if (lines[1..].Contains(draft.RunLast!)) draft.RunLast = lines[0]; // null is in no list of lines
        BrokenLines.Join(lines, PageLanguage.IsPersian(draft.Capture.Document));
    }

    private static bool IsBroken(Block block) =>
        block is { IsOpen: true, Kind: BlockKind.Paragraph, WordCount: >= MinWords }
        && !SentenceSplitter.IsTerminated(block.Text)
        && BrokenLines.IsOpenEnded(block.Text);
}
