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
        var hasGaps = BrokenLines.HaveBlankBetween(draft);
        var isPersian = PageLanguage.IsPersian(draft.Capture.Document);
        var joined = new List<Block>(draft.Blocks.Count);
        for (int start = 0, end; start < draft.Blocks.Count; start = end)
        {
            var letters = draft.Blocks[start].Text.Length;
            for (end = start + 1; end < draft.Blocks.Count && letters <= MaxLetters && GoesOn(draft.Blocks[end - 1], draft.Blocks[end]); end++)
                letters += draft.Blocks[end].Text.Length;
            var lines = draft.Blocks.GetRange(start, end - start);
            if (IsHeader(lines, end < draft.Blocks.Count ? draft.Blocks[end] : null))
            {
                joined.AddRange(lines);
                continue;
            }

            BrokenLines.Join(lines, isPersian);
            joined.Add(lines[0]);
        }

        draft.Blocks = joined;

        bool GoesOn(Block line, Block next) =>
            width.Wraps(line.Text, next.Text)
            && BrokenLines.MayGoOn(line, next, hasGaps)
            && !HeaderLine.Is(next.Text, draft.Rules);
    }

    private static bool IsHeader(List<Block> lines, Block? next) =>
        lines.Count <= MaxHeaderLines
        && lines[^1].Text is var last
        && !SentenceSplitter.IsTerminated(last)
        && last[^1] is not (':' or ',' or '،' or '؛')
        && !(lines[0].HasGapBefore && next?.HasGapBefore != false);
}
