namespace Khulasa.Articles.Steps.Repair;

/// <summary>
/// Parts a "read also" cue from the headline that a text capture glued to it, because only the page's layout stood
/// between them: <c>شاهد أيضاًالحكومة تقر الموازنة</c>.
/// </summary>
public sealed class GluedCueSplit : ICleaningStep
{
    private const int MaxLetters = 250;

    /// <inheritdoc/>
    public string Name => "glued cue";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml) return;
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (block.Kind != BlockKind.Paragraph
                || block.Text.Length > MaxLetters
                || draft.Rules.RelatedCues.FindGluedEnd(block.Text) is not { } end)
            {
                continue;
            }

            draft.Blocks[i] = block.Part(block.Text[..end], block.HasGapBefore);
            draft.Blocks.Insert(++i, block.Part(block.Text[end..], hasGapBefore: false));
        }
    }
}
