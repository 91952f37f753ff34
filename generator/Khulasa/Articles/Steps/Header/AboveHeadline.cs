namespace Khulasa.Articles.Steps.Header;

/// <summary>
/// Drops the short lines that a page sets above its headline within the element of the text: the kicker, the section,
/// the name of a series. Below running text short lines are its own headings.
/// </summary>
public sealed class AboveHeadline : ICleaningStep
{
    private const int MaxWords = 12;

    /// <inheritdoc/>
    public string Name => "above the headline";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml || draft.HeadlineElement is not { } headline) return;
        var title = draft.Blocks.FindIndex(block => block.Role == BlockRole.Title
            && block.Container is { } box
            && (box == headline || headline.Contains(box) || box.Contains(headline)));
        if (title < 0 || draft.Blocks.Take(title).Any(block => block is { IsOpen: true, IsProse: true })) return;
        for (var i = 0; i < title; i++)
            if (draft.Blocks[i] is { IsOpen: true, Kind: BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem } block
                && block.WordCount <= MaxWords)
            {
                block.Assign(BlockRole.Section, Name);
            }
    }
}
