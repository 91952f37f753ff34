using Khulasa.Articles.Lines.Bylines;

namespace Khulasa.Articles.Steps.Header;

/// <summary>
/// Reads the house or desk that signs a text capture in which no person does: <c>By 3i Global</c> near the headline, or
/// <c>By</c> and <c>The Meeting Notes Team</c> on two lines.
/// </summary>
public sealed class HouseByline : ICleaningStep
{
    private const int MaxLinesBelowHeadline = 6;

    /// <inheritdoc/>
    public string Name => "house behind a label";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml || draft.Authors is not null) return;
        var title = draft.Blocks.FindIndex(block => block.Role == BlockRole.Title);
        if (title < 0) return;
        for (var i = title + 1; i <= title + MaxLinesBelowHeadline && i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen || block.IsProse || Behind(draft, i) is not { } behind || HouseName.Read(behind, draft.Rules) is not { } house) continue;
            block.Assign(BlockRole.Byline, Name);
            draft.Authors = new FieldValue<IReadOnlyList<string>>([house], Name, 0.5, block.Line);
            return;
        }
    }

    private static string? Behind(ArticleDraft draft, int index)
    {
        var text = draft.Blocks[index].Text;
        if (NameSignature.IsBelowLabel(draft, index)) return BylineEnd.CutFrom(text, draft.Rules);
        return LineLabel.ReadAuthor(text, draft.Rules) is { Rest.Length: > 0 } label ? BylineEnd.CutFrom(label.Rest, draft.Rules) : null;
    }
}
