using Khulasa.Articles.Pages;

namespace Khulasa.Articles.Steps.Reading;

/// <summary>Reads the blocks to work on: every line of a text capture, the main content of a page.</summary>
public sealed class BlockSelection : ICleaningStep
{
    /// <inheritdoc/>
    public string Name => "main content";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.Document.Body is not { } body) return;
        if (!draft.Capture.IsHtml) draft.Blocks = BlockBuilder.Read(body, _ => false);
        else MainContent.Select(draft, body);
    }
}
