using System.Text.RegularExpressions;

namespace Khulasa.Articles.Steps.Notices;

/// <summary>
/// Drops the files that an office hangs on the end of a release: <c>Guide.pdf (1.4 MB)</c>. In the middle of a text such a
/// line may be what it speaks of.
/// </summary>
public sealed partial class AttachmentLine : ICleaningStep
{
    private const int MaxWords = 20;

    /// <inheritdoc/>
    public string Name => "attachment";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var last = draft.LastProse();
        if (last < 0) return;
        foreach (var block in draft.Blocks.Skip(last + 1))
            if (block is { IsOpen: true, Kind: BlockKind.Paragraph or BlockKind.ListItem, WordCount: <= MaxWords } && FileAndSize().IsMatch(block.Text))
                block.Assign(BlockRole.Label, Name);
    }

    [GeneratedRegex(@"\w\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf|csv|zip|rar)\s*(?:[(\[][^()\[\]]{2,25}[)\]])?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileAndSize();
}
