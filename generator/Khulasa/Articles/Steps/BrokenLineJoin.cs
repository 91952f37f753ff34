using Khulasa.Diagnostics;
using Khulasa.Text;

namespace Khulasa.Articles.Steps;

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
        var blocks = draft.Blocks;
        int first = draft.FirstProse(), last = draft.LastProse();
        for (var i = last - 1; i >= first; i--)
        {
            if (!IsBroken(blocks[i]) || blocks[i + 1] is not { IsOpen: true, Kind: BlockKind.Paragraph, HasGapBefore: false } next) continue;
            if (!Prose.IsProse(next.Text) && !IsBroken(next)) continue;
            draft.Warn(
                DiagnosticCodes.GuessedJoin, blocks[i].Line, "this line ends without a stop and was joined with the next one",
                "check the sentence in the content file");
            blocks[i].Runs = RunRepair.Apply([.. blocks[i].Runs, new Run(" "), .. next.Runs]);
            if (draft.RunLast == next) draft.RunLast = blocks[i];
            blocks.RemoveAt(i + 1);
        }
    }

    private static bool IsBroken(Block block)
    {
        if (!block.IsOpen || block.Kind != BlockKind.Paragraph || Prose.CountWords(block.Text) < MinWords) return false;
        var last = block.Text[^1];
        return char.IsLetterOrDigit(last) || ArabicLetters.IsMark(last) || last is '،' or ',' or '؛';
    }
}
