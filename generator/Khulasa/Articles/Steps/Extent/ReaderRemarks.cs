using Khulasa.Articles.Lines.Bylines;

namespace Khulasa.Articles.Steps.Extent;

/// <summary>
/// Cuts what readers have said below the text of a page that names it nowhere: lines with a name and a time, each above
/// a remark. Entries of a running report have such lines too, but few names, and those of its writers.
/// </summary>
public sealed class ReaderRemarks : ICleaningStep
{
    private const int MinParagraphs = 3;
    private const int MinNames = 2;
    private const int MaxBlocksBetween = 8;

    /// <inheritdoc/>
    public string Name => "remarks of readers";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml) return;
        var writers = WritersOf(draft);
        var heads = new List<(int Place, string Name)>();
        var paragraphs = 0;
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            if (!draft.Blocks[i].IsOpen) continue;
            if (paragraphs >= MinParagraphs && HeadAt(draft, i) is { } name) heads.Add((i, name));
            if (draft.Blocks[i].IsProse) paragraphs++;
        }

        heads = LastRow(heads, draft.Blocks.Count);
        if (heads.Select(head => head.Name).Except(writers, StringComparer.OrdinalIgnoreCase).Count() < MinNames) return;
        for (var i = StartOf(draft, heads[0].Place); i < draft.Blocks.Count; i++)
            if (draft.Blocks[i].IsOpen) draft.Blocks[i].Assign(BlockRole.Related, Name);
    }

    // Names with a time may be taken for bylines themselves.
    private static IEnumerable<string> WritersOf(ArticleDraft draft) =>
        draft.Metadata.Authors.Count > 0 ? draft.Metadata.Authors.Select(author => author.Value) : draft.ShownAuthors.Take(1).SelectMany(byline => byline.Value);

    // The name may stand on a line of its own above the time.
    private static string? HeadAt(ArticleDraft draft, int index)
    {
        var text = draft.Blocks[index].Text;
        if (RemarkHead.NameIn(text, draft.Rules) is { } name) return name;
        return index + 1 < draft.Blocks.Count
            && draft.Blocks[index].LinkShare < 1
            && RemarkHead.IsName(text, draft.Rules)
            && RemarkHead.IsTime(draft.Blocks[index + 1].Text, draft.Rules) ? text : null;
    }

    // Up to the end of the page, with a remark and no more between two of them.
    private static List<(int Place, string Name)> LastRow(List<(int Place, string Name)> heads, int end)
    {
        var first = heads.Count;
        for (var next = end; first > 0 && next - heads[first - 1].Place is > 1 and <= MaxBlocksBetween; first--) next = heads[first - 1].Place;
        return heads[first..];
    }

    // Their heading goes with them.
    private static int StartOf(ArticleDraft draft, int first) =>
        first > 0 && draft.Blocks[first - 1] is { IsOpen: true, Kind: BlockKind.Heading } ? first - 1 : first;
}
