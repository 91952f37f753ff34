using Khulasa.Articles.Lines;
using Khulasa.Articles.Lines.Runs;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Repair;

/// <summary>
/// Joins the lines of a printed column to paragraphs, in the text of a PDF, a scan or a word processor. A few lines that
/// end as no sentence does and that nothing sets off are headline, byline and day, which may be as wide as the column.
/// </summary>
public sealed class PrintedLines : ICleaningStep
{
    // A longer paragraph is cut up again rather than grown without end.
    private const int MaxLetters = 6000;
    private const int MaxHeaderLines = 3;

    /// <inheritdoc/>
    public string Name => "lines of a column";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml || PrintedWidth.Of(draft.Blocks, draft.Rules) is not { IsKnown: true } width) return;
        var hasGaps = FragmentJoin.HasBlankLines(draft);
        var isPersian = PageLanguage.IsPersian(draft.Capture.Document);
        var joined = new List<Block>(draft.Blocks.Count);
        for (int start = 0, end; start < draft.Blocks.Count; start = end)
        {
            var letters = draft.Blocks[start].Text.Length;
            for (end = start + 1; end < draft.Blocks.Count && letters <= MaxLetters && GoesOn(draft.Blocks[end - 1], draft.Blocks[end]); end++)
                letters += draft.Blocks[end].Text.Length;
            var lines = draft.Blocks.GetRange(start, end - start);
            if (IsHeader(lines, end < draft.Blocks.Count ? draft.Blocks[end] : null)) joined.AddRange(lines);
            else joined.Add(Join(lines, isPersian));
        }

        draft.Blocks = joined;

        // Where no blank line ends a paragraph, its last sentence does.
        bool GoesOn(Block line, Block next) =>
            next is { HasGapBefore: false, Kind: BlockKind.Paragraph }
            && line.Kind is BlockKind.Paragraph or BlockKind.ListItem
            && width.Wraps(line.Text, next.Text)
            && (hasGaps || !SentenceSplitter.IsTerminated(line.Text))
            && !HeaderLine.Is(next.Text, draft.Rules);
    }

    private static bool IsHeader(List<Block> lines, Block? next) =>
        lines.Count <= MaxHeaderLines
        && lines[^1].Text is var last
        && !SentenceSplitter.IsTerminated(last)
        && last[^1] is not (':' or ',' or '،' or '؛')
        && !(lines[0].HasGapBefore && next?.HasGapBefore != false);

    private static Block Join(List<Block> lines, bool isPersian)
    {
        if (lines.Count > 1)
            lines[0].Runs = RunRepair.Apply([.. lines[0].Runs, .. lines.Skip(1).SelectMany(line => (IEnumerable<Run>)[new Run(" "), .. line.Runs])], isPersian);
        return lines[0];
    }
}
