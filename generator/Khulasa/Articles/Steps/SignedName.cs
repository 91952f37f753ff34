using Khulasa.Articles.Metadata;

namespace Khulasa.Articles.Steps;

/// <summary>
/// Reads the name of a person that stands alone in the first or last paragraph of a page's text: so papers sign that
/// set neither byline nor metadata.
/// </summary>
public sealed class SignedName : ICleaningStep
{
    private const int MaxLetters = 50;
    private const double ConfidenceAbove = 0.7;
    private const double ConfidenceBelow = 0.6;

    /// <inheritdoc/>
    public string Name => "signed name";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml || draft.Authors is not null) return;
        int first = draft.FirstProse(), last = draft.LastProse();
        for (var i = Math.Max(0, first - 2); i < first && i < draft.Blocks.Count; i++)
            if (Read(draft, i) is { } name)
            {
                draft.Blocks[i].Assign(BlockRole.Byline, Name);
                Sign(draft, name, ConfidenceAbove);
                return;
            }

        for (var i = last + 1; last >= 0 && i <= last + 2 && i < draft.Blocks.Count; i++)
            if (Read(draft, i) is { } name)
            {
                Sign(draft, name, ConfidenceBelow);
                return;
            }
    }

    private void Sign(ArticleDraft draft, string name, double confidence) =>
        draft.Authors = new FieldValue<IReadOnlyList<string>>([name], Name, confidence);

    private static string? Read(ArticleDraft draft, int index)
    {
        var block = draft.Blocks[index];
        if (!block.IsOpen || block.Kind != BlockKind.Paragraph || block.Text.Length > MaxLetters || block.LinkShare > 0) return null;
        return SiteOwner.IsPerson(block.Text.Trim(' ', '-', '–', '—'), draft.Rules) ? block.Text.Trim(' ', '-', '–', '—') : null;
    }
}
