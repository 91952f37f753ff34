namespace Khulasa.Articles.Steps;

/// <summary>Drops what no step has claimed before and behind the run of prose of a text capture.</summary>
public sealed class OutsideRun : ICleaningStep
{
    /// <inheritdoc/>
    public string Name => "outside the text";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.RunFirst is not { } first || draft.RunLast is not { } last) return;
        var isInside = false;
        foreach (var block in draft.Blocks)
        {
            isInside |= block == first;
            if (block.IsOpen && !isInside) block.Assign(BlockRole.Navigation, Name);
            if (block == last) isInside = false;
        }
    }
}
