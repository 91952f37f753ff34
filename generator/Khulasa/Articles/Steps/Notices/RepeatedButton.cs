using Khulasa.Text;

namespace Khulasa.Articles.Steps.Notices;

/// <summary>Drops short lines that stand in a text capture again and again: buttons, and marks that a page puts between paragraphs.</summary>
public sealed class RepeatedButton : ICleaningStep
{
    private const int MaxWords = 5;
    private const int MinCopies = 3;

    /// <inheritdoc/>
    public string Name => "repeated label";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml || draft.RunFirst is null) return;
        var copies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in draft.Open)
            if (IsShort(block)) copies[block.Text] = copies.GetValueOrDefault(block.Text) + 1;
        foreach (var block in draft.Open)
            if (IsShort(block) && copies[block.Text] >= MinCopies) block.Assign(BlockRole.Label, Name);
    }

    private static bool IsShort(Block block) =>
        block.Kind == BlockKind.Paragraph && Prose.CountWords(block.Text) <= MaxWords && !SentenceSplitter.IsTerminated(block.Text);
}
