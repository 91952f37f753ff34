using Khulasa.Articles.Lines;

namespace Khulasa.Articles.Steps;

/// <summary>
/// Finds the run of prose in a text capture: the lines between which the article lies when the capture holds a whole
/// page with its menus, comments and footer. Later steps look for headline and date before it, for the source behind it.
/// </summary>
public sealed class RunOfProse : ICleaningStep
{
    /// <inheritdoc/>
    public string Name => "run of prose";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml) return;
        var shapes = LineShape.OfAll(draft.Blocks, draft.Rules);
        var weights = draft.Blocks.Select((block, i) => LineWeight.Of(block.Text, shapes[i], draft.Rules)).ToList();
        if (ProseRun.Find(weights) is not { } heaviest) return;
        var run = RunTrimmer.Trim(draft.Blocks, weights, heaviest, draft.Rules);
        draft.RunFirst = draft.Blocks[run.Start];
        draft.RunLast = draft.Blocks[run.End - 1];
    }
}
