namespace Khulasa.Articles.Steps.Boxes;

/// <summary>
/// Drops rows of other articles' beginnings, each broken off after so many letters (<c>… as the people who …</c>), with
/// their headlines between them. A writer may break one sentence off, not one paragraph after the other.
/// </summary>
public sealed class CutTeasers : ICleaningStep
{
    private const int MinWords = 12;
    private const int MinRow = 3;
    private const int MinItems = 2;
    private const int MaxBetween = 3;
    private const int MinParagraphsLeft = 2;

    /// <inheritdoc/>
    public string Name => "teasers that break off";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml) return;
        var open = draft.Open.ToList();
        var rows = new List<(int First, int Last)>();
        for (var i = 0; i < open.Count; i++)
        {
            if (!BreaksOff(open[i], draft.Rules)) continue;
            var (last, count) = RowFrom(open, i, draft.Rules);
            if (count >= (open[i].Kind == BlockKind.ListItem ? MinItems : MinRow)) rows.Add((i - LinesAbove(open, i, last, count), last));
            i = last;
        }

        var inRows = rows.Sum(row => open[row.First..(row.Last + 1)].Count(block => block.IsProse));
        if (open.Count(block => block.IsProse) - inRows < MinParagraphsLeft) return;
        foreach (var (first, last) in rows)
            foreach (var block in open[first..(last + 1)]) block.Assign(BlockRole.Related, Name);
    }

    // The last of the row, and how many it holds.
    private static (int Last, int Count) RowFrom(List<Block> open, int first, CleaningRules rules)
    {
        int last = first, count = 1;
        for (var i = first + 1; i < open.Count && i - last <= MaxBetween + 1; i++)
        {
            if (BreaksOff(open[i], rules)) (last, count) = (i, count + 1);
            else if (open[i].IsProse) break;
        }

        return (last, count);
    }

    // As many lines as stand between two of them are the first one's headlines, and a heading above these is that of all.
    private static int LinesAbove(List<Block> open, int first, int last, int count)
    {
        int between = (last - first + 1 - count) / (count - 1), lines = 0;
        while (lines < between && first > lines && IsLine(open[first - lines - 1])) lines++;
        return first > lines && open[first - lines - 1] is var above && IsLine(above) && (above.Kind == BlockKind.Heading || above.Text.EndsWith(':'))
            ? lines + 1
            : lines;
    }

    private static bool IsLine(Block block) => !block.IsProse && block.Kind is BlockKind.Heading or BlockKind.Paragraph;

    // In the middle of a sentence, before the button that leads to the rest.
    private static bool BreaksOff(Block block, CleaningRules rules)
    {
        if (block.WordCount < MinWords || block.Kind is BlockKind.Code or BlockKind.Table) return false;
        var text = block.Text.AsSpan().TrimEnd();
        var end = text.LastIndexOf('…') is >= 0 and var dots ? dots : text.LastIndexOf("...");
        if (end <= 0) return false;
        var rest = text[end..].Trim("….[] »›>→");
        return rest.IsEmpty || rules.RelatedCues.MatchWhole(rest.ToString()) is not null || rules.Labels.MatchWhole(rest.ToString()) is not null;
    }
}
