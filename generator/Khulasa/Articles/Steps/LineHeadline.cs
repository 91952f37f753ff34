using Khulasa.Articles.Lines;
using Khulasa.Text;

namespace Khulasa.Articles.Steps;

/// <summary>
/// Finds the headline of a text capture: the line above the text whose words the text takes up again. Where it stands
/// inside the run of prose, behind a caption or a teaser, the run begins behind it.
/// </summary>
public sealed class LineHeadline : ICleaningStep
{
    private const int MaxLinesAbove = 150;
    private const int MaxLinesInside = 30;
    private const double SignatureWeight = 5;
    private const int MaxTitleLetters = 300;
    private const int MinWords = 4;
    private const double AboveShare = 0.8;

    /// <inheritdoc/>
    public string Name => "headline";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml) return;
        var first = draft.FirstProse();
        var story = draft.Story();
        var copies = Copies(draft.Blocks);
        Block? best = null;
        double bestScore = 0;
        var end = Math.Min(draft.Blocks.Count, first + (draft.RunFirst is null ? 0 : MaxLinesInside));
        for (var i = Math.Max(0, first - MaxLinesAbove); i < end; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen || block.Kind == BlockKind.ListItem || block.Text.Length > MaxTitleLetters) continue;
            var score = HeadlineScore.Of(block, first - i, story, copies[block.Text], draft.Rules);
            if (score > 0 && HeadlineScore.HasSignatureBelow(draft.Blocks, i, draft.Rules)) score += SignatureWeight;
            else if (i > first) score = 0;
            if (score > bestScore) (best, bestScore) = (block, score);
        }

        if (best is not null) Take(draft, LineAbove(draft, best, bestScore, first, story, copies) ?? best);
    }

    // Of two lines that both could be it, the lower one is the standfirst, in Arabic papers; elsewhere the upper one is often a kicker.
    private static Block? LineAbove(ArticleDraft draft, Block best, double bestScore, int first, StoryWords story, Dictionary<string, int> copies)
    {
        var index = draft.Blocks.IndexOf(best) - 1;
        if (ScriptDetector.Detect(best.Text) != Script.Arabic || index < 0 || index >= first || copies[best.Text] > 1 || draft.Blocks[index] is not { IsOpen: true, Kind: BlockKind.Paragraph } above) return null;
        if (Prose.CountWords(above.Text) < MinWords || above.Text.Length > MaxTitleLetters) return null;
        var score = HeadlineScore.Of(above, first - index, story, copies[above.Text], draft.Rules);
        if (HeadlineScore.HasSignatureBelow(draft.Blocks, index, draft.Rules)) score += SignatureWeight;
        return score >= bestScore * AboveShare ? above : null;
    }

    private void Take(ArticleDraft draft, Block headline)
    {
        headline.Assign(BlockRole.Title, Name);
        draft.Title = new FieldValue<string>(headline.Text.TrimEnd('.', ' '), "first line", headline.Line <= 5 ? 0.9 : 0.7, headline.Line);
        var index = draft.Blocks.IndexOf(headline);
        if (draft.RunFirst is null || draft.Blocks.IndexOf(draft.RunFirst) > index) return;
        draft.RunFirst = draft.Blocks.Skip(index + 1).FirstOrDefault(block => block.IsOpen && Prose.IsProse(block.Text)) ?? draft.RunFirst;
    }

    private static Dictionary<string, int> Copies(List<Block> blocks)
    {
        var copies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in blocks) copies[block.Text] = copies.GetValueOrDefault(block.Text) + 1;
        return copies;
    }
}
