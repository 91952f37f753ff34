using Khulasa.Articles.Metadata.Authors;

namespace Khulasa.Articles.Steps.Header;

/// <summary>
/// Drops short lines of a page that are left beside its day and byline, above the text: <c>Hits: 1302</c>, <c>@jdoe</c>,
/// what the writer is, for whom she writes.
/// </summary>
public sealed class BesideByline : ICleaningStep
{
    private const int MaxWords = 4;
    private const int MaxLinesBetween = 3;

    /// <inheritdoc/>
    public string Name => "beside the byline";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml) return;
        var end = Math.Min(draft.HeaderEnd(), draft.Blocks.Count);
        for (var i = 0; i < end; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen || block.Kind != BlockKind.Paragraph || block.IsProse || !IsBeside(draft.Blocks, i, end)) continue;
            if (IsOfAuthors(draft, block)) block.Assign(BlockRole.Byline, Name);
            else if (block.WordCount <= MaxWords && !Prose.EndsAsStatement(block.Text) && !block.Text.EndsWith(':')) block.Assign(BlockRole.Label, Name);
        }
    }

    // Nothing but such lines stands between it and the day or the byline.
    private static bool IsBeside(List<Block> blocks, int index, int end) =>
        IsReached(blocks, index, -1, Math.Max(-1, index - MaxLinesBetween - 1)) || IsReached(blocks, index, 1, Math.Min(end, index + MaxLinesBetween + 1));

    private static bool IsReached(List<Block> blocks, int index, int step, int border)
    {
        for (var i = index + step; i != border; i += step)
        {
            if (blocks[i].Role is BlockRole.Date or BlockRole.Byline) return true;
            if (blocks[i].IsOpen && (blocks[i].IsProse || blocks[i].Kind != BlockKind.Paragraph)) return false;
        }

        return false;
    }

    // "Jane Doe and John Roe"
    private static bool IsOfAuthors(ArticleDraft draft, Block block) =>
        AuthorNames.Split(block.Text, draft.Rules) is { Count: > 1 } names
        && draft.ShownAuthors.Exists(byline => names.All(name => byline.Value.Contains(name, StringComparer.Ordinal)));
}
