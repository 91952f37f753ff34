using Khulasa.Text;

namespace Khulasa.Articles.Steps.Boxes;

/// <summary>
/// Takes the publisher's own summary: the list right below a summary label (capture 000). A bold label at the start
/// of a point is a heading of the point, not part of its sentence, and stays out. In a page, where the summary stands
/// within the element of the text, it is part of the text as well.
/// </summary>
public sealed class PublisherSummary : ICleaningStep
{
    private const int MaxPoints = 8;

    /// <inheritdoc/>
    public string Name => "publisher's summary";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var blocks = draft.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!blocks[i].IsOpen || draft.Rules.SummaryLabels.MatchWhole(blocks[i].Text) is null) continue;
            var points = Points(blocks, i + 1);
            if (!draft.Capture.IsHtml) blocks[i].Assign(BlockRole.Label, Name);
            foreach (var point in points) Take(draft, point);
        }
    }

    private static List<Block> Points(List<Block> blocks, int from)
    {
        var points = new List<Block>();
        for (var i = from; i < blocks.Count && points.Count < MaxPoints; i++)
        {
            if (!blocks[i].IsOpen || blocks[i].Kind != BlockKind.ListItem) break;
            points.Add(blocks[i]);
        }

        return points;
    }

    private void Take(ArticleDraft draft, Block point)
    {
        if (!draft.Capture.IsHtml) point.Assign(BlockRole.Summary, Name);
        var text = point.Text;
        if (point.Runs.Count > 1 && point.Runs[0].Style.HasFlag(RunStyle.Bold))
        {
            var label = point.Runs[0].Text;
            var rest = text[label.Length..].TrimStart();
            if (label.TrimEnd().EndsWith(':') || rest.StartsWith(':')) text = rest.TrimStart(':', ' ');
        }

        draft.Summary.AddRange(SentenceSplitter.Split(text));
    }
}
